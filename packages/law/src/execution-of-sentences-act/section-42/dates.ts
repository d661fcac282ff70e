import {
  add,
  all,
  any,
  type Condition,
  type Expression,
  gt,
  gte,
  is,
  isNone,
  largest,
  lastDayOfTerm,
  lt,
  minusDays,
  momentAt,
  not,
  number,
  pastInterruptions,
  policy,
  previousWorkingDay,
  section,
  some,
  subtract,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { release } from "../../facts/release.ts";
import { sentences } from "../../facts/sentence.ts";
import { executionAct } from "../../instruments.ts";
import {
  foreignOver,
  foreignServed,
  halfOver,
  leastDaysLeft,
  leastDaysServed,
  twoThirds,
  twoThirdsOver,
} from "../../sentence-clock/parameters.ts";
import {
  deductedDays,
  expectedRelease,
  fullTermOn,
  halfDay,
  halfOn,
  halfTimeReleaseOn,
  ordinaryReleaseOn,
  outsideDays,
  preventiveDetention,
  prisonToServe,
  releaseMoment,
  termDays,
  trialEndOn,
  twoThirdsDay,
  twoThirdsOn,
  weightyReleaseOn,
} from "../../sentence-clock/slots.ts";
import { dateOfDay, firstServed, inTerm, noDays, oneDay, shareOfTerm } from "../../sentence-clock/term.ts";
import { halfTimeDay, probationDay } from "./release-slots.ts";

/** The clock of imprisonment runs: preventive detention has its own. */
export const termRuns: Condition = all(prisonToServe, not(preventiveDetention));

const least: Expression<"number"> = when(
  is(policy("clock.sixty-days", ["end-of-day", "day-after"]), "day-after"),
  add(leastDaysServed, oneDay),
  leastDaysServed,
);
const exactRestIsEnough = is(policy("clock.fourteen-days", ["enough", "too-short"]), "enough");
/** So many days left are enough for release without weighty reasons (policy `clock.fourteen-days`). */
export const enoughLeft = (left: Expression<"number">): Condition =>
  when(exactRestIsEnough, gte(left, leastDaysLeft), gt(left, leastDaysLeft));
/** Enough of the term is left after a day of it. */
export const enoughLeftAfter = (day: Expression<"number">): Condition => enoughLeft(subtract(termDays, day));
/** The least rest binds half time too (policy `clock.fourteen-days-half-time`). */
export const halfTimeNeedsRest = is(policy("clock.fourteen-days-half-time", ["binds", "does-not-bind"]), "binds");
/** Policy `release.closed-day`: the date stands, for a sentence is no deadline. */
const open = (day: Expression<"date">): Expression<"date"> =>
  when(
    is(policy("release.closed-day", ["stands", "working-day-before"]), "working-day-before"),
    previousWorkingDay(day),
    day,
  );

/** A foreign sentence so long that the time imprisoned decides, not the share. */
export const longForeignSentence: Condition = some(sentences, (one) =>
  all(inTerm(one), one.foreign, gt(one.length, foreignOver)),
);

/** Dates of release on probation. Source: strgjfl. § 42 (1), (3) and (8). */
export const section42Dates = section(
  { instrument: executionAct, number: "42", key: "act/42", from: "2002-03-01", cite: citeIn(executionAct, "42") },
  (s) => {
    s.amount("1/two-thirds-day", {
      slot: twoThirdsDay,
      value: shareOfTerm(twoThirds, twoThirdsOver),
      nb: "To tredjedeler av straffen, rundet opp til hele dager.",
      en: "Two thirds of the term, rounded up to whole days.",
    });
    s.amount("3/half-day", {
      slot: halfDay,
      value: shareOfTerm(number(1), halfOver),
      nb: "Halvparten av straffen, rundet opp til hele dager.",
      en: "Half the term, rounded up to whole days.",
    });
    s.date("1/two-thirds", {
      slot: twoThirdsOn,
      when: termRuns,
      value: dateOfDay(twoThirdsDay),
      nb: "To tredjedeler av straffen er gjennomført.",
      en: "Two thirds of the term are served.",
    });
    s.date("3/half", {
      slot: halfOn,
      when: termRuns,
      value: dateOfDay(halfDay),
      nb: "Halvparten av straffen er gjennomført.",
      en: "Half the term is served.",
    });
    s.amount("1/day", {
      slot: probationDay,
      value: largest(twoThirdsDay, least),
      nb: "To tredjedeler av straffen og minst 60 dager, varetekt medregnet.",
      en: "Two thirds of the term and at least 60 days, remand included.",
    });
    s.amount("3/day", {
      slot: halfTimeDay,
      value: largest(halfDay, least),
      nb: "Halvparten av straffen og minst 60 dager, varetekt medregnet.",
      en: "Half the term and at least 60 days, remand included.",
    });
    const ordinary = s.date("1/ordinary", {
      slot: ordinaryReleaseOn,
      when: all(termRuns, enoughLeftAfter(probationDay)),
      value: open(dateOfDay(probationDay)),
      nb: "Løslatelse på prøve kan tidligst skje når to tredjedeler og minst 60 dager er gjennomført og minst 14 dager gjenstår.",
      en: "Release on probation may come at the earliest when two thirds and at least 60 days are served and at least 14 days are left.",
    });
    s.date("1/p2/weighty-date", {
      slot: weightyReleaseOn,
      when: all(termRuns, lt(probationDay, termDays), not(enoughLeftAfter(probationDay))),
      value: open(dateOfDay(probationDay)),
      nb: "Blir det mindre enn 14 dager igjen, kan løslatelse bare skje av tungtveiende grunner.",
      en: "If less than 14 days would be left, release needs weighty reasons.",
    });
    s.exception("1/p3/replaces", {
      from: "2017-01-01",
      when: longForeignSentence,
      lifts: [ordinary],
      nb: "For utenlandske straffer over 30 år avgjør fengslet tid, ikke brøken.",
      en: "For foreign sentences over 30 years the time imprisoned decides, not the share.",
    });
    s.date("1/p3/foreign", {
      from: "2017-01-01",
      slot: ordinaryReleaseOn,
      when: all(termRuns, longForeignSentence),
      value: open(
        pastInterruptions(lastDayOfTerm(minusDays(firstServed, deductedDays), foreignServed), outsideDays, firstServed),
      ),
      nb: "Den som er dømt i utlandet til mer enn 30 år, kan løslates på prøve etter minst 20 år.",
      en: "Whoever was sentenced abroad to more than 30 years may be released on probation after at least 20 years.",
    });
    s.date("3/half-time", {
      slot: halfTimeReleaseOn,
      when: all(
        termRuns,
        lt(halfTimeDay, termDays),
        when(halfTimeNeedsRest, enoughLeftAfter(halfTimeDay), gt(termDays, noDays)),
      ),
      value: open(dateOfDay(halfTimeDay)),
      nb: "Av særlige grunner kan løslatelse skje når halvparten og minst 60 dager er gjennomført.",
      en: "For special reasons release may come when half the term and at least 60 days are served.",
    });
    s.date("8/trial-end", {
      slot: trialEndOn,
      when: termRuns,
      value: fullTermOn,
      nb: "Prøvetiden utløper når hele straffen ville vært gjennomført.",
      en: "The trial period ends when the whole sentence would have been served.",
    });
  },
);

const fullTermOnly = is(policy("em.expected-release", ["decided-else-two-thirds", "full-term"]), "full-term");
const refused = not(isNone(release.refusedOn));

/** Expected release, which the law names and does not define (policy `em.expected-release`). Source: strgjfl. § 16 a (1); fsk. § 3-2 (1). */
export const expectedReleaseDate = section(
  {
    instrument: executionAct,
    number: "42",
    key: "act/42/expected",
    from: "2002-03-01",
    cite: () => "fsk. § 3-2 (1); strgjfl. § 42 (1)",
  },
  (s) => {
    s.date("computed", {
      slot: expectedRelease,
      when: termRuns,
      value: when(any(fullTermOnly, refused, isNone(ordinaryReleaseOn)), fullTermOn, ordinaryReleaseOn),
      nb: "Forventet løslatelse er den besluttede, ellers tidligste prøveløslatelse, og endt tid når løslatelse er nektet eller ikke åpner.",
      en: "Expected release is the decided one, else the earliest release on probation, and full time once release is refused or never opens.",
    });
    s.definition("hour", {
      slot: releaseMoment,
      when: not(is(policy("release.hour", ["date-only", "noon"]), "date-only")),
      value: momentAt(expectedRelease, number(12 * 60, "minutes")),
      nb: "Loven gir ikke løslatelsen noe klokkeslett; etter valget release.hour er det klokken 12.",
      en: "The law gives release no hour; by the choice release.hour it is noon.",
    });
  },
);
