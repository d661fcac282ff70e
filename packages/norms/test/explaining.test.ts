import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  type AssembledLaw,
  ageOn,
  all,
  answerMatter,
  any,
  assemble,
  at,
  blockers,
  caseList,
  choice,
  count,
  date,
  daysBetween,
  decidingNorms,
  decodeFacts,
  duration,
  Explainer,
  type Expression,
  eq,
  every,
  face,
  fact,
  gap,
  gt,
  gte,
  instrument,
  is,
  lt,
  lte,
  type Matter,
  MOST_NORMS,
  MOST_SETS,
  matter,
  normsOnTheWay,
  not,
  number,
  numberType,
  on,
  overlay,
  Program,
  plus,
  policy,
  Run,
  records,
  type SectionWriter,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  sum,
  UsedSettings,
  when,
  whenMet,
  whyNot,
} from "../src/index.ts";
import { factsBelow } from "../src/why-not.ts";

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
  born: fact.date(q),
  end: fact.date({ ...q, optional: true }),
  minute: fact.moment(q),
  money: fact.number({ ...q, unit: "NOK", decimals: 2 }),
  decided: fact.number({ ...q, unit: "days", optional: true }),
});
const list = caseList(
  "list",
  records(q, {
    x: fact.boolean(q),
    n: fact.number({ ...q, unit: "days", min: 0 }),
    inner: records(q, { y: fact.boolean(q) }),
  }),
);
const power = slot.boolean("power", { nb: "kan", en: "may" });
const conditions = slot.boolean("conditions", { nb: "vilkår", en: "conditions", combine: "all" });
const bars = slot.boolean("bars", { nb: "hindre", en: "bars" });
const value = slot.number("value", { nb: "verdi", en: "value", unit: "days" });
const given = slot.number("given", { nb: "gitt", en: "given", unit: "days", fallback: 1, decidedAs: s.decided });
const ofList = slotOn.boolean(list, "of-list", { nb: "rad", en: "row" });

function lawOf(
  write: (w: SectionWriter) => void,
  onList: (w: SectionWriter) => void = () => {},
  matters: readonly Matter[] = [],
  planned: (w: SectionWriter) => void = () => {},
): AssembledLaw {
  return assemble({
    catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
    instruments: [act],
    overlays: [overlay({ id: "plan", name: q, from: "2024-01-01" })],
    slots: [power, conditions, bars, value, given, ofList],
    parameters: [],
    matters,
    sections: [
      section({ instrument: act, number: "1", key: "a" }, write),
      section({ instrument: act, number: "2", key: "b", record: list }, onList),
      section({ instrument: act, number: "3", key: "p", overlay: "plan" }, planned),
    ],
  });
}
type Facts = Readonly<Record<string, unknown>>;
function runOf(law: AssembledLaw, facts: Facts, day = "2026-03-01", overlays: readonly string[] = []) {
  const { facts: decoded, faults } = decodeFacts(
    Object.fromEntries(Object.entries(facts).map(([name, each]) => [name === "list" ? name : `s.${name}`, each])),
    law,
  );
  expect(faults).toEqual([]);
  return new Run({
    program: new Program(law, overlays),
    facts: decoded,
    on: parseDay(day),
    settings: new UsedSettings(),
  });
}

const usual = lawOf(
  (w) => {
    const first = w.condition("1", { slot: conditions, holds: s.a, nb: "en", en: "one" });
    w.condition("2", { slot: conditions, when: s.c, holds: s.b, nb: "to", en: "two" });
    w.condition("3", { slot: conditions, holds: s.judged, nb: "tre", en: "three" });
    w.bar("4", { slot: bars, when: some(list, (i) => ofList.of(i)), nb: "hinder", en: "bar" });
    w.exception("5", { when: s.d, lifts: [first], nb: "unntak", en: "exception" });
    w.power("6", { slot: power, when: all(conditions, not(bars)), nb: "kan", en: "may" });
  },
  (w) => {
    const bar = w.bar("1", { slot: ofList, when: selfOf(list).x, nb: "rad", en: "row" });
    w.exception("2", {
      when: gte(selfOf(list).n, number(3, "days")),
      lifts: [bar],
      nb: "rad unntatt",
      en: "row excepted",
    });
  },
);
const met: Facts = { a: true, b: true, c: true, d: false, judged: true, list: [{ x: true, n: 3 }] };

