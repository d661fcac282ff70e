import type { Role } from "../database/schema.ts";

/** Staff who read persons that their unit may see. */
export const readers = [
  "caseworker",
  "leader",
  "region",
  "directorate",
  "probation",
  "fine-service",
  "em-officer",
] as const satisfies readonly Role[];
/** The same, and the convicted person for the own case. */
export const readersAndOwn = [...readers, "convicted"] as const satisfies readonly Role[];
/** Staff who enter facts and ask for assessments. */
export const writers = ["caseworker", "leader", "region", "probation"] as const satisfies readonly Role[];

/** What a read is for, as the audit says it. */
export const purposeOf = (role: Role): string => (role === "convicted" ? "own-case" : "execution");
