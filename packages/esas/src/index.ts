export { groupByPerson } from "./case/join-orders.ts";
export type { Version } from "./contract/version.ts";
export { versions } from "./contract/version.ts";
export type { Headers } from "./envelope.ts";
export type { Fault, FaultCode, Said, Warning, WarningCode } from "./findings.ts";
export { faultCodes, warningCodes } from "./findings.ts";
export type { ReadingPolicy } from "./law-reference/parse.ts";
export { parseProvision, parseReference } from "./law-reference/parse.ts";
export type { Provision, ReadReference } from "./law-reference/provision.ts";
export type * from "./model/order.ts";
export type * from "./model/person.ts";
export type { Written } from "./outbound/checks.ts";
export { eventJudgment, eventPerson } from "./outbound/from-order.ts";
export type { EventHead } from "./outbound/head.ts";
export { type Intake, writeIntake } from "./outbound/intake.ts";
export type { JudgmentInformation } from "./outbound/judgments.ts";
export { type Leave, writeLeave } from "./outbound/leave.ts";
export type { Place, PrivatePlace } from "./outbound/place.ts";
export {
  type ReleaseFromCommunity,
  type ReleaseFromPrison,
  writeReleaseFromCommunity,
  writeReleaseFromPrison,
} from "./outbound/release.ts";
export { writeRetraction } from "./outbound/retraction.ts";
export type { SentenceDates, UnconditionalDates } from "./outbound/sentence-dates.ts";
export { type ServingChangeCause, servingChangeCauses } from "./outbound/serving-change-causes.ts";
export { type ServingChanged, writeServingChanged } from "./outbound/serving-changed.ts";
export { type Transfer, writeTransfer } from "./outbound/transfer.ts";
export { type UpdatedDates, writeUpdatedDates } from "./outbound/updated-dates.ts";
export {
  type Category,
  type Cause,
  type CommunityReleaseCause,
  categories,
  causes,
  communityReleaseCauses,
  type PrisonReleaseCause,
  prisonReleaseCauses,
  type TransferKind,
  transferKinds,
} from "./outbound/vocabulary.ts";
export type { ReadOptions, ReadOrder } from "./read-order.ts";
export { readMessage, readOrder } from "./read-order.ts";
export { largestOrder } from "./text/decode.ts";
export type { JsonObject, JsonValue } from "./text/json-value.ts";
export { parseJson } from "./text/parse-json.ts";
export { type CaseOptions, type ToCase, toCase } from "./to-case.ts";