describe("the norms that decide", () => {
  test.each<readonly [string, Facts, readonly string[]]>([
    ["met: all that carry it, and what lifts what would stand in the way", {}, ["a/6", "a/1", "a/2", "a/3", "b/2"]],
    ["met by an exception", { a: false, d: true }, ["a/6", "a/2", "a/3", "a/5", "b/2"]],
    ["met, one does not apply", { c: false, b: false }, ["a/6", "a/1", "a/3", "b/2"]],
    ["not met: one alone", { a: false }, ["a/1"]],
    ["not met: each of two alone", { a: false, judged: false }, ["a/1", "a/3"]],
    ["not met by a bar of a record", { list: [{ x: true, n: 2 }] }, ["a/4", "b/1"]],
    ["open: those that are open", { b: null }, ["a/6", "a/2"]],
    ["open: an exception that may apply", { a: false, d: null }, ["a/6", "a/1", "a/5"]],
    ["open: a bar that may be lifted", { list: [{ x: true }] }, ["a/6", "a/4", "b/1", "b/2"]],
  ])("%s", (_, change, expected) => {
    const got = decidingNorms(runOf(usual, { ...met, ...change }), power.node);
    expect([...got].sort()).toEqual([...expected].sort());
  });
  test("in the law's order, each once", () => {
    expect(decidingNorms(runOf(usual, met), power.node)).toEqual(["a/6", "a/1", "a/2", "a/3", "b/2"]);
  });
  test("a value: the norms that conclude it", () => {
    const law = lawOf((w) => {
      w.amount("1", { slot: value, when: s.a, value: s.n, ...q });
      w.amount("2", { slot: value, when: s.b, value: number(3, "days"), ...q });
    });
    expect(decidingNorms(runOf(law, { a: true, b: false, n: 4 }), value.node)).toEqual(["a/1"]);
    expect(decidingNorms(runOf(law, { a: true, b: true, n: 4 }), value.node)).toEqual(["a/1", "a/2"]);
    expect(decidingNorms(runOf(law, { a: false, b: false }), value.node)).toEqual([]);
  });
  test("no condition and no bar stands in the way: what did not hold", () => {
    const law = lawOf((w) => void w.power("1", { slot: power, when: s.a, ...q }));
    expect(decidingNorms(runOf(law, { a: false }), power.node)).toEqual(["a/1"]);
    expect(decidingNorms(runOf(law, { a: null }), power.node)).toEqual(["a/1"]);
  });
  test("a conflict: those that are sure", () => {
    const clash = slot.boolean("clash", { ...q, combine: "one" });
    const law = assemble({
      catalogue: s.catalogued,
      instruments: [act],
      overlays: [],
      slots: [clash],
      parameters: [],
      matters: [],
      sections: [
        section({ instrument: act, number: "1", key: "a" }, (w) => {
          w.right("1", { slot: clash, when: s.a, ...q });
          w.right("2", { slot: clash, when: s.a, value: not(s.a), ...q });
          w.right("3", { slot: clash, when: not(s.a), ...q });
        }),
      ],
    });
    const { facts } = decodeFacts({ "s.a": true }, law);
    const run = new Run({ program: new Program(law), facts, on: 0, settings: new UsedSettings() });
    expect(run.truth(clash.node)).toBe(2);
    expect(decidingNorms(run, clash.node)).toEqual(["a/1", "a/2"]);
  });
  test("norms on the way, each once for a face, with what came out", () => {
    const way = normsOnTheWay(runOf(usual, { ...met, list: [] }), power.node);
    expect(way.map(({ key, face: which, value: truth }) => `${key} ${which} ${truth}`)).toEqual([
      "a/6 effective 3",
      "a/6 satisfied 3",
      "a/1 effective 3",
      "a/2 effective 3",
      "a/3 effective 3",
      "a/1 satisfied 3",
      "a/5 effective 0",
      "a/1 lifted 0",
      "a/2 satisfied 3",
      "a/3 satisfied 3",
      "a/4 effective 0",
      "a/4 satisfied 0",
    ]);
  });
  test("what stands in the way", () => {
    expect(blockers(runOf(usual, { ...met, a: false, b: false, list: [{ x: true, n: 0 }] }), power.node)).toEqual([
      "a/1",
      "a/2",
      "a/4",
      "b/1",
    ]);
    expect(blockers(runOf(usual, { ...met, a: null }), power.node)).toEqual(["a/1"]);
    expect(blockers(runOf(usual, met), power.node)).toEqual([]);
  });
});

