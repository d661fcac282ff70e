import { slot } from "@soning/norms";

/** What must hold before conditions are set for release on probation (§ 43 (2), second sentence). */
export const releaseConditionRequirements = slot.boolean("release.conditions/requirements", {
  combine: "all",
  nb: "krav for å sette vilkår ved prøveløslatelse",
  en: "requirements for setting conditions of release",
});
/** The listed conditions may be set, one or several. */
export const releaseConditionPower = slot.boolean("release.conditions/power", {
  nb: "vilkår kan settes i perioden med møteplikt",
  en: "conditions may be set in the period with a duty to report",
});
/** Several of the listed conditions may stand together. */
export const conditionsCombinable = slot.boolean("release.conditions/combinable", {
  nb: "flere av vilkårene kan settes samtidig",
  en: "several conditions may be set together",
});
/** Digital control may be one of the conditions. */
export const releaseControlCondition = slot.boolean("release.conditions/digital-control", {
  nb: "digital kontroll kan settes som vilkår",
  en: "digital control may be set as a condition",
});

export const section43Slots = [
  releaseConditionRequirements,
  releaseConditionPower,
  conditionsCombinable,
  releaseControlCondition,
];
