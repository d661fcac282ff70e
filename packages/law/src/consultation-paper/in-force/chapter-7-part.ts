import { section2Purposes } from "../../execution-of-sentences-act/section-2/consultation-ch-7.ts";
import { section3Transition } from "../../execution-of-sentences-act/section-3/consultation-ch-7.ts";
import { section10InSociety } from "../../execution-of-sentences-act/section-10/consultation-ch-7.ts";
import { daysCountSlots, section10DaysCount } from "../../execution-of-sentences-act/section-10/days-count.ts";
import { section16aControl } from "../../execution-of-sentences-act/section-16-a/in-force-control.ts";
import { section16aData } from "../../execution-of-sentences-act/section-16-a/in-force-control-data.ts";
import { section16aMeasures } from "../../execution-of-sentences-act/section-16-a/in-force-control-measures.ts";
import { controlInForceSlots } from "../../execution-of-sentences-act/section-16-a/in-force-control-slots.ts";
import { dayReleaseSlots, section20Conditions } from "../../execution-of-sentences-act/section-20/consultation-ch-7.ts";
import { exitSlots, section33Kinds } from "../../execution-of-sentences-act/section-33/consultation-ch-7.ts";
import { escortedLeaveSlots, section34 } from "../../execution-of-sentences-act/section-34/in-force.ts";
import { leaveConductSlots, section36 } from "../../execution-of-sentences-act/section-36/in-force.ts";
import { releaseLimitSlots, section43Limits } from "../../execution-of-sentences-act/section-43/consultation-ch-7.ts";
import {
  recallCompetenceSlots,
  section44Competence,
  section45Competence,
} from "../../execution-of-sentences-act/section-44/consultation-ch-7.ts";
import { section3x5MainRules } from "../../execution-of-sentences-regulation/section-3-5/dispensations.ts";
import { section3x14Third } from "../../execution-of-sentences-regulation/section-3-14/consultation-ch-7.ts";
import {
  escortFromSecurity,
  escortStaff,
  section3x32,
} from "../../execution-of-sentences-regulation/section-3-32/in-force.ts";
import {
  section75Control,
  section75ControlProposed,
} from "../../execution-of-sentences-regulation/section-7-5/control.ts";
import {
  section75Limits,
  section75Technology,
} from "../../execution-of-sentences-regulation/section-7-5/control-measures.ts";
import { section75ControlSlots } from "../../execution-of-sentences-regulation/section-7-5/control-slots.ts";
import { section76Premise } from "../../execution-of-sentences-regulation/section-7-6/consultation-ch-7.ts";
import { exitAndReleaseConditionMatters } from "../../matters/exits-and-release-conditions.ts";
import { institutionSection12 } from "../../matters/institution-section-12.ts";
import type { LawPart } from "../../part.ts";
import { penaltySlots, section29 } from "../../penal-code/section-29/in-force.ts";
import {
  section34Power,
  section37,
  section37Until2024,
  section57,
  suspensionPowerSlots,
} from "../../penal-code/section-37/in-force.ts";
import { detentionCompetenceSlots, section44Competent } from "../../penal-code/section-44/consultation-ch-7.ts";
import {
  detentionConditionSlots,
  section45Conditions,
  section45FollowUp,
} from "../../penal-code/section-45/in-force.ts";
import {
  detentionCharacter,
  detentionKindSlots,
} from "../../preventive-detention-regulation/section-2/consultation-ch-7.ts";
import { paperChapter7, paperProcessing, prisonPowers } from "./chapter-7.ts";

/** Digital control, exits and release in force, as chapter 7 of the consultation paper tells them. */
export const paperChapter7Part: LawPart = {
  slots: [
    ...controlInForceSlots,
    ...daysCountSlots,
    ...section75ControlSlots,
    ...dayReleaseSlots,
    ...exitSlots,
    ...escortedLeaveSlots,
    ...leaveConductSlots,
    ...releaseLimitSlots,
    ...recallCompetenceSlots,
    ...penaltySlots,
    ...suspensionPowerSlots,
    ...detentionCompetenceSlots,
    ...detentionConditionSlots,
    ...detentionKindSlots,
  ],
  parameters: [escortStaff, escortFromSecurity],
  matters: [institutionSection12, ...exitAndReleaseConditionMatters],
  sections: [
    section16aControl,
    section16aMeasures,
    section16aData,
    section75Control,
    section75ControlProposed,
    section75Technology,
    section75Limits,
    section76Premise,
    section2Purposes,
    section3Transition,
    section10InSociety,
    section10DaysCount,
    section3x5MainRules,
    section20Conditions,
    section3x14Third,
    section33Kinds,
    section34,
    section3x32,
    section36,
    section43Limits,
    section44Competence,
    section45Competence,
    section29,
    section34Power,
    section37,
    section37Until2024,
    section57,
    section44Competent,
    section45Conditions,
    section45FollowUp,
    detentionCharacter,
    paperProcessing,
    paperChapter7,
    prisonPowers,
  ],
};
