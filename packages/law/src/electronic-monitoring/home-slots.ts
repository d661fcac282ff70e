import { slot, slotOn } from "@soning/norms";
import { children, residents } from "../facts/household.ts";

// What the proposal asks of those who live with the person, and of children. §§ 16, 16 a and 16 b say it in the same words;
// fsk. § 7-10 says who is asked in an institution or a municipal housing unit.

/** The resident's consent is needed. */
export const consentNeeded = slotOn.boolean(residents, "em-2024.resident/consent-needed", {
  nb: "beboerens samtykke kreves",
  en: "the resident's consent is needed",
});
/** The needed consent is given, and not withdrawn. */
export const consentStands = slotOn.boolean(residents, "em-2024.resident/consent-stands", {
  nb: "beboerens samtykke foreligger",
  en: "the resident's consent stands",
});
/** The child is affected by the decision. */
export const affectedChild = slotOn.boolean(children, "em-2024.child/affected", {
  combine: "one",
  fallback: false,
  nb: "barnet er berørt",
  en: "the child is affected",
});
/** The person will be occupied in one of the ways that § 16 a accepts. */
export const occupiedInFinalPart = slot.boolean("em-2024.final-part/occupied", {
  nb: "sysselsatt i arbeid, opplæring eller andre tiltak",
  en: "occupied in work, training or other measures",
});
/** The person will be occupied in one of the ways that § 16 b accepts. */
export const occupiedInWholeSentence = slot.boolean("em-2024.whole-sentence/occupied", {
  nb: "sysselsatt i arbeid, opplæring eller andre tiltak",
  en: "occupied in work, training or other measures",
});

export const homeSlots = [consentNeeded, consentStands, affectedChild, occupiedInFinalPart, occupiedInWholeSentence];
