import { all, dateType, gap, isWorkingDay, noDate, previousWorkingDay, when } from "@soning/norms";
import { release } from "../facts/release.ts";
import { suspendedTrialEndOn } from "../penal-code/section-34/in-force.ts";
import { type ClockDate, clockDate, termReasons } from "./clock-date.ts";
import { detentionFrameOn } from "./detention-slots.ts";
import * as because from "./reasons.ts";
import {
  besideUnsaid,
  expectedRelease,
  firstDay,
  fullTermOn,
  halfOn,
  halfTimeReleaseOn,
  oneThirdOn,
  ordinaryReleaseOn,
  preventiveDetention,
  prisonToServe,
  trialEndOn,
  twoThirdsOn,
  weightyReleaseOn,
} from "./slots.ts";

/** The sentence laid on the calendar: shares, release, full time, trial period. */
export const termDates: readonly ClockDate[] = [
  clockDate("start", "Første dag", "First day", firstDay, ["summons-reg/2/2/first-day"], [because.noStart]),
  clockDate("one-third", "En tredjedel", "One third", oneThirdOn, ["reg/3-30/5/one-third"], termReasons),
  clockDate("half", "Halv tid", "Half time", halfOn, ["act/42/3/half"], termReasons),
  clockDate("two-thirds", "To tredjedeler", "Two thirds", twoThirdsOn, ["act/42/1/two-thirds"], termReasons),
  clockDate(
    "release",
    "Tidligste prøveløslatelse",
    "Earliest release on probation",
    ordinaryReleaseOn,
    ["act/42/1/ordinary", "act/42/1/p3/foreign", "penal-code/44/1/not-before-minimum"],
    [
      because.noMinimum,
      because.notPrison,
      because.noStart,
      because.stillOutside,
      because.fullTermOnly,
      because.tooLittleLeft,
    ],
  ),
  clockDate(
    "release-weighty-reasons",
    "Tidligste prøveløslatelse av tungtveiende grunner",
    "Earliest release for weighty reasons",
    weightyReleaseOn,
    ["act/42/1/p2/weighty-date"],
    [...termReasons, because.fullTermOnly, because.enoughLeft],
  ),
  clockDate(
    "release-working-day-before",
    "Siste virkedag før løslatelsen",
    "Last working day before release",
    when(isWorkingDay(ordinaryReleaseOn), noDate, previousWorkingDay(ordinaryReleaseOn)),
    ["act/42/4"],
    [
      because.releaseOnWorkingDay,
      because.noMinimum,
      because.notPrison,
      because.noStart,
      because.stillOutside,
      because.fullTermOnly,
      because.tooLittleLeft,
    ],
  ),
  clockDate(
    "half-time-release",
    "Tidligste løslatelse på halv tid",
    "Earliest release at half time",
    halfTimeReleaseOn,
    ["act/42/3/half-time"],
    [...termReasons, because.noHalfTime],
  ),
  clockDate(
    "expected-release",
    "Forventet løslatelse",
    "Expected release",
    expectedRelease,
    ["act/42/expected/computed"],
    [because.besideDetention, because.detentionHasNoShares, because.notPrison, because.noStart, because.stillOutside],
  ),
  clockDate(
    "end",
    "Endt tid",
    "Full time",
    when(
      all(preventiveDetention, prisonToServe),
      gap(dateType, besideUnsaid),
      when(preventiveDetention, detentionFrameOn, fullTermOn),
    ),
    ["reg/3-2/1/full-term", "penal-code/43/1/frame"],
    [because.noPrison, because.noStart, because.stillOutside],
  ),
  clockDate(
    "trial-end",
    "Prøvetiden utløper",
    "The trial period ends",
    when(preventiveDetention, release.trialPeriodEndsOn, when(prisonToServe, trialEndOn, suspendedTrialEndOn)),
    ["act/42/8/trial-end", "penal-code/34/2/trial-end"],
    [because.noTrialSet, because.noPrison, because.noStart, because.stillOutside],
  ),
  clockDate(
    "suspended-trial-end",
    "Prøvetiden for den betingede delen",
    "Trial period of the suspended part",
    suspendedTrialEndOn,
    ["penal-code/34/2/trial-end"],
    [because.notSuspended, because.noPrison],
    { aside: true },
  ),
];
