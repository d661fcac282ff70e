/** Control characters, and those that turn the direction of writing or hide: they may steer a terminal or a reader. */
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that somebody else wrote, safe on one line of a terminal: what could steer it stands escaped, as `\u001b`. */
export function printable(text: string): string {
  return text.replace(steering, (sign) =>
    sign === "\n" ? "\\n" : sign === "\t" ? "\\t" : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
