import { slot } from "@soning/norms";

// Day release for work, training, programmes or other measures (strgjfl. § 20; fsk. § 3-14).

/** First day on which day release may begin. */
export const workReleaseFrom = slot.date("work-release/from", {
  fallback: "none",
  nb: "tidligste frigang",
  en: "earliest day release",
});
export const workReleaseConditions = slot.boolean("work-release/conditions", {
  combine: "all",
  nb: "vilkår for frigang",
  en: "conditions for day release",
});
export const workReleaseBars = slot.boolean("work-release/bars", {
  nb: "noe stenger for frigang",
  en: "bars to day release",
});
export const workReleasePower = slot.boolean("work-release/power", {
  nb: "frigang kan gis",
  en: "day release may be given",
});
/** Last day of a day release that begins on the day planned, as a rule. */
export const workReleaseUntil = slot.date("work-release/until", {
  fallback: "none",
  nb: "siste dag av frigangen",
  en: "last day of day release",
});

export const workReleaseSlots = [
  workReleaseFrom,
  workReleaseConditions,
  workReleaseBars,
  workReleasePower,
  workReleaseUntil,
];
