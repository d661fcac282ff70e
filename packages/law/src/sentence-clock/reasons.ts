import { all, any, type Condition, gt, isNone, isWorkingDay, lt, not, openEnded, yes } from "@soning/norms";
import { enoughLeftAfter } from "../execution-of-sentences-act/section-42/dates.ts";
import { halfTimeDay, probationDay } from "../execution-of-sentences-act/section-42/release-slots.ts";
import { decision } from "../facts/application.ts";
import { release } from "../facts/release.ts";
import {
  firstDay,
  fullTermOn,
  ordinaryReleaseOn,
  outsideDays,
  preventiveDetention,
  prisonToServe,
  servingBegun,
  termDays,
} from "./slots.ts";
import { subsidiaryDays } from "./subsidiary-slots.ts";
import { noDays } from "./term.ts";

/** Why a date of the clock does not exist, where the condition holds. */
export interface Reason {
  readonly when: Condition;
  readonly nb: string;
  readonly en: string;
}

const reason = (when: Condition, nb: string, en: string): Reason => ({ when, nb, en });

export const noStart = reason(
  isNone(firstDay),
  "Gjennomføringen er verken begynt eller planlagt.",
  "Serving is neither begun nor planned.",
);
export const noPrison = reason(
  all(not(prisonToServe), not(preventiveDetention)),
  "Det er ikke ubetinget fengsel å gjennomføre.",
  "There is no unconditional imprisonment to serve.",
);
export const notPrison = reason(
  not(prisonToServe),
  "Det er ikke ubetinget fengsel å gjennomføre.",
  "There is no unconditional imprisonment to serve.",
);
/** Of later judgments: an earlier prison sentence lapses (strl. § 42). */
export const besideDetention = reason(
  all(prisonToServe, preventiveDetention),
  "Fengselsstraff som ikke er idømt før forvaringen, står ved siden av den; loven sier ikke hvordan de to gjennomføres sammen.",
  "Imprisonment that was not imposed before the preventive detention stands beside it; the law does not say how the two are served together.",
);
export const detentionHasNoShares = reason(
  preventiveDetention,
  "Forvaring har minstetid og tidsramme, ikke brøker av en straffetid.",
  "Preventive detention has a minimum and a frame, no shares of a term.",
);
export const neverFromDetention = reason(
  preventiveDetention,
  "Forvaring kan ikke gjennomføres på denne måten.",
  "Preventive detention cannot be served in this way.",
);
export const noMinimum = reason(
  preventiveDetention,
  "Det er ikke fastsatt minstetid; tidspunktet vurderes.",
  "No minimum term was set; the time is assessed.",
);
export const stillOutside = reason(
  openEnded(outsideDays),
  "Et avbrudd eller en unndragelse varer fortsatt; datoen kan regnes ut når tiden utenfor er slutt.",
  "An interruption or absence still runs; the date can be computed once the time outside ends.",
);
export const fullTermOnly = reason(
  all(prisonToServe, not(lt(probationDay, termDays))),
  "Straffen er gjennomført før 60 dager er nådd; den sones til endt tid.",
  "The sentence is served before 60 days are reached; it runs to full time.",
);
export const tooLittleLeft = reason(
  all(prisonToServe, not(enoughLeftAfter(probationDay))),
  "Mindre enn 14 dager ville gjenstå; løslatelse krever tungtveiende grunner.",
  "Less than 14 days would be left; release needs weighty reasons.",
);
export const enoughLeft = reason(
  enoughLeftAfter(probationDay),
  "Den vanlige regelen om prøveløslatelse åpner; tungtveiende grunner trengs ikke.",
  "The ordinary rule of release opens; weighty reasons are not needed.",
);
export const noHalfTime = reason(
  any(not(lt(halfTimeDay, termDays)), not(enoughLeftAfter(halfTimeDay))),
  "Etter halv tid og 60 dager ville det gjenstå for lite av straffen.",
  "After half time and 60 days too little of the sentence would be left.",
);
export const notBeforeTheEnd = reason(
  not(isNone(fullTermOn)),
  "Tiden nås ikke før straffen er gjennomført.",
  "The time is not reached before the sentence is served.",
);
export const noYearBefore = reason(
  isNone(ordinaryReleaseOn),
  "Prøveløslatelse åpner ikke, så det er ikke noe tidspunkt å regne fra.",
  "Release on probation never opens, so there is no day to count from.",
);
export const noTrialSet = reason(
  preventiveDetention,
  "Prøvetiden settes når det besluttes løslatelse fra forvaring.",
  "The trial period is set when release from preventive detention is decided.",
);
export const noNumber = reason(
  prisonToServe,
  "Loven sier bare at en del av straffen må være gjennomført; hvor mye, vurderes.",
  "The act only says that part of the sentence must be served; how much is assessed.",
);
export const alreadyBegun = reason(servingBegun, "Gjennomføringen er begynt.", "Serving has begun.");
export const tooLongForEm = reason(
  prisonToServe,
  "Straffen er lengre enn grensen for hele straffen med elektronisk kontroll, som likevel ikke gjelder den som er varig soningsudyktig.",
  "The sentence is longer than the limit for the whole sentence with EM, which yet does not bind a person permanently unfit for prison.",
);
export const notRefused = reason(
  isNone(release.refusedOn),
  "Løslatelse er ikke nektet.",
  "Release has not been refused.",
);
export const noDecision = reason(
  isNone(decision.notifiedOn),
  "Ingen har fått underretning om et vedtak.",
  "No decision has been told to the person.",
);
export const otherDeadline = reason(
  not(isNone(decision.notifiedOn)),
  "Vedtaket har en annen frist, eller det kan ikke påklages.",
  "The decision has another deadline, or cannot be complained of.",
);
export const notReleased = reason(
  isNone(release.releasedOn),
  "Personen er ikke løslatt.",
  "The person has not been released.",
);
export const noReporting = reason(
  not(release.dutyToReport),
  "Det er ikke satt vilkår om møteplikt.",
  "No duty to report has been set.",
);
export const notSuspended = reason(
  any(prisonToServe, preventiveDetention),
  "Ingen del av straffen er betinget.",
  "No part of the sentence is suspended.",
);
export const noDetention = reason(
  not(preventiveDetention),
  "Det er ikke idømt forvaring.",
  "There is no preventive detention.",
);
export const subsidiaryBesideDetention = reason(
  all(preventiveDetention, gt(subsidiaryDays, noDays)),
  "Loven sier ikke når subsidiær fengselsstraff gjennomføres ved siden av forvaring.",
  "The law does not say when subsidiary imprisonment is served beside preventive detention.",
);
export const noSubsidiary = reason(
  yes,
  "Ingen subsidiær fengselsstraff er begjært fullbyrdet.",
  "No subsidiary imprisonment has been ordered executed.",
);
export const releaseOnWorkingDay = reason(
  isWorkingDay(ordinaryReleaseOn),
  "Løslatelsen faller på en virkedag.",
  "Release falls on a working day.",
);
export const noLeaveYet = reason(
  yes,
  "Det er ikke gjennomført ordinær permisjon.",
  "No ordinary leave has been taken.",
);
export const noSummons = reason(yes, "Innkallingen er ikke kommet frem.", "The summons has not arrived.");
export const notSpeciallyHigh = reason(
  yes,
  "Personen er ikke på særlig høyt sikkerhetsnivå.",
  "The person is not in specially high security.",
);
