import { awaiting, type Facts, inPrison, unfit } from "../proposal-em/people.ts";
import { both, type Case, noNeed, onlyMeant, person, type Word } from "./case.ts";

type Row = readonly [age: number, size: number, meant: Word, drafted: Word];
const yes = "met";
const no = "not-met";

/** Age at the application, months of the unconditional sentence. */
const sentences: readonly Row[] = [
  [17, 37, yes, yes],
  [18, 9, yes, yes],
  [18, 37, no, no],
  [20, 12, yes, yes],
  [20, 19, yes, yes],
  [20, 36, yes, yes],
  [20, 37, no, no],
  [21, 9, yes, yes],
  [21, 12, yes, no],
  [21, 18, yes, no],
  [21, 19, no, no],
  [24, 9, yes, yes],
  [24, 15, yes, no],
  [24, 19, no, no],
  [25, 9, yes, yes],
  [25, 12, no, no],
  [40, 6, yes, yes],
];
/** Age at the application, months left until expected release; more than a third is served. */
const rests: readonly Row[] = [
  [17, 19, yes, yes],
  [18, 15, yes, yes],
  [18, 19, no, no],
  [20, 9, yes, yes],
  [20, 19, no, no],
  [21, 12, yes, yes],
  [21, 15, yes, no],
  [21, 18, no, no],
  [24, 6, yes, yes],
  [24, 15, yes, no],
  [24, 18, no, no],
  [25, 12, yes, yes],
  [25, 15, no, no],
];

const born = (birthDate: string): Facts => ({ "person.birthDate": birthDate });
const withoutNeed = (facts: Facts): Facts => ({ ...facts, ...noNeed });

export const wholeSentenceByAge: readonly Case[] = [
  ...sentences.map(([age, months, ...answers]) =>
    person(`${age} years, ${months} months`, awaiting(age, `P${months}M`), answers),
  ),
  // everybody applied on 1 June 2026
  person("turns 21 on the day of the application", { ...awaiting(21, "P24M"), ...born("2005-06-01") }, both("not-met")),
  person("turns 21 the day after", { ...awaiting(21, "P24M"), ...born("2005-06-02") }, onlyMeant),
  person("turns 25 on the day of the application", { ...awaiting(24, "P12M"), ...born("2001-06-01") }, both("not-met")),
  person("turns 25 the day after", { ...awaiting(24, "P12M"), ...born("2001-06-02") }, onlyMeant),
  person(
    "turns 18 on the day of the application, 4 years",
    { ...awaiting(18, "P48M"), ...born("2008-06-01") },
    both("not-met"),
  ),
  person(
    "turns 18 the day after, 4 years: by the words 18 today",
    { ...awaiting(18, "P48M"), ...born("2008-06-02") },
    onlyMeant,
  ),
  person("20 years, 12 months, without the need", withoutNeed(awaiting(20, "P12M")), ["not-met", "met"]),
  person("20 years, 9 months, without the need", withoutNeed(awaiting(20, "P9M")), both("met")),
  person("17 years, 12 months, without the need", withoutNeed(awaiting(17, "P12M")), both("met")),
  person("unfit at 50, 4 years", { ...awaiting(50, "P48M"), ...unfit }, both("met")),
  person(
    "unfit at 19, 4 years: the words cap all between 18 and 21",
    { ...awaiting(19, "P48M"), ...unfit },
    both("not-met"),
  ),
  {
    ...person(
      "unfit at 19, 4 years, the scheme read as going on without limits",
      { ...awaiting(19, "P48M"), ...unfit },
      both("met"),
    ),
    choices: { "em.unfit-cap": "unlimited" },
  },
  person(
    "unable in prison only",
    { ...awaiting(50, "P12M"), ...unfit, "health.unableInInstitution": false },
    both("not-met"),
  ),
  {
    ...person(
      "unable in prison only, read as enough",
      { ...awaiting(50, "P12M"), ...unfit, "health.unableInInstitution": false },
      both("met"),
    ),
    choices: { "em.unfit-or": "either" },
  },
  person(
    "unable for a time only",
    { ...awaiting(50, "P12M"), ...unfit, "health.inabilityPermanent": false },
    both("not-met"),
  ),
];

export const finalPartByAge: readonly Case[] = [
  ...rests.map(([age, months, ...answers]) =>
    person(`${age} years, ${months} months left`, inPrison(age, { months }), answers),
  ),
  {
    ...person(
      "unfit at 22, 20 months left, read without limits",
      { ...inPrison(22, { months: 20 }), ...unfit },
      both("met"),
    ),
    choices: { "em.unfit-cap": "unlimited" },
  },
  person("unfit at 22, 20 months left", { ...inPrison(22, { months: 20 }), ...unfit }, both("not-met")),
  person("unfit at 26, 20 months left", { ...inPrison(26, { months: 20 }), ...unfit }, both("met")),
  person("20 years, 10 months left, a month served, without the need", withoutNeed(inPrison(20, { months: 10 }, 1)), [
    "not-met",
    "met",
  ]),
  person("22 years, 12 months left, without the need", withoutNeed(inPrison(22, { months: 12 })), both("met")),
];
