export { type Assumed, assumeServiceLogs } from "./assumptions.ts";
export { caseloadOf, DAYS_AHEAD, isMove, type Opportunity } from "./caseload.ts";
export { catalogueId, questionOf } from "./catalogue-id.ts";
export { contradictionsOf } from "./consistency.ts";
export { type CarriedOut, coverageOf, type RegisterRow, type SourceCoverage, strayClaims } from "./coverage.ts";
export {
  type ComplaintTime,
  type ComplaintTimes,
  complaintTimes,
  lastDayOf,
  type ToldDecision,
} from "./decisions/complaint-times.ts";
export { law } from "./law.ts";
export { FIRST_DAY, faultsOfState, IN_FORCE, legalStates, overlaysOf, programOf } from "./legal-state.ts";
export { procedures } from "./procedures/index.ts";
export type { Actor, EventName, Gate, Step } from "./procedures/procedure.ts";
export { suspensiveBy } from "./procedures/suspensive-effect.ts";
export { type RetentionRule, retentionRules } from "./retention.ts";
export { type ClockReading, readClock } from "./sentence-clock/read-clock.ts";
export { type ClockStretches, readStretches, type Stretch } from "./sentence-clock/read-stretches.ts";
export { type ReadingInLanguage, readingIn } from "./sentence-clock/reading-in.ts";
export { events, missingForStep, type StandingStep, stepsOf } from "./steps.ts";
