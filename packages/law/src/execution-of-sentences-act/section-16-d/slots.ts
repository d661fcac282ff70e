import { slot, slotOn } from "@soning/norms";
import { measures } from "../../facts/monitoring.ts";

/** The technologies that tell where a person is, the least intrusive first. */
export const locatingTechnologies = ["area-localisation", "positioning", "tracking"] as const;

/** The least intrusive technology that suffices to check where the person is. */
export const leastIntrusiveLocating = slot.choice("em.control/least-intrusive", locatingTechnologies, {
  nb: "minst inngripende teknologi som er tilstrekkelig",
  en: "the least intrusive technology that suffices",
});
/** Section 16 d gives no basis for digital control of this person. */
export const outsideTheList = slot.boolean("em.control/outside-the-list", {
  nb: "§ 16 d gir ikke hjemmel for kontroll av denne personen",
  en: "§ 16 d gives no basis for control of this person",
});
/** One of the two grounds is enough. */
export const oneGroundEnough = slot.boolean("em.control/one-ground-enough", {
  nb: "ett av grunnlagene foreligger",
  en: "one of the grounds is present",
});
/** The control may be decided whether or not the person consents. */
export const withoutConsent = slot.boolean("em.control/without-consent", {
  nb: "kontrollen er ikke avhengig av samtykke",
  en: "the control does not depend on consent",
});
/** What the measure checks is one of the four listed objects. */
export const listedObject = slotOn.boolean(measures, "em.control/measure/listed-object", {
  nb: "det som kontrolleres, er på listen",
  en: "what is checked is on the list",
});

export const section16dSlots = [leastIntrusiveLocating, outsideTheList, oneGroundEnough, withoutConsent, listedObject];
