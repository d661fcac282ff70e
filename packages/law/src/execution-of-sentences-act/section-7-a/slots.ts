import { slotOn } from "@soning/norms";
import { disclosures } from "../../facts/information.ts";

/** The information may be had in spite of the source's duty of secrecy. */
export const mayBeHad = slotOn.boolean(disclosures, "act.7a/may-be-had", {
  nb: "opplysningen kan innhentes uten hinder av taushetsplikt",
  en: "the information may be had in spite of secrecy",
});
/** The information concerns a convicted person or an inmate. */
export const concernsCovered = slotOn.boolean(disclosures, "act.7a/person-covered", {
  nb: "reglene omfatter personen",
  en: "the rules cover the person",
});
/** Necessary to look after the child and the family. */
export const familyNeed = slotOn.boolean(disclosures, "act.7a/family-need", {
  combine: "all",
  nb: "nødvendig av hensyn til barnet og familien",
  en: "necessary for the child and the family",
});
/** One of the four situations in which family information is used. */
export const familySituation = slotOn.boolean(disclosures, "act.7a/family-situation", {
  nb: "situasjon der familieopplysninger kan brukes",
  en: "a situation in which family information may be used",
});

export const section7aSlots = [mayBeHad, concernsCovered, familyNeed, familySituation];
