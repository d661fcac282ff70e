import { any, type Condition, eq, is, slot, some } from "@soning/norms";
import { sentences } from "../facts/sentence.ts";
import { serving } from "../facts/serving.ts";

/** Disability pension is paid while the sanction is carried out. */
export const disabilityPension = slot.boolean("benefits.disability-pension", {
  nb: "uføretrygd utbetales",
  en: "disability pension is paid",
});
/** Benefits of a surviving spouse are paid while the sanction is carried out. */
export const survivorBenefit = slot.boolean("benefits.survivor", {
  nb: "ytelser til gjenlevende ektefelle utbetales",
  en: "benefits of a surviving spouse are paid",
});
/** What each benefit asks for besides. */
export const otherPensionConditions = slot.boolean("benefits.other-conditions/disability-pension", {
  combine: "all",
  nb: "øvrige vilkår for uføretrygd",
  en: "other conditions for disability pension",
});
export const otherSurvivorConditions = slot.boolean("benefits.other-conditions/survivor", {
  combine: "all",
  nb: "øvrige vilkår for ytelser til gjenlevende",
  en: "other conditions for survivor's benefits",
});

export const benefitSlots = [disabilityPension, survivorBenefit, otherPensionConditions, otherSurvivorConditions];

/** A community sentence, serving outside prison under §§ 16, 16 a or 16 b, or a suspended sentence is being carried out. */
export const carriedOutOutsidePrison: Condition = any(
  is(serving.form, "outside-prison", "em-final-part", "em-whole-sentence", "community-sentence", "suspended-sentence"),
  some(sentences, (each) => is(each.kind, "community")),
  some(sentences, (each) => eq(each.suspended, each.length)),
);
