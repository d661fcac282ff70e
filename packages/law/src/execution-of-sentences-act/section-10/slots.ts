import { slot } from "@soning/norms";

export const formLetters = ["a", "b", "c", "d", "e", "f", "g", "none"] as const;

/** The letter of § 10 (1) under which the present form of serving imprisonment falls; `none`: no such form. */
export const formLetter = slot.choice("act.10/letter", formLetters, {
  fallback: "none",
  nb: "bokstav i § 10 første ledd",
  en: "letter of § 10 first paragraph",
});
/** Fine service is a way of serving. */
export const fineServiceOpen = slot.boolean("act.10/fine-service", {
  nb: "straffen kan gjennomføres som bøtetjeneste",
  en: "the sentence may be served as fine service",
});

export const section10Slots = [formLetter, fineServiceOpen];