describe("why not", () => {
  const horizon = parseDay("2030-01-01");
  const law = lawOf((w) => {
    w.condition("1", { slot: conditions, holds: s.a, ...q });
    w.condition("2", { slot: conditions, holds: s.judged, ...q });
    w.condition("3", { slot: conditions, holds: s.past, ...q });
    w.condition("4", { slot: conditions, holds: gte(ageOn(s.born), number(18, "years")), ...q });
    w.condition("5", { slot: conditions, holds: s.b, ...q });
    w.power("6", { slot: power, when: conditions, ...q });
  });
  const all_ = { a: true, judged: true, past: true, born: "1990-01-01", b: true };
  test.each<readonly [string, Facts, readonly unknown[]]>([
    ["met", {}, []],
    ["open", { a: null }, []],
    ["a person's act", { a: false }, [{ norms: ["a/1"], cures: ["person"], cure: "person" }]],
    ["what the service knows", { b: false }, [{ norms: ["a/5"], cures: ["person"], cure: "person" }]],
    ["an official's judgement", { judged: false }, [{ norms: ["a/2"], cures: ["assessment"], cure: "assessment" }]],
    ["what stands in a register", { past: false }, [{ norms: ["a/3"], cures: ["fixed"], cure: "fixed" }]],
    ["time", { born: "2010-01-01" }, [{ norms: ["a/4"], cures: ["time"], cure: "time" }]],
    ["time that comes too late", { born: "2025-01-01" }, [{ norms: ["a/4"], cures: ["person"], cure: "person" }]],
    [
      "the hardest of several",
      { a: false, judged: false, past: false, born: "2010-01-01" },
      [{ norms: ["a/1", "a/2", "a/3", "a/4"], cures: ["person", "assessment", "fixed", "time"], cure: "fixed" }],
    ],
    ["more than four are not listed", { a: false, judged: false, past: false, born: "2010-01-01", b: false }, []],
    [
      "one of them open: both must turn for sure",
      { a: false, judged: null },
      [{ norms: ["a/1"], cures: ["person"], cure: "person" }],
    ],
  ])("%s", (_, change, expected) => {
    expect(whyNot(runOf(law, { ...all_, ...change }), power.node, horizon)).toEqual({ sets: expected });
  });
  test("several ways, the smallest first, none that holds another", () => {
    const ways = lawOf((w) => {
      w.condition("1", { slot: conditions, holds: s.a, ...q });
      w.condition("2", { slot: conditions, holds: s.b, ...q });
      w.ground("3", { slot: bars, value: s.c, ...q });
      w.power("4", { slot: power, when: any(conditions, bars), ...q });
    });
    const sets = whyNot(runOf(ways, { a: false, b: false, c: false }), power.node, horizon).sets;
    expect(sets.map(({ norms }) => norms)).toEqual([["a/3"], ["a/1", "a/2"]]);
  });
  test("at most twenty sets of at most four", () => {
    const many = lawOf((w) => {
      for (let at = 0; at < 30; at++) w.ground(`${at}`, { slot: bars, value: s.a, ...q });
      w.power("x", { slot: power, when: bars, ...q });
    });
    const { sets } = whyNot(runOf(many, { a: false }), power.node, horizon);
    expect([sets.length, MOST_SETS, MOST_NORMS]).toEqual([20, 20, 4]);
    expect(sets.every(({ norms }) => norms.length === 1)).toBe(true);
  });
  test("facts below a node, through slots and norms", () => {
    const program = new Program(usual);
    expect([...factsBelow(program, power.node)].sort()).toEqual([
      "list.n",
      "list.x",
      "s.a",
      "s.b",
      "s.c",
      "s.d",
      "s.judged",
    ]);
    expect([...factsBelow(program, face("a/2", "applies").node)]).toEqual(["s.c"]);
  });
  test("a norm on records is not asked of time", () => {
    const law_ = lawOf(
      (w) => {
        w.bar("1", { slot: bars, when: some(list, (i) => ofList.of(i)), ...q });
        w.power("2", { slot: power, when: not(bars), ...q });
      },
      (w) => void w.bar("1", { slot: ofList, when: selfOf(list).x, ...q }),
    );
    expect(
      whyNot(runOf(law_, { list: [{ x: true }] }), power.node, horizon).sets.map(({ norms, cure }) => [norms, cure]),
    ).toEqual([[["b/1"], "person"]]);
  });
});

