import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  type AssembledLaw,
  all,
  answerMatter,
  any,
  applies,
  assemble,
  between,
  caseList,
  date,
  decidingNorms,
  decodeFacts,
  type Expression,
  fact,
  gte,
  instrument,
  lt,
  matter,
  not,
  number,
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
  whenMet,
  whyNot,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", {
  a: fact.boolean({ ...q, knownBy: "person" }),
  b: fact.boolean(q),
  c: fact.boolean(q),
  d: fact.boolean(q),
  judged: fact.assessment({ ...q, weighs: [], by: "o" }),
  past: fact.boolean({ ...q, knownBy: "register" }),
  n: fact.number({ ...q, unit: "days", min: 0 }),
});
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const power = slot.boolean("power", q);
const conditions = slot.boolean("conditions", { ...q, combine: "all" });
const bars = slot.boolean("bars", q);
const grounds = slot.boolean("grounds", q);
const value = slot.number("value", { ...q, unit: "days" });
const ofList = slotOn.boolean(list, "of-list", { ...q, combine: "all" });

function lawOf(write: (w: SectionWriter) => void, onList: (w: SectionWriter) => void = () => {}): AssembledLaw {
  return assemble({
    catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
    instruments: [act],
    overlays: [],
    slots: [power, conditions, bars, grounds, value, ofList],
    parameters: [],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, write),
      section({ instrument: act, number: "2", key: "b", record: list }, onList),
    ],
  });
}
type Facts = Readonly<Record<string, unknown>>;
function runOf(law: AssembledLaw, facts: Facts, day = "2026-03-01"): Run {
  const { facts: decoded } = decodeFacts(
    Object.fromEntries(Object.entries(facts).map(([name, each]) => [name === "list" ? name : `s.${name}`, each])),
    law,
  );
  return new Run({ program: new Program(law), facts: decoded, on: parseDay(day), settings: new UsedSettings() });
}
const decide = (
  write: (w: SectionWriter) => void,
  asked: Expression,
  facts: Facts,
  onList?: (w: SectionWriter) => void,
): readonly string[] => decidingNorms(runOf(lawOf(write, onList), facts), asked.node);

