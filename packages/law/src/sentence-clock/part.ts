import { section460 } from "../criminal-procedure-act/section-460/in-force.ts";
import { expectedReleaseDate, section42Dates } from "../execution-of-sentences-act/section-42/dates.ts";
import { releaseSlots } from "../execution-of-sentences-act/section-42/release-slots.ts";
import { section3x2 } from "../execution-of-sentences-regulation/section-3-2/in-force.ts";
import { oneThird } from "../execution-of-sentences-regulation/section-3-30/one-third.ts";
import { section3x3 } from "../execution-of-sentences-regulation/section-3-3/in-force.ts";
import type { LawPart } from "../part.ts";
import { section83 } from "../penal-code/section-83/in-force.ts";
import { summons2 } from "../summons-regulation/section-2/in-force.ts";
import { ages } from "./ages.ts";
import { deductionSlots } from "./deduction-slots.ts";
import { clockParameters } from "./parameters.ts";
import { clockSlots } from "./slots.ts";

/** The sentence clock: dates that the rest of the law reads, with the sections that conclude them. */
export const sentenceClockPart: LawPart = {
  slots: [...clockSlots, ...deductionSlots, ...releaseSlots],
  parameters: clockParameters,
  sections: [ages, summons2, section3x2, section3x3, section83, section460, oneThird, section42Dates, expectedReleaseDate],
};
