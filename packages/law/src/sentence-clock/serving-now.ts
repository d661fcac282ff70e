import { all, any, type Condition, gt, is, isNone, lte, on } from "@soning/norms";
import { release } from "../facts/release.ts";
import { serving } from "../facts/serving.ts";
import { firstDay } from "./slots.ts";

/** Serving has begun by the day and release has not come. */
export const servingNow: Condition = all(
  lte(firstDay, on),
  any(isNone(release.releasedOn), gt(release.releasedOn, on)),
);

/** Not in prison, and the sentence is not served: outside prison, in an institution, or not taken in. */
export const outOfPrison: Condition = is(
  serving.form,
  "not-started",
  "outside-prison",
  "em-whole-sentence",
  "em-final-part",
  "institution",
  "hospital",
);
