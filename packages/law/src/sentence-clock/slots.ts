import { slot } from "@soning/norms";

// Dates of the sentence that all of the law reads. The norms that conclude them stand beside this file.

/** The unconditional part of all prison sentences served together, per unit. */
export const unconditionalTerm = slot.duration("clock.unconditional-term", { nb: "ubetinget straff i alt", en: "unconditional term in all" });
/** The same as days, laid on the calendar from the first day. */
export const termDays = slot.number("clock.term-days", { unit: "days", nb: "straffetiden i dager", en: "days of the term" });
/** Days that count as served before the first day: remand deducted and remand after judgment. */
export const deductedDays = slot.number("clock.deducted-days", { unit: "days", nb: "dager som regnes som sonet ved start", en: "days counted as served at the start" });
/** First day of serving: begun, or the planned day. `none`: neither begun nor planned. */
export const firstDay = slot.date("clock.first-day", { nb: "første dag av gjennomføringen", en: "first day of serving" });
/** Whole days outside that do not count as served. */
export const interruptedDays = slot.number("clock.interrupted-days", { unit: "days", nb: "dager avbrudd", en: "days of interruption" });
/** The last day of the whole term: full time. */
export const fullTermOn = slot.date("clock.full-term", { nb: "endt tid", en: "full time" });
/** First day on which one third of the unconditional term is served. */
export const oneThirdOn = slot.date("clock.one-third", { nb: "en tredjedel sonet", en: "one third served" });
export const halfOn = slot.date("clock.half", { nb: "halv tid", en: "half served" });
export const twoThirdsOn = slot.date("clock.two-thirds", { nb: "to tredjedeler sonet", en: "two thirds served" });
/** Earliest ordinary release on probation (§ 42 (1)): two thirds, 60 days, 14 days left; `none` when the rule never opens. */
export const ordinaryReleaseOn = slot.date("clock.release", { nb: "tidligste prøveløslatelse", en: "earliest release on probation" });
/** Earliest release at half time (§ 42 (3)). */
export const halfTimeReleaseOn = slot.date("clock.half-time-release", { nb: "tidligste løslatelse på halv tid", en: "earliest half-time release" });
/** Expected release by the policy `em.expected-release`: decided, else earliest ordinary release, else full time. */
export const expectedRelease = slot.date("clock.expected-release", { nb: "forventet løslatelse", en: "expected release" });
/** Serving has begun by intake on the order (policy `em.not-begun`: remand is not serving). */
export const servingBegun = slot.boolean("clock.begun", { combine: "one", fallback: "gap", nb: "gjennomføringen er begynt", en: "serving has begun" });
/** Completed years of the convicted person on the day asked for. */
export const age = slot.number("person.age", { unit: "years", nb: "alder", en: "age" });
/** Completed years when the person applied; the day asked for when nobody has applied. */
export const ageAtApplication = slot.number("person.age-at-application", { unit: "years", nb: "alder på søknadstidspunktet", en: "age at application" });

export const clockSlots = [
  unconditionalTerm,
  termDays,
  deductedDays,
  firstDay,
  interruptedDays,
  fullTermOn,
  oneThirdOn,
  halfOn,
  twoThirdsOn,
  ordinaryReleaseOn,
  halfTimeReleaseOn,
  expectedRelease,
  servingBegun,
  age,
  ageAtApplication,
];
