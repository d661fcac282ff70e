import type { Command } from "../command.ts";
import { assessCommand } from "./assess.ts";
import { caseloadCommand } from "./caseload.ts";
import { clockCommand } from "./clock.ts";
import { compareCommand } from "./compare.ts";
import { coverageCommand } from "./coverage.ts";
import { factsCommand } from "./facts.ts";
import { importCommand } from "./import.ts";
import { lawCommand } from "./law.ts";
import { mattersCommand } from "./matters.ts";
import { stepsCommand } from "./steps.ts";
import { whenCommand } from "./when.ts";
import { whyNotCommand } from "./why-not.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  mattersCommand,
  factsCommand,
  assessCommand,
  importCommand,
  clockCommand,
  whenCommand,
  whyNotCommand,
  compareCommand,
  caseloadCommand,
  stepsCommand,
  coverageCommand,
  lawCommand,
];
