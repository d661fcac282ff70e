import { slot, slotOn } from "@soning/norms";
import { measures } from "../../facts/monitoring.ts";

// What § 7A-1 of the proposed regulation concludes beside the slots of digital control.

/** A breach, or an assumed one, of a kind that opens for tracking. */
export const trackingBreach = slot.boolean("em-2024.7a-1/tracking-breach", {
  nb: "brudd av et slag som åpner for sporing",
  en: "a breach of a kind that opens for tracking",
});
/** The position is followed continuously. */
export const continuousTracking = slot.boolean("em-2024.7a-1/continuous-tracking", {
  nb: "posisjonen følges fortløpende",
  en: "the position is followed continuously",
});
/** A decision on tracking does not yet allow continuous following. */
export const continuousTrackingBars = slot.boolean("em-2024.7a-1/continuous-tracking-bars", {
  nb: "posisjonen kan ikke følges fortløpende ennå",
  en: "the position may not be followed continuously yet",
});
/** The video call serves one of the four purposes. */
export const videoUse = slotOn.boolean(measures, "em-2024.7a-1/video-use", {
  nb: "formål som videosamtale kan brukes til",
  en: "a purpose that video calls may serve",
});
/** Biometrics serves one of the two purposes. */
export const biometricUse = slotOn.boolean(measures, "em-2024.7a-1/biometric-use", {
  nb: "formål som biometri kan brukes til",
  en: "a purpose that biometrics may serve",
});
/** What the person owes the control. */
export const controlDuties = slot.boolean("em-2024.7a-1/duties", {
  nb: "plikter overfor kontrollen",
  en: "duties towards the control",
});
/** The chapter covers the person's situation. */
export const chapterScope = slot.boolean("em-2024.7a-1/scope", { nb: "kapittel 7A gjelder", en: "chapter 7A applies" });

export const section7a1Slots = [
  trackingBreach,
  continuousTracking,
  continuousTrackingBars,
  videoUse,
  biometricUse,
  controlDuties,
  chapterScope,
];
