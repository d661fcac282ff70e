import type { LawPart } from "../part.ts";
import { section7a1Duties } from "./section-7a-1-proposed/duties.ts";
import { section7a1AsDrafted, section7a1Measures } from "./section-7a-1-proposed/measures.ts";
import { section7a1Slots } from "./section-7a-1-proposed/slots.ts";
import { section7a1Technologies } from "./section-7a-1-proposed/technologies.ts";
import { section7a1Tracking } from "./section-7a-1-proposed/tracking.ts";

/** The regulation as proposed in 2024 (consultation paper ch. 10.2). */
export const proposedRegulationPart: LawPart = {
  sections: [section7a1Technologies, section7a1Tracking, section7a1Measures, section7a1AsDrafted, section7a1Duties],
  slots: [...section7a1Slots],
};
