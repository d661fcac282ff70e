import { slot } from "@soning/norms";
import { release } from "../facts/release.ts";

// Dates of the sentence that all of the law reads. The norms that conclude them stand in their sections.

/** The whole of all prison sentences served together, suspended parts included, per unit. */
export const imposedTerm = slot.duration("clock.imposed-term", {
  nb: "idømt fengsel i alt",
  en: "imprisonment imposed in all",
});
/** The suspended parts of the same sentences, per unit. */
export const suspendedTerm = slot.duration("clock.suspended-term", {
  nb: "betinget del i alt",
  en: "suspended parts in all",
});
/** The unconditional part of all prison sentences served together, per unit; in days where the units don't fit. */
export const unconditionalTerm = slot.duration("clock.unconditional-term", {
  nb: "ubetinget straff i alt",
  en: "unconditional term in all",
});
/** The same as days, laid on the calendar from the first day. */
export const termDays = slot.number("clock.term-days", {
  unit: "days",
  nb: "straffetiden i dager",
  en: "days of the term",
});
/** Days that count as served before the first day: remand deducted and remand after judgment. */
export const deductedDays = slot.number("clock.deducted-days", {
  unit: "days",
  nb: "dager som regnes som sonet ved start",
  en: "days counted as served at the start",
});
/** First day of serving: begun, or the planned day. `none`: neither begun nor planned. */
export const firstDay = slot.date("clock.first-day", {
  nb: "første dag av gjennomføringen",
  en: "first day of serving",
});
/** Stretches outside whose whole days do not count as served. */
export const outsideDays = slot.periods("clock.outside-days", {
  nb: "dager utenfor som ikke regnes med",
  en: "days outside that do not count",
});
/** Whole days outside until the day asked for that do not count as served. */
export const interruptedDays = slot.number("clock.interrupted-days", {
  unit: "days",
  nb: "dager avbrudd",
  en: "days of interruption",
});
/** There is unconditional imprisonment to serve, not counting subsidiary imprisonment or preventive detention. */
export const prisonToServe = slot.boolean("clock.prison-to-serve", {
  combine: "one",
  fallback: "gap",
  nb: "det er fengselsstraff å gjennomføre",
  en: "there is imprisonment to serve",
});
/** Preventive detention is to be served: its own clock. */
export const preventiveDetention = slot.boolean("clock.preventive-detention", {
  combine: "one",
  fallback: "gap",
  nb: "det er forvaring å gjennomføre",
  en: "there is preventive detention to serve",
});
/** The last day of the whole term: full time. `none`: nothing to serve, or an interruption still runs. */
export const fullTermOn = slot.date("clock.full-term", { fallback: "none", nb: "endt tid", en: "full time" });
/** Day of the term on which each share is served. */
export const oneThirdDay = slot.number("clock.one-third-day", {
  unit: "days",
  nb: "dagen en tredjedel er sonet",
  en: "day of the term that completes one third",
});
export const halfDay = slot.number("clock.half-day", {
  unit: "days",
  nb: "dagen halvparten er sonet",
  en: "day of the term that completes half",
});
export const twoThirdsDay = slot.number("clock.two-thirds-day", {
  unit: "days",
  nb: "dagen to tredjedeler er sonet",
  en: "day of the term that completes two thirds",
});
/** First day on which one third of the unconditional term is served. */
export const oneThirdOn = slot.date("clock.one-third", {
  fallback: "none",
  nb: "en tredjedel sonet",
  en: "one third served",
});
export const halfOn = slot.date("clock.half", { fallback: "none", nb: "halv tid", en: "half served" });
export const twoThirdsOn = slot.date("clock.two-thirds", {
  fallback: "none",
  nb: "to tredjedeler sonet",
  en: "two thirds served",
});
/** Earliest ordinary release on probation (§ 42 (1)): two thirds, 60 days, 14 days left; `none` when the rule never opens. */
export const ordinaryReleaseOn = slot.date("clock.release", {
  fallback: "none",
  nb: "tidligste prøveløslatelse",
  en: "earliest release on probation",
});
/** The same when weighty reasons lift the 14 days. */
export const weightyReleaseOn = slot.date("clock.release-weighty-reasons", {
  fallback: "none",
  nb: "tidligste prøveløslatelse av tungtveiende grunner",
  en: "earliest release on probation for weighty reasons",
});
/** Earliest release at half time (§ 42 (3)). */
export const halfTimeReleaseOn = slot.date("clock.half-time-release", {
  fallback: "none",
  nb: "tidligste løslatelse på halv tid",
  en: "earliest half-time release",
});
/** Expected release by the policy `em.expected-release`: decided, else earliest ordinary release, else full time. */
export const expectedRelease = slot.date("clock.expected-release", {
  fallback: "none",
  decidedAs: release.decidedDate,
  nb: "forventet løslatelse",
  en: "expected release",
});
/** The minute of expected release, where the policy `release.hour` gives it an hour. */
export const releaseMoment = slot.moment("clock.release-moment", {
  fallback: "none",
  nb: "klokkeslett for løslatelsen",
  en: "hour of release",
});
/** End of the trial period of release on probation (§ 42 (8)). */
export const trialEndOn = slot.date("clock.trial-end", {
  fallback: "none",
  nb: "prøvetiden utløper",
  en: "end of the trial period",
});
/** Days of the term served on the day asked for, remand included. */
export const servedDays = slot.number("clock.served-days", {
  unit: "days",
  nb: "dager gjennomført",
  en: "days served",
});
/** Days of the term left on the day asked for. */
export const remainingDays = slot.number("clock.remaining-days", { unit: "days", nb: "dager igjen", en: "days left" });
/** Serving has begun by intake on the order (policy `em.not-begun`: remand is not serving). */
export const servingBegun = slot.boolean("clock.begun", {
  combine: "one",
  fallback: "gap",
  nb: "gjennomføringen er begynt",
  en: "serving has begun",
});
/** Completed years of the convicted person on the day asked for. */
export const age = slot.number("person.age", { unit: "years", nb: "alder", en: "age" });
/** Completed years when the person applied; the day asked for when nobody has applied. */
export const ageAtApplication = slot.number("person.age-at-application", {
  unit: "years",
  nb: "alder på søknadstidspunktet",
  en: "age at application",
});

/** First day of the prison term: the first day of serving, unless subsidiary prison goes before it. */
export const prisonFrom = slot.date("clock.prison-from", {
  combine: "one",
  fallback: "gap",
  nb: "fengselsstraffen begynner",
  en: "the prison term begins",
});

/** What is left unsaid where imprisonment stands beside preventive detention. */
export const besideUnsaid = {
  nb: "hvordan fengselsstraff som ikke er idømt før forvaringen, gjennomføres ved siden av den",
  en: "how imprisonment that was not imposed before the preventive detention is served beside it",
};

export const clockSlots = [
  prisonFrom,
  releaseMoment,
  imposedTerm,
  suspendedTerm,
  unconditionalTerm,
  termDays,
  deductedDays,
  firstDay,
  outsideDays,
  interruptedDays,
  prisonToServe,
  preventiveDetention,
  fullTermOn,
  oneThirdDay,
  halfDay,
  twoThirdsDay,
  oneThirdOn,
  halfOn,
  twoThirdsOn,
  ordinaryReleaseOn,
  weightyReleaseOn,
  halfTimeReleaseOn,
  expectedRelease,
  trialEndOn,
  servedDays,
  remainingDays,
  servingBegun,
  age,
  ageAtApplication,
];