describe("the norms that decide", () => {
  const alternatives = (w: SectionWriter): void => {
    w.ground("1", { slot: grounds, value: s.a, ...q });
    w.ground("2", { slot: grounds, value: s.b, ...q });
    w.condition("3", { slot: conditions, holds: s.c, ...q });
    w.power("4", { slot: power, when: all(grounds, conditions), ...q });
  };
  test.each<readonly [string, Facts, readonly string[]]>([
    ["what suffices alone, not what would only help", { a: false, b: false, c: false }, ["a/3"]],
    ["none suffices alone: all that stand in the way", { a: false, b: false, c: true }, ["a/1", "a/2"]],
    ["one of two grounds holds", { a: true, b: false, c: true }, ["a/4", "a/1", "a/3"]],
  ])("%s", (_, facts, expected) => {
    expect([...decide(alternatives, power, facts)].sort()).toEqual([...expected].sort());
  });
  test("no condition and no bar in the way: what did not come to be, not what did", () => {
    const law = (w: SectionWriter): void => {
      w.right("1", { slot: grounds, when: s.a, ...q });
      w.right("2", { slot: power, when: s.b, ...q });
    };
    expect(decide(law, all(grounds, power), { a: true, b: false })).toEqual(["a/2"]);
  });
  test("considerations stand in the way as conditions do; a power does not", () => {
    const law = (w: SectionWriter): void => {
      w.consideration("1", { slot: grounds, value: s.a, ...q });
      w.power("2", { slot: power, when: grounds, ...q });
    };
    expect(decide(law, power, { a: false })).toEqual(["a/1"]);
  });
  test("a condition outside its scope does not stand in the way", () => {
    const law = (w: SectionWriter): void => {
      w.condition("1", { slot: conditions, when: s.b, holds: s.a, ...q });
      w.condition("2", { slot: conditions, holds: s.c, ...q });
      w.power("3", { slot: power, when: conditions, ...q });
    };
    expect(decide(law, power, { a: false, b: false, c: false })).toEqual(["a/2"]);
    expect(decide(law, power, { a: false, b: true, c: true })).toEqual(["a/1"]);
  });
  test("bars are named where they are what was asked for, not where they hit beside the way", () => {
    const law = (w: SectionWriter): void => {
      w.bar("1", { slot: bars, when: s.a, ...q });
      w.bar("2", { slot: bars, when: s.b, ...q });
      w.power("3", { slot: power, when: any(not(bars), s.c), ...q });
    };
    expect(decide(law, bars, { a: true, b: false })).toEqual(["a/1"]);
    expect(decide(law, power, { a: true, b: false, c: true })).toEqual(["a/3"]);
    expect(decide(law, power, { a: true, b: false, c: false })).toEqual(["a/1"]);
  });
  test("a condition that holds carries the answer while it is open whether something lifts it", () => {
    const law = (w: SectionWriter): void => {
      const first = w.condition("1", { slot: conditions, holds: s.a, ...q });
      w.exception("2", { when: s.b, lifts: [first], ...q });
      w.power("3", { slot: power, when: conditions, ...q });
    };
    expect(decide(law, power, { a: true })).toEqual(["a/3", "a/1"]);
    expect(decide(law, power, { a: false })).toEqual(["a/3", "a/1", "a/2"]);
  });
  test("a right that is open whether it is lifted does not carry", () => {
    const law = (w: SectionWriter): void => {
      const first = w.right("1", { slot: power, when: s.a, ...q });
      w.right("2", { slot: power, when: s.b, ...q });
      w.exception("3", { when: s.c, lifts: [first], ...q });
    };
    expect(decide(law, power, { a: true, b: true })).toEqual(["a/2"]);
  });
  test("what merely applies is not named where the answer is open", () => {
    const law = (w: SectionWriter): void => {
      w.power("1", { slot: power, when: s.a, ...q });
      w.power("2", { slot: grounds, when: all(applies("a/1"), s.b), ...q });
    };
    expect(decide(law, grounds, { b: true })).toEqual(["a/2"]);
  });
  test("a value in the law's order, from norms asked of the case", () => {
    const law = (w: SectionWriter): void => {
      w.amount("1", { slot: value, when: s.a, value: s.n, ...q });
      w.amount("2", { slot: value, when: s.b, value: number(2, "days"), ...q });
    };
    expect(decide(law, value, { a: true, b: true, n: 2 })).toEqual(["a/1", "a/2"]);
    expect(decide(law, value, { b: false, n: 2 })).toEqual(["a/1"]);
    expect(decide(law, value, { a: true })).toEqual(["a/1", "a/2"]);
    expect(decide(law, value, { a: true, b: false })).toEqual(["a/1"]);
  });
  test("records: conditions of some that fail are named however the others came out", () => {
    const law = (w: SectionWriter): void =>
      void w.power("1", { slot: power, when: some(list, (i) => ofList.of(i)), ...q });
    const onList = (w: SectionWriter): void => void w.condition("1", { slot: ofList, holds: selfOf(list).x, ...q });
    expect(decide(law, power, { list: [{ x: false }, { x: true }] }, onList)).toEqual(["a/1", "b/1"]);
    expect(decide(law, power, { list: [{ x: false }] }, onList)).toEqual(["b/1"]);
    expect(decide(law, power, { list: [{ x: false }, {}] }, onList)).toEqual(["a/1", "b/1"]);
    expect(decide(law, power, { list: [] }, onList)).toEqual(["a/1"]);
  });
});

describe("why not", () => {
  const blocked = (holds: Expression<"boolean">, facts: Facts, horizon = "2030-01-01"): unknown => {
    const law = lawOf((w) => {
      w.condition("1", { slot: conditions, holds, ...q });
      w.power("2", { slot: power, when: conditions, ...q });
    });
    return whyNot(runOf(law, facts), power.node, parseDay(horizon)).sets.map(({ norms, cure }) => [norms.join(), cure]);
  };
  test.each<readonly [string, Expression<"boolean">, Facts, string]>([
    ["time: on the last day looked at", gte(on, date("2030-01-01")), {}, "time"],
    ["not in time: the day after", gte(on, date("2030-01-02")), {}, "fixed"],
    ["not time: it was so before", lt(on, date("2026-03-01")), {}, "fixed"],
    ["time: for some days only", between(on, date("2027-06-01"), date("2027-06-11")), {}, "time"],
    ["an assessment beside what stands in a register", all(s.judged, s.past), { judged: false, past: false }, "fixed"],
    ["an assessment while the register stands", all(s.judged, s.past), { judged: false, past: true }, "assessment"],
    ["somebody's act and an assessment, both needed", all(s.judged, s.a), { judged: false, a: false }, "assessment"],
    ["somebody's act or an assessment", any(s.judged, s.a), { judged: false, a: false }, "person"],
  ])("%s", (_, holds, facts, cure) => {
    expect(blocked(holds, facts)).toEqual([["a/1", cure]]);
  });
  test("a horizon on the day asked for", () => {
    expect(blocked(gte(on, date("2026-03-02")), {}, "2026-03-01")).toEqual([["a/1", "fixed"]]);
  });
  test("sets that share a norm", () => {
    const law = lawOf((w) => {
      w.condition("1", { holds: s.a, ...q });
      w.condition("2", { holds: s.b, ...q });
      w.condition("3", { holds: s.c, ...q });
      w.power("4", { slot: power, when: all(satisfied("a/1"), any(satisfied("a/2"), satisfied("a/3"))), ...q });
    });
    expect(
      whyNot(runOf(law, { a: false, b: false, c: false }), power.node, parseDay("2026-04-01")).sets.map(
        ({ norms }) => norms,
      ),
    ).toEqual([
      ["a/1", "a/2"],
      ["a/1", "a/3"],
    ]);
  });
});

