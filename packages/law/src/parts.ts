import { breachSlots } from "./electronic-monitoring/breach-slots.ts";
import { controlSlots } from "./electronic-monitoring/control-slots.ts";
import { competenceSlots } from "./execution-of-sentences-act/competence-slots.ts";
import { monitoringSlots } from "./electronic-monitoring/slots.ts";
import type { LawPart } from "./part.ts";
import { sentenceClockPart } from "./sentence-clock/part.ts";

/** Every folder of the law. A new folder is added here. */
export const parts: readonly LawPart[] = [sentenceClockPart, { slots: [...monitoringSlots, ...controlSlots, ...breachSlots, ...competenceSlots] }];
