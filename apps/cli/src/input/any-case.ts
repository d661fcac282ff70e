import { type ExecutionOrder, type Fault as OrderFault, readOrder, toCase, type Warning } from "@soning/esas";
import { BadInput, type Fault } from "../fault.ts";
import { type CaseOverrides, caseFrom, type LoadedCase, today } from "./case.ts";
import { readBytes } from "./read-bytes.ts";
import { parseJson, textOf } from "./read-json.ts";

/** A fault of an order in the command line's shape. */
export function orderFault(path: string, fault: OrderFault): Fault {
  return {
    code: "bad-order",
    path: fault.path === "" ? path : `${path}: ${fault.path}`,
    message: fault.message,
    ...(fault.value === undefined ? {} : { value: typeof fault.value === "string" ? fault.value : JSON.stringify(fault.value) }),
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

/** An execution order from bytes. Throws BadInput. */
export function orderFrom(bytes: Uint8Array, path: string, schemaVersion?: string): { readonly order: ExecutionOrder; readonly version: string; readonly warnings: readonly Warning[] } {
  const read = readOrder(bytes, schemaVersion === undefined ? {} : { schemaVersion });
  if (!read.ok) throw new BadInput(...read.faults.map((fault) => orderFault(path, fault)));
  return read;
}

/** Does a parsed file look like an execution order, or its envelope, rather than a case? */
function looksLikeOrder(given: unknown): boolean {
  return typeof given === "object" && given !== null && !("facts" in given) && ("fullbyrdelsesordre" in given || "forsendelse" in given || "payload" in given || "body" in given);
}

/** A case, or one or more execution orders of one person, made into one case. Throws BadInput. */
export function readAnyCase(paths: readonly string[], overrides: CaseOverrides = {}): LoadedCase {
  const files = paths.map((path) => ({ path, bytes: readBytes(path) }));
  const parsed = files.map(({ path, bytes }) => ({ path, bytes, json: parseJson(textOf(bytes, path), path) }));
  const orders = parsed.filter(({ json }) => looksLikeOrder(json));
  const [first] = parsed;
  if (first === undefined) throw new BadInput({ code: "missing-argument", path: "CASE", message: { nb: "mangler", en: "missing" } });
  if (orders.length === 0) {
    if (parsed.length > 1) throw new BadInput({ code: "not-a-case", path: paths[1] ?? "", message: { nb: "bare ordrer kan gis sammen", en: "only orders may be given together" } });
    return caseFrom(first.json, first.path, overrides);
  }
  if (orders.length < parsed.length) {
    throw new BadInput({ code: "bad-order", path: parsed.find((file) => !orders.includes(file))?.path ?? "", message: { nb: "er ikke en fullbyrdelsesordre", en: "is not an execution order" } });
  }
  const read = orders.map(({ bytes, path }) => orderFrom(bytes, path).order);
  const made = toCase(read, { on: overrides.on?.slice(0, 10) ?? today(), ...(overrides.law === undefined ? {} : { law: overrides.law }) });
  if (!made.ok) throw new BadInput(...made.faults.map((fault) => orderFault(paths.join(", "), fault)));
  return caseFrom({ on: made.on, law: made.law, facts: made.facts }, paths.join(", "), overrides);
}
