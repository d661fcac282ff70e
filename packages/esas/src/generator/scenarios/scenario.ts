import type { Version } from "../../contract/version.ts";
import type { FaultCode, WarningCode } from "../../findings.ts";
import type { ManualReason } from "../../model/order.ts";
import type { Edit } from "../edits.ts";
import type { Random } from "../random.ts";

/** A named order: how it differs from an ordinary one, and what must come of it. */
export interface Scenario {
  readonly name: string;
  readonly about: string;
  /** does the official JSON Schema of the version accept it? */
  readonly official: "valid" | "invalid";
  readonly ours: "read" | "refused";
  /** findings that must be among those given */
  readonly faults?: readonly FaultCode[];
  readonly warnings?: readonly WarningCode[];
  readonly manual?: readonly ManualReason[];
  /** the only version that it makes sense in */
  readonly version?: Version;
  /** the day of intake that belongs to it */
  readonly intake?: string;
  /** the age of the person on the day the order is seen */
  readonly age?: number;
  readonly edits: (random: Random, on: string) => readonly Edit[];
}

type Expected = Partial<Omit<Scenario, "name" | "about" | "edits">>;

/** A scenario that both sides accept unless it says otherwise. */
export function scenario(
  name: string,
  about: string,
  edits: Scenario["edits"] | readonly Edit[],
  expected: Expected = {},
): Scenario {
  const make = typeof edits === "function" ? edits : () => edits;
  return { name, about, official: "valid", ours: "read", ...expected, edits: make };
}

/** Only prison, with a length and what goes with it. */
export function prison(fields: Readonly<Record<string, Edit[1]>>): readonly Edit[] {
  const given = Object.entries(fields).filter((one): one is [string, NonNullable<Edit[1]>] => one[1] !== undefined);
  return [["@reactions", { fengsel: Object.fromEntries(given) }]];
}
