import type { LawPart } from "../part.ts";
import { regulationProposalSlots } from "./proposal-slots.ts";
import { section2x1Proposed } from "./section-2-1/em-2024.ts";
import { section3x8Proposed, weeklyMeetingsOutside } from "./section-3-8/em-2024.ts";
import { section3x13Proposed } from "./section-3-13/em-2024.ts";
import { section7x1Proposed } from "./section-7-1/em-2024.ts";
import { section7x2Proposed } from "./section-7-2/em-2024.ts";
import { section7x2aProposed } from "./section-7-2-a/em-2024.ts";
import { section7x3Proposed } from "./section-7-3/em-2024.ts";
import { section7x4Home, section7x4Proposed } from "./section-7-4/em-2024.ts";
import { section7x4aProposed } from "./section-7-4-a/em-2024.ts";
import { section7x5Proposed } from "./section-7-5/em-2024.ts";
import { section7x6AsDrafted, section7x6Proposed } from "./section-7-6/em-2024.ts";
import { section7x8Proposed } from "./section-7-8/em-2024.ts";
import { greatWeightAge, section7x9AsDrafted, section7x9Proposed } from "./section-7-9/em-2024.ts";
import { section7x10Proposed, section7x10Residents } from "./section-7-10/em-2024.ts";
import { section7a1Duties } from "./section-7a-1-proposed/duties.ts";
import { section7a1AsDrafted, section7a1Measures } from "./section-7a-1-proposed/measures.ts";
import { section7a1Slots } from "./section-7a-1-proposed/slots.ts";
import { section7a1Technologies, section7a1TitleAsDrafted } from "./section-7a-1-proposed/technologies.ts";
import { section7a1Tracking } from "./section-7a-1-proposed/tracking.ts";

/** The regulation as proposed in 2024 (consultation paper ch. 10.2). */
export const proposedRegulationPart: LawPart = {
  sections: [
    section2x1Proposed,
    section3x8Proposed,
    section3x13Proposed,
    section7x1Proposed,
    section7x2Proposed,
    section7x2aProposed,
    section7x3Proposed,
    section7x4Proposed,
    section7x4Home,
    section7x4aProposed,
    section7x5Proposed,
    section7x6Proposed,
    section7x6AsDrafted,
    section7x8Proposed,
    section7x9Proposed,
    section7x9AsDrafted,
    section7x10Residents,
    section7x10Proposed,
    section7a1Technologies,
    section7a1TitleAsDrafted,
    section7a1Tracking,
    section7a1Measures,
    section7a1AsDrafted,
    section7a1Duties,
  ],
  slots: [...regulationProposalSlots, ...section7a1Slots],
  parameters: [weeklyMeetingsOutside, greatWeightAge],
};
