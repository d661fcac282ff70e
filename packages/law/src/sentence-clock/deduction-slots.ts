import { slotOn } from "@soning/norms";
import { sentences } from "../facts/sentence.ts";

/** Days already served of a sentence when serving begins: deducted by the court, and after the judgment. */
export const deductedOf = slotOn.number(sentences, "sentence.deducted-days", {
  unit: "days",
  combine: "sum",
  fallback: 0,
  nb: "dager av straffen som alt er utholdt",
  en: "days of the sentence already served",
});

export const deductionSlots = [deductedOf];
