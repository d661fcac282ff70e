import { dateScenarios } from "./dates.ts";
import { formScenarios } from "./form.ts";
import { kindScenarios } from "./kinds.ts";
import { lengthScenarios } from "./lengths.ts";
import { offenceScenarios } from "./offences.ts";
import { personScenarios } from "./persons.ts";
import type { Scenario } from "./scenario.ts";

export const scenarios: readonly Scenario[] = [
  ...formScenarios,
  ...lengthScenarios,
  ...kindScenarios,
  ...dateScenarios,
  ...offenceScenarios,
  ...personScenarios,
];