describe("when", () => {
  const law = lawOf((w) => {
    w.condition("1", { slot: conditions, holds: lt(ageOn(s.born), number(18, "years")), ...q });
    w.condition("2", { slot: conditions, from: "2026-03-05", holds: lte(s.end, plus(on, duration("P1M"))), ...q });
    w.power("3", { slot: power, when: conditions, ...q });
  });
  const spans = (facts: Facts, to = "2026-03-20", day = "2026-03-01") =>
    whenMet(runOf(law, facts, day), power.node, parseDay(to));
  test.each<readonly [string, Facts, unknown]>([
    [
      "throughout",
      { born: "2020-01-01", end: "2026-01-01" },
      { spans: [{ from: "2026-03-01", opens: [], closes: [] }], possibleFrom: "2026-03-01", horizon: "2026-03-20" },
    ],
    ["never", { born: "2000-01-01", end: "2026-01-01" }, { spans: [], horizon: "2026-03-20" }],
    [
      "it closes",
      { born: "2008-03-10", end: "2026-01-01" },
      {
        spans: [{ from: "2026-03-01", until: "2026-03-10", opens: [], closes: ["a/1"] }],
        possibleFrom: "2026-03-01",
        horizon: "2026-03-20",
      },
    ],
    [
      "it closes and opens",
      { born: "2020-01-01", end: "2026-04-10" },
      {
        spans: [
          { from: "2026-03-01", until: "2026-03-05", opens: [], closes: ["a/2"] },
          { from: "2026-03-10", opens: ["a/2"], closes: [] },
        ],
        possibleFrom: "2026-03-01",
        horizon: "2026-03-20",
      },
    ],
    ["open throughout", { end: "2026-01-01" }, { spans: [], possibleFrom: "2026-03-01", horizon: "2026-03-20" }],
    [
      "open from a day on",
      { born: "2020-01-01" },
      {
        spans: [{ from: "2026-03-01", until: "2026-03-05", opens: [], closes: ["a/2"] }],
        possibleFrom: "2026-03-01",
        horizon: "2026-03-20",
      },
    ],
  ])("%s", (_, facts, expected) => {
    expect(spans(facts)).toEqual(expected);
  });
  test("first possible later than asked, to the last day looked at", () => {
    expect(spans({ born: "2020-01-01", end: "2026-04-20" }, "2026-03-20", "2026-03-06")).toEqual({
      spans: [{ from: "2026-03-20", opens: ["a/2"], closes: [] }],
      possibleFrom: "2026-03-20",
      horizon: "2026-03-20",
    });
    expect(spans({ born: "2020-01-01", end: "2026-04-21" }, "2026-03-20", "2026-03-06")).toEqual({
      spans: [],
      horizon: "2026-03-20",
    });
  });
  test("a faster back end that gives the same answers", () => {
    const asked: number[] = [];
    const run = runOf(law, { born: "2020-01-01", end: "2026-01-01" });
    // a minute now and a minute then: this turns every day
    const daily = eq(daysBetween(date("2026-01-01"), on), number(1, "days"));
    const found = whenMet(run, daily.node, run.on + 2, (day) => {
      asked.push(day - run.on);
      return day === run.on + 1 ? 3 : 0;
    });
    expect(asked).toEqual([0, 1, 2]);
    expect(found.spans.map(({ from, until }) => [from, until])).toEqual([["2026-03-02", "2026-03-03"]]);
  });
  test("only the norm that opens a power turned: it is named itself", () => {
    const alone = lawOf((w) => void w.power("1", { slot: power, when: gte(on, date("2026-03-04")), ...q }));
    expect(whenMet(runOf(alone, {}), power.node, parseDay("2026-03-05")).spans).toEqual([
      { from: "2026-03-04", opens: ["a/1"], closes: [] },
    ]);
  });
});

