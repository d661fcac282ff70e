import { all, type Condition, not } from "@soning/norms";
import { letterBars, otherBars, transferConditions } from "../slots.ts";
import { servedThere, servingThere } from "../terms.ts";

/** In the target group for the Netherlands: § 4 of the regulation is still fulfilled. */
export const inTargetGroup: Condition = all(transferConditions, not(letterBars), not(otherBars));

/** Was moved to the Netherlands, and is in Norway for the time being. */
export const backInNorway: Condition = all(servedThere, not(servingThere));
