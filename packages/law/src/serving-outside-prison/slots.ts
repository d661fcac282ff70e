import { slot } from "@soning/norms";

// What the law in force (§ 16) and the proposal's § 16 both conclude on serving outside prison without EM.

/** Every condition for serving outside prison with special conditions. */
export const outsidePrisonConditions = slot.boolean("serving-outside-prison/conditions", {
  combine: "all",
  nb: "vilkår for gjennomføring utenfor fengsel etter § 16",
  en: "conditions for serving outside prison under § 16",
});
/** Something that bars it. */
export const outsidePrisonBars = slot.boolean("serving-outside-prison/bars", {
  nb: "noe stenger for gjennomføring utenfor fengsel",
  en: "bars to serving outside prison",
});
/** The person may be moved to serve outside prison. */
export const outsidePrisonPower = slot.boolean("serving-outside-prison/power", {
  nb: "den domfelte kan overføres til gjennomføring utenfor fengsel",
  en: "the person may be moved to serving outside prison",
});
/** First day on which half the term is served and § 16 opens; without a floor of 60 days. `none`: never. */
export const outsidePrisonFrom = slot.date("serving-outside-prison/from", {
  fallback: "none",
  nb: "tidligste gjennomføring utenfor fengsel",
  en: "earliest serving outside prison",
});
/** The service has to consider it on its own motion. */
export const outsidePrisonToBeConsidered = slot.boolean("serving-outside-prison/to-be-considered", {
  nb: "overføring skal vurderes av eget tiltak",
  en: "the move has to be considered unasked",
});
/** Special conditions have to be set because security needs them. */
export const outsidePrisonSpecialConditions = slot.boolean("serving-outside-prison/special-conditions", {
  nb: "det må settes særlige vilkår",
  en: "special conditions have to be set",
});
/** Duties of the person while serving outside prison. */
export const outsidePrisonDuties = slot.boolean("serving-outside-prison/duties", {
  nb: "plikter under gjennomføring utenfor fengsel",
  en: "duties while serving outside prison",
});

export const outsidePrisonSlots = [
  outsidePrisonConditions,
  outsidePrisonBars,
  outsidePrisonPower,
  outsidePrisonFrom,
  outsidePrisonToBeConsidered,
  outsidePrisonSpecialConditions,
  outsidePrisonDuties,
];
