import { any, matter, when } from "@soning/norms";
import { complaintOver } from "../decisions/complaint-over.ts";
import { complaintPeriod, lowerSecurityGrantLevel, refuseLevel } from "../decisions/slots.ts";
import {
  deferralDuty,
  deferralGrantLevel,
  deferralPower,
  interruptionBars,
  interruptionPower,
  interruptionProlongedUntil,
  interruptionUntil,
  noticeKept,
  startBy,
  startBySure,
  startNotBefore,
} from "../execution-of-sentences-act/section-35/slots.ts";
import { fullTermOn, servingBegun } from "../sentence-clock/slots.ts";

const decidedBy = { grant: when(servingBegun, lowerSecurityGrantLevel, deferralGrantLevel), refuse: refuseLevel };
const appeal = { body: complaintOver(decidedBy.grant, decidedBy.refuse), deadline: complaintPeriod };

/** Before serving: must or may execution be deferred? While serving: may it be interrupted? */
const deferralAndInterruption = matter("deferral-and-interruption", {
  nb: "Skal eller kan fullbyrdingen utsettes, eller gjennomføringen avbrytes?",
  en: "Shall or may execution be deferred, or serving interrupted?",
  asks: any(deferralDuty, deferralPower, interruptionPower),
  nature: "power",
  results: {
    "deferral-owed": { value: deferralDuty, nb: "fullbyrdingen skal utsettes", en: "execution shall be deferred" },
    "deferral-open": { value: deferralPower, nb: "fullbyrdingen kan utsettes", en: "execution may be deferred" },
    interruption: { value: interruptionPower, nb: "gjennomføringen kan avbrytes", en: "serving may be interrupted" },
    "interruption-bars": {
      value: interruptionBars,
      nb: "noe stenger for avbrudd",
      en: "something bars an interruption",
    },
    "interruption-until": {
      value: interruptionUntil,
      nb: "avbruddet varer lengst til",
      en: "the interruption lasts at most until",
    },
    "prolonged-until": {
      value: interruptionProlongedUntil,
      nb: "med én forlengelse lengst til",
      en: "with one prolongation at most until",
    },
    "start-by": { value: startBy, nb: "gjennomføringen begynner normalt innen", en: "serving usually begins by" },
    "start-by-sure": { value: startBySure, nb: "fristen på 60 dager er fast", en: "the 60 days are a fixed deadline" },
    "start-not-before": { value: startNotBefore, nb: "oppmøte tidligst", en: "start at the earliest" },
    "notice-kept": { value: noticeKept, nb: "fristen før oppmøte er holdt", en: "the notice before the start is kept" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});
export const deferralMatters = [deferralAndInterruption];
