import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { charactersOf } from "./glyphs.ts";

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/**
 * Regular and bold of both scripts: Latin, Cyrillic and Greek in one family, Arabic in the other. The Arabic family must draw
 * a letter with its dots as one glyph: where they are two (Noto Sans Arabic), the letter is copied and read aloud twice.
 */
const files = [
  join(folderOf("@expo-google-fonts/noto-sans"), "400Regular", "NotoSans_400Regular.ttf"),
  join(folderOf("@expo-google-fonts/noto-sans"), "700Bold", "NotoSans_700Bold.ttf"),
  join(folderOf("@expo-google-fonts/vazirmatn"), "400Regular", "Vazirmatn_400Regular.ttf"),
  join(folderOf("@expo-google-fonts/vazirmatn"), "700Bold", "Vazirmatn_700Bold.ttf"),
];

export const fonts: readonly Buffer[] = files.map((file) => readFileSync(file));

const drawn = new Set(fonts.flatMap((font) => [...charactersOf(font)]));

/** Line feed, soft hyphen, joiners and marks of direction: they guide the layout and have no shape. */
const shapeless = new Set([0x0a, 0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2066, 0x2067, 0x2068, 0x2069]);

/** Can the letter's fonts draw this character? */
export function canDraw(codePoint: number): boolean {
  return shapeless.has(codePoint) || (codePoint >= 0x20 && codePoint !== 0x7f && drawn.has(codePoint));
}
