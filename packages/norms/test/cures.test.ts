import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  all,
  any,
  assemble,
  type Condition,
  caseList,
  decodeFacts,
  exists,
  fact,
  gte,
  instrument,
  isNone,
  lte,
  not,
  on,
  Program,
  Run,
  records,
  type SectionWriter,
  satisfied,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
  whyNot,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", {
  consent: fact.boolean({ ...q, knownBy: "person" }),
  weighed: fact.assessment({ ...q, weighs: [], by: "o" }),
  illness: fact.assessment({ ...q, weighs: [], by: "o", settled: true }),
  permit: fact.boolean({ ...q, knownBy: "register", settled: false }),
  finalOn: fact.date({ ...q, knownBy: "register", optional: true }),
  startedOn: fact.date({ ...q, optional: true, serviceLog: true }),
  opensOn: fact.date({ ...q, knownBy: "register" }),
});
const offences = caseList(
  "offences",
  records(
    { ...q, knownBy: "register" },
    {
      grave: fact.boolean({ ...q, knownBy: "register" }),
      ofTheHome: fact.boolean({ ...q, knownBy: "other" }),
      similar: fact.assessment({ ...q, weighs: [], by: "o" }),
    },
  ),
);
const charges = caseList(
  "charges",
  records({ ...q, knownBy: "register", settled: false }, { open: fact.boolean({ ...q, knownBy: "register" }) }),
);
const breaches = caseList("breaches", records({ ...q, serviceLog: true }, { serious: fact.boolean(q) }));
const housemates = caseList("housemates", records(q, { consents: fact.boolean({ ...q, knownBy: "other" }) }));

const parts = [s, offences, charges, breaches, housemates];
const power = slot.boolean("power", { nb: "kan", en: "may" });
const bars = slot.boolean("bars", { nb: "hindre", en: "bars" });
const common = slot.boolean("common", { nb: "felles", en: "common" });
const graveOnes = slot.boolean("grave", { nb: "grove", en: "grave ones" });
const ofOffence = slotOn.boolean(offences, "of-offence", { nb: "lovbrudd", en: "offence" });

const curesOf = (
  write: (w: SectionWriter) => void,
  facts: Readonly<Record<string, unknown>>,
  onOffences: (w: SectionWriter) => void = () => {},
): readonly unknown[] => {
  const law = assemble({
    catalogue: {
      facts: parts.flatMap(({ catalogued }) => catalogued.facts),
      lists: parts.flatMap(({ catalogued }) => catalogued.lists),
    },
    instruments: [act],
    overlays: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, write),
      section({ instrument: act, number: "2", key: "o", record: offences }, onOffences),
    ],
    slots: [power, bars, common, graveOnes, ofOffence],
    parameters: [],
    matters: [],
  });
  const decoded = decodeFacts(facts, law);
  expect(decoded.faults).toEqual([]);
  const run = new Run({
    program: new Program(law),
    facts: decoded.facts,
    on: parseDay("2026-03-01"),
    settings: new UsedSettings(),
  });
  return whyNot(run, power.node, parseDay("2027-03-01")).sets.map(({ norms, cures }) => [norms, cures]);
};

/** One bar and a power that it stands against. */
const barred =
  (when: Condition) =>
  (w: SectionWriter): void => {
    w.bar("1", { slot: bars, when, ...q });
    w.power("2", { slot: power, when: not(bars), ...q });
  };