describe("answers", () => {
  const body = choice("office", ["office", "court"]);
  const asks = matter("m", {
    nb: "kan?",
    en: "may?",
    asks: power,
    nature: "power",
    results: { days: { value: value, nb: "dager", en: "days" }, age: { value: ageOn(s.born), nb: "alder", en: "age" } },
    decidedBy: { grant: body },
    appeal: { body, deadline: plus(on, duration("P3W")) },
  });
  const asksValue = matter("v", { nb: "hvor mye?", en: "how much?", asks: value, nature: "amount" });
  const law = lawOf((w) => {
    w.power("1", {
      slot: power,
      when: s.a,
      departure: s.judged,
      note: { nb: "merk", en: "note" },
      nb: "kan",
      nn: "kan (nn)",
      en: "may",
    });
    w.amount("2", { slot: value, when: s.b, value: s.n, nb: "så mye", en: "so much" });
    w.amount("3", {
      slot: value,
      when: not(s.b),
      value: number(7, "days"),
      departure: s.judged,
      nb: "ellers",
      en: "else",
    });
  }, () => {}, [asks, asksValue]);
  const answer = (which: Matter, facts: Facts, language: "nb" | "nn" | "en" = "en", brief = false) => {
    const run = runOf(law, facts);
    return answerMatter(run, which, run.settings as UsedSettings, brief ? { language, brief } : { language });
  };
  test("everything that is told", () => {
    const { explanation, ...rest } = answer(asks, { a: true, judged: false, b: true, n: 4, born: "2000-01-01" });
    expect(rest).toEqual({
      matter: "m",
      question: "may?",
      nature: "power",
      outcome: "met",
      results: { days: 4, age: 26 },
      resultTexts: { days: "days", age: "age" },
      norms: [{ id: "a/1", cite: "A § 1 (1)", status: "met", text: "may", note: "note" }],
      missing: [],
      missingExact: true,
      gaps: [],
      decidedBy: { grant: "office" },
      appeal: { body: "office", deadline: "2026-03-22" },
      policies: [],
      resultPolicies: ["age.leap-day=28-february"],
    });
    expect(explanation).toMatchObject({ slot: "power", status: "met", text: "may" });
    expect(answer(asks, { a: true, judged: false }, "en", true).explanation).toBeUndefined();
  });
  test("in other languages", () => {
    const { question, norms, resultTexts } = answer(asks, { a: true, judged: false }, "nn");
    expect([question, norms[0]?.text, norms[0]?.note, resultTexts]).toEqual([
      "kan?",
      "kan (nn)",
      "merk",
      { days: "dager", age: "alder" },
    ]);
  });
  test("as a rule, with what departs from it left out", () => {
    expect(answer(asks, { a: true }).usual).toBe(true);
    expect(answer(asks, { a: true })).toMatchObject({
      outcome: "undetermined",
      missing: [{ fact: "s.judged", kind: "assessment", question: "what?", because: ["a/1"] }],
    });
    expect("usual" in answer(asks, { a: true, judged: false })).toBe(false);
    expect("usual" in answer(asks, {})).toBe(false);
    expect(answer(asksValue, { b: false }).usual).toBe(7);
    expect("usual" in answer(asksValue, { b: true })).toBe(false);
    expect("usual" in answer(asksValue, {})).toBe(false);
  });
  test("values", () => {
    expect(answer(asksValue, { b: true, n: 4 })).toMatchObject({ outcome: "value", value: 4, question: "how much?" });
    expect(answer(asksValue, { b: true })).toMatchObject({ outcome: "undetermined", value: null });
    expect("value" in answer(asks, { a: true })).toBe(false);
    expect(answer(asksValue, { b: false, judged: true })).toMatchObject({
      outcome: "undetermined",
      value: null,
      gaps: [{ norm: "", why: "No norm says anything of: value" }],
    });
    expect(answer(asksValue, { b: false, judged: true }, "nb").gaps).toEqual([
      { norm: "", why: "Ingen regel sier noe om: verdi" },
    ]);
  });
  test("how each norm came out", () => {
    const statuses = (facts: Facts) => answer(asks, facts).norms.map(({ id, status }) => [id, status]);
    expect(statuses({ a: false })).toEqual([["a/1", "does-not-apply"]]);
    expect(statuses({ a: true, judged: true })).toEqual([["a/1", "lifted"]]);
    expect(statuses({ a: true })).toEqual([["a/1", "undetermined"]]);
    expect(statuses({ judged: false })).toEqual([["a/1", "undetermined"]]);
  });
  test("a norm on records: how it came out for some record", () => {
    const which = matter("m", { ...q, asks: power, nature: "power" });
    const run = runOf(usual, {
      ...met,
      list: [
        { x: false, n: 0 },
        { x: true, n: 0 },
      ],
    });
    expect(
      answerMatter(run, which, run.settings as UsedSettings, { language: "en", brief: true }).norms.map(
        ({ id, status, cite, text }) => [id, status, cite, text],
      ),
    ).toEqual([
      ["a/4", "met", "A § 1 (4)", "bar"],
      ["b/1", "met", "A § 2 (1)", "row"],
    ]);
  });
});

