import { section459 } from "../criminal-procedure-act/section-458-459/in-force.ts";
import { section460 } from "../criminal-procedure-act/section-460/in-force.ts";
import { section462 } from "../criminal-procedure-act/section-462/in-force.ts";
import { intakeParameters, section11 } from "../execution-of-sentences-act/section-11/in-force.ts";
import { section12, section13, treatmentSlots } from "../execution-of-sentences-act/section-12/in-force.ts";
import { lowerSecurityParameters, section15 } from "../execution-of-sentences-act/section-15/in-force.ts";
import { lowerSecuritySlots } from "../execution-of-sentences-act/section-15/slots.ts";
import { section16 } from "../execution-of-sentences-act/section-16/in-force.ts";
import { section20 } from "../execution-of-sentences-act/section-20/in-force.ts";
import { workReleaseSlots } from "../execution-of-sentences-act/section-20/slots.ts";
import { section33 } from "../execution-of-sentences-act/section-33/in-force.ts";
import { section35 } from "../execution-of-sentences-act/section-35/in-force.ts";
import { deferralSlots } from "../execution-of-sentences-act/section-35/slots.ts";
import { preparationSlots, section41 } from "../execution-of-sentences-act/section-41/in-force.ts";
import { expectedReleaseDate, section42Dates } from "../execution-of-sentences-act/section-42/dates.ts";
import { releaseParameters, section42 } from "../execution-of-sentences-act/section-42/in-force.ts";
import { releaseSlots } from "../execution-of-sentences-act/section-42/release-slots.ts";
import { releaseDutySlots, section43 } from "../execution-of-sentences-act/section-43/in-force.ts";
import {
  breachAfterReleaseParameters,
  breachAfterReleaseSlots,
  section44,
  section45,
} from "../execution-of-sentences-act/section-44/in-force.ts";
import { section3x1 } from "../execution-of-sentences-regulation/section-3-1/in-force.ts";
import { section3x2 } from "../execution-of-sentences-regulation/section-3-2/in-force.ts";
import { transport } from "../execution-of-sentences-regulation/section-3-2/transport.ts";
import { section3x3 } from "../execution-of-sentences-regulation/section-3-3/in-force.ts";
import {
  institutionParameters,
  institutionSlots,
  section3x5,
} from "../execution-of-sentences-regulation/section-3-5/in-force.ts";
import { section3x8 } from "../execution-of-sentences-regulation/section-3-8/in-force.ts";
import { section3x14, workReleaseParameters } from "../execution-of-sentences-regulation/section-3-14/in-force.ts";
import { leaveDates } from "../execution-of-sentences-regulation/section-3-30/dates.ts";
import { section3x30 } from "../execution-of-sentences-regulation/section-3-30/in-force.ts";
import { leaveSlots } from "../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { oneThird } from "../execution-of-sentences-regulation/section-3-30/one-third.ts";
import { leaveParameters } from "../execution-of-sentences-regulation/section-3-30/parameters.ts";
import { leaveQuotaNorms } from "../execution-of-sentences-regulation/section-3-30/quota.ts";
import { section3x31 } from "../execution-of-sentences-regulation/section-3-31/in-force.ts";
import { interruptionParameters, section3x33 } from "../execution-of-sentences-regulation/section-3-33/in-force.ts";
import {
  reviewParameters,
  reviewSlots,
  section3x41,
} from "../execution-of-sentences-regulation/section-3-41/in-force.ts";
import {
  reportingParameters,
  reportingSlots,
  section3x42,
} from "../execution-of-sentences-regulation/section-3-42/in-force.ts";
import { deferralMatters } from "../matters/deferral.ts";
import { hospitalSection13 } from "../matters/hospital.ts";
import { leaveMatters } from "../matters/leave.ts";
import { lowerSecurity, transitionalHousing } from "../matters/lower-security.ts";
import { releaseMatters } from "../matters/release.ts";
import { servingOutsidePrison } from "../matters/serving-outside-prison.ts";
import { workRelease } from "../matters/work-release.ts";
import { joined, type LawPart } from "../part.ts";
import { section31 } from "../penal-code/section-31/in-force.ts";
import { section34, suspensionSlots } from "../penal-code/section-34/in-force.ts";
import { section42PenalCode } from "../penal-code/section-42/in-force.ts";
import { detentionParameters, section43PenalCode } from "../penal-code/section-43/in-force.ts";
import { detentionReleaseSlots, requestWait, section44PenalCode } from "../penal-code/section-44/in-force.ts";
import { section83 } from "../penal-code/section-83/in-force.ts";
import { limitationParameters, limitationSlots, section93 } from "../penal-code/section-93/in-force.ts";
import { detentionRegulation } from "../preventive-detention-regulation/instrument.ts";
import { detention9 } from "../preventive-detention-regulation/section-9/in-force.ts";
import { detention11 } from "../preventive-detention-regulation/section-11/in-force.ts";
import { detention12 } from "../preventive-detention-regulation/section-12/in-force.ts";
import { outsidePrisonSlots } from "../serving-outside-prison/slots.ts";
import { summons2 } from "../summons-regulation/section-2/in-force.ts";
import { summons3, summonsParameters } from "../summons-regulation/section-3/in-force.ts";
import { deferralLevelParameters, summons5 } from "../summons-regulation/section-5/in-force.ts";
import { deferralParameters, summons6, summons7 } from "../summons-regulation/section-6/in-force.ts";
import { ages } from "./ages.ts";
import { deductionSlots } from "./deduction-slots.ts";
import { detentionSlots } from "./detention-slots.ts";
import { clockParameters } from "./parameters.ts";
import { clockSlots } from "./slots.ts";
import { subsidiaryImprisonment } from "./subsidiary.ts";
import { subsidiarySlots } from "./subsidiary-slots.ts";

