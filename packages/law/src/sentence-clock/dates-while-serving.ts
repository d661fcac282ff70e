import { all, any, isNone, largest, lastDayOfTerm, lt, minusDays, noDate, not, satisfied, when } from "@soning/norms";
import { firstDayWithin } from "../electronic-monitoring/first-day-within.ts";
import { finalPartFrom } from "../electronic-monitoring/proposal-slots.ts";
import { considerBeforeRelease } from "../execution-of-sentences-act/section-15/in-force.ts";
import { lowerSecurityFrom, transitionalHousingFrom } from "../execution-of-sentences-act/section-15/slots.ts";
import { workReleaseFrom } from "../execution-of-sentences-act/section-20/slots.ts";
import {
  leaveYearEnd,
  ordinaryLeaveFrom,
  shortLeaveFrom,
  welfareLeaveFrom,
} from "../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { unbrokenBeforeLeave } from "../execution-of-sentences-regulation/section-3-30/parameters.ts";
import { outsidePrisonFrom } from "../serving-outside-prison/slots.ts";
import { type ClockDate, clockDate, prisonOnly } from "./clock-date.ts";
import * as because from "./reasons.ts";
import {
  age,
  deductedDays,
  expectedRelease,
  firstDay,
  oneThirdOn,
  preventiveDetention,
  prisonToServe,
  servingBegun,
} from "./slots.ts";
import { firstServed, oneDay } from "./term.ts";

/** Remand was at most unbroken until intake: four months from that many days before the first day. */
const unbrokenAtBest = lastDayOfTerm(minusDays(firstServed, deductedDays), unbrokenBeforeLeave);
/** No day while release itself can't be reckoned, and none where it came before intake. */
const finalPartBeforeRelease = when(any(isNone(expectedRelease), lt(expectedRelease, firstDay)), noDate, finalPartFrom);
/** Within the limit of length: in force six months; in the proposal nine, or the step of the age ladder. */
const withinEmLimit = any(
  satisfied("act/16a/1/whole-limit"),
  all(satisfied("act/16b/1/a"), satisfied("act/16b/5/third"), satisfied("act/16b/5/fourth")),
);

/** What may come while the sentence is served: leave, day release, lower security, outside prison, EM. */
export const servingDates: readonly ClockDate[] = [
  clockDate(
    "leave",
    "Ordinær permisjon",
    "Ordinary leave",
    ordinaryLeaveFrom,
    ["reg/3-30/5/ordinary", "reg/3-30/5/p3/ordinary-long-term", "detention-reg/11/2/ordinary"],
    [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd],
    { notBefore: unbrokenAtBest },
  ),
  clockDate(
    "leave-short",
    "Korttidspermisjon",
    "Short leave",
    shortLeaveFrom,
    ["reg/3-30/5/short", "detention-reg/11/2/short"],
    [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd],
    { notBefore: unbrokenAtBest },
  ),
  clockDate(
    "leave-welfare",
    "Velferdspermisjon",
    "Welfare leave",
    when(any(prisonToServe, preventiveDetention), welfareLeaveFrom, noDate),
    ["reg/3-30/6/welfare"],
    [because.noPrison, because.noStart],
  ),
  clockDate(
    "leave-lower-security",
    "Ordinær permisjon på lavere sikkerhet",
    "Ordinary leave in lower security",
    largest(ordinaryLeaveFrom, lowerSecurityFrom),
    ["reg/3-30/5/ordinary", "act/15/2/p3/from", "detention-reg/11/2/ordinary"],
    [
      because.noMinimum,
      because.notPrison,
      because.noStart,
      because.stillOutside,
      because.noYearBefore,
      because.notBeforeTheEnd,
    ],
  ),
  clockDate(
    "leave-year-end",
    "Permisjonsåret slutter",
    "The year of leave ends",
    leaveYearEnd,
    ["reg/3-30/2/year-end"],
    [because.noLeaveYet],
    { aside: true },
  ),
  clockDate(
    "work-release",
    "Frigang",
    "Day release",
    workReleaseFrom,
    ["reg/3-14/1/from", "detention-reg/12/2"],
    [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.notBeforeTheEnd],
    { notBefore: unbrokenAtBest },
  ),
  clockDate(
    "lower-security",
    "Lavere sikkerhet skal vurderes",
    "Lower security to be considered",
    lowerSecurityFrom,
    ["act/11/4/direct-from", "act/15/2/p3/from", "detention-reg/9/2/lower-security"],
    [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.noYearBefore],
  ),
  clockDate(
    "transitional-housing",
    "Overgangsbolig",
    "Transitional housing",
    transitionalHousingFrom,
    ["act/11/5/direct-from", "detention-reg/9/2/transitional-housing"],
    [because.noMinimum, because.notPrison, because.noStart, because.stillOutside, because.noNumber],
  ),
  clockDate(
    "section-16",
    "Utenfor fengsel etter § 16",
    "Outside prison under § 16",
    prisonOnly(outsidePrisonFrom),
    ["act/16/1/a/from"],
    [because.besideDetention, because.neverFromDetention, because.notPrison, because.noStart, because.stillOutside],
  ),
  clockDate(
    "twelve-months-left",
    "Tolv måneder til forventet løslatelse",
    "Twelve months to expected release",
    largest(firstDay, firstDayWithin(expectedRelease, considerBeforeRelease)),
    ["act/15/2/p3/from", "act/42/expected/computed"],
    [because.besideDetention, because.detentionHasNoShares, because.notPrison, because.noStart, because.stillOutside],
  ),
  clockDate(
    "em-final-part",
    "Siste del med elektronisk kontroll",
    "Final part with EM",
    prisonOnly(finalPartBeforeRelease),
    ["act/16a/1/b/day", "act/16a/5/third/day", "act/16a/5/fourth/day", "act/16a/1/a/day", "act/16a/1/begun/day"],
    [
      because.besideDetention,
      because.neverFromDetention,
      because.notPrison,
      because.noStart,
      because.stillOutside,
      because.notBeforeTheEnd,
    ],
    {
      latestWhenKnown: [all(prisonToServe, not(preventiveDetention)), age, oneThirdOn, expectedRelease],
      within: finalPartFrom,
    },
  ),
  clockDate(
    "em-whole-sentence-until",
    "Hele straffen med elektronisk kontroll til og med",
    "Whole sentence with EM up to and including",
    prisonOnly(when(servingBegun, noDate, when(withinEmLimit, minusDays(firstDay, oneDay), noDate))),
    ["act/16a/1/whole-limit", "act/16b/1/a"],
    [
      because.besideDetention,
      because.neverFromDetention,
      because.notPrison,
      because.noStart,
      because.alreadyBegun,
      because.tooLongForEm,
    ],
    { ordinarilyNone: true },
  ),
];