describe("explanations", () => {
  const explain = (
    law: AssembledLaw,
    { node }: Expression,
    facts: Facts,
    language: "nb" | "en" = "en",
    overlays: readonly string[] = [],
  ) => new Explainer(runOf(law, facts, "2026-03-01", overlays), language).explain(node);
  const plain = lawOf(
    (w) => {
      const one = w.power("1", {
        slot: power,
        when: s.a,
        note: { nb: "merk", en: "note" },
        doubtful: true,
        nb: "en",
        en: "one",
      });
      w.exception("2", { when: s.b, lifts: [one], nb: "to", en: "two" });
      w.amount("3", { slot: value, value: s.n, nb: "tre", en: "three" });
      w.amount("4", { slot: given, when: s.a, value: s.n, nb: "fire", en: "four" });
      w.condition("5", { slot: conditions, when: s.c, holds: s.d, departure: s.judged, nb: "fem", en: "five" });
    },
    (w) => {
      const row = w.bar("1", { slot: ofList, when: selfOf(list).x, nb: "rad", en: "row" });
      w.exception("2", { when: s.b, lifts: [row], nb: "unntak", en: "except" });
    },
    [],
    (w) => void w.power("1", { slot: power, when: s.c, nb: "plan", en: "planned" }),
  );
  const fact_ = (id: string, status: string, shown: unknown) => ({
    op: "fact",
    status,
    text: id,
    facts: { [id]: shown },
    children: [],
  });

  test("a slot, its norms, what each says and what lifts it", () => {
    expect(explain(plain, power, { a: true, b: false })).toEqual({
      slot: "power",
      status: "met",
      text: "may",
      children: [
        {
          norm: "a/1",
          status: "met",
          cite: "A § 1 (1)",
          text: "one",
          note: "note",
          doubtful: true,
          children: [fact_("s.a", "met", true)],
        },
      ],
    });
    expect(explain(plain, power, { a: true, b: true }, "nb")).toEqual({
      slot: "power",
      status: "not-met",
      text: "kan",
      children: [
        {
          norm: "a/1",
          status: "lifted",
          cite: "A § 1 (1)",
          text: "en",
          note: "merk",
          doubtful: true,
          children: [
            fact_("s.a", "met", true),
            { norm: "a/2", status: "met", cite: "A § 1 (2)", text: "to", children: [fact_("s.b", "met", true)] },
          ],
        },
      ],
    });
    expect(explain(plain, power, { a: true })).toMatchObject({
      status: "undetermined",
      children: [{ status: "undetermined", children: [{}, { norm: "a/2", status: "undetermined" }] }],
    });
    expect(explain(plain, power, { a: false, b: true })).toMatchObject({
      status: "not-met",
      children: [{ status: "does-not-apply", children: [fact_("s.a", "not-met", false)] }],
    });
  });
  test("a value", () => {
    expect(explain(plain, value, { n: 4 })).toEqual({
      slot: "value",
      status: "value",
      text: "value",
      value: 4,
      children: [
        {
          norm: "a/3",
          status: "value",
          cite: "A § 1 (3)",
          text: "three",
          children: [{ op: "fact", status: "value", text: "s.n", value: 4, facts: { "s.n": 4 }, children: [] }],
        },
      ],
    });
    expect(explain(plain, value, {})).toMatchObject({
      status: "undetermined",
      value: null,
      children: [{ status: "undetermined" }],
    });
    expect(explain(plain, given, { decided: 2, a: false })).toMatchObject({
      value: 2,
      children: [
        { op: "fact", text: "s.decided", value: 2 },
        { norm: "a/4", status: "does-not-apply", children: [{ text: "s.a" }] },
      ],
    });
    expect(explain(plain, given, { decided: "none", n: 3 })).toMatchObject({
      children: [{ value: "none", status: "value" }, { status: "undetermined" }],
    });
  });
  test.each<readonly [Facts, string, number]>([
    [{ c: true, d: true, judged: false }, "met", 3],
    [{ c: true, d: false, judged: false }, "not-met", 3],
    [{ c: true, d: true, judged: true }, "lifted", 3],
    [{ c: false, d: true }, "does-not-apply", 1],
    [{ c: true, d: true }, "met", 3],
    [{ c: true, d: false }, "undetermined", 3],
    [{ c: true, judged: false }, "undetermined", 3],
    [{ c: true }, "undetermined", 3],
    [{ d: false, judged: false }, "undetermined", 3],
  ])("a condition under %j is %s", (facts, status, children) => {
    const found = explain(plain, conditions, facts).children[0];
    expect([found?.norm, found?.status, found?.children.length]).toEqual(["a/5", status, children]);
  });
  test("records by their paths", () => {
    expect(
      explain(
        plain,
        some(list, (i) => ofList.of(i)),
        { b: false, list: [{ x: true }, { x: false }] },
      ),
    ).toEqual({
      op: "some",
      status: "met",
      text: "at least one (list)",
      children: [
        {
          slot: "of-list",
          status: "met",
          text: "list[0]: row",
          children: [
            {
              norm: "b/1",
              status: "met",
              cite: "A § 2 (1)",
              text: "row",
              children: [{ op: "field", status: "met", text: "list.x", facts: { "list[0].x": true }, children: [] }],
            },
          ],
        },
        {
          slot: "of-list",
          status: "not-met",
          text: "list[1]: row",
          children: [
            {
              norm: "b/1",
              status: "does-not-apply",
              cite: "A § 2 (1)",
              text: "row",
              children: [
                { op: "field", status: "not-met", text: "list.x", facts: { "list[1].x": false }, children: [] },
              ],
            },
          ],
        },
      ],
    });
    expect(
      explain(
        plain,
        every(list, (i) => some(i.inner, (j) => j.y)),
        { list: [{ inner: [{ y: true }] }] },
        "nb",
      ),
    ).toEqual({
      op: "every",
      status: "met",
      text: "hver (list)",
      children: [
        {
          op: "some",
          status: "met",
          text: "list[0]: minst én (list.inner)",
          children: [
            {
              op: "field",
              status: "met",
              text: "list[0].inner[0]: list.inner.y",
              facts: { "list[0].inner[0].y": true },
              children: [],
            },
          ],
        },
      ],
    });
  });
  test("what stands twice is told once, then by id", () => {
    const found = explain(plain, all(power, any(power, s.c)), { a: true, b: false, c: true });
    expect(found).toMatchObject({
      op: "and",
      text: "all of these",
      children: [
        { slot: "power", children: [{ norm: "a/1" }] },
        { op: "or", text: "at least one of these", children: [{ slot: "power", see: "power", children: [] }, {}] },
      ],
    });
    const norm = { node: face("a/1", "effective").node, type: power.type };
    expect(explain(plain, all(power, norm), { a: true })).toMatchObject({
      children: [{}, { norm: "a/1", see: "a/1", children: [] }],
    });
  });
  test("operators in words, both languages", () => {
    const texts = (expression: Expression) => [
      explain(plain, expression, {}, "nb").text,
      explain(plain, expression, {}).text,
    ];
    expect([all(s.a, s.b), any(s.a, s.b), not(s.a), when(s.a, s.b, s.c), at(on, s.a), count(list)].map(texts)).toEqual([
      ["alle disse", "all of these"],
      ["minst én av disse", "at least one of these"],
      ["ikke", "not"],
      ["avhengig av", "depending on"],
      ["på en annen dag", "on another day"],
      ["antall i list: alltid", "number in list: always"],
    ]);
  });
  test("comparisons: the facts read, and the slots and norms inside", () => {
    expect(
      explain(
        plain,
        gt(
          sum(list, (i) => i.n),
          s.n,
        ),
        { n: 1, list: [{ n: 2 }] },
      ),
    ).toEqual({ op: "gt", status: "met", text: "sum in list: list.n > s.n", facts: { "s.n": 1 }, children: [] });
    expect(explain(plain, gte(value, s.n), { n: 1 })).toMatchObject({
      op: "gte",
      facts: { "s.n": 1 },
      children: [{ slot: "value", value: 1 }],
    });
    expect(explain(plain, gte(when(power, value, s.n), s.n), { n: 1, a: false })).toMatchObject({
      children: [{ slot: "power" }, { slot: "value" }],
    });
    expect(
      explain(
        plain,
        some(list, (i) => gte(i.n, s.n)),
        { n: 1, list: [{ n: 2 }] },
      ).children[0],
    ).toEqual({
      op: "gte",
      status: "met",
      text: "list[0]: list.n ≥ s.n",
      facts: { "list[0].n": 2, "s.n": 1 },
      children: [],
    });
    expect(explain(plain, gte(s.money, number(1, "NOK", 2)), { money: 1.25 })).toMatchObject({
      facts: { "s.money": 1.25 },
    });
    expect(
      explain(
        plain,
        sum(list, (i) => i.n),
        { list: [{ n: 2 }] },
      ),
    ).toEqual({ op: "sum", status: "value", value: 2, text: "sum in list: list.n", children: [] });
  });
  test("another day", () => {
    expect(explain(plain, at(date("2030-01-01"), gte(on, date("2030-01-01"))), {})).toMatchObject({
      status: "met",
      children: [{ op: "gte", status: "met" }],
    });
    expect(explain(plain, at(s.born, s.a), {})).toEqual({
      op: "at",
      status: "undetermined",
      text: "on another day",
      children: [],
    });
  });
  test("a norm that does not stand in the legal state", () => {
    const planned = { node: face("p/1", "effective").node, type: power.type };
    expect(explain(plain, planned, { c: true })).toEqual({
      norm: "p/1",
      status: "does-not-apply",
      cite: "A § 3 (1)",
      text: "not in this legal state",
      children: [],
    });
    expect(explain(plain, planned, { c: true }, "nb").text).toBe("gjelder ikke i denne rettstilstanden");
    expect(explain(plain, planned, { c: true }, "en", ["plan"])).toMatchObject({ norm: "p/1", status: "met" });
  });
  test("a slot of which the law is silent", () => {
    const silent = lawOf(() => {});
    expect(explain(silent, value, {})).toEqual({
      slot: "value",
      status: "undetermined",
      text: "value",
      value: null,
      children: [{ op: "combine", status: "undetermined", text: "", value: null, children: [] }].slice(1),
    });
    expect(explain(silent, gap<"number">(numberType("days"), { nb: "taust", en: "silent" }), {})).toEqual({
      op: "gap",
      status: "undetermined",
      text: "silent",
      value: null,
      children: [],
    });
  });
  test("the version in force, else the last", () => {
    const dated = assemble({
      catalogue: s.catalogued,
      instruments: [act],
      overlays: [],
      slots: [power],
      parameters: [],
      matters: [],
      sections: [
        section(
          { instrument: act, number: "1", key: "a" },
          (w) => void w.power("1", { slot: power, until: "2020-01-01", chosenBy: s.born, nb: "før", en: "before" }),
        ),
        section(
          { instrument: act, number: "1", key: "a" },
          (w) => void w.power("1", { slot: power, from: "2020-01-01", chosenBy: s.born, nb: "etter", en: "after" }),
        ),
      ],
    });
    const text = (facts: Facts) =>
      new Explainer(
        new Run({
          program: new Program(dated),
          facts: decodeFacts(facts, dated).facts,
          on: 0,
          settings: new UsedSettings(),
        }),
        "en",
      ).explain(power.node).children[0]?.text;
    expect([text({ "s.born": "2019-01-01" }), text({ "s.born": "2020-01-01" }), text({})]).toEqual([
      "before",
      "after",
      "after",
    ]);
    expect(() =>
      new Explainer(runOf(plain, {}), "en").versionFor(
        { norm: { key: "x", instrument: "act", section: "1", versions: [] }, versions: [] },
        { name: "", record: undefined, outer: undefined },
      ),
    ).toThrow("a standing norm has at least one version");
  });
  test("policies are said", () => {
    expect(explain(plain, is(policy("age.leap-day", ["28-february", "1-march"]), "28-february"), {})).toMatchObject({
      status: "met",
      text: "policy age.leap-day ∈ {28-february}",
    });
  });
});
