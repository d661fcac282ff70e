/** Everything that can be wrong with a law when it is put together. */
export type LawFaultCode =
  | "duplicate-id"
  | "unknown-slot"
  | "unknown-norm"
  | "unknown-fact"
  | "unknown-parameter"
  | "unknown-overlay"
  | "unknown-list"
  | "unknown-function"
  | "lift-hits-nothing"
  | "type-mismatch"
  | "wrong-unit"
  | "overlapping-versions"
  | "gap-in-versions"
  | "overlays-without-order"
  | "cycle"
  | "wrong-record";

/** One fault of a law: which norm, slot or parameter it names, and what is wrong. */
export interface LawFault {
  readonly code: LawFaultCode;
  /** key of the norm, or id of the slot, parameter or matter */
  readonly where: string;
  readonly message: string;
}

/** The law does not hold together; all faults at once. */
export class LawError extends Error {
  readonly faults: readonly LawFault[];
  constructor(faults: readonly LawFault[]) {
    super(faults.map((fault) => `${fault.where}: ${fault.message}`).join("\n"));
    this.faults = faults;
  }
}
