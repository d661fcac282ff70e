import { type PolicySettings, parseDay, policySettings } from "@soning/calendar";
import { expect } from "vitest";
import {
  type AssembledLaw,
  assemble,
  Columns,
  caseList,
  date,
  decodeFacts,
  Explainer,
  type Expression,
  fact,
  gt,
  instrument,
  no,
  number,
  Program,
  parameter,
  Run,
  records,
  type Shown,
  section,
  selfOf,
  show,
  slot,
  slotOn,
  subject,
  UsedSettings,
  yes,
} from "../src/index.ts";

/** A catalogue with every type of fact, and small norms, so that one expression at a time can be asked. */
export const lab = subject("lab", {
  p: fact.boolean({ nb: "p?", en: "p?" }),
  q: fact.boolean({ nb: "q?", en: "q?" }),
  judged: fact.assessment({ nb: "j?", en: "j?", weighs: [{ nb: "vekt", en: "weight" }], by: "office" }),
  n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }),
  m: fact.number({ nb: "m?", en: "m?", unit: "days", optional: true }),
  bare: fact.number({ nb: "b?", en: "b?", optional: true }),
  money: fact.number({ nb: "k?", en: "m?", unit: "NOK", decimals: 2, optional: true }),
  day: fact.date({ nb: "d?", en: "d?" }),
  end: fact.date({ nb: "e?", en: "e?", optional: true }),
  minute: fact.moment({ nb: "t?", en: "t?", optional: true }),
  length: fact.duration({ nb: "l?", en: "l?", optional: true }),
  colour: fact.choice(["red", "green", "blue"], { nb: "f?", en: "c?", optional: true }),
  size: fact.choice(["small", "large"], { nb: "s?", en: "s?" }),
  place: fact.provision({ nb: "sted?", en: "place?", optional: true }),
  spans: fact.periods({ nb: "tid?", en: "spans?", optional: true }),
  note: fact.text({ nb: "merk?", en: "note?" }),
});
export const items = caseList(
  "items",
  records(
    { nb: "ting?", en: "items?" },
    {
      p: fact.boolean({ nb: "p?", en: "p?" }),
      n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }),
      m: fact.number({ nb: "m?", en: "m?", unit: "days", optional: true }),
      first: fact.date({ nb: "fra?", en: "from?", optional: true }),
      last: fact.date({ nb: "til?", en: "to?", optional: true }),
      minute: fact.moment({ nb: "t?", en: "t?", optional: true }),
      length: fact.duration({ nb: "l?", en: "l?", optional: true }),
      colour: fact.choice(["red", "green"], { nb: "f?", en: "c?", optional: true }),
      place: fact.provision({ nb: "sted?", en: "place?" }),
      parts: records(
        { nb: "deler?", en: "parts?" },
        { p: fact.boolean({ nb: "p?", en: "p?" }), n: fact.number({ nb: "n?", en: "n?", unit: "days", min: 0 }) },
      ),
    },
  ),
);

const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "loven", en: "the act" } });
/** Slots whose answer is a conflict, as two norms conclude differently into each. */
export const clash = slot.boolean("clash", { combine: "one", nb: "strid", en: "clash" });
export const clashNumber = slot.number("clash-number", { unit: "days", nb: "tallstrid", en: "number clash" });
export const clashDay = slot.date("clash-day", { nb: "dagstrid", en: "day clash" });
export const worth = slot.number("worth", { unit: "days", nb: "verdi", en: "worth" });
export const calm = slot.boolean("calm", { nb: "rolig", en: "calm" });
export const itemBarred = slotOn.boolean(items, "item/barred", { nb: "stengt", en: "barred" });
const each = selfOf(items);
export const limit = parameter.number("limit", "days", { nb: "grense", en: "limit" }, [
  { until: "2020-01-01", value: 10, cite: "A § 9" },
  { from: "2020-01-01", until: "2027-01-01", value: 20, cite: "A § 9" },
  { from: "2027-01-01", value: 15, cite: "A § 9" },
]);
export const term = parameter.duration("term", { nb: "tid", en: "term" }, [
  { from: "2010-01-01", until: "2020-01-01", value: "P1M", cite: "A § 8" },
  { from: "2020-01-01", value: "P2M", cite: "A § 8" },
]);
/** Held for some years only. */
export const brief = parameter.number("brief", "days", { nb: "kort", en: "brief" }, [
  { from: "2010-01-01", until: "2020-01-01", value: 1, cite: "A § 7" },
  { from: "2020-01-01", until: "2030-01-01", value: 2, cite: "A § 7" },
]);
/** Two versions that say the same. */
export const lasting = parameter.duration("lasting", { nb: "varig", en: "lasting" }, [
  { until: "2020-01-01", value: "P3M", cite: "A § 6" },
  { from: "2020-01-01", value: "P3M", cite: "A § 6 a" },
]);
export const palette = parameter.choices("palette", { nb: "fargekartet", en: "the palette" }, [
  { from: "2010-01-01", until: "2020-01-01", values: ["red"], cite: "A § 5" },
  { from: "2020-01-01", until: "2030-01-01", values: ["red", "green"], cite: "A § 5" },
]);

