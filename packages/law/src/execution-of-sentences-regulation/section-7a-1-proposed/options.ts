import { all, any, type Condition, gt, is, isNone, lte, on, some } from "@soning/norms";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { measures } from "../../facts/monitoring.ts";
import { executionRegulation } from "../../instruments.ts";

/** The number is taken since 2024 by other rules, so the proposal's norms have keys of their own. */
export const section7a1Options = {
  instrument: executionRegulation,
  number: "7A-1",
  key: "reg/7A-1-proposed",
  overlay: "em-2024",
  cite: proposedCite("7A-1", "fsk."),
} as const;

/** Some measure of digital control is in use on the day. */
export const underControl: Condition = some(measures, (measure) =>
  all(lte(measure.startsOn, on), any(isNone(measure.endedOn), gt(measure.endedOn, on))),
);

/** Tracking has been decided and is not ended. */
export const trackingDecided: Condition = some(measures, (measure) =>
  all(
    is(measure.technology, "tracking"),
    lte(measure.decidedOn, on),
    any(isNone(measure.endedOn), gt(measure.endedOn, on)),
  ),
);
