/**
 * A step that does work at build time, so that starting the program need not.
 * It names source modules to replace in the bundle; the sources themselves stay as they are and run unbuilt.
 */
export type BuildStep = {
  readonly name: string;
  /** The path of each replaced module, from the project's root, with the text that the bundle gets instead. */
  readonly replace: () => Promise<ReadonlyMap<string, string>>;
  /** Files that stand beside the program, by their names. */
  readonly beside?: () => Promise<ReadonlyMap<string, string>>;
};

/** The text of a module that exports one plain value; JSON in a string loads faster than an object literal. */
export const jsonModule = (exportName: string, value: unknown): string =>
  `export const ${exportName} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;

/** JSON in ASCII: a program reads it without decoding. */
export const inAscii = (json: string): string =>
  json.replaceAll(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
