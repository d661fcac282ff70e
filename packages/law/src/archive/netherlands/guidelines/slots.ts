import { slot, slotOn } from "@soning/norms";
import { bodies } from "../../../decisions/slots.ts";
import { contacts, dutchCustody } from "../../../facts/index.ts";

// What points 2.2 to 2.6 and chapter 3 of the guidelines conclude beside the slots shared with act and regulation.

/** Counts as resident in the Netherlands (point 2.4). */
export const residentThere = slot.boolean("netherlands.resident", {
  nb: "regnes som bosatt i Nederland",
  en: "counts as resident in the Netherlands",
});

// ---- offences there (point 2.6) ----
/** The custody interrupts the Norwegian sentence. */
export const custodyInterrupts = slotOn.boolean(dutchCustody, "netherlands.custody/interrupts", {
  nb: "frihetsberøvelsen avbryter den norske straffen",
  en: "the custody interrupts the Norwegian sentence",
});
/** The Norwegian sentence stands still on the day. */
export const sentenceInterrupted = slot.boolean("netherlands.interrupted", {
  nb: "gjennomføringen av den norske straffen er avbrutt",
  en: "the execution of the Norwegian sentence is interrupted",
});
/** Whole days until the day asked for on which the Norwegian sentence stood still. */
export const daysInterrupted = slot.number("netherlands.interrupted-days", {
  unit: "days",
  nb: "dager avbrutt på grunn av forhold i Nederland",
  en: "days interrupted because of an offence in the Netherlands",
});

// ---- hospital (point 3.3) ----
/** The person may be moved to a medical institution in the Netherlands. */
export const dutchHospitalPower = slot.boolean("netherlands.hospital/power", {
  nb: "kan overføres til medisinsk institusjon i Nederland",
  en: "may be moved to a medical institution in the Netherlands",
});
/** A decision on serving in hospital in Norway must be made. */
export const hospitalDecisionDuty = slot.boolean("netherlands.hospital/decision", {
  nb: "det må treffes vedtak om gjennomføring i sykehus i Norge",
  en: "a decision on serving in hospital in Norway must be made",
});
export const guards = ["dutch-transport-unit", "norwegian-officers"] as const;
/** Who guards the person in hospital. */
export const hospitalGuard = slot.choice("netherlands.hospital/guard", guards, {
  nb: "hvem som står for vaktholdet",
  en: "who does the guarding",
});

// ---- the case (points 3.4 and 3.8) ----
/** What must be done before a decision on transfer or leave is made. */
export const caseConditions = slot.boolean("netherlands.case/conditions", {
  combine: "all",
  nb: "det som må være gjort før vedtaket",
  en: "what must be done before the decision",
});
export const transferDeciders = ["norgerhaven", "region-east"] as const;
/** Who decides a transfer to or from Norgerhaven. */
export const transferDecider = slot.choice("netherlands.case/decider", transferDeciders, {
  nb: "hvem som avgjør overføringen",
  en: "who decides the transfer",
});
/** The level that may refuse an application for transfer. */
export const refusingLevel = slot.choice("netherlands.case/refusing-level", bodies, {
  nb: "nivået som kan avslå",
  en: "the level that may refuse",
});
/** The governor at Norgerhaven may end the case without a transfer: refuse an application or close it. */
export const governorMayEnd = slot.boolean("netherlands.case/governor-may-end", {
  nb: "fengselslederen ved Norgerhaven kan avslå eller avslutte",
  en: "the governor at Norgerhaven may refuse or close",
});

// ---- after a stay outside (points 3.3 and 3.8 to 3.10) ----
/** A transfer to another prison in Norway must be decided. */
export const otherPrisonDuty = slot.boolean("netherlands.return/other-prison", {
  nb: "det skal treffes vedtak om overføring til annet fengsel i Norge",
  en: "a transfer to another prison in Norway must be decided",
});

// ---- mail (point 3.6) ----
/** The letter is checked at Ullersmo. */
export const checkedAtUllersmo = slotOn.boolean(contacts, "netherlands.mail/checked-at-ullersmo", {
  nb: "brevet kontrolleres ved Ullersmo",
  en: "the letter is checked at Ullersmo",
});
export const postage = ["covered", "norwegian-postage"] as const;
/** What the next letter of the week costs the person. */
export const letterCost = slot.choice("netherlands.mail/cost", postage, {
  nb: "hva neste brev koster domfelte",
  en: "what the next letter costs the person",
});

// ---- complaints (point 3.12) ----
export const complaintRoutes = ["county-governor", "dutch-complaint-authority"] as const;
/** Who hears a complaint about health care. */
export const healthComplaintRoute = slot.choice("netherlands.health-complaint", complaintRoutes, {
  nb: "hvem som behandler klagen på helsehjelpen",
  en: "who hears the complaint about health care",
});

export const guidelineSlots = [
  residentThere,
  custodyInterrupts,
  sentenceInterrupted,
  daysInterrupted,
  dutchHospitalPower,
  hospitalDecisionDuty,
  hospitalGuard,
  caseConditions,
  transferDecider,
  refusingLevel,
  governorMayEnd,
  otherPrisonDuty,
  checkedAtUllersmo,
  letterCost,
  healthComplaintRoute,
];
