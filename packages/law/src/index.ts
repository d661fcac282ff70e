export { type Assumed, assumeServiceLogs } from "./assumptions.ts";
export { contradictionsOf } from "./consistency.ts";
export { FIRST_DAY, IN_FORCE, legalStates, overlaysOf, programOf } from "./legal-state.ts";
export { law } from "./law.ts";
export { type CarriedOut, coverageOf, type RegisterRow, type SourceCoverage, strayClaims } from "./coverage.ts";
export { procedures } from "./procedures/index.ts";
export type { Actor, EventName, Gate, Step } from "./procedures/procedure.ts";
