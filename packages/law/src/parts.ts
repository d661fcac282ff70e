import { netherlandsPart } from "./archive/netherlands/index.ts";
import { paperChapter7Part } from "./consultation-paper/in-force/chapter-7-part.ts";
import { paperInForcePart } from "./consultation-paper/in-force/part.ts";
import { consultationPaperPart } from "./consultation-paper/part.ts";
import { decisionsPart } from "./decisions/part.ts";
import { breachSlots } from "./electronic-monitoring/breach-slots.ts";
import { controlSlots } from "./electronic-monitoring/control-slots.ts";
import { monitoringInForcePart } from "./electronic-monitoring/in-force-part.ts";
import { proposalEmPart } from "./electronic-monitoring/proposal-part.ts";
import { monitoringSlots } from "./electronic-monitoring/slots.ts";
import { proposedActPart } from "./execution-of-sentences-act/proposal-part.ts";
import { proposedRegulationPart } from "./execution-of-sentences-regulation/proposal-part.ts";
import { humanRightsPart } from "./human-rights/part.ts";
import type { LawPart } from "./part.ts";
import { sentenceClockPart } from "./sentence-clock/part.ts";

/** Every folder of the law. A new folder is added here. */
export const parts: readonly LawPart[] = [
  netherlandsPart,
  proposalEmPart,
  proposedActPart,
  proposedRegulationPart,
  consultationPaperPart,
  sentenceClockPart,
  decisionsPart,
  monitoringInForcePart,
  humanRightsPart,
  paperInForcePart,
  paperChapter7Part,
  { slots: [...monitoringSlots, ...controlSlots, ...breachSlots] },
];