describe("when: what turned", () => {
  const turned = (
    write: (w: SectionWriter) => void,
    facts: Facts = {},
    asked: Expression = power,
    day = "2026-03-01",
    onList?: (w: SectionWriter) => void,
  ) =>
    whenMet(runOf(lawOf(write, onList), facts, day), asked.node, parseDay("2026-03-10")).spans.map(
      ({ from, opens, until, closes }) => [from, opens.join(), until, closes.join()],
    );
  const from = (day: string): Expression<"boolean"> => gte(on, date(day));
  test.each(["power", "right", "duty"] as const)("a %s that opens is not its own cause", (kind) => {
    expect(
      turned((w) => {
        w.condition("1", { slot: conditions, holds: from("2026-03-05"), ...q });
        w[kind]("2", { slot: power, when: conditions, ...q });
      }),
    ).toEqual([["2026-03-05", "a/1", undefined, ""]]);
  });
  test("what opened on the day asked for was open already", () => {
    expect(
      turned((w) => void w.condition("1", { slot: conditions, holds: from("2026-03-01"), ...q }), {}, conditions),
    ).toEqual([["2026-03-01", "", undefined, ""]]);
  });
  test("of those that turned the same day, those that decide", () => {
    expect(
      turned(
        (w) => {
          w.condition("1", { slot: conditions, holds: not(from("2026-03-05")), ...q });
          const second = w.condition("2", { slot: conditions, holds: s.a, ...q });
          w.exception("3", { when: from("2026-03-05"), lifts: [second], ...q });
          w.power("4", { slot: power, when: conditions, ...q });
        },
        { a: true },
      ),
    ).toEqual([["2026-03-01", "", "2026-03-05", "a/2,a/1"]]);
  });
  test("a norm asked of records turned for one of them", () => {
    expect(
      turned(
        (w) => void w.power("1", { slot: power, when: some(list, (i) => ofList.of(i)), ...q }),
        { list: [{ x: false }, { x: true }] },
        power,
        "2026-03-01",
        (w) => {
          w.condition("1", { slot: ofList, holds: all(selfOf(list).x, from("2026-03-05")), ...q });
        },
      ),
    ).toEqual([["2026-03-05", "b/1", undefined, ""]]);
  });
});

describe("as a rule", () => {
  const asks = matter("m", { ...q, asks: power, nature: "power" });
  const law = lawOf((w) => {
    const first = w.power("1", { slot: power, when: s.a, departure: s.judged, ...q });
    w.exception("2", { when: s.b, lifts: [first], ...q });
  });
  const answer = (facts: Facts) => {
    const run = runOf(law, facts);
    return answerMatter(run, asks, run.settings as UsedSettings, { language: "en", brief: true });
  };
  test("only the official's departure is left out: an exception that may apply still leaves it open", () => {
    expect("usual" in answer({ a: true })).toBe(false);
    expect("usual" in answer({ a: true, judged: false })).toBe(false);
    expect(answer({ a: true, b: false }).usual).toBe(true);
    expect(answer({ a: true, b: true })).toMatchObject({ outcome: "not-met" });
  });
  test("the departure is asked for by the norm that it lifts", () => {
    expect(answer({ a: true, b: false }).missing).toEqual([
      { fact: "s.judged", kind: "assessment", question: "what?", because: ["a/1"] },
    ]);
    expect(answer({ a: true, b: false }).norms.map(({ id, status }) => [id, status])).toEqual([
      ["a/1", "undetermined"],
    ]);
  });
});
