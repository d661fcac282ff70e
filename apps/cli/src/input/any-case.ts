import { BadInput } from "../fault.ts";
import { type CaseOverrides, caseFrame, caseFrom, type LoadedCase } from "./case.ts";
import { readBytes } from "./read-bytes.ts";
import { parseJson, textOf } from "./read-json.ts";

/** Does a parsed file look like an execution order, or its envelope, rather than a case? */
export function looksLikeOrder(given: unknown): boolean {
  return (
    typeof given === "object" &&
    given !== null &&
    !("facts" in given) &&
    ("fullbyrdelsesordre" in given || "forsendelse" in given || "payload" in given || "body" in given)
  );
}

/** The frame of a case before its facts are read: from a case file, or made of one person's orders. */
export interface CaseSource {
  readonly path: string;
  readonly on?: string;
  readonly law?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A case file, or one or more execution orders of one person made into one case. Throws BadInput. */
export async function caseSource(paths: readonly string[], overrides: CaseOverrides = {}): Promise<CaseSource> {
  const parsed = paths.map((path) => {
    const bytes = readBytes(path);
    return { path, bytes, json: parseJson(textOf(bytes, path), path) };
  });
  const orders = parsed.filter(({ json }) => looksLikeOrder(json));
  const [first, second] = parsed;
  if (first === undefined)
    throw new BadInput({
      code: "missing-argument",
      path: "CASE",
      message: {
        nb: "mangler; gi en fil eller - for standard inn",
        en: "missing; give a file, or - for standard input",
        nn: "manglar; gi ei fil eller - for standard inn",
      },
    });
  if (orders.length === 0) {
    if (second !== undefined)
      throw new BadInput({
        code: "not-a-case",
        path: second.path,
        message: {
          nb: "bare ordrer kan gis sammen",
          en: "only orders may be given together",
          nn: "berre ordrar kan givast saman",
        },
      });
    return { path: first.path, ...caseFrame(first.json, first.path) };
  }
  const stranger = parsed.find((file) => !orders.includes(file));
  if (stranger !== undefined) {
    throw new BadInput({
      code: "bad-order",
      path: stranger.path,
      message: {
        nb: "er ikke en fullbyrdelsesordre",
        en: "is not an execution order",
        nn: "er ikkje ein fullbyrdingsordre",
      },
    });
  }
  // reading orders is a part of its own: whoever asks of a case need not wait for it to load
  const { caseOfOrders } = await import("./orders.ts");
  return caseOfOrders(orders, overrides);
}

/** The same, read: facts decoded and checked. Throws BadInput. */
export async function readAnyCase(paths: readonly string[], overrides: CaseOverrides = {}): Promise<LoadedCase> {
  const { path, ...frame } = await caseSource(paths, overrides);
  return caseFrom(frame, path, overrides);
}
