import { canDraw } from "./fonts.ts";

/** A character that no font of the letter has, and where it stands. */
export interface MissingGlyph {
  /** names and positions from the letter down: `facts.2.value` */
  readonly path: string;
  /** place in the text, counted in characters from 0 */
  readonly at: number;
  readonly character: string;
  /** "U+1F600" */
  readonly codePoint: string;
}

const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

/** Every character of a value's texts that cannot be drawn, in the order of the texts. Empty: the letter can be rendered. */
export function missingGlyphs(value: unknown, path = ""): readonly MissingGlyph[] {
  if (typeof value === "string") {
    return [...value.normalize("NFC")].flatMap((character, at) => {
      const code = character.codePointAt(0) ?? 0;
      return canDraw(code) ? [] : [{ path, at, character, codePoint: nameOf(code) }];
    });
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => missingGlyphs(part, path === "" ? name : `${path}.${name}`));
}
