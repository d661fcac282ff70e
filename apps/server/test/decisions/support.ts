import type { Claims } from "../../src/database/database.ts";
import { tag } from "../support/matter.ts";
import { type Answered, kari, type TestUnit } from "../support/unit.ts";

/** A draft's body on a run, with the reasons that every decision has. */
export const draftOn = (run: string, more: object = {}): object => ({
  run,
  outcome: "grant",
  reasons: "The conditions are met, and nothing stands in the way.",
  ...more,
});

/** The steps by which a unit comes to a decision. */
export function deciding(unit: TestUnit) {
  const at = async (url: string): Promise<number> => (await unit.ask(kari, "GET", url)).body.version;
  return {
    open: async (person: string, matter: string, who: Claims = kari): Promise<string> =>
      (await unit.ask(who, "POST", `/api/persons/${person}/matters`, { body: { matter, openedBy: "unit" } })).body.id,
    assess: async (matter: string, who: Claims = kari): Promise<{ run: string; answer: Answered }> =>
      (await unit.ask(who, "POST", `/api/matters/${matter}/assess`, { body: {} })).body,
    judge: async (matter: string, fact: string, value: unknown, more: object = {}) =>
      unit.ask(kari, "POST", `/api/matters/${matter}/judgements`, {
        body: { fact, value, considerations: [{ about: "conduct", weighs: "no remarks" }], reason: "weighed", ...more },
        headers: tag(await at(`/api/matters/${matter}`)),
      }),
    draft: (matter: string, body: object, who: Claims = kari) =>
      unit.ask(who, "POST", `/api/matters/${matter}/decisions`, { body }),
    edit: (decision: string, version: number, body: object, who: Claims = kari) =>
      unit.ask(who, "PUT", `/api/decisions/${decision}`, { body, headers: tag(version) }),
    step: async (decision: string, name: string, who: Claims, body?: object, version?: number) =>
      unit.ask(who, "POST", `/api/decisions/${decision}/${name}`, {
        ...(body === undefined ? {} : { body }),
        headers: tag(version ?? (await at(`/api/decisions/${decision}`))),
      }),
    read: async (decision: string, who: Claims = kari): Promise<Answered> =>
      (await unit.ask(who, "GET", `/api/decisions/${decision}`)).body,
    said: async (person: string, facts: readonly object[]) =>
      unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
        body: { facts: facts.map((fact) => ({ source: "a talk", ...fact })) },
        headers: tag(await at(`/api/persons/${person}`)),
      }),
  };
}
