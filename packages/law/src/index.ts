export { type Assumed, assumeServiceLogs } from "./assumptions.ts";
export { contradictionsOf } from "./consistency.ts";
export { type CarriedOut, coverageOf, type RegisterRow, type SourceCoverage, strayClaims } from "./coverage.ts";
export { law } from "./law.ts";
export { FIRST_DAY, IN_FORCE, legalStates, overlaysOf, programOf } from "./legal-state.ts";
export { procedures } from "./procedures/index.ts";
export type { Actor, EventName, Gate, Step } from "./procedures/procedure.ts";
export { type ClockReading, readClock } from "./sentence-clock/read-clock.ts";
export { caseloadOf, DAYS_AHEAD, type Opportunity } from "./caseload.ts";
