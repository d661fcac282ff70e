import { amendingAct2019Part } from "../amending-act-2019/part-1/versions.ts";
import { section16a } from "../execution-of-sentences-act/section-16-a/em-2024.ts";
import { section16aAges } from "../execution-of-sentences-act/section-16-a/em-2024-ages.ts";
import { section16aAsDrafted } from "../execution-of-sentences-act/section-16-a/em-2024-as-drafted.ts";
import { section16aMeasure, section16aProcess } from "../execution-of-sentences-act/section-16-a/em-2024-process.ts";
import { section16aFirstDay } from "../execution-of-sentences-act/section-16-a/in-force-first-day.ts";
import { section16b } from "../execution-of-sentences-act/section-16-b/em-2024.ts";
import { section16bAges } from "../execution-of-sentences-act/section-16-b/em-2024-ages.ts";
import {
  section16bAsDrafted,
  section16bOffencesAsDrafted,
} from "../execution-of-sentences-act/section-16-b/em-2024-as-drafted.ts";
import { section16bBars, section16bOffences } from "../execution-of-sentences-act/section-16-b/em-2024-bars.ts";
import { section16bMeasure, section16bProcess } from "../execution-of-sentences-act/section-16-b/em-2024-process.ts";
import { section16c, section16cNotice } from "../execution-of-sentences-act/section-16-c/em-2024.ts";
import { section16cAsDrafted } from "../execution-of-sentences-act/section-16-c/em-2024-as-drafted.ts";
import { monitoringMatters } from "../matters/electronic-monitoring.ts";
import { nationalInsurancePart } from "../national-insurance-act/part.ts";
import { joined, type LawPart } from "../part.ts";
import { section9x4 } from "../preventive-detention-regulation/section-9/em-2024.ts";
import { homeSlots } from "./home-slots.ts";
import { proposalParameters } from "./proposal-parameters.ts";
import { proposalSlots } from "./proposal-slots.ts";
import { proposedHomeSections } from "./proposed-home.ts";
import { wholeSentenceSlots } from "./whole-sentence-slots.ts";

/** §§ 16 a to 16 c of the proposal of 2024 and what ch. 10.3 changes with them, as meant and as drafted. */
export const proposalEmPart: LawPart = joined(
  {
    sections: [
      section16aFirstDay,
      section16a,
      section16aMeasure,
      section16aProcess,
      section16aAges,
      section16aAsDrafted,
      section16b,
      section16bMeasure,
      section16bProcess,
      section16bOffences,
      section16bOffencesAsDrafted,
      section16bBars,
      section16bAges,
      section16bAsDrafted,
      section16c,
      section16cNotice,
      section16cAsDrafted,
      ...proposedHomeSections,
      section9x4,
    ],
    slots: [...proposalSlots, ...homeSlots, ...wholeSentenceSlots],
    parameters: proposalParameters,
    matters: monitoringMatters,
  },
  nationalInsurancePart,
  amendingAct2019Part,
);