const onCase = section({ instrument: act, number: "1", key: "a" }, (s) => {
  s.definition("1", { slot: clash, value: yes, nb: "ja", en: "yes" });
  s.definition("2", { slot: clash, value: no, nb: "nei", en: "no" });
  s.amount("3", { slot: clashNumber, value: number(1, "days"), nb: "en", en: "one" });
  s.amount("4", { slot: clashNumber, value: number(2, "days"), nb: "to", en: "two" });
  s.date("5", { slot: clashDay, value: date("2026-01-01"), nb: "først", en: "first" });
  s.date("6", { slot: clashDay, value: date("2026-01-02"), nb: "så", en: "then" });
  s.amount("7", { slot: worth, when: lab.p, value: lab.n, nb: "verd", en: "worth" });
  s.power("8", { slot: calm, when: gt(lab.n, number(4, "days")), nb: "ro", en: "calm" });
  s.power("10", { from: "2020-01-01", until: "2020-01-02", nb: "én dag", en: "one day" });
  s.duty("11", { due: lab.minute, done: lab.minute, nb: "på klokkeslett", en: "by the clock" });
  s.power("9", { slot: calm, from: "2020-01-01", until: "2030-01-01", when: lab.q, nb: "mer ro", en: "more calm" });
});
const onItems = section({ instrument: act, number: "2", key: "b", record: items }, (s) => {
  const bar = s.bar("1", { slot: itemBarred, when: gt(each.n, number(2, "days")), nb: "stor", en: "large" });
  s.exception("2", { when: each.p, lifts: [bar], nb: "unntak", en: "exception" });
});

export const law: AssembledLaw = assemble({
  catalogue: {
    facts: [...lab.catalogued.facts, ...items.catalogued.facts],
    lists: [...lab.catalogued.lists, ...items.catalogued.lists],
  },
  instruments: [act],
  overlays: [],
  sections: [onCase, onItems],
  slots: [clash, clashNumber, clashDay, worth, calm, itemBarred],
  parameters: [limit, term, brief, lasting, palette],
  matters: [],
});
export const program = new Program(law);

type Facts = Readonly<Record<string, unknown>>;
export interface Asked {
  readonly day?: string;
  readonly policies?: Partial<PolicySettings>;
}

/** Facts by short names: `n` for `lab.n`, lists as they are. */
export function factsOf(facts: Facts) {
  const named = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name === "items" ? name : `lab.${name}`, value]),
  );
  const { facts: found, faults } = decodeFacts(named, law);
  if (faults.length > 0) throw new RangeError(JSON.stringify(faults));
  return found;
}

export function runOf(facts: Facts = {}, { day = "2026-03-01", policies = {} }: Asked = {}): Run {
  return new Run({
    program,
    facts: factsOf(facts),
    on: parseDay(day),
    settings: new UsedSettings({ ...policySettings(), ...policies }),
  });
}

/**
 * The value of an expression for some facts, in its outward form; the columns must give the same answer and the same
 * explanation, as code and row by row, in both languages.
 */
export function shownValue(expression: Expression, facts: Facts = {}, asked: Asked = {}): Shown {
  const run = runOf(facts, asked);
  const { node } = expression;
  const value = run.value(node);
  const type = program.typeOf(node);
  expect(type).toEqual(expression.type);
  const columns = new Columns(program, [node]);
  // the case stands in the second row, between one of which nothing is known and one of which lists are closed
  const table = columns.tableOf([factsOf({}), run.question.facts, factsOf({ items: [{}] })]);
  for (const language of ["nb", "en"] as const) {
    expect(columns.explained(table, run.on, run.settings, language)(1)).toEqual(
      new Explainer(run, language).explain(node),
    );
  }
  if (type.kind === "boolean") {
    const bound = columns.bind(table, run.on, run.settings);
    expect([bound.row(1), bound.all(new Uint8Array(3))[1], bound.every()[0]?.[1]]).toEqual([value, value, value]);
  }
  return show(value, type);
}
