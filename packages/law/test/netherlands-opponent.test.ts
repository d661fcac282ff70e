import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { answerMatter, decodeFacts, Program, Run, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { transferToNetherlands } from "../src/archive/netherlands/matter.ts";
import { assumeServiceLogs } from "../src/assumptions.ts";
import { law } from "../src/law.ts";

type Facts = Readonly<Record<string, unknown>>;
interface WholePerson {
  readonly name: string;
  readonly base: "candidate" | "inmate" | "nobody";
  readonly on: string;
  /** over the base; `absent` takes a fact away */
  readonly facts: Facts;
  /** paths into the answer, as `results.until`, and the value there; `null`: undetermined */
  readonly expect: Facts;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const people = read("./netherlands-opponent.cases.json") as readonly WholePerson[];
const bases = read("./netherlands-opponent.bases.json") as Readonly<Record<WholePerson["base"], Facts>>;
const program = new Program(law);

function answerFor({ base, facts, on }: WholePerson): unknown {
  const known = Object.entries({ ...bases[base], ...facts }).filter(([, value]) => value !== "absent");
  const decoded = decodeFacts(Object.fromEntries(known), law);
  expect(decoded.faults).toEqual([]);
  const settings = new UsedSettings();
  const run = new Run({ program, facts: assumeServiceLogs(decoded.facts).facts, on: parseDay(on), settings });
  return answerMatter(run, transferToNetherlands, settings, { language: "en", brief: true });
}

const at = (answer: unknown, path: string): unknown =>
  path.split(".").reduce((value, name) => (value as Facts | undefined)?.[name], answer);

describe("whole persons before the law of serving in the Netherlands", () => {
  test.each(people)("$on: $name", (person) => {
    const answer = answerFor(person);
    const got = Object.fromEntries(Object.keys(person.expect).map((path) => [path, at(answer, path)]));
    expect(got).toEqual(person.expect);
  });
});
