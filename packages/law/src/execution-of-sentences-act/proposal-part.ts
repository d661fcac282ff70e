import { decisionSlots } from "../decisions/slots.ts";
import { controlMeasures } from "../matters/em-control-measures.ts";
import { returnToPrison } from "../matters/em-return-to-prison.ts";
import { victimNotice } from "../matters/em-victim-notice.ts";
import type { LawPart } from "../part.ts";
import { outsidePrisonSlots } from "../serving-outside-prison/slots.ts";
import { competenceSlots } from "./competence-slots.ts";
import { proposalActParameters } from "./proposal-parameters.ts";
import { section3Proposed } from "./section-3/em-2024.ts";
import { section6Proposed } from "./section-6/em-2024.ts";
import { section6AsDrafted } from "./section-6/em-2024-as-drafted.ts";
import { section6 } from "./section-6/in-force.ts";
import { section7Proposed } from "./section-7/em-2024.ts";
import { section7AsDrafted } from "./section-7/em-2024-as-drafted.ts";
import { section7Slots } from "./section-7/slots.ts";
import { section7aProposed } from "./section-7-a/em-2024.ts";
import { section7aSlots } from "./section-7-a/slots.ts";
import { section7bProposed } from "./section-7-b/em-2024.ts";
import { section10Proposed } from "./section-10/em-2024.ts";
import { section10AsDrafted } from "./section-10/em-2024-as-drafted.ts";
import { section10 } from "./section-10/in-force.ts";
import { section10Slots } from "./section-10/slots.ts";
import { section14Proposed } from "./section-14/em-2024.ts";
import { section14Slots } from "./section-14/slots.ts";
import { section16Proposed } from "./section-16/em-2024.ts";
import { section16AsDrafted } from "./section-16/em-2024-as-drafted.ts";
import { section16ProposedChildren } from "./section-16/em-2024-children.ts";
import { section16ProposalSlots } from "./section-16/proposal-slots.ts";
import { section16dProposed } from "./section-16-d/em-2024.ts";
import { section16dData, section16dRetention } from "./section-16-d/em-2024-data.ts";
import { section16dMeasures } from "./section-16-d/em-2024-measures.ts";
import { section16dObjects } from "./section-16-d/em-2024-objects.ts";
import { section16dSlots } from "./section-16-d/slots.ts";
import { section16eProposed, section16Numbers } from "./section-16-e/em-2024.ts";
import { section16bSubject } from "./section-16-e/in-force.ts";
import { section16eSlots } from "./section-16-e/subject-slots.ts";
import { section20Proposed } from "./section-20/em-2024.ts";
import { section33Proposed } from "./section-33/em-2024.ts";
import { section34Proposed } from "./section-34/em-2024.ts";
import { section40Proposed } from "./section-40/em-2024.ts";
import { section43Proposed } from "./section-43/em-2024.ts";
import { section43Slots } from "./section-43/slots.ts";
import { section56aProposed } from "./section-56-a/em-2024.ts";

/** The Act as proposed in 2024, but for §§ 16 a to 16 c; with what it changes in §§ 6 and 10 in force. */
export const proposedActPart: LawPart = {
  sections: [
    section3Proposed,
    section6,
    section6Proposed,
    section6AsDrafted,
    section7Proposed,
    section7AsDrafted,
    section7aProposed,
    section7bProposed,
    section10,
    section10Proposed,
    section10AsDrafted,
    section14Proposed,
    section16Proposed,
    section16ProposedChildren,
    section16AsDrafted,
    section16dProposed,
    section16dObjects,
    section16dMeasures,
    section16dRetention,
    section16dData,
    section16bSubject,
    section16Numbers,
    section16eProposed,
    section20Proposed,
    section33Proposed,
    section34Proposed,
    section40Proposed,
    section43Proposed,
    section56aProposed,
  ],
  slots: [
    ...competenceSlots,
    ...outsidePrisonSlots,
    ...decisionSlots,
    ...section7Slots,
    ...section7aSlots,
    ...section10Slots,
    ...section14Slots,
    ...section16ProposalSlots,
    ...section16dSlots,
    ...section16eSlots,
    ...section43Slots,
  ],
  parameters: [...proposalActParameters],
  matters: [controlMeasures, returnToPrison, victimNotice],
};
