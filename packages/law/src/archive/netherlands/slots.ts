import { slot, slotOn } from "@soning/norms";
import { bodies } from "../../decisions/slots.ts";
import { contacts, prisonLife } from "../../facts/index.ts";

// What act, regulation and guidelines conclude together. The norms stand in their sections.

// ---- transfer to the Netherlands ----
/** § 1 a opens for serving abroad at all. */
export const servingAbroadPower = slot.boolean("netherlands.act-power", {
  nb: "loven åpner for gjennomføring i en annen stat",
  en: "the act opens for serving in another state",
});
/** Every condition for a transfer to the Netherlands. */
export const transferConditions = slot.boolean("netherlands.transfer/conditions", {
  combine: "all",
  nb: "vilkår for overføring til Nederland",
  en: "conditions for transfer to the Netherlands",
});
/** The letters of the regulation's § 4 second paragraph, as the guidelines widen them. */
export const letterBars = slot.boolean("netherlands.transfer/letter-bars", {
  nb: "noe i § 4 annet ledd stenger for overføring",
  en: "a letter of § 4 second paragraph bars the transfer",
});
/** Other things that stop a transfer: security, a decision on transfer to the home country. */
export const otherBars = slot.boolean("netherlands.transfer/other-bars", {
  nb: "annet stenger for overføring til Nederland",
  en: "something else bars the transfer to the Netherlands",
});
/** The person may be transferred: the service then decides after an overall assessment. */
export const transferPower = slot.boolean("netherlands.transfer/power", {
  nb: "domfelte kan overføres til Nederland",
  en: "the person may be transferred to the Netherlands",
});
/** A transfer in spite of what is to come ends at the latest that day (next visit, operation, start of education). */
export const transferUntil = slot.date("netherlands.transfer/until", {
  combine: "min",
  fallback: "none",
  nb: "overføringen kan vare til",
  en: "the transfer may last until",
});
/** The preparation of a transfer has to be stopped. */
export const stopProcess = slot.boolean("netherlands.transfer/stop", {
  nb: "overføringssaken skal stanses",
  en: "the transfer case has to be stopped",
});

// ---- serving there ----
/** A person serving in the Netherlands is an inmate in Norway before the law. */
export const deemedInmateInNorway = slot.boolean("netherlands.deemed-inmate", {
  nb: "regnes som innsatt i fengsel i Norge",
  en: "counts as an inmate in a Norwegian prison",
});
/** A decision that lets the person leave the prison cannot be carried out in the Netherlands. */
export const exitBarred = slot.boolean("netherlands.exit-barred", {
  nb: "vedtaket kan ikke gjennomføres i Nederland",
  en: "the decision cannot be carried out in the Netherlands",
});
/** The call or video conference counts towards the weekly quota. */
export const contactCounts = slotOn.boolean(contacts, "netherlands.contact/counts", {
  nb: "samtalen regnes med i ukekvoten",
  en: "the call counts towards the weekly quota",
});
/** The call or video conference is a right. */
export const contactRight = slotOn.boolean(contacts, "netherlands.contact/right", {
  nb: "rett til samtalen",
  en: "a right to the call",
});
/** Another call or video conference this week is a right. */
export const nextCallRight = slot.boolean("netherlands.contact/next-call", {
  nb: "rett til en samtale til denne uken",
  en: "a right to another call this week",
});
/** What a call or video conference has to satisfy. */
export const contactConditions = slotOn.boolean(contacts, "netherlands.contact/conditions", {
  combine: "all",
  nb: "vilkår for samtalen",
  en: "conditions for the call",
});
/** The video conference cannot be held. */
export const videoBarred = slotOn.boolean(contacts, "netherlands.contact/video-barred", {
  nb: "videokonferanse kan ikke holdes",
  en: "the video conference cannot be held",
});
/** The person pays for the contact. */
export const contactAtOwnCost = slotOn.boolean(contacts, "netherlands.contact/own-cost", {
  nb: "domfelte betaler selv",
  en: "the person pays for it",
});
/** Paid for serving there, on top of the daily allowance. */
export const supplementPower = slot.boolean("netherlands.supplement", {
  nb: "økonomisk godtgjørelse for soning i Nederland",
  en: "compensation for serving in the Netherlands",
});

/** Paid for serving there, by the guidelines that bind the service. */
export const supplementRight = slot.boolean("netherlands.supplement/right", {
  nb: "rett til godtgjørelse for soning i Nederland",
  en: "a right to compensation for serving in the Netherlands",
});
/** The supplement a day; the directorate fixes it. */
export const supplementAmount = slot.number("netherlands.supplement/amount", {
  unit: "NOK",
  decidedAs: prisonLife.supplementPerDay,
  nb: "godtgjørelsens størrelse",
  en: "the size of the compensation",
});

