import { slot } from "@soning/norms";

/** What a section numbered 16 b or 16 e is about: the numbers move in the proposal. */
export const subjects16 = ["fine-service", "whole-sentence-serving", "nothing"] as const;

export const subjectOf16b = slot.choice("act.subject-of-16b", subjects16, {
  nb: "hva § 16 b handler om",
  en: "what § 16 b is about",
});
export const subjectOf16e = slot.choice("act.subject-of-16e", subjects16, {
  fallback: "nothing",
  nb: "hva § 16 e handler om",
  en: "what § 16 e is about",
});
/** Fine service may be put under digital control. */
export const fineServiceControl = slot.boolean("em.control/fine-service", {
  nb: "bøtetjeneste kan kontrolleres digitalt",
  en: "fine service may be put under digital control",
});

export const section16eSlots = [subjectOf16b, subjectOf16e, fineServiceControl];
