import { chapter7Steps } from "./consultation-ch7.ts";
import { monitoringCaseInForce } from "./consultation-in-force.ts";
import { monitoringRunningInForce, personalData } from "./consultation-in-force-running.ts";
import { netherlandsSteps } from "./netherlands.ts";
import { netherlandsGuidelinesSteps } from "./netherlands-guidelines.ts";
import type { Step } from "./procedure.ts";
import { proposalActSteps } from "./proposal-act.ts";
import { proposalEmSteps } from "./proposal-em.ts";
import { proposalHomeAndControlSteps } from "./proposal-home-and-control.ts";
import { proposalRegulationSteps } from "./proposal-regulation.ts";

/** Every step of every procedure that the law held here asks for. A new subject is added here. */
export const procedures: readonly Step[] = [
  ...monitoringCaseInForce,
  ...monitoringRunningInForce,
  ...personalData,
  ...chapter7Steps,
  ...netherlandsSteps,
  ...netherlandsGuidelinesSteps,
  ...proposalEmSteps,
  ...proposalActSteps,
  ...proposalRegulationSteps,
  ...proposalHomeAndControlSteps,
];
