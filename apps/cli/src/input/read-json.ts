import { BadInput } from "../fault.ts";

/** Line and column of a place in a text, both from 1. */
function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n") };
}

/** Where a text stops being JSON: the first character that no JSON may have there. */
function breakOf(text: string, error: SyntaxError): number {
  const told = /position (\d+)/.exec(error.message);
  return told === null ? text.trimEnd().length : Number(told[1]);
}

/** UTF-8 text without its byte-order mark. Throws BadInput for other encodings. */
export function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput({ code: "not-text", path, message: { nb: "er ikke tekst i UTF-8", en: "is not UTF-8 text" }, hint: { nb: "lagre filen som UTF-8", en: "save the file as UTF-8" } });
  }
}

/** Parses JSON. Throws BadInput with line and column where it breaks, or where a name stands twice at the top. */
export function parseJson(text: string, path: string): unknown {
  if (text.trim() === "") throw new BadInput({ code: "empty", path, message: { nb: "filen er tom", en: "the file is empty" } });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = breakOf(text, error as SyntaxError);
    const { line, column } = placeOf(text, at);
    const found = at >= text.trimEnd().length ? { nb: "slutten av filen", en: "the end of the file" } : { nb: `«${text[at]}»`, en: `"${text[at]}"` };
    throw new BadInput({
      code: "broken-json",
      path,
      message: { nb: `linje ${line}, kolonne ${column}: ikke gyldig JSON ved ${found.nb}`, en: `line ${line}, column ${column}: not valid JSON at ${found.en}` },
    });
  }
}
