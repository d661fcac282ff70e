import { netherlandsMailAndComplaintSteps } from "./netherlands-mail-and-complaints.ts";
import { netherlandsServingSteps } from "./netherlands-serving.ts";
import { netherlandsTransferSteps } from "./netherlands-transfer.ts";
import type { Step } from "./procedure.ts";

/** Steps of points 2.4 and 2.6 and chapter 3 of the Netherlands guidelines; alive until 1 September 2020. */
export const netherlandsGuidelinesSteps: readonly Step[] = [
  ...netherlandsTransferSteps,
  ...netherlandsServingSteps,
  ...netherlandsMailAndComplaintSteps,
];
