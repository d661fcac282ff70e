import {
  all,
  any,
  assemble,
  between,
  type CaseFacts,
  Columns,
  FALSE,
  fact,
  gte,
  instrument,
  is,
  lt,
  lte,
  matter,
  not,
  Program,
  parameter,
  section,
  slot,
  subject,
  TRUE,
  type Value,
} from "@soning/norms";
import { bars as barKinds, limits, type PlainCase } from "./question.ts";

const question = (words: string) => ({ nb: words, en: words });
const plain = subject("case", {
  begun: fact.boolean(question("begun")),
  months: fact.number({ ...question("months"), unit: "months", min: 0 }),
  age: fact.number({ ...question("age"), unit: "years", min: 0 }),
  unfit: fact.boolean(question("unfit")),
  need: fact.boolean(question("need")),
  development: fact.boolean(question("development")),
  crime: fact.boolean(question("crime")),
  purposeAgainst: fact.boolean(question("purpose against")),
  securityAgainst: fact.boolean(question("security against")),
  advisable: fact.boolean(question("advisable")),
  home: fact.boolean(question("home")),
  occupied: fact.boolean(question("occupied")),
  consents: fact.boolean(question("consents")),
  adultsConsent: fact.boolean(question("adults consent")),
  childrenHeard: fact.boolean(question("children heard")),
  bar: fact.choice(barKinds, question("bar")),
  againstChild: fact.boolean(question("against a child")),
  againstCohabitant: fact.boolean(question("against a cohabitant")),
});

const months = (id: string, value: number) => parameter.number(id, "months", question(id), [{ value, cite: "§ 16 b" }]);
const years = (id: string, value: number) => parameter.number(id, "years", question(id), [{ value, cite: "§ 16 b" }]);
const numbers = {
  term: months("term", limits.term),
  term18to21: months("term-18-21", limits.term18to21),
  term21to25: months("term-21-25", limits.term21to25),
  adult: years("adult", limits.adult),
  young: years("young", limits.young),
  youngAdult: years("young-adult", limits.youngAdult),
};

const act = instrument({ id: "act", short: "A", rank: 1, name: question("act") });
const conditions = slot.boolean("conditions", { combine: "all", ...question("conditions") });
const bars = slot.boolean("bars", question("bars"));
export const power = slot.boolean("power", question("power"));

const section16b = section({ instrument: act, number: "16 b", key: "16b" }, (s) => {
  const put = (label: string, holds: typeof plain.home) =>
    s.condition(label, { slot: conditions, holds, ...question(label) });
  put("1/not-begun", not(plain.begun));
  const term = put("1/a", lte(plain.months, numbers.term));
  put("1/b/development", plain.development);
  put("1/b/crime", plain.crime);
  put("1/c/purpose", not(plain.purposeAgainst));
  put("1/c/security", not(plain.securityAgainst));
  put("1/c/advisable", plain.advisable);
  put("1/d/home", plain.home);
  put("1/d/occupied", plain.occupied);
  put("1/e", plain.consents);
  put("1/f", plain.adultsConsent);
  put("3", plain.childrenHeard);
  const sexual = s.bar("4/sexual", { slot: bars, when: is(plain.bar, "sexual"), ...question("sexual") });
  const violence = s.bar("4/violence", { slot: bars, when: is(plain.bar, "violence"), ...question("violence") });
  const conditional = s.bar("4/conditional", {
    slot: bars,
    when: all(is(plain.bar, "conditional"), any(plain.againstChild, plain.againstCohabitant)),
    ...question("conditional"),
  });
  s.exception("5/young", {
    when: lt(plain.age, numbers.young),
    lifts: [term, sexual, violence, conditional],
    ...question("young"),
  });
  s.exception("5/unfit", { when: plain.unfit, lifts: [term, sexual, violence, conditional], ...question("unfit") });
  s.exception("5/21-25", {
    when: all(between(plain.age, numbers.young, numbers.youngAdult), lte(plain.months, numbers.term21to25)),
    lifts: [term],
    ...question("21 to 25"),
  });
  s.condition("5/18-21", {
    slot: conditions,
    when: between(plain.age, numbers.adult, numbers.young),
    holds: lte(plain.months, numbers.term18to21),
    ...question("18 to 21"),
  });
  s.condition("5/need", {
    slot: conditions,
    when: all(gte(plain.age, numbers.adult), lt(plain.age, numbers.youngAdult)),
    holds: any(lte(plain.months, numbers.term), plain.need),
    ...question("need"),
  });
  s.power("1", { slot: power, when: all(conditions, not(bars)), ...question("may") });
});

export const law = assemble({
  catalogue: plain.catalogued,
  instruments: [act],
  overlays: [],
  sections: [section16b],
  slots: [conditions, bars, power],
  parameters: Object.values(numbers),
  matters: [matter("16b", { ...question("16 b"), asks: power, nature: "power" })],
});
export const program = new Program(law);
export const columns = new Columns(program, [power.node]);

/** A plain case as the kernel's facts. */
export function factsOf(one: PlainCase): CaseFacts {
  const values = new Map<string, Value>();
  for (const [name, value] of Object.entries(one))
    values.set(`case.${name}`, value === true ? TRUE : value === false ? FALSE : value);
  return { values, lists: new Map() };
}
