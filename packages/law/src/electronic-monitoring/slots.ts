import { slot } from "@soning/norms";

// What the law in force and the proposal both conclude on electronic monitoring. Norms stand in their sections.

/** Every condition for serving the whole sentence with EM. */
export const wholeSentenceConditions = slot.boolean("em.whole-sentence/conditions", {
  combine: "all",
  nb: "vilkår for hele straffen med elektronisk kontroll",
  en: "conditions for the whole sentence with EM",
});
/** Something that bars it. */
export const wholeSentenceBars = slot.boolean("em.whole-sentence/bars", {
  nb: "noe stenger for hele straffen med elektronisk kontroll",
  en: "bars to the whole sentence with EM",
});
/** The whole sentence may be served with EM. */
export const wholeSentencePower = slot.boolean("em.whole-sentence/power", {
  nb: "hele straffen kan gjennomføres med elektronisk kontroll",
  en: "the whole sentence may be served with EM",
});
export const finalPartConditions = slot.boolean("em.final-part/conditions", {
  combine: "all",
  nb: "vilkår for siste del med elektronisk kontroll",
  en: "conditions for the final part with EM",
});
export const finalPartBars = slot.boolean("em.final-part/bars", {
  nb: "noe stenger for siste del med elektronisk kontroll",
  en: "bars to the final part with EM",
});
/** The final part may be served with EM. */
export const finalPartPower = slot.boolean("em.final-part/power", {
  nb: "siste del kan gjennomføres med elektronisk kontroll",
  en: "the final part may be served with EM",
});
/** Permanently unfit to serve in prison (definition in the regulation § 7-2 a, proposal; today's act § 16 a). */
export const permanentlyUnfit = slot.boolean("person.permanently-unfit", {
  combine: "one",
  fallback: "gap",
  nb: "varig uskikket til fengsel",
  en: "permanently unfit for prison",
});

export const monitoringSlots = [
  wholeSentenceConditions,
  wholeSentenceBars,
  wholeSentencePower,
  finalPartConditions,
  finalPartBars,
  finalPartPower,
  permanentlyUnfit,
];