/** The term, its shares and its end; preventive detention, subsidiary imprisonment, limitation. */
const term: LawPart = {
  slots: [
    ...clockSlots,
    ...deductionSlots,
    ...detentionSlots,
    ...subsidiarySlots,
    ...suspensionSlots,
    ...limitationSlots,
    ...detentionReleaseSlots,
  ],
  parameters: [...clockParameters, ...detentionParameters, requestWait, ...limitationParameters],
  sections: [
    ages,
    summons2,
    section3x2,
    transport,
    subsidiaryImprisonment,
    section3x3,
    section83,
    section460,
    section462,
    section31,
    section34,
    section42PenalCode,
    section43PenalCode,
    section44PenalCode,
    section93,
  ],
};

/** Before serving: summons, deferral, direct intake. */
const beforeServing: LawPart = {
  slots: [...deferralSlots],
  parameters: [...summonsParameters, ...deferralParameters, ...deferralLevelParameters, ...intakeParameters],
  matters: deferralMatters,
  sections: [section3x1, summons3, summons5, summons6, summons7, section459, section11],
};

/** While serving: leave, day release, lower security, outside prison, interruption. */
const whileServing: LawPart = {
  instruments: [detentionRegulation],
  matters: [...leaveMatters, workRelease, lowerSecurity, transitionalHousing, servingOutsidePrison, hospitalSection13],
  slots: [
    ...leaveSlots,
    ...workReleaseSlots,
    ...lowerSecuritySlots,
    ...outsidePrisonSlots,
    ...institutionSlots,
    ...treatmentSlots,
  ],
  parameters: [
    ...leaveParameters,
    ...workReleaseParameters,
    ...lowerSecurityParameters,
    ...interruptionParameters,
    ...institutionParameters,
  ],
  sections: [
    oneThird,
    leaveDates,
    leaveQuotaNorms,
    section3x30,
    section3x31,
    section33,
    section20,
    section3x14,
    section15,
    section12,
    section13,
    section16,
    section3x8,
    section3x5,
    section35,
    section3x33,
    detention9,
    detention11,
    detention12,
  ],
};

/** Release on probation and after. */
const release: LawPart = {
  slots: [
    ...releaseSlots,
    ...preparationSlots,
    ...releaseDutySlots,
    ...breachAfterReleaseSlots,
    ...reviewSlots,
    ...reportingSlots,
  ],
  parameters: [...releaseParameters, ...breachAfterReleaseParameters, ...reviewParameters, ...reportingParameters],
  matters: releaseMatters,
  sections: [
    section41,
    section42Dates,
    expectedReleaseDate,
    section42,
    section43,
    section44,
    section45,
    section3x41,
    section3x42,
  ],
};

/** The sentence clock and the law in force around it. */
export const sentenceClockPart: LawPart = joined(term, beforeServing, whileServing, release);
