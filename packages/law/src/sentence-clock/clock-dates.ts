import { all, any, type Expression, isWorkingDay, largest, lastDayOfTerm, minusDays, noDate, not, previousWorkingDay, satisfied, when } from "@soning/norms";
import { complaintDeadline } from "../decisions/slots.ts";
import { firstDayWithin } from "../electronic-monitoring/first-day-within.ts";
import { release } from "../facts/release.ts";
import { finalPartFrom } from "../electronic-monitoring/proposal-slots.ts";
import { considerBeforeRelease } from "../execution-of-sentences-act/section-15/in-force.ts";
import { lowerSecurityFrom, speciallyHighReviewBy, transitionalHousingFrom } from "../execution-of-sentences-act/section-15/slots.ts";
import { workReleaseFrom } from "../execution-of-sentences-act/section-20/slots.ts";
import { startBy, startNotBefore } from "../execution-of-sentences-act/section-35/slots.ts";
import { newOffenceIndictmentBy } from "../execution-of-sentences-act/section-44/in-force.ts";
import { leaveYearEnd, ordinaryLeaveFrom, shortLeaveFrom, welfareLeaveFrom } from "../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { unbrokenBeforeLeave } from "../execution-of-sentences-regulation/section-3-30/parameters.ts";
import { releaseReviewBy } from "../execution-of-sentences-regulation/section-3-41/in-force.ts";
import { reportingEndsOn } from "../execution-of-sentences-regulation/section-3-42/in-force.ts";
import { suspendedTrialEndOn } from "../penal-code/section-34/in-force.ts";
import { limitationOn } from "../penal-code/section-93/in-force.ts";
import { outsidePrisonFrom } from "../serving-outside-prison/slots.ts";
import { detentionFrameOn, detentionMinimumOn, detentionProlongBy, detentionRequestFrom, detentionTwoThirdsOn } from "./detention-slots.ts";
import * as because from "./reasons.ts";
import type { Reason } from "./reasons.ts";
import {
  deductedDays, expectedRelease, firstDay, fullTermOn, halfOn, halfTimeReleaseOn, oneThirdOn, ordinaryReleaseOn, preventiveDetention, prisonToServe, servingBegun, trialEndOn, twoThirdsOn, weightyReleaseOn,
} from "./slots.ts";
import { subsidiaryFrom, subsidiaryUntil } from "./subsidiary.ts";
import { firstServed, oneDay } from "./term.ts";

/** One date that the clock gives. */
export interface ClockDate {
  readonly id: string;
  readonly nb: string;
  readonly en: string;
  /** the first day on which it is reached or may happen; `none` where it can't */
  readonly date: Expression<"date">;
  /** a day before which it surely can't come, where the date itself is not known well enough to say */
  readonly notBefore?: Expression<"date">;
  /** norms that may give it, the usual one first; the one in effect is cited */
  readonly norms: readonly string[];
  /** why it does not exist: the first that holds is told */
  readonly reasons: readonly Reason[];
  /** Where only assessments about the person keep the date open, the latest day is the ordinary one and is given as `date`. */
  readonly ordinarily?: "latest";
  /** beside the sentence's own dates: what it misses need not be asked for to know the sentence */
  readonly aside?: true;
}

const clockDate = (id: string, nb: string, en: string, date: Expression<"date">, norms: readonly string[], reasons: readonly Reason[], more: Partial<ClockDate> = {}): ClockDate => ({
  id, nb, en, date, norms, reasons, ...more,
});

const term = [because.detentionHasNoShares, because.notPrison, because.noStart, because.stillOutside];
const prisonOnly = (date: Expression<"date">): Expression<"date"> => when(all(prisonToServe, not(preventiveDetention)), date, noDate);
/** Within the limit of length: in force six months; in the proposal nine, or the step of the age ladder. */
/** Remand was at most unbroken until intake: four months from that many days before the first day. */
const unbrokenAtBest = lastDayOfTerm(minusDays(firstServed, deductedDays), unbrokenBeforeLeave);
const withinEmLimit = any(satisfied("act/16a/1/whole-limit"), all(satisfied("act/16b/1/a"), satisfied("act/16b/5/third"), satisfied("act/16b/5/fourth")));

