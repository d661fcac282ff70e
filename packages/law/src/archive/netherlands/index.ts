import type { LawPart } from "../../part.ts";
import { section1a } from "./act/section-1-a.ts";
import { guidelinesChapter1 } from "./guidelines/chapter-1.ts";
import { guidelinesChapter2 } from "./guidelines/chapter-2.ts";
import { guidelinesChapters2And3 } from "./guidelines/chapters-2-3.ts";
import { guidelineParameters } from "./guidelines/parameters.ts";
import { guidelineSlots } from "./guidelines/slots.ts";
import { transferToNetherlands } from "./matter.ts";
import { netherlandsParameters } from "./parameters.ts";
import { netherlandsRegulationSections } from "./regulation/index.ts";
import { netherlandsSlots } from "./slots.ts";

/** The repealed law of serving in the Netherlands: § 1 a of the act, the regulation and the guidelines, 2015 to 2020. */
export const netherlandsPart: LawPart = {
  sections: [
    section1a,
    ...netherlandsRegulationSections,
    ...guidelinesChapter1,
    ...guidelinesChapters2And3,
    ...guidelinesChapter2,
  ],
  slots: [...netherlandsSlots, ...guidelineSlots],
  parameters: [...netherlandsParameters, ...guidelineParameters],
  matters: [transferToNetherlands],
};
