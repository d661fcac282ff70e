import { all, type Condition, not } from "@soning/norms";
import { letterBars, otherBars, transferConditions } from "../slots.ts";

/** In the target group for the Netherlands: § 4 of the regulation is still fulfilled. */
export const inTargetGroup: Condition = all(transferConditions, not(letterBars), not(otherBars));
