import { slot } from "@soning/norms";
import { bodies } from "../../decisions/slots.ts";

// Deferral before serving (strpl. §§ 458, 459; fik. §§ 6-8) and interruption while serving (strgjfl. § 35; fsk. § 3-33).

export const interruptionConditions = slot.boolean("interruption/conditions", {
  combine: "all",
  nb: "vilkår for straffavbrudd",
  en: "conditions for interruption",
});
export const interruptionBars = slot.boolean("interruption/bars", {
  nb: "noe stenger for straffavbrudd",
  en: "bars to interruption",
});
export const interruptionPower = slot.boolean("interruption/power", {
  nb: "gjennomføringen kan avbrytes",
  en: "serving may be interrupted",
});
/** Last day of an interruption from the day asked for, without the next higher level. */
export const interruptionUntil = slot.date("interruption/until", {
  fallback: "none",
  nb: "siste dag av avbruddet",
  en: "last day of the interruption",
});
/** Last day with the one prolongation. */
export const interruptionProlongedUntil = slot.date("interruption/prolonged-until", {
  fallback: "none",
  nb: "siste dag med én forlengelse",
  en: "last day with one prolongation",
});
/** Execution shall be deferred. */
export const deferralDuty = slot.boolean("deferral/duty", {
  nb: "fullbyrdingen skal utsettes",
  en: "execution shall be deferred",
});
/** Execution may be deferred. */
export const deferralPower = slot.boolean("deferral/power", {
  nb: "fullbyrdingen kan utsettes",
  en: "execution may be deferred",
});
/** Who grants deferral. */
export const deferralGrantLevel = slot.choice("deferral/grant-level", bodies, {
  nb: "hvem som innvilger utsettelse",
  en: "who grants deferral",
});
/** Whoever has a right to deferral is not taken in. */
export const notTakenIn = slot.boolean("deferral/not-taken-in", {
  nb: "den domfelte skal ikke mottas nå",
  en: "the person is not taken in now",
});
/** Latest usual start: 60 days from the order. */
export const startBy = slot.date("summons/start-by", {
  fallback: "none",
  nb: "normalt siste dag for start",
  en: "usual last day to start",
});
/** The 60 days are a deadline and not only usual. */
export const startBySure = slot.boolean("summons/start-by-sure", {
  nb: "fristen på 60 dager er fast",
  en: "the 60 days are a fixed deadline",
});
/** Earliest day the person may be summoned for. */
export const startNotBefore = slot.date("summons/not-before", {
  fallback: "none",
  nb: "tidligste dag det kan innkalles til",
  en: "earliest day to summon for",
});
/** The day set leaves the person enough time. */
export const noticeKept = slot.boolean("summons/notice-kept", {
  combine: "all",
  nb: "fristen før oppmøte er holdt",
  en: "the notice before the start is kept",
});
/** The person comes first when places are given. */
export const placePriority = slot.boolean("summons/priority", {
  nb: "den domfelte skal prioriteres ved tildeling av plass",
  en: "the person has priority for a place",
});

export const deferralSlots = [
  interruptionConditions,
  interruptionBars,
  interruptionPower,
  interruptionUntil,
  interruptionProlongedUntil,
  deferralDuty,
  deferralPower,
  deferralGrantLevel,
  notTakenIn,
  startBy,
  startBySure,
  startNotBefore,
  noticeKept,
  placePriority,
];
