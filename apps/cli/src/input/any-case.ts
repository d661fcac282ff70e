import { type ExecutionOrder, type Fault as OrderFault, readOrder, toCase, type Warning } from "@soning/esas";
import { BadInput, type Fault } from "../fault.ts";
import { type CaseOverrides, caseFrame, caseFrom, type LoadedCase, today } from "./case.ts";
import { readBytes } from "./read-bytes.ts";
import { parseJson, textOf } from "./read-json.ts";

/** A fault of an order in the command line's shape. */
export function orderFault(path: string, fault: OrderFault): Fault {
  return {
    code: "bad-order",
    path: fault.path === "" || fault.path === "$" ? path : `${path}: ${fault.path}`,
    message: fault.message,
    ...(fault.value === undefined
      ? {}
      : { value: typeof fault.value === "string" ? fault.value : JSON.stringify(fault.value) }),
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

/** An execution order from bytes. Throws BadInput. */
export function orderFrom(
  bytes: Uint8Array,
  path: string,
  schemaVersion?: string,
): { readonly order: ExecutionOrder; readonly version: string; readonly warnings: readonly Warning[] } {
  const read = readOrder(bytes, schemaVersion === undefined ? {} : { schemaVersion });
  if (!read.ok) throw new BadInput(...read.faults.map((fault) => orderFault(path, fault)));
  return read;
}

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
export function caseSource(paths: readonly string[], overrides: CaseOverrides = {}): CaseSource {
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
      },
    });
  if (orders.length === 0) {
    if (second !== undefined)
      throw new BadInput({
        code: "not-a-case",
        path: second.path,
        message: { nb: "bare ordrer kan gis sammen", en: "only orders may be given together" },
      });
    return { path: first.path, ...caseFrame(first.json, first.path) };
  }
  const stranger = parsed.find((file) => !orders.includes(file));
  if (stranger !== undefined) {
    throw new BadInput({
      code: "bad-order",
      path: stranger.path,
      message: { nb: "er ikke en fullbyrdelsesordre", en: "is not an execution order" },
    });
  }
  const path = paths.join(", ");
  const read = orders.map((file) => orderFrom(file.bytes, file.path).order);
  const made = toCase(read, {
    on: (overrides.on ?? today()).slice(0, 10),
    ...(overrides.law === undefined ? {} : { law: overrides.law }),
  });
  if (!made.ok) throw new BadInput(...made.faults.map((fault) => orderFault(path, fault)));
  return { path, on: made.on, law: made.law, facts: made.facts };
}

/** The same, read: facts decoded and checked. Throws BadInput. */
export function readAnyCase(paths: readonly string[], overrides: CaseOverrides = {}): LoadedCase {
  const { path, ...frame } = caseSource(paths, overrides);
  return caseFrom(frame, path, overrides);
}
