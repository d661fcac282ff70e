import { slot } from "@soning/norms";

// What the Constitution, the conventions and the rules on personal data ask of a measure; each set of tests is cumulative.

/** A deprivation of liberty stands. */
export const libertyConditions = slot.boolean("rights.liberty/conditions", {
  combine: "all",
  nb: "vilkår for frihetsberøvelse",
  en: "conditions for a deprivation of liberty",
});
/** An interference with private life stands: basis, aim, necessity. */
export const privateLifeConditions = slot.boolean("rights.private-life/conditions", {
  combine: "all",
  nb: "vilkår for inngrep i privatlivet",
  en: "conditions for an interference with private life",
});
/** The respect for private life stands in the way. */
export const privateLifeBars = slot.boolean("rights.private-life/bars", {
  nb: "privatlivet stenger for tiltaket",
  en: "private life stands in the way of the measure",
});
/** A restriction on movement stands. */
export const movementConditions = slot.boolean("rights.movement/conditions", {
  combine: "all",
  nb: "vilkår for å begrense bevegelsesfriheten",
  en: "conditions for restricting movement",
});
/** Something that no consideration can justify. */
export const absoluteProhibition = slot.boolean("rights.absolute-prohibition", {
  nb: "behandlingen er forbudt uten unntak",
  en: "the treatment is prohibited without exception",
});
/** A child is concerned: the convicted person, or one affected by the decision. */
export const childConcerned = slot.boolean("rights.child-concerned", {
  nb: "et barn er berørt",
  en: "a child is concerned",
});
/** Personal data may be processed. */
export const dataConditions = slot.boolean("rights.data/conditions", {
  combine: "all",
  nb: "vilkår for å behandle personopplysninger",
  en: "conditions for processing personal data",
});
/** The data are of a special category. */
export const specialData = slot.boolean("rights.data/special-category", {
  nb: "særlig kategori av personopplysninger",
  en: "a special category of personal data",
});
/** A convention goes before other Norwegian law here. */
export const conventionPrevails = slot.boolean("rights.convention-prevails", {
  nb: "konvensjonen går foran",
  en: "the convention prevails",
});

export const rightsSlots = [
  libertyConditions,
  privateLifeConditions,
  privateLifeBars,
  movementConditions,
  absoluteProhibition,
  childConcerned,
  dataConditions,
  specialData,
  conventionPrevails,
];
