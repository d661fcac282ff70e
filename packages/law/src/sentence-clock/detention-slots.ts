import { slot, slotOn } from "@soning/norms";
import { sentences } from "../facts/sentence.ts";

// The clock of preventive detention: a minimum and a frame, no shares of a term.

/** The sentence has lapsed because preventive detention was imposed after it. */
export const lapsedOf = slotOn.boolean(sentences, "sentence.lapsed-by-detention", {
  nb: "straffen er falt bort ved forvaring",
  en: "the sentence lapsed by preventive detention",
});
/** Last day of the minimum term. `none`: no minimum was set, or there is no preventive detention. */
export const detentionMinimumOn = slot.date("detention.minimum", {
  fallback: "none",
  nb: "minstetiden er utholdt",
  en: "the minimum term is served",
});
/** Last day of the time frame. */
export const detentionFrameOn = slot.date("detention.frame", {
  fallback: "none",
  nb: "tidsrammen utløper",
  en: "the time frame ends",
});
/** First day on which two thirds of the minimum are served. */
export const detentionTwoThirdsOn = slot.date("detention.two-thirds-of-minimum", {
  fallback: "none",
  nb: "to tredjedeler av minstetiden er utholdt",
  en: "two thirds of the minimum are served",
});
/** Last day to bring a case for a longer frame. */
export const detentionProlongBy = slot.date("detention.prolong-by", {
  fallback: "none",
  nb: "siste dag å reise sak om forlengelse",
  en: "last day to bring a case for prolongation",
});
/** First day on which release may be asked for. */
export const detentionRequestFrom = slot.date("detention.request-from", {
  fallback: "none",
  nb: "første dag å begjære prøveløslatelse",
  en: "first day to ask for release",
});

export const detentionSlots = [
  lapsedOf,
  detentionMinimumOn,
  detentionFrameOn,
  detentionTwoThirdsOn,
  detentionProlongBy,
  detentionRequestFrom,
];
