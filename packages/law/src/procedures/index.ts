import { netherlandsGuidelinesSteps } from "./netherlands-guidelines.ts";
import { netherlandsSteps } from "./netherlands.ts";
import type { Step } from "./procedure.ts";
import { proposalActSteps } from "./proposal-act.ts";
import { proposalEmSteps } from "./proposal-em.ts";

/** Every step of every procedure that the law held here asks for. A new subject is added here. */
export const procedures: readonly Step[] = [...netherlandsSteps, ...netherlandsGuidelinesSteps, ...proposalEmSteps, ...proposalActSteps];
