import { readFileSync } from "node:fs";
import { parseDay, policySettings } from "@soning/calendar";
import { answerMatter, checkLaw, decodeFacts, Program, Run, UsedSettings, whenMet } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { finalPartPower } from "../src/electronic-monitoring/slots.ts";
import { law } from "../src/law.ts";
import type { WholePerson } from "./proposal-em/case.ts";
import { finalPart } from "./proposal-em/final-part.ts";
import { awaiting, type Facts, inPrison, offence, sentenceOf, today } from "./proposal-em/people.ts";
import { wholeSentence } from "./proposal-em/whole-sentence.ts";

const states = ["in-force", "em-2024", "em-2024-as-drafted"] as const;
type State = (typeof states)[number];
const programs: Readonly<Record<State, Program>> = {
  "in-force": new Program(law),
  "em-2024": new Program(law, ["em-2024"]),
  "em-2024-as-drafted": new Program(law, ["em-2024-as-drafted"]),
};

function answer(matter: string, state: State, given: Facts, choices: Readonly<Record<string, string>> = {}) {
  const { facts, faults } = decodeFacts(given, law);
  expect(faults).toEqual([]);
  const asked = law.matters.find(({ id }) => id === matter);
  if (asked === undefined) throw new RangeError(`there is no matter ${matter}`);
  const settings = new UsedSettings(policySettings(choices));
  const run = new Run({ program: programs[state], facts, on: parseDay(today), settings });
  return answerMatter(run, asked, settings, { language: "en", brief: true });
}

function everyone(matter: string, people: readonly WholePerson[]): void {
  describe(matter, () => {
    test.each(people)("$name: $answers", ({ facts, answers, missing }) => {
      const got = states.map((state) => answer(matter, state, facts));
      expect(got.map(({ outcome }) => outcome)).toEqual(answers);
      if (missing !== undefined) expect(got[1]?.missing.map(({ fact }) => fact)).toContain(missing);
      for (const { outcome, missing: facts, gaps } of got) {
        if (outcome === "undetermined") expect(facts.length + gaps.length).toBeGreaterThan(0);
      }
    });
  });
}

everyone("em.final-part", finalPart);
everyone("em.whole-sentence", wholeSentence);

describe("the answers beside the outcome", () => {
  test("the earliest day follows the age ladder", () => {
    const earliest = (age: number, state: State) =>
      answer("em.final-part", state, inPrison(age, { months: 20 }, 11)).results["earliest"];
    expect(states.map((state) => earliest(40, state))).toEqual(["2027-08-15", "2027-02-15", "2027-02-15"]);
    expect(states.map((state) => earliest(20, state))).toEqual(["2027-08-15", "2026-08-15", "2026-08-15"]);
    expect(states.map((state) => earliest(22, state))).toEqual(["2027-08-15", "2026-11-15", "2027-02-15"]);
    expect(states.map((state) => earliest(17, state))).toEqual(["2025-07-15", "2025-07-15", "2025-07-15"]);
  });
  test("it says which basis it used", () => {
    const { results } = answer("em.final-part", "em-2024", inPrison(24, { months: 14 }));
    expect(results).toMatchObject({ begun: true, "expected-release": "2027-08-15", "age-at-application": 24 });
    expect(results["one-third"]).toBe("2026-05-15");
  });
  test("children are informed and heard before the decision, and the power stands beside it", () => {
    const children = [{ contact: "lives-full", informedOn: "2026-06-02", offeredSayOn: "none" }];
    const { outcome, results } = answer("em.whole-sentence", "em-2024", { ...awaiting(40, "P8M"), children });
    expect([outcome, results["before-decision"]]).toEqual(["met", false]);
  });
  test("a child with occasional contact only is affected by the words if the official finds so", () => {
    const children = [
      { contact: "occasional-daytime", contactRight: false, affected: true, informedOn: "none", offeredSayOn: "none" },
    ];
    const before = (state: State) =>
      answer("em.whole-sentence", state, { ...awaiting(40, "P8M"), children }).results["before-decision"];
    expect([before("em-2024"), before("em-2024-as-drafted")]).toEqual([true, false]);
  });
  test("a person under 25 is considered of the service's own accord, in force only under 18", () => {
    const own = (age: number) =>
      states.map((state) => answer("em.final-part", state, inPrison(age, { months: 6 })).results["own-initiative"]);
    expect(own(17)).toEqual([true, true, true]);
    expect(own(24)).toEqual([false, true, true]);
    expect(own(25)).toEqual([false, false, false]);
  });
  test("the final part opens at 15 months, closes on the 25th birthday and opens again at 12", () => {
    const young = {
      ...inPrison(24, { months: 20 }),
      "person.birthDate": "2001-12-20",
      "application.submittedOn": "none",
    };
    const { facts } = decodeFacts(young, law);
    const spans = states.map((state) => {
      const run = new Run({ program: programs[state], facts, on: parseDay(today), settings: new UsedSettings() });
      return whenMet(run, finalPartPower.node, parseDay("2028-02-15")).spans.map(({ from, until }) => [from, until]);
    });
    expect(spans).toEqual([
      [["2027-08-15", undefined]],
      [
        ["2026-11-15", "2026-12-20"],
        ["2027-02-15", undefined],
      ],
      [["2027-02-15", undefined]],
    ]);
  });
  test("the lift that the reasoning means is named where it decides", () => {
    const meant = answer("em.final-part", "em-2024", inPrison(24, { months: 14 }));
    expect(meant.norms.map(({ id }) => id)).toContain("act/16a/5/fourth");
    const drafted = answer("em.final-part", "em-2024-as-drafted", inPrison(24, { months: 14 }));
    expect(drafted.norms.map(({ id }) => id)).toContain("act/16a/1/b");
    expect(drafted.norms.map(({ id }) => id)).not.toContain("act/16a/5/fourth");
  });
});