// ---- leave ----
/** First day of leave time by the general regulation § 3-30 (5); the day that the service gives prevails. */
export const leaveTime = slot.date("netherlands.leave/time", {
  decidedAs: prisonLife.leaveTimeReachedOn,
  nb: "permisjonstid",
  en: "leave time",
});
/** Leave earned in the Netherlands until the day asked for, in days: what the months give, at most the cap. */
export const earnedLeave = slot.number("netherlands.leave/earned", {
  combine: "min",
  unit: "days",
  decimals: 1,
  nb: "opptjente permisjonsdøgn",
  en: "leave days earned",
});
/** Earned leave and the ordinary quota together. */
export const leaveInAll = slot.number("netherlands.leave/in-all", {
  unit: "days",
  decimals: 1,
  nb: "permisjonsdøgn i alt",
  en: "leave days in all",
});
/** Every condition for using earned leave. */
export const leaveUseConditions = slot.boolean("netherlands.leave/use-conditions", {
  combine: "all",
  nb: "vilkår for å bruke opptjent permisjon",
  en: "conditions for using earned leave",
});

/** Going on in the Netherlands at own wish, also when no more leave is earned. */
export const mayStay = slot.boolean("netherlands.may-stay", {
  nb: "kan fortsette i Nederland etter eget ønske",
  en: "may go on in the Netherlands at own wish",
});

// ---- back to Norway ----
/** The person must be moved to Norway. */
export const returnDuty = slot.boolean("netherlands.return/duty", {
  nb: "domfelte skal overføres til Norge",
  en: "the person must be transferred to Norway",
});
/** The last day on which the person may still be in the Netherlands before the earliest duty to be back is broken. */
export const returnBy = slot.date("netherlands.return/by", {
  combine: "min",
  fallback: "none",
  nb: "skal være overført til Norge senest",
  en: "must be in Norway at the latest",
});
/** No duty to be back by a day is broken. */
export const returnKept = slot.boolean("netherlands.return/kept", {
  combine: "all",
  nb: "overføringen til Norge skjer i tide",
  en: "the transfer to Norway is in time",
});
/** Carrying out a decision needs its own decision on transfer to a prison in Norway. */
export const ownTransferDecision = slot.boolean("netherlands.return/own-decision", {
  nb: "det kreves eget vedtak om overføring til Norge",
  en: "a separate decision on transfer to Norway is needed",
});
/** The person may be taken back to the Netherlands. */
export const sendBackPower = slot.boolean("netherlands.send-back/power", {
  nb: "domfelte kan tilbakeføres til Nederland",
  en: "the person may be returned to the Netherlands",
});

// ---- who decides ----
/** The level that decides by § 6 of the act. */
export const decidingLevel = slot.choice("netherlands.level", bodies, {
  nb: "nivået som avgjør",
  en: "the deciding level",
});

export const transporters = ["correctional-service", "dutch-authorities"] as const;
/** Who answers for a leg of the transport. */
export const transportBy = slot.choice("netherlands.transport-by", transporters, {
  nb: "hvem som har ansvaret for transporten",
  en: "who is responsible for the transport",
});
export const governors = ["ullersmo", "norgerhaven"] as const;
/** The governor who decides at the local level. */
export const decidingGovernor = slot.choice("netherlands.governor", governors, {
  nb: "fengselslederen som avgjør",
  en: "the governor who decides",
});
/** The prison that decides is the local level of § 6. */
export const unitIsLocal = slot.boolean("netherlands.unit-is-local", {
  nb: "enheten er lokalt nivå",
  en: "the unit is the local level",
});
/** The document is one that must be translated. */
export const documentMatters = slot.boolean("netherlands.document-matters", {
  nb: "dokumentet har direkte betydning for rettigheter og plikter",
  en: "the document directly concerns rights and duties",
});

export const netherlandsSlots = [
  servingAbroadPower,
  transferConditions,
  letterBars,
  otherBars,
  transferPower,
  transferUntil,
  stopProcess,
  deemedInmateInNorway,
  exitBarred,
  contactCounts,
  contactRight,
  nextCallRight,
  contactConditions,
  videoBarred,
  contactAtOwnCost,
  supplementPower,
  supplementRight,
  supplementAmount,
  leaveTime,
  earnedLeave,
  leaveInAll,
  leaveUseConditions,
  mayStay,
  returnDuty,
  returnBy,
  returnKept,
  ownTransferDecision,
  sendBackPower,
  decidingLevel,
  transportBy,
  decidingGovernor,
  unitIsLocal,
  documentMatters,
];
