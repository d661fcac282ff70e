import { slot } from "@soning/norms";

// Lower security and transitional housing (strgjfl. §§ 11, 15).

/** First day on which the service has to consider lower security, or on which direct intake may come. */
export const lowerSecurityFrom = slot.date("lower-security/from", {
  combine: "min",
  fallback: "none",
  nb: "tidligste vurdering av lavere sikkerhet",
  en: "earliest consideration of lower security",
});
export const lowerSecurityConditions = slot.boolean("lower-security/conditions", {
  combine: "all",
  nb: "vilkår for lavere sikkerhetsnivå",
  en: "conditions for lower security",
});
export const lowerSecurityBars = slot.boolean("lower-security/bars", {
  nb: "noe stenger for lavere sikkerhetsnivå",
  en: "bars to lower security",
});
export const lowerSecurityPower = slot.boolean("lower-security/power", {
  nb: "den domfelte kan overføres til eller settes inn i lavere sikkerhet",
  en: "the person may be moved to or taken into lower security",
});
/** The service has to consider it unasked. */
export const lowerSecurityToBeConsidered = slot.boolean("lower-security/to-be-considered", {
  nb: "lavere sikkerhet skal vurderes",
  en: "lower security has to be considered",
});
/** Direct intake on lower security (§ 11 (4)). */
export const directLowerSecurity = slot.boolean("lower-security/direct", {
  nb: "direkte innsettelse på lavere sikkerhet",
  en: "direct intake on lower security",
});

export const transitionalHousingFrom = slot.date("transitional-housing/from", {
  combine: "min",
  fallback: "none",
  nb: "tidligste overgangsbolig",
  en: "earliest transitional housing",
});
export const transitionalHousingConditions = slot.boolean("transitional-housing/conditions", {
  combine: "all",
  nb: "vilkår for overgangsbolig",
  en: "conditions for transitional housing",
});
export const transitionalHousingBars = slot.boolean("transitional-housing/bars", {
  nb: "noe stenger for overgangsbolig",
  en: "bars to transitional housing",
});
export const transitionalHousingPower = slot.boolean("transitional-housing/power", {
  nb: "den domfelte kan overføres til eller settes inn i overgangsbolig",
  en: "the person may be moved to or taken into transitional housing",
});
export const transitionalHousingToBeConsidered = slot.boolean("transitional-housing/to-be-considered", {
  nb: "overgangsbolig skal vurderes",
  en: "transitional housing has to be considered",
});
/** Next review of a stay in a unit with specially high security. */
export const speciallyHighReviewBy = slot.date("specially-high-security/review-by", {
  fallback: "none",
  nb: "siste dag å vurdere overføring fra særlig høyt sikkerhetsnivå",
  en: "last day to review a stay in specially high security",
});

export const lowerSecuritySlots = [
  lowerSecurityFrom,
  lowerSecurityConditions,
  lowerSecurityBars,
  lowerSecurityPower,
  lowerSecurityToBeConsidered,
  directLowerSecurity,
  transitionalHousingFrom,
  transitionalHousingConditions,
  transitionalHousingBars,
  transitionalHousingPower,
  transitionalHousingToBeConsidered,
  speciallyHighReviewBy,
];
