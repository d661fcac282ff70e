import type { Role, UnitTable } from "../../database/schema.ts";

/** Units of the example: invented places, one of each kind, and a second prison to compare with. */
export const exampleUnits: readonly Pick<UnitTable, "id" | "name" | "kind" | "parent">[] = [
  { id: "kdi", name: "Kriminalomsorgsdirektoratet", kind: "directorate", parent: null },
  { id: "region-fjord", name: "Region Fjord", kind: "region", parent: "kdi" },
  { id: "elvestad", name: "Elvestad fengsel", kind: "prison", parent: "region-fjord" },
  { id: "nesbakken", name: "Nesbakken fengsel", kind: "prison", parent: "region-fjord" },
  { id: "elvestad-probation", name: "Elvestad friomsorgskontor", kind: "probation", parent: "region-fjord" },
  { id: "fine-service", name: "Bøtetjenesten Elvestad", kind: "fine-service", parent: "region-fjord" },
  { id: "control-centre", name: "Kontrollsentralen", kind: "control-centre", parent: "kdi" },
  { id: "immigration", name: "Utlendingsmyndigheten", kind: "immigration", parent: null },
];

/** Somebody invented whom the development sign-in offers. */
export interface Persona {
  /** subject at the development provider, and the id of the member of staff */
  readonly id: string;
  readonly name: string;
  readonly postings: readonly {
    readonly unit: string;
    readonly role: Role;
    readonly cleared?: boolean;
    /** may sign decisions although no leader */
    readonly signs?: boolean;
  }[];
}

/** One persona at least for each role of staff. */
export const personas: readonly Persona[] = [
  { id: "kari", name: "Kari Elvemo", postings: [{ unit: "elvestad", role: "caseworker" }] },
  { id: "siv", name: "Siv Tangvik", postings: [{ unit: "elvestad", role: "caseworker", cleared: true }] },
  { id: "leif", name: "Leif Strandheim", postings: [{ unit: "elvestad", role: "leader" }] },
  { id: "nora", name: "Nora Bakkerud", postings: [{ unit: "nesbakken", role: "caseworker" }] },
  {
    id: "olav",
    name: "Olav Skarpnes",
    postings: [
      { unit: "elvestad", role: "caseworker" },
      { unit: "nesbakken", role: "leader" },
    ],
  },
  { id: "randi", name: "Randi Høgmo", postings: [{ unit: "region-fjord", role: "region" }] },
  { id: "dagny", name: "Dagny Vestlid", postings: [{ unit: "kdi", role: "directorate" }] },
  { id: "per", name: "Per Åsland", postings: [{ unit: "elvestad-probation", role: "probation", signs: true }] },
  { id: "finn", name: "Finn Myrseth", postings: [{ unit: "fine-service", role: "fine-service" }] },
  { id: "eva", name: "Eva Kvalstad", postings: [{ unit: "control-centre", role: "em-officer" }] },
  { id: "idun", name: "Idun Sørgard", postings: [{ unit: "immigration", role: "immigration" }] },
  { id: "aksel", name: "Aksel Tallaksrud", postings: [{ unit: "kdi", role: "analyst" }] },
  { id: "ragna", name: "Ragna Ettersen", postings: [{ unit: "kdi", role: "auditor" }] },
  { id: "arvid", name: "Arvid Driftnes", postings: [{ unit: "kdi", role: "administrator" }] },
];

/** The persona who is a convicted person of the example data, whoever that is. */
export const convictedPersona = "convicted";

/** The machine that sends orders in the example. Its secret is no secret: the provider answers on loopback only. */
export const exampleMachine = {
  clientId: "esas-gateway",
  clientSecret: "development-only",
  name: "ESAS",
  unit: "kdi",
} as const;
