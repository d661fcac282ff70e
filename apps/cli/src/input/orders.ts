import { type ExecutionOrder, type Fault as OrderFault, readOrder, toCase, type Warning } from "@soning/esas";
import { BadInput, type Fault } from "../fault.ts";
import type { CaseSource } from "./any-case.ts";
import { type CaseOverrides, today } from "./case.ts";

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

/** The orders of one person as the frame of a case. Throws BadInput. */
export function caseOfOrders(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  overrides: CaseOverrides,
): CaseSource {
  const path = files.map((file) => file.path).join(", ");
  const read = files.map((file) => orderFrom(file.bytes, file.path).order);
  const made = toCase(read, {
    on: (overrides.on ?? today()).slice(0, 10),
    ...(overrides.law === undefined ? {} : { law: overrides.law }),
  });
  if (!made.ok) throw new BadInput(...made.faults.map((fault) => orderFault(path, fault)));
  return { path, on: made.on, law: made.law, facts: made.facts };
}
