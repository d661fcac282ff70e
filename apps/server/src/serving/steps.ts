import type { EventName } from "@soning/law";
import { z } from "zod";
import { type Form, forms } from "../machines/serving.ts";
import { leaveTaken } from "./leave-taken.ts";

const day = z.iso.date();
const minute = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const form = z.enum(forms);
const text = z.string().min(1).max(2000);
const unit = z.string().min(1).max(100);
const decision = z.uuid();
const onDay = z.object({ on: day });

/** What a step of the serving tells; which parts, its schema says. */
export interface StepBody {
  readonly on?: string | undefined;
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly meetOn?: string | undefined;
  readonly trialEndsOn?: string | undefined;
  readonly form?: Form | undefined;
  readonly unit?: string | undefined;
  readonly decision?: string | undefined;
  readonly released?: boolean | undefined;
  readonly leave?: z.infer<typeof leaveTaken> | undefined;
}

/** A step of the serving as the API offers it. */
export interface ServingStep {
  readonly event: string;
  readonly summary: string;
  readonly body: z.ZodType<StepBody>;
  /** what the law's steps wait for */
  readonly raises?: EventName;
}

const step = (event: string, summary: string, body: z.ZodType<StepBody>, raises?: EventName): ServingStep => ({
  event,
  summary,
  body,
  ...(raises === undefined ? {} : { raises }),
});

/** Every step that somebody takes. What the clock does (overdue, trial-end) has no route. */
export const servingSteps: readonly ServingStep[] = [
  step("summon", "Summoned to appear", z.object({ meetOn: day, place: text }), "summoned"),
  step(
    "appear",
    "Has appeared, and serves from this day",
    z.object({ on: day, form, unit: unit.optional() }),
    "serving-started",
  ),
  step("defer", "Deferred by a decision", z.object({ decision, until: day })),
  step("end-deferral", "The deferral is over", onDay),
  step("no-show", "Did not appear", onDay, "incident"),
  step("fetched", "Was brought in", z.object({ on: day, form, unit: unit.optional() }), "serving-started"),
  step(
    "transfer",
    "Transferred to another form or unit by a decision",
    z.object({ decision, on: day, form, unit: unit.optional(), keepReadingUntil: day.optional() }),
    "transfer-carried-out",
  ),
  step(
    "return",
    "Returned to prison by a decision",
    z.object({ decision, on: day, form: z.enum(["high", "low"]), unit: unit.optional() }),
    "transfer-carried-out",
  ),
  step("out", "Left the prison for a time", z.object({ at: minute, until: minute, why: text.optional() })),
  step(
    "back",
    "Came back; from a leave also what it took of the quota",
    z.object({ at: minute, leave: leaveTaken.optional() }),
  ),
  step("interrupt", "Serving interrupted by a decision", z.object({ decision, on: day, until: day })),
  step("resume", "Serving goes on", onDay),
  step("escape", "Escaped", z.object({ at: minute }), "incident"),
  step("release", "Released on probation by a decision", z.object({ decision, on: day, trialEndsOn: day })),
  step("full-term", "The whole sentence is served", onDay, "serving-ended"),
  step("request-court", "The region brings the case to court", onDay),
  step(
    "judgment",
    "The court has decided",
    z.object({ on: day, judgment: text, form: form.optional(), released: z.boolean().optional() }),
  ),
  ...(["pardon", "death", "reversal", "limitation"] as const).map((event) =>
    step(event, `Ended: ${event}`, onDay, "serving-ended"),
  ),
];
