import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { readMessage, toCase } from "@soning/esas";
import { generateOrder } from "@soning/esas/generator";
import { assumeServiceLogs, caseloadOf, isMove, law, programOf } from "@soning/law";
import { answerMatter, type CaseFacts, decodeFacts, Run, UsedSettings } from "@soning/norms";
import type { Comparison } from "./harness.ts";

const ON = "2026-06-15";
const PEOPLE = 3000;
const ONE_BY_ONE = 100;

type Facts = Readonly<Record<string, unknown>>;
const example = (name: string): Facts =>
  (JSON.parse(readFileSync(new URL(`../examples/cases/${name}.json`, import.meta.url), "utf8")) as { facts: Facts })
    .facts;
/** What example people's files say of everything that an order does not hold: home, work, what officials weighed. */
const [waiting, serving] = [example("whole-sentence"), example("adult-final-part")];

/** Facts that a caseworker would have filled in for most people, varied by number. */
function filledIn(at: number): Facts {
  const started = `2026-0${1 + (at % 5)}-1${at % 9}`;
  return {
    "serving.startedOn": at % 4 === 0 ? "none" : started,
    "serving.plannedStart": at % 4 === 0 ? "2026-08-17" : started,
    "serving.form": at % 4 === 0 ? "not-started" : "prison",
    "home.fixed": at % 7 !== 0,
    "suitability.positiveDevelopment": at % 5 !== 0,
    "suitability.purposeAgainst": false,
    "suitability.securityAgainst": at % 11 === 0,
    residents: [],
    charges: [],
    remandPeriods: [],
  };
}

function people(count: number): readonly CaseFacts[] {
  const cases: CaseFacts[] = [];
  for (let seed = 0; cases.length < count; seed++) {
    const read = readMessage(generateOrder(seed, { on: ON }).message);
    if (!read.ok) continue;
    const made = toCase([read.order], { on: ON });
    if (!made.ok) continue;
    const { facts, faults } = decodeFacts(
      { ...(seed % 4 === 0 ? waiting : serving), ...made.facts, ...filledIn(seed) },
      law,
    );
    if (faults.length > 0) throw new Error(faults.map((fault) => `${fault.path} ${fault.message.en}`).join("; "));
    cases.push(assumeServiceLogs(facts).facts);
  }
  return cases;
}

/** The caseload of 3,000 people over all matters and the next 90 days, against explained answers one by one for one day. */
export function comparisons(): readonly Comparison[] {
  const cases = people(PEOPLE);
  const program = programOf("in-force");
  const settings = new UsedSettings();
  const on = parseDay(ON);
  const matters = law.matters.filter(isMove);
  const now = (count: number): string[] =>
    caseloadOf(cases.slice(0, count), program, on, settings)
      .filter((one) => one.status === "now")
      .map((one) => `${one.person} ${one.matter}`);
  const oneByOne = (count: number): string[] =>
    cases.slice(0, count).flatMap((facts, person) => {
      const run = new Run({ program, facts, on, settings });
      return matters.flatMap((matter) =>
        answerMatter(run, matter, settings, { language: "nb" }).outcome === "met" ? [`${person} ${matter.id}`] : [],
      );
    });
  return [
    {
      kind: "speed",
      name: "caseload of 3,000 people against explained answers one by one",
      ours: {
        name: "Soning, caseload with 90 days ahead",
        units: PEOPLE,
        run: () => caseloadOf(cases, program, on, settings).length,
        answers: () => now(ONE_BY_ONE),
      },
      peer: {
        name: "Soning, one by one, today alone",
        units: ONE_BY_ONE,
        run: () => oneByOne(ONE_BY_ONE).length,
        answers: () => oneByOne(ONE_BY_ONE),
      },
      goal: { atLeast: 10 },
    },
  ];
}