/** Every date of the sentence, in the order in which they are shown. */
export const clockDates: readonly ClockDate[] = [
  clockDate("start", "Første dag", "First day", firstDay, ["summons-reg/2/2/first-day"], [because.noStart]),
  clockDate("one-third", "En tredjedel", "One third", oneThirdOn, ["reg/3-30/5/one-third"], term),
  clockDate("half", "Halv tid", "Half time", halfOn, ["act/42/3/half"], term),
  clockDate("two-thirds", "To tredjedeler", "Two thirds", twoThirdsOn, ["act/42/1/two-thirds"], term),
  clockDate("release", "Tidligste prøveløslatelse", "Earliest release on probation", ordinaryReleaseOn, ["act/42/1/ordinary", "act/42/1/p3/foreign", "penal-code/44/1/not-before-minimum"], [
    because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.fullTermOnly, because.tooLittleLeft,
  ]),
  clockDate("release-weighty-reasons", "Tidligste prøveløslatelse av tungtveiende grunner", "Earliest release for weighty reasons", weightyReleaseOn, ["act/42/1/p2/weighty-date"], [
    ...term, because.fullTermOnly, because.enoughLeft,
  ]),
  clockDate("release-working-day-before", "Siste virkedag før løslatelsen", "Last working day before release", when(isWorkingDay(ordinaryReleaseOn), noDate, previousWorkingDay(ordinaryReleaseOn)), ["act/42/4"], [
    because.releaseOnWorkingDay, because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.fullTermOnly, because.tooLittleLeft,
  ]),
  clockDate("half-time-release", "Tidligste løslatelse på halv tid", "Earliest release at half time", halfTimeReleaseOn, ["act/42/3/half-time"], [...term, because.noHalfTime]),
  clockDate("expected-release", "Forventet løslatelse", "Expected release", expectedRelease, ["act/42/expected/computed"], [because.detentionHasNoShares, because.notPrison, because.noStart, because.stillOutside]),
  clockDate("end", "Endt tid", "Full time", when(preventiveDetention, detentionFrameOn, fullTermOn), ["reg/3-2/1/full-term", "penal-code/43/1/frame"], [because.noPrison, because.noStart, because.stillOutside]),
  clockDate("trial-end", "Prøvetiden utløper", "The trial period ends", when(preventiveDetention, release.trialPeriodEndsOn, when(prisonToServe, trialEndOn, suspendedTrialEndOn)), ["act/42/8/trial-end", "penal-code/34/2/trial-end"], [
    because.noTrialSet, because.noPrison, because.noStart, because.stillOutside,
  ]),
  clockDate("suspended-trial-end", "Prøvetiden for den betingede delen", "Trial period of the suspended part", suspendedTrialEndOn, ["penal-code/34/2/trial-end"], [because.notSuspended, because.noPrison], { aside: true }),
  clockDate("leave", "Ordinær permisjon", "Ordinary leave", ordinaryLeaveFrom, ["reg/3-30/5/ordinary", "reg/3-30/5/p3/ordinary-long-term", "detention-reg/11/2/ordinary"], [
    because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd,
  ], { notBefore: unbrokenAtBest }),
  clockDate("leave-short", "Korttidspermisjon", "Short leave", shortLeaveFrom, ["reg/3-30/5/short", "detention-reg/11/2/short"], [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd], { notBefore: unbrokenAtBest }),
  clockDate("leave-welfare", "Velferdspermisjon", "Welfare leave", when(any(prisonToServe, preventiveDetention), welfareLeaveFrom, noDate), ["reg/3-30/6/welfare"], [because.noPrison, because.noStart]),
  clockDate("leave-lower-security", "Ordinær permisjon på lavere sikkerhet", "Ordinary leave in lower security", largest(ordinaryLeaveFrom, lowerSecurityFrom), ["reg/3-30/5/ordinary", "act/15/2/p3/from", "detention-reg/11/2/ordinary"], [
    because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.noYearBefore, because.notBeforeTheEnd,
  ]),
  clockDate("leave-year-end", "Permisjonsåret slutter", "The year of leave ends", leaveYearEnd, ["reg/3-30/2/year-end"], [because.noLeaveYet], { aside: true }),
  clockDate("work-release", "Frigang", "Day release", workReleaseFrom, ["reg/3-14/1/from", "detention-reg/12/2"], [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd], { notBefore: unbrokenAtBest }),
  clockDate("lower-security", "Lavere sikkerhet skal vurderes", "Lower security to be considered", lowerSecurityFrom, ["act/11/4/direct-from", "act/15/2/p3/from", "detention-reg/9/2/lower-security"], [
    because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.noYearBefore,
  ]),
  clockDate("transitional-housing", "Overgangsbolig", "Transitional housing", transitionalHousingFrom, ["act/11/5/direct-from", "detention-reg/9/2/transitional-housing"], [
    because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.noNumber,
  ]),
  clockDate("section-16", "Utenfor fengsel etter § 16", "Outside prison under § 16", prisonOnly(outsidePrisonFrom), ["act/16/1/a/from"], [because.neverFromDetention, because.notPrison, because.noStart, because.stillOutside]),
  clockDate("twelve-months-left", "Tolv måneder til forventet løslatelse", "Twelve months to expected release", largest(firstDay, firstDayWithin(expectedRelease, considerBeforeRelease)), ["act/15/2/p3/from", "act/42/expected/computed"], [
    because.detentionHasNoShares, because.notPrison, because.noStart, because.stillOutside,
  ]),
  clockDate("em-final-part", "Siste del med elektronisk kontroll", "Final part with EM", prisonOnly(finalPartFrom), ["act/16a/1/b/day", "act/16a/5/third/day", "act/16a/5/fourth/day", "act/16a/1/a/day", "act/16a/1/begun/day"], [
    because.neverFromDetention, because.notPrison, because.noStart, because.stillOutside,
  ], { ordinarily: "latest" }),
  clockDate("em-whole-sentence-until", "Hele straffen med elektronisk kontroll til og med", "Whole sentence with EM up to and including", prisonOnly(when(servingBegun, noDate, when(withinEmLimit, minusDays(firstDay, oneDay), noDate))), ["act/16a/1/whole-limit", "act/16b/1/a"], [
    because.neverFromDetention, because.notPrison, because.noStart, because.alreadyBegun, because.tooLongForEm,
  ]),
  clockDate("start-by", "Normalt siste dag å begynne", "Usual last day to begin", startBy, ["summons-reg/3/1/start-by"], [because.noPrison], { aside: true }),
  clockDate("start-not-before", "Oppmøte tidligst", "Start at the earliest", startNotBefore, ["summons-reg/3/1/not-before"], [because.noSummons], { aside: true }),
  clockDate("refused-again", "Løslatelse vurderes på nytt senest", "Release reviewed at the latest", releaseReviewBy, ["reg/3-41/2/review-by"], [because.notRefused, because.detentionHasNoShares, because.fullTermOnly, because.tooLittleLeft], { aside: true }),
  clockDate("reporting-end", "Møteplikten opphører", "The duty to report ends", reportingEndsOn, ["reg/3-42/2/usual-end"], [because.notReleased, because.noReporting], { aside: true }),
  clockDate("new-offence-indictment-by", "Tiltale for nytt lovbrudd senest", "Indictment for a new offence at the latest", newOffenceIndictmentBy, ["act/45/1/indictment"], term),
  clockDate("complaint-deadline", "Klagefristen går ut", "The time for complaint ends", complaintDeadline, ["act/7/e/days"], [because.noDecision, because.otherDeadline], { aside: true }),
  clockDate("limitation", "Straffen foreldes", "The sentence lapses", limitationOn, ["penal-code/93/1"], [because.alreadyBegun, because.noPrison], { aside: true }),
  clockDate("subsidiary-start", "Subsidiær fengselsstraff begynner", "Subsidiary imprisonment begins", subsidiaryFrom, ["reg/3-2/3/from"], [because.detentionHasNoShares, because.noSubsidiary], { aside: true }),
  clockDate("subsidiary-end", "Subsidiær fengselsstraff er utholdt", "Subsidiary imprisonment is served", subsidiaryUntil, ["reg/3-2/3/until"], [because.detentionHasNoShares, because.noSubsidiary], { aside: true }),
  clockDate("detention-minimum", "Minstetiden er utholdt", "The minimum term is served", detentionMinimumOn, ["penal-code/43/2/minimum"], [because.noDetention, because.noStart, because.noMinimum], { aside: true }),
  clockDate("detention-two-thirds", "To tredjedeler av minstetiden", "Two thirds of the minimum", detentionTwoThirdsOn, ["detention-reg/9/2/two-thirds"], [because.noDetention, because.noStart, because.noMinimum], { aside: true }),
  clockDate("detention-frame", "Tidsrammen utløper", "The time frame ends", detentionFrameOn, ["penal-code/43/1/frame"], [because.noDetention, because.noStart], { aside: true }),
  clockDate("detention-prolong-by", "Sak om forlengelse senest", "Prolongation case at the latest", detentionProlongBy, ["penal-code/43/1/prolong-by"], [because.noDetention, because.noStart], { aside: true }),
  clockDate("detention-request-from", "Prøveløslatelse kan begjæres fra", "Release may be asked for from", detentionRequestFrom, ["penal-code/44/4/request-from"], [because.noDetention], { aside: true }),
  clockDate("specially-high-review", "Særlig høyt sikkerhetsnivå vurderes senest", "Specially high security reviewed at the latest", speciallyHighReviewBy, ["act/15/1/review-by"], [because.notSpeciallyHigh], { aside: true }),
];
