import { parseDay } from "@soning/calendar";
import { type Answer, answerMatter, decodeFacts, type Expression, Program, Run, UsedSettings } from "@soning/norms";
import { expect } from "vitest";
import { shown } from "../bindings/ask.ts";
import { law } from "../src/law.ts";

export type Facts = Readonly<Record<string, unknown>>;
const states = { "in-force": [], "em-2024": ["em-2024"], "em-2024-as-drafted": ["em-2024-as-drafted"] } as const;
export type State = keyof typeof states;
const programs = Object.fromEntries(
  Object.entries(states).map(([name, overlays]) => [name, new Program(law, overlays)]),
) as Record<State, Program>;
export const today = "2026-06-15";

function runOf(facts: Facts, state: State, on: string): { run: Run; settings: UsedSettings } {
  const decoded = decodeFacts(facts, law);
  expect(decoded.faults).toEqual([]);
  const settings = new UsedSettings();
  return { run: new Run({ program: programs[state], facts: decoded.facts, on: parseDay(on), settings }), settings };
}
/** A slot or expression of a case, as the register would write it. */
export function ask(what: Expression, facts: Facts, state: State = "em-2024", on = today): unknown {
  return shown(runOf(facts, state, on).run.value(what.node), what.type);
}
/** The answer to a matter, without its explanation. */
export function answer(id: string, facts: Facts, state: State = "em-2024", on = today): Answer {
  const matter = law.matters.find((each) => each.id === id);
  if (matter === undefined) throw new RangeError(`no matter ${id}`);
  const { run, settings } = runOf(facts, state, on);
  return answerMatter(run, matter, settings, { language: "en", brief: true });
}
export const missingOf = (given: Answer): readonly string[] => given.missing.map(({ fact }) => fact);

/** A man of 33 with two years, half of them served, who has done well. */
export const candidate: Facts = {
  "person.birthDate": "1993-02-11",
  sentences: [
    {
      kind: "prison",
      length: "P24M",
      suspended: "none",
      remandDeducted: 0,
      remandAfterJudgment: 0,
      anticipated: false,
      servedOn: "none",
      foreign: false,
    },
  ],
  "serving.startedOn": today.replace("2026", "2025"),
  "serving.form": "prison",
  "serving.escaped": [],
  interruptions: [],
  stays: [],
  "release.decidedDate": "none",
  "release.refusedOn": "none",
  "release.releasedOn": "none",
  "release.courtRecalledOn": "none",
  fines: [],
  "suitability.speciallyPositiveDevelopment": true,
  "suitability.countersNewCrime": true,
  "suitability.purposeAgainst": false,
  "suitability.securityAgainst": false,
  "suitability.otherwiseAdvisable": true,
  "home.fixed": true,
  "home.kind": "own",
  "occupation.waived": false,
  "occupation.inNorway": true,
  "occupation.controllable": true,
  "occupation.kind": "work",
  "application.consentOn": "2026-05-01",
  "application.consentWithdrawnOn": "none",
  residents: [],
  children: [],
};
/** An adult of the household who consents. */
export const adult = { birthDate: "1990-01-01", sharesHousehold: true, consentedOn: "2026-05-01", withdrawnOn: "none" };
