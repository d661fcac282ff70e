import { slot } from "@soning/norms";

// Release on probation from imprisonment (§ 42): what each of the three ways asks, and what stands in the way of all.

export const probationConditions = slot.boolean("release.probation/conditions", {
  combine: "all",
  nb: "vilkår for prøveløslatelse",
  en: "conditions for release on probation",
});
export const halfTimeConditions = slot.boolean("release.half-time/conditions", {
  combine: "all",
  nb: "vilkår for løslatelse på halv tid",
  en: "conditions for release at half time",
});
export const shortlyBeforeConditions = slot.boolean("release.shortly-before/conditions", {
  combine: "all",
  nb: "vilkår for løslatelse kort tid før",
  en: "conditions for release shortly before",
});
/** Stands in the way of release on probation, whenever it comes. */
export const releaseBars = slot.boolean("release/bars", {
  nb: "noe stenger for prøveløslatelse",
  en: "bars to release on probation",
});
/** Too little would be left. */
export const shortRestBars = slot.boolean("release/short-rest", {
  nb: "for kort tid ville gjenstå",
  en: "too little time would be left",
});
/** Release is inadvisable on the whole. */
export const inadvisable = slot.boolean("release/inadvisable", {
  combine: "one",
  fallback: "gap",
  nb: "løslatelse er utilrådelig",
  en: "release is inadvisable",
});
export const probationPower = slot.boolean("release.probation/power", {
  nb: "den domfelte kan løslates på prøve",
  en: "the person may be released on probation",
});
export const halfTimePower = slot.boolean("release.half-time/power", {
  nb: "den domfelte kan løslates på halv tid",
  en: "the person may be released at half time",
});
export const shortlyBeforePower = slot.boolean("release.shortly-before/power", {
  nb: "den domfelte kan løslates kort tid før",
  en: "the person may be released shortly before",
});
/** Released without a new intake when no longer in prison (§ 42 (2)). */
export const withoutIntakePower = slot.boolean("release.probation/without-intake", {
  nb: "løslates på prøve uten ny innsettelse",
  en: "released on probation without a new intake",
});
/** Day of the term on which ordinary release opens. */
export const probationDay = slot.number("release.probation/day", {
  unit: "days",
  nb: "dagen i straffetiden da prøveløslatelse åpner",
  en: "day of the term on which release opens",
});
export const halfTimeDay = slot.number("release.half-time/day", {
  unit: "days",
  nb: "dagen i straffetiden da halv tid åpner",
  en: "day of the term on which half time opens",
});
/** Victims or survivors have to be warned. */
export const releaseNotice = slot.boolean("release/notice", {
  nb: "fornærmede eller etterlatte skal varsles",
  en: "the victim or survivors have to be warned",
});

export const releaseSlots = [
  probationConditions,
  halfTimeConditions,
  shortlyBeforeConditions,
  releaseBars,
  shortRestBars,
  inadvisable,
  probationPower,
  halfTimePower,
  shortlyBeforePower,
  withoutIntakePower,
  probationDay,
  halfTimeDay,
  releaseNotice,
];
