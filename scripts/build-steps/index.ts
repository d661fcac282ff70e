import { lawStep } from "./law.ts";
import { schemaStep } from "./schema.ts";
import type { BuildStep } from "./step.ts";

/** Every build step, in the order in which they run. */
export const steps: readonly BuildStep[] = [lawStep, schemaStep];