describe("named choices", () => {
  test("the length of the sentence may be read with its suspended part", () => {
    const partly = {
      ...awaiting(22, "P5M"),
      sentences: [sentenceOf({ length: "P24M", suspended: "P12M" })],
    };
    const read = (choice: string) => answer("em.whole-sentence", "em-2024", partly, { "em.sentence-length": choice });
    expect([read("unconditional").outcome, read("whole").outcome]).toEqual(["met", "not-met"]);
    expect(read("whole").policies).toContain("em.sentence-length=whole");
  });
  test("a child may be under 18 or under 16 at the act", () => {
    const seventeen = awaiting(40, "P5M", offence("271", [{ birthDate: "2007-01-10", sharedHome: "never" }]));
    const read = (choice: string) => answer("em.whole-sentence", "em-2024", seventeen, { "em.child-victim": choice });
    expect([read("under-18-at-act").outcome, read("under-16-at-act").outcome]).toEqual(["not-met", "met"]);
  });
  test("release is expected at full time where that is chosen", () => {
    const undecided = { ...inPrison(40, { months: 6 }, 18), "release.decidedDate": "none" };
    const read = (choice: string) => answer("em.final-part", "em-2024", undecided, { "em.expected-release": choice });
    expect([read("decided-else-two-thirds").outcome, read("full-term").outcome]).toEqual(["met", "not-met"]);
  });
});

test("every fault of the draft stands on a norm, and no norm names another", () => {
  const listed = readFileSync(new URL("../register/drafting-faults.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { id: string }).id);
  const carried = law.norms.flatMap(({ versions }) => versions.flatMap(({ fault }) => fault ?? []));
  expect([...new Set(carried)].sort()).toEqual([...listed].sort());
});

test("where the wording differs, the norm names its fault or says in a note what was found beside the list", () => {
  const differing = law.norms.flatMap(({ versions }) =>
    versions.filter(({ overlay }) => overlay === "em-2024-as-drafted"),
  );
  expect(differing.length).toBeGreaterThan(15);
  expect(
    differing.filter(({ fault, note }) => fault === undefined && note === undefined).map(({ cite }) => cite),
  ).toEqual([]);
});

test("§§ 16 a to 16 c hold together in every legal state", () => {
  const own = checkLaw(law).filter(({ where }) =>
    /^(act\/16[abc]|em-2024|em\.|detention-reg\/9|national-insurance|act-2019)/.test(where),
  );
  expect(own).toEqual([]);
});
