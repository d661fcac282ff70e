import { complaintDeadline } from "../decisions/slots.ts";
import { speciallyHighReviewBy } from "../execution-of-sentences-act/section-15/slots.ts";
import { startBy, startNotBefore } from "../execution-of-sentences-act/section-35/slots.ts";
import { newOffenceIndictmentBy } from "../execution-of-sentences-act/section-44/in-force.ts";
import { releaseReviewBy } from "../execution-of-sentences-regulation/section-3-41/in-force.ts";
import { reportingEndsOn } from "../execution-of-sentences-regulation/section-3-42/in-force.ts";
import { limitationOn } from "../penal-code/section-93/in-force.ts";
import { type ClockDate, clockDate, termReasons } from "./clock-date.ts";
import {
  detentionFrameOn,
  detentionMinimumOn,
  detentionProlongBy,
  detentionRequestFrom,
  detentionTwoThirdsOn,
} from "./detention-slots.ts";
import * as because from "./reasons.ts";
import { subsidiaryFrom, subsidiaryUntil } from "./subsidiary-slots.ts";

/** Before and after serving, deadlines, subsidiary imprisonment, preventive detention. */
export const surroundingDates: readonly ClockDate[] = [
  clockDate(
    "start-by",
    "Normalt siste dag å begynne",
    "Usual last day to begin",
    startBy,
    ["summons-reg/3/1/start-by"],
    [because.noPrison],
    { aside: true },
  ),
  clockDate(
    "start-not-before",
    "Oppmøte tidligst",
    "Start at the earliest",
    startNotBefore,
    ["summons-reg/3/1/not-before"],
    [because.noSummons],
    { aside: true },
  ),
  clockDate(
    "refused-again",
    "Løslatelse vurderes på nytt senest",
    "Release reviewed at the latest",
    releaseReviewBy,
    ["reg/3-41/2/review-by"],
    [
      because.notRefused,
      because.besideDetention,
      because.detentionHasNoShares,
      because.fullTermOnly,
      because.tooLittleLeft,
    ],
    { aside: true },
  ),
  clockDate(
    "reporting-end",
    "Møteplikten opphører",
    "The duty to report ends",
    reportingEndsOn,
    ["reg/3-42/2/usual-end"],
    [because.notReleased, because.noReporting],
    { aside: true },
  ),
  clockDate(
    "new-offence-indictment-by",
    "Tiltale for nytt lovbrudd senest",
    "Indictment for a new offence at the latest",
    newOffenceIndictmentBy,
    ["act/45/1/indictment"],
    termReasons,
  ),
  clockDate(
    "complaint-deadline",
    "Klagefristen går ut",
    "The time for complaint ends",
    complaintDeadline,
    ["act/7/e/days"],
    [because.noDecision, because.otherDeadline],
    { aside: true },
  ),
  clockDate(
    "limitation",
    "Straffen foreldes",
    "The sentence lapses",
    limitationOn,
    ["penal-code/93/1"],
    [because.alreadyBegun, because.noPrison],
    { aside: true },
  ),
  clockDate(
    "subsidiary-start",
    "Subsidiær fengselsstraff begynner",
    "Subsidiary imprisonment begins",
    subsidiaryFrom,
    ["reg/3-2/3/from"],
    [because.subsidiaryBesideDetention, because.noSubsidiary],
    { aside: true },
  ),
  clockDate(
    "subsidiary-end",
    "Subsidiær fengselsstraff er utholdt",
    "Subsidiary imprisonment is served",
    subsidiaryUntil,
    ["reg/3-2/3/until"],
    [because.subsidiaryBesideDetention, because.noSubsidiary],
    { aside: true },
  ),
  clockDate(
    "detention-minimum",
    "Minstetiden er utholdt",
    "The minimum term is served",
    detentionMinimumOn,
    ["penal-code/43/2/minimum"],
    [because.noDetention, because.noStart, because.noMinimum],
    { aside: true },
  ),
  clockDate(
    "detention-two-thirds",
    "To tredjedeler av minstetiden",
    "Two thirds of the minimum",
    detentionTwoThirdsOn,
    ["detention-reg/9/2/two-thirds"],
    [because.noDetention, because.noStart, because.noMinimum],
    { aside: true },
  ),
  clockDate(
    "detention-frame",
    "Tidsrammen utløper",
    "The time frame ends",
    detentionFrameOn,
    ["penal-code/43/1/frame"],
    [because.noDetention, because.noStart],
    { aside: true },
  ),
  clockDate(
    "detention-prolong-by",
    "Sak om forlengelse senest",
    "Prolongation case at the latest",
    detentionProlongBy,
    ["penal-code/43/1/prolong-by"],
    [because.noDetention, because.noStart],
    { aside: true },
  ),
  clockDate(
    "detention-request-from",
    "Prøveløslatelse kan begjæres fra",
    "Release may be asked for from",
    detentionRequestFrom,
    ["penal-code/44/4/request-from"],
    [because.noDetention],
    { aside: true },
  ),
  clockDate(
    "specially-high-review",
    "Særlig høyt sikkerhetsnivå vurderes senest",
    "Specially high security reviewed at the latest",
    speciallyHighReviewBy,
    ["act/15/1/review-by"],
    [because.notSpeciallyHigh],
    { aside: true },
  ),
];
