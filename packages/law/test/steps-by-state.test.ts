import { decodeFacts, Run, UsedSettings } from "@soning/norms";
import { expect, test } from "vitest";
import { law } from "../src/law.ts";
import { programOf } from "../src/legal-state.ts";
import { procedures } from "../src/procedures/index.ts";
import { stepsOf } from "../src/steps.ts";

const facts = {
  "serving.startedOn": "2026-01-10",
  "serving.form": "prison",
  "application.submittedOn": "none",
  "application.informationLetterReceivedOn": "none",
};

const standing = (state: string, given: Readonly<Record<string, unknown>>): readonly string[] => {
  const run = new Run({
    program: programOf(state),
    facts: decodeFacts(given, law).facts,
    settings: new UsedSettings(),
    on: 20_600,
  });
  return stepsOf(run).map(({ step }) => step.id);
};

test.each([
  ["in-force", "em.in-force.facilitate-final-part", "proposal/monitoring/facilitate-final-part"],
  ["em-2024", "proposal/monitoring/facilitate-final-part", "em.in-force.facilitate-final-part"],
  ["em-2024-as-drafted", "proposal/monitoring/facilitate-final-part", "em.in-force.facilitate-final-part"],
])("%s: what both laws ask for is asked for once, by the one that stands", (state, there, absent) => {
  const ids = standing(state, facts);
  expect([ids.includes(there), ids.includes(absent)]).toEqual([true, false]);
});

test("informing and facilitating are asked for once in each law, begun or not", () => {
  for (const state of ["in-force", "em-2024"]) {
    for (const begun of [facts, { ...facts, "serving.startedOn": "none", "serving.form": "not-started" }]) {
      const ids = new Set(standing(state, begun));
      const shared = procedures
        .filter(({ id }) => ids.has(id))
        .map(({ norm, trigger }) => JSON.stringify([typeof norm === "string" ? norm : norm.key, trigger]));
      const twice = shared.filter((one, place) => shared.indexOf(one) !== place && one.includes("reg/7-8/"));
      expect([state, twice]).toEqual([state, []]);
    }
  }
});
