import { parseDay } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import {
  ageOn,
  all,
  answerMatter,
  assemble,
  type CaseFacts,
  caseList,
  decodeFacts,
  fact,
  gte,
  instrument,
  is,
  matter,
  number,
  Program,
  policy,
  Run,
  records,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  UsedSettings,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q), born: fact.date(q) });
const list = caseList("list", records(q, { x: fact.boolean(q) }));
const each = selfOf(list);
const power = slot.boolean("power", q);
const other = slot.boolean("other", q);
const barOn = slotOn.boolean(list, "bar-on", q);
const adult = gte(ageOn(s.born), number(18, "years"));
const rounding = is(policy("clock.intake-day", ["counts-whole", "not-counted"]), "counts-whole");

const first = matter("first", { ...q, asks: power, nature: "power", results: { age: { value: adult, ...q } } });
const second = matter("second", { ...q, asks: other, nature: "power", results: { age: { value: adult, ...q } } });
const law = assemble({
  catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
  instruments: [act],
  overlays: [],
  slots: [power, other, barOn],
  parameters: [],
  matters: [first, second],
  sections: [
    section({ instrument: act, number: "1", key: "a" }, (w) => {
      w.power("1", { slot: power, when: all(s.a, rounding), ...q });
      w.power("2", { slot: other, when: all(adult, power), ...q });
    }),
    section({ instrument: act, number: "2", key: "b", record: list }, (w) => {
      w.bar("1", { slot: barOn, when: each.x, ...q });
    }),
  ],
});
const { facts }: { readonly facts: CaseFacts } = decodeFacts({ "s.a": true, "s.born": "2000-02-29", list: [{}] }, law);
const ON = parseDay("2026-03-01");
function fresh() {
  const settings = new UsedSettings();
  return { settings, run: new Run({ program: new Program(law), facts, on: ON, settings }) };
}
const said = ({ run, settings }: ReturnType<typeof fresh>, which = first) => {
  const { policies, resultPolicies } = answerMatter(run, which, settings, { language: "en", brief: true });
  return { policies, resultPolicies };
};
const ofFirst = {
  policies: [expect.stringMatching(/^clock\.intake-day=/)],
  resultPolicies: [expect.stringMatching(/^age\./)],
};
const ofSecond = {
  policies: [expect.stringMatching(/^age\./), expect.stringMatching(/^clock\.intake-day=/)],
  resultPolicies: [],
};

describe("an answer says the policies that it used itself, whatever its run has answered before", () => {
  test("one after the other, either first", () => {
    const one = fresh();
    expect([said(one), said(one, second), said(one)]).toEqual([ofFirst, ofSecond, ofFirst]);
    const two = fresh();
    expect([said(two, second), said(two)]).toEqual([ofSecond, ofFirst]);
  });
  test("where its run has looked at something only", () => {
    const looked = fresh();
    looked.run.value(power.node);
    expect(said(looked)).toEqual(ofFirst);
  });
  test("where its settings were asked for something else", () => {
    const asked = fresh();
    asked.settings.policy("release.closed-day");
    expect(said(asked)).toEqual(ofFirst);
    expect(asked.settings.untouched).toBe(false);
  });
  test("where the settings of the run are others", () => {
    const { run } = fresh();
    const apart = new UsedSettings();
    const { policies } = answerMatter(run, first, apart, { language: "en", brief: true });
    expect(policies).toEqual(ofFirst.policies);
    expect(apart.untouched).toBe(true);
  });
  test("nothing is worked out a second time for it by a run that remembers nothing", () => {
    const one = fresh();
    let asked = 0;
    const settings = Object.assign(one.settings, {
      fresh: () => {
        asked++;
        return new UsedSettings();
      },
    });
    said({ ...one, settings });
    expect(asked).toBe(0);
    said({ ...one, settings }, second);
    expect(asked).toBe(1);
  });
});

describe("what a run remembers", () => {
  test("nothing at first, and not what was only read", () => {
    const { run } = fresh();
    expect(run.untouched).toBe(true);
    run.value(s.a.node);
    expect(run.untouched).toBe(true);
  });
  test("a slot of the case", () => {
    const { run } = fresh();
    run.value(power.node);
    expect(run.untouched).toBe(false);
  });
  test("a slot of a record", () => {
    const { run } = fresh();
    run.value(some(list, (one) => barOn.of(one)).node);
    expect(run.untouched).toBe(false);
  });
  test("another day", () => {
    const { run } = fresh();
    expect(run.onDay(ON)).toBe(run);
    expect(run.untouched).toBe(true);
    run.onDay(ON + 1);
    expect(run.untouched).toBe(false);
  });
});

test("settings are untouched until one is asked for, and again once the used ones were told", () => {
  const settings = new UsedSettings();
  expect(settings.untouched).toBe(true);
  settings.policy("clock.intake-day");
  expect(settings.untouched).toBe(false);
  settings.used();
  expect(settings.untouched).toBe(true);
});
