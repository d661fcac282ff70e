import type { Binding } from "./binding.ts";
import { consultationInForce } from "./consultation-ch1-6.ts";
import { consultationChapter7 } from "./consultation-ch7.ts";
import { netherlandsGuidelinesBinding } from "./netherlands-guidelines.ts";
import { netherlandsLeaveAndReturn } from "./netherlands-leave-and-return.ts";
import { netherlandsRegulationBinding } from "./netherlands-regulation.ts";
import { netherlandsServices } from "./netherlands-services.ts";
import { proposalAct } from "./proposal-act.ts";
import { proposalEm } from "./proposal-em.ts";
import { proposalReg } from "./proposal-reg.ts";

/** Every binding of the register's names to the catalogue. A new part is added here. */
export const bindings: readonly Binding[] = [
  netherlandsRegulationBinding,
  netherlandsGuidelinesBinding,
  netherlandsServices,
  netherlandsLeaveAndReturn,
  consultationInForce,
  consultationChapter7,
  proposalEm,
  proposalAct,
  proposalReg,
];
