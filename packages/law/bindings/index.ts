import type { Binding } from "./binding.ts";
import { proposalAct } from "./proposal-act.ts";
import { proposalEm } from "./proposal-em.ts";

/** Every binding of the register's names to the catalogue. A new part is added here. */
export const bindings: readonly Binding[] = [proposalEm, proposalAct];