describe("what turns a bar", () => {
  const grave = some(offences, (each) => each.grave);
  const circumstances = some(offences, (each) => all(each.grave, any(each.ofTheHome, each.similar)));
  test.each<readonly [string, Condition, Readonly<Record<string, unknown>>, string]>([
    ["a conviction is fixed", grave, { offences: [{ grave: true }] }, "fixed"],
    [
      "whom the act was against is fixed, whoever knows it",
      circumstances,
      { offences: [{ grave: true, ofTheHome: true, similar: false }] },
      "fixed",
    ],
    [
      "an assessment that alone carries it, beside the conviction",
      circumstances,
      { offences: [{ grave: true, ofTheHome: false, similar: true }] },
      "assessment",
    ],
    [
      "an assessment beside what carries it as well",
      circumstances,
      { offences: [{ grave: true, ofTheHome: true, similar: true }] },
      "fixed",
    ],
    [
      "one offence that carries it, one that is weighed",
      circumstances,
      {
        offences: [
          { grave: true, ofTheHome: false, similar: true },
          { grave: true, ofTheHome: true, similar: false },
        ],
      },
      "fixed",
    ],
    ["a charge may be dropped", some(charges, (each) => each.open), { charges: [{ open: true }] }, "person"],
    [
      "what a log has noted is past",
      some(breaches, (each) => each.serious),
      { breaches: [{ serious: true }] },
      "fixed",
    ],
    [
      "what a log lacks may come",
      not(some(breaches, (each) => each.serious)),
      { breaches: [{ serious: false }] },
      "person",
    ],
    [
      "whoever shares the home may consent",
      some(housemates, (each) => not(each.consents)),
      { housemates: [{ consents: false }] },
      "person",
    ],
    ["a list that somebody may add to", not(some(housemates, () => exists(s.opensOn))), { housemates: [] }, "person"],
    ["an assessment", s.weighed, { weighed: true }, "assessment"],
    ["what is weighed of an illness is no choice", not(s.illness), { illness: false }, "fixed"],
    ["a register that an act changes", not(s.permit), { permit: false }, "person"],
    ["a day that has come", exists(s.finalOn), { finalOn: "2026-01-01" }, "fixed"],
    ["a day that may still come", isNone(s.finalOn), { finalOn: "none" }, "person"],
    ["begun is begun", exists(s.startedOn), { startedOn: "2026-01-01" }, "fixed"],
    ["not begun yet", isNone(s.startedOn), { startedOn: "none" }, "person"],
    ["time, on the last day of the horizon", not(gte(on, s.opensOn)), { opensOn: "2027-03-01" }, "time"],
    ["time too late for the horizon", not(gte(on, s.opensOn)), { opensOn: "2027-03-02" }, "fixed"],
    [
      "time that opens for one day between others",
      any(not(gte(on, s.opensOn)), gte(on, s.finalOn)),
      { opensOn: "2026-08-07", finalOn: "2026-08-08" },
      "time",
    ],
    ["time that ran out", lte(s.opensOn, on), { opensOn: "2026-01-01" }, "fixed"],
  ])("%s", (_, when, given, cure) => {
    const facts = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [Array.isArray(value) ? name : `s.${name}`, value]),
    );
    expect(curesOf(barred(when), facts)).toEqual([[["a/1"], [cure]]]);
  });

  test("a norm asked of records: the worst of them", () => {
    const write = (w: SectionWriter): void => {
      w.bar("1", { slot: bars, when: some(offences, (each) => ofOffence.of(each)), ...q });
      w.power("2", { slot: power, when: not(bars), ...q });
    };
    const each = (w: SectionWriter): void =>
      void w.bar("1", { slot: ofOffence, when: any(selfOf(offences).ofTheHome, selfOf(offences).similar), ...q });
    const cures = (...facts: readonly Readonly<Record<string, boolean>>[]) => curesOf(write, { offences: facts }, each);
    expect(cures({ ofTheHome: false, similar: true })).toEqual([[["o/1"], ["assessment"]]]);
    expect(cures({ ofTheHome: false, similar: true }, { ofTheHome: true, similar: false })).toEqual([
      [["o/1"], ["fixed"]],
    ]);
  });
});

describe("the norm that stands in the way by itself", () => {
  /** A list of offences that bar, summed up by a sentence of the regulation, read into one form. */
  const nested = (w: SectionWriter): void => {
    w.bar("each", { slot: graveOnes, when: some(offences, (one) => one.grave), ...q });
    w.bar("charged", { slot: graveOnes, when: some(charges, (one) => one.open), ...q });
    w.bar("sentence", { slot: common, when: graveOnes, ...q });
    w.bar("form", { slot: bars, when: common, ...q });
    w.power("may", { slot: power, when: not(bars), ...q });
  };
  test("those that hand on what it says are not named", () => {
    expect(curesOf(nested, { offences: [{ grave: true }], charges: [] })).toEqual([[["a/each"], ["fixed"]]]);
  });
  test("two below one sum: both must turn", () => {
    expect(curesOf(nested, { offences: [{ grave: true }], charges: [{ open: true }] })).toEqual([
      [
        ["a/each", "a/charged"],
        ["fixed", "person"],
      ],
    ]);
  });
  test("a sum that says something of its own is named too", () => {
    const own = (w: SectionWriter): void => {
      w.bar("each", { slot: graveOnes, when: some(offences, (one) => one.grave), ...q });
      w.bar("sentence", { slot: bars, when: any(graveOnes, not(s.consent)), ...q });
      w.power("may", { slot: power, when: not(bars), ...q });
    };
    expect(curesOf(own, { offences: [{ grave: true }], "s.consent": true })).toEqual([[["a/each"], ["fixed"]]]);
    expect(curesOf(own, { offences: [{ grave: true }], "s.consent": false })).toEqual([[["a/sentence"], ["fixed"]]]);
    expect(curesOf(own, { offences: [{ grave: false }], "s.consent": false })).toEqual([[["a/sentence"], ["person"]]]);
  });
  test("more than four at once: what sums them up", () => {
    const many = (w: SectionWriter): void => {
      const five = [1, 2, 3, 4, 5].map((at) => w.condition(`${at}`, { holds: s.consent, ...q }));
      w.condition("sum", { holds: all(...five.map((one) => satisfied(one))), ...q });
      w.power("may", { slot: power, when: satisfied("a/sum"), ...q });
    };
    expect(curesOf(many, { "s.consent": false })).toEqual([[["a/sum"], ["person"]]]);
  });
});
