import { all, any, type Condition, gt, gte, is, isNone, lte, not, on } from "@soning/norms";
import { release } from "../facts/release.ts";
import { serving } from "../facts/serving.ts";
import { detentionFrameOn } from "./detention-slots.ts";
import { firstDay, fullTermOn, preventiveDetention, prisonToServe } from "./slots.ts";
import { subsidiaryDays } from "./subsidiary-slots.ts";
import { noDays } from "./term.ts";

/** Not released by the day, or put back by the court since. */
export const notReleased: Condition = any(
  isNone(release.releasedOn),
  gt(release.releasedOn, on),
  all(gte(release.courtRecalledOn, release.releasedOn), lte(release.courtRecalledOn, on)),
);

/** Subsidiary imprisonment was ordered executed and the fine is not paid. */
const subsidiaryToServe: Condition = gt(subsidiaryDays, noDays);

/** Imprisonment or preventive detention, or subsidiary imprisonment alone, is left on the day: the last day counts. */
const termNotOver: Condition = any(
  all(prisonToServe, not(preventiveDetention), any(isNone(fullTermOn), lte(on, fullTermOn))),
  all(preventiveDetention, any(isNone(detentionFrameOn), lte(on, detentionFrameOn))),
  all(not(prisonToServe), not(preventiveDetention), subsidiaryToServe),
);

/** Something is still to be served, begun or not. */
export const stillToServe: Condition = all(notReleased, termNotOver);

/** Serving has begun by the day, and neither release nor the end of the term has come. */
export const servingNow: Condition = all(lte(firstDay, on), stillToServe);

/** The same, or subsidiary imprisonment that follows the term. */
export const servingOrSubsidiaryNow: Condition = all(lte(firstDay, on), any(stillToServe, subsidiaryToServe));

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

/**
 * May something of what was ordered still be served by the day? Not after release and not after the last day; where no prison
 * sentence is told of, nothing says that it is over.
 */
export const somethingLeft: Condition = any(
  stillToServe,
  subsidiaryToServe,
  all(notReleased, not(prisonToServe), not(preventiveDetention)),
);
