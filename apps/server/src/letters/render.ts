import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { Sheet } from "./blocks.ts";
import { type MissingGlyph, missingGlyphs } from "./check.ts";
import { compose } from "./compose.ts";
import type { LetterContent } from "./content.ts";
import { fonts } from "./fonts.ts";

export { type MissingGlyph, missingGlyphs } from "./check.ts";
export type * from "./content.ts";

/** `ua-1` is what is sent (accessible), `a-2a` what is archived. */
export type LetterStandard = "ua-1" | "a-2a";

export interface RenderedLetter {
  readonly pdf: Uint8Array;
  /** SHA-256 of the bytes, in hex */
  readonly hash: string;
}

/** A letter that cannot be made: characters without a shape, or what the typesetter says. */
export class LetterFault extends Error {
  readonly missing: readonly MissingGlyph[];
  constructor(message: string, missing: readonly MissingGlyph[] = []) {
    super(message);
    this.missing = missing;
  }
}

const template = readFileSync(new URL("letter.typ", import.meta.url), "utf8");
let compiler: NodeCompiler | undefined;

/** Compositions have one form, so that a letter typed in two ways is the same letter. */
const normalised = (sheet: Sheet): string =>
  JSON.stringify(sheet, (_, value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value));

function typeset(sheet: Sheet, standard: LetterStandard): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] });
  const compiled = compiler.compile({ mainFileContent: template, inputs: { letter: normalised(sheet) } });
  const document = compiled.result;
  if (document === null) {
    const error = compiled.takeError();
    throw new LetterFault(`the letter cannot be set: ${JSON.stringify(error?.shortDiagnostics ?? [])}`);
  }
  try {
    return compiler.pdf(document, {
      pdfStandard: standard,
      creationTimestamp: Date.UTC(sheet.date[0], sheet.date[1] - 1, sheet.date[2]) / 1000,
    });
  } catch (error) {
    throw new LetterFault(
      `the letter cannot be written as ${standard}: ${error instanceof Error ? error.message : String(error)}`,
    );
  } finally {
    // nothing of a person's letter stays in memory
    compiler.evictCache(0);
  }
}

/**
 * A letter as PDF; the same content gives the same bytes. Values are passed to the typesetter as data, so nothing in them is
 * markup. Takes about 0.1 s without giving way; who makes many lets other work run between two, which also frees their memory.
 * Throws LetterFault with each character that the fonts cannot draw, and RangeError for a day that is none.
 */
export function renderLetter(letter: LetterContent, standard: LetterStandard): RenderedLetter {
  const missing = missingGlyphs(letter);
  if (missing.length > 0) {
    const told = missing
      .slice(0, 5)
      .map(({ path, at, codePoint }) => `${path}, character ${at + 1}: ${codePoint}`)
      .join("; ");
    throw new LetterFault(
      `characters that cannot be printed: ${told}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""}`,
      missing,
    );
  }
  return renderSheet(compose(letter), standard);
}

/** A sheet that is composed elsewhere, such as an export. Every character must be one that the fonts draw. Throws LetterFault. */
export function renderSheet(sheet: Sheet, standard: LetterStandard): RenderedLetter {
  const pdf = typeset(sheet, standard);
  return { pdf, hash: createHash("sha256").update(pdf).digest("hex") };
}
