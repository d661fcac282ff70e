import { type Condition, type Face, face, some } from "@soning/norms";
import { measures } from "../src/facts/monitoring.ts";
import type { Binding, CaseWriter } from "./binding.ts";
import { proposalRegHints } from "./proposal-reg-hints.ts";

const onMeasure = (key: string, which: Face = "satisfied"): Condition =>
  some(measures, (measure) => face(`reg/7A-1-proposed/measure/${key}`, which, measure));
/** A measure is in use today. */
function inUse(write: CaseWriter): void {
  write.field("measures", "startsOn", write.shift(write.on, { months: -1 }));
  write.field("measures", "endedOn", "none");
}

/** The regulation as proposed in 2024 (ch. 10.2). */
export const proposalReg: Binding = {
  source: "consultation-proposal",
  on: "2026-06-15",
  law: "em-2024",
  covers: (id) => /^consultation\/p-reg-(7a-1)\//.test(id),
  hints: proposalRegHints,
  rows: {
    "consultation/p-reg-7a-1/list-exhaustive": { ask: onMeasure("1/closed-list") },
    "consultation/p-reg-7a-1/positioning-only-if": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/tracking-area-insufficient": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/tracking-breach-or-assumed": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/d-video-uses": { ask: onMeasure("4") },
    "consultation/p-reg-7a-1/d-alternative-to-visit-and-meeting": { ask: onMeasure("4/visit-or-meeting") },
    "consultation/p-reg-7a-1/d-with-substance-test": { ask: onMeasure("4/substance-test") },
    "consultation/p-reg-7a-1/d-check-conditions": { ask: onMeasure("4/conditions") },
    "consultation/p-reg-7a-1/biometrics-verify": { ask: onMeasure("6/lighter") },
    "consultation/p-reg-7a-1/biometrics-confirm-place": { ask: onMeasure("6/place") },
    "consultation/p-reg-7a-1/biometrics-no-remote-identification": { ask: onMeasure("6/remote-identification") },
    "consultation/p-reg-7a-1/inform-technology": { ask: onMeasure("7/technology") },
    "consultation/p-reg-7a-1/maintain-and-signals": { not: true, given: inUse },
  },
};
