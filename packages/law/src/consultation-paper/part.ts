import type { LawPart } from "../part.ts";
import { appliedInTime, chapter8, presentDeadline } from "./chapter-8.ts";
import { chapter9, consentStillNeededBelow } from "./chapter-9.ts";
import { chapter10 } from "./chapter-10.ts";
import { paperFaults } from "./faults.ts";

/** What the consultation paper of 2024 itself says in chapters 8 to 10 beside the proposed sections. */
export const consultationPaperPart: LawPart = {
  sections: [presentDeadline, chapter8, chapter9, chapter10, paperFaults],
  slots: [appliedInTime],
  parameters: [consentStillNeededBelow],
};
