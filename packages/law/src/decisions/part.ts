import { section2x1 } from "../execution-of-sentences-regulation/section-2-1/in-force.ts";
import type { LawPart } from "../part.ts";
import { complaintTo, decisionParameters, lateComplaint, section7Complaints } from "./in-force.ts";
import { decisionSlots } from "./slots.ts";

/** Who decides, where one complains, and by when. */
export const decisionsPart: LawPart = {
  slots: decisionSlots,
  parameters: decisionParameters,
  sections: [section2x1, section7Complaints, complaintTo, lateComplaint],
};
