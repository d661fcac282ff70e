import type { Me } from "../api/schema.ts";

type Role = NonNullable<Me["role"]>;
export type Place =
  | "/caseload"
  | "/day"
  | "/unit"
  | "/summons"
  | "/messages"
  | "/messages/out"
  | "/disclosures"
  | "/jobs"
  | "/figures"
  | "/law"
  | "/audit"
  | "/own";

/** Roles that may look at persons. */
export const readers: readonly Role[] = [
  "caseworker",
  "leader",
  "region",
  "directorate",
  "probation",
  "fine-service",
  "em-officer",
];

/** Pages and whose they are, in the order of the menu. The server decides what is answered; this only hides dead ends. */
export const places: readonly {
  readonly to: Place;
  readonly name:
    | "caseload"
    | "day"
    | "unit"
    | "summons"
    | "messages"
    | "disclosures"
    | "jobs"
    | "figures"
    | "law"
    | "audit"
    | "own";
  readonly roles?: readonly Role[];
}[] = [
  { to: "/own", name: "own", roles: ["convicted"] },
  { to: "/caseload", name: "caseload", roles: readers },
  { to: "/day", name: "day", roles: readers },
  { to: "/unit", name: "unit", roles: ["caseworker", "leader", "probation", "region", "em-officer"] },
  { to: "/summons", name: "summons", roles: ["caseworker", "leader", "probation"] },
  { to: "/messages", name: "messages", roles: ["caseworker", "leader"] },
  { to: "/messages/out", name: "messages", roles: ["region", "probation"] },
  { to: "/disclosures", name: "disclosures", roles: ["immigration"] },
  { to: "/jobs", name: "jobs", roles: ["administrator"] },
  { to: "/figures", name: "figures", roles: ["analyst"] },
  { to: "/audit", name: "audit", roles: ["auditor"] },
  { to: "/law", name: "law" },
];

export const placesOf = (role: Me["role"]) =>
  places.filter(({ roles }) => roles === undefined || (role !== null && roles.includes(role)));

/** The first page of a role. */
export const homeOf = (role: Me["role"]): Place => placesOf(role)[0]?.to ?? "/law";
