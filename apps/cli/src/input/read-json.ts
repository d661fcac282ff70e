import { type JsonValue, parseJson as readJson } from "@soning/esas";
import { BadInput } from "../fault.ts";

const wide = { nb: "er UTF-16", en: "is UTF-16", nn: "er UTF-16" };

/** UTF-8 text without its byte-order mark. Throws BadInput for other encodings. */
export function textOf(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const utf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  try {
    if (!utf16) return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // told below
  }
  const what = utf16 ? wide : { nb: "er ikke tekst i UTF-8", en: "is not UTF-8 text", nn: "er ikkje tekst i UTF-8" };
  throw new BadInput({
    code: "not-text",
    path,
    message: what,
    hint: { nb: "lagre filen som UTF-8", en: "save the file as UTF-8", nn: "lagre fila som UTF-8" },
  });
}

/** Parses JSON. Throws BadInput with line and column where it breaks, and for a name that stands twice in one object. */
export function parseJson(text: string, path: string): JsonValue {
  if (text.trim() === "")
    throw new BadInput({
      code: "empty",
      path,
      message: { nb: "filen er tom", en: "the file is empty", nn: "fila er tom" },
      hint: {
        nb: "gi en sak eller en fullbyrdelsesordre",
        en: "give a case or an execution order",
        nn: "gi ei sak eller ein fullbyrdingsordre",
      },
    });
  const parsed = readJson(text);
  if (parsed.ok) return parsed.value;
  throw new BadInput(
    ...parsed.faults.map((fault) => ({
      code: fault.code === "duplicate-name" ? ("repeated-name" as const) : ("broken-json" as const),
      path: fault.path === "" ? path : `${path}: ${fault.path}`,
      ...(typeof fault.value === "string" ? { value: fault.value } : {}),
      message: fault.message,
      ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    })),
  );
}
