import { section2ForMonitoring } from "../execution-of-sentences-act/section-2/in-force.ts";
import { section3ForMonitoring } from "../execution-of-sentences-act/section-3/in-force.ts";
import { section4 } from "../execution-of-sentences-act/section-4/in-force.ts";
import { section6ForMonitoring } from "../execution-of-sentences-act/section-6/in-force-monitoring.ts";
import { section7ForMonitoring } from "../execution-of-sentences-act/section-7/in-force-monitoring.ts";
import { section7Secrecy } from "../execution-of-sentences-act/section-7/in-force-secrecy.ts";
import { section7aForMonitoring } from "../execution-of-sentences-act/section-7-a/in-force.ts";
import { section11DirectPlacement } from "../execution-of-sentences-act/section-11/direct-placement.ts";
import { section14 } from "../execution-of-sentences-act/section-14/in-force.ts";
import { section16AgainstMonitoring } from "../execution-of-sentences-act/section-16/consultation-ch-6.ts";
import { section16aUntil2020 } from "../execution-of-sentences-act/section-16-a/before-2020.ts";
import { section16a } from "../execution-of-sentences-act/section-16-a/in-force.ts";
import { section16aRequirements } from "../execution-of-sentences-act/section-16-a/in-force-requirements.ts";
import { section16aSpecialConditions } from "../execution-of-sentences-act/section-16-a/in-force-special-conditions.ts";
import { emLimit } from "../execution-of-sentences-act/section-16-a/parameters.ts";
import { section40 } from "../execution-of-sentences-act/section-40/in-force.ts";
import { section3x8Kept } from "../execution-of-sentences-regulation/section-3-8/consultation-ch-6.ts";
import { section71 } from "../execution-of-sentences-regulation/section-7-1/in-force.ts";
import { section72, section72until2010 } from "../execution-of-sentences-regulation/section-7-2/in-force.ts";
import { section72chargedOrExpelled } from "../execution-of-sentences-regulation/section-7-2/in-force-charged-or-expelled.ts";
import { section72offences } from "../execution-of-sentences-regulation/section-7-2/in-force-offences.ts";
import { childVictimUnder, youngUnder } from "../execution-of-sentences-regulation/section-7-2/parameters.ts";
import { cohabitantConsentAge, section73 } from "../execution-of-sentences-regulation/section-7-3/in-force.ts";
import {
  occupationHours,
  section74,
  weeklyMeetings,
} from "../execution-of-sentences-regulation/section-7-4/in-force.ts";
import { section75 } from "../execution-of-sentences-regulation/section-7-5/in-force.ts";
import { section76 } from "../execution-of-sentences-regulation/section-7-6/in-force.ts";
import { section77 } from "../execution-of-sentences-regulation/section-7-7/in-force.ts";
import { applicationPeriod, section78 } from "../execution-of-sentences-regulation/section-7-8/in-force.ts";
import { greatWeightFrom, section79 } from "../execution-of-sentences-regulation/section-7-9/in-force.ts";
import type { LawPart } from "../part.ts";
import { penalCode33, youngAtAct } from "../penal-code/section-33/in-force.ts";
import { detention9Monitoring } from "../preventive-detention-regulation/section-9/monitoring-in-force.ts";
import { commonSlots, commonToBothForms } from "./common.ts";
import { longestMonth } from "./term-within.ts";

/** EM as the law in force has it: Act § 16 a and what it draws on, regulation chapter 7, and how both stood before 2020. */
export const monitoringInForcePart: LawPart = {
  slots: commonSlots,
  parameters: [
    emLimit,
    youngUnder,
    childVictimUnder,
    cohabitantConsentAge,
    weeklyMeetings,
    ...occupationHours,
    greatWeightFrom,
    applicationPeriod,
    youngAtAct,
    longestMonth,
  ],
  sections: [
    commonToBothForms,
    section16a,
    section16aRequirements,
    section16aSpecialConditions,
    section16aUntil2020,
    section71,
    section72,
    section72offences,
    section72chargedOrExpelled,
    section72until2010,
    section73,
    section74,
    section75,
    section76,
    section77,
    section78,
    section79,
    section2ForMonitoring,
    section3ForMonitoring,
    section4,
    section6ForMonitoring,
    section7ForMonitoring,
    section7Secrecy,
    section7aForMonitoring,
    section11DirectPlacement,
    section14,
    section16AgainstMonitoring,
    section40,
    penalCode33,
    section3x8Kept,
    detention9Monitoring,
  ],
};
