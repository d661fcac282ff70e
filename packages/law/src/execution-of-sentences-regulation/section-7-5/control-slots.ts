import { slotOn } from "@soning/norms";
import { measures } from "../../facts/monitoring.ts";

// What § 7-5 (3) to (8) in force concludes on each measure of digital control, beside the slots of digital control.

/** The technology is among those the paragraph opens for. */
export const technologyOpen = slotOn.boolean(measures, "em.control/measure/technology-open", {
  nb: "teknologien er blant dem forskriften åpner for",
  en: "the technology is among those the regulation opens for",
});
/** The purpose is one that a video call may serve. */
export const videoPurposeOpen = slotOn.boolean(measures, "em.control/measure/video-purpose", {
  nb: "formål som videosamtale kan brukes til",
  en: "a purpose that video calls may serve",
});
/** The purpose is one that biometrics may serve. */
export const biometricPurposeOpen = slotOn.boolean(measures, "em.control/measure/biometric-purpose", {
  nb: "formål som biometri kan brukes til",
  en: "a purpose that biometrics may serve",
});
/** The measure processes personal data. */
export const processesPersonalData = slotOn.boolean(measures, "em.control/measure/personal-data", {
  nb: "tiltaket innebærer behandling av personopplysninger",
  en: "the measure is processing of personal data",
});

export const section75ControlSlots = [technologyOpen, videoPurposeOpen, biometricPurposeOpen, processesPersonalData];
