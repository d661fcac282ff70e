import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { HouseholdTables } from "./schema-household.ts";
import type { CaseTablesOfLetters } from "./schema-letters.ts";
import type { MessageTables, MessageWays } from "./schema-messages.ts";
import type { DayTables, NoteDetails, TaskReasons } from "./schema-tasks.ts";
import type { AssertionLeftTable } from "./schema-words.ts";

type Stamp = ColumnType<Date, Date | undefined, never>;
type Json = JSONColumnType<Record<string, unknown>>;
/** days travel as ISO text */
type Day = string;
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
type Optional = ColumnType<string | null, string | null | undefined, string | null>;

export type Role =
  | "caseworker"
  | "leader"
  | "region"
  | "directorate"
  | "probation"
  | "fine-service"
  | "em-officer"
  | "immigration"
  | "analyst"
  | "auditor"
  | "convicted"
  | "integrator"
  | "administrator";

export interface UnitTable {
  id: string;
  name: string;
  kind: "prison" | "probation" | "region" | "directorate" | "fine-service" | "control-centre" | "immigration";
  parent: string | null;
  address: ColumnType<string[], string[] | undefined, string[]>;
  phone: ColumnType<string | null, string | null | undefined, string | null>;
  email: ColumnType<string | null, string | null | undefined, string | null>;
}
export interface StaffTable {
  id: string;
  subject: string;
  name: string;
}
export interface PostingTable {
  id: Generated<string>;
  staff: string;
  unit: string;
  role: Role;
  cleared: Generated<boolean>;
  /** `sign`: may sign decisions although no leader */
  powers: Generated<string[]>;
  from: Day;
  until: Day | null;
}
export interface PersonTable {
  id: Generated<string>;
  name: string;
  national_id: string | null;
  birth_date: Day | null;
  protection: Generated<"none" | "confidential" | "strictly-confidential">;
  language: Generated<string>;
  /** where that is known from */
  language_source: Optional;
  version: Generated<number>;
  created_at: Stamp;
}
export interface GrantTable {
  id: Generated<string>;
  person: string;
  unit: string;
  purpose: string;
  from: Day;
  until: Day | null;
  because: string;
}
export interface MessageTable extends MessageWays {
  id: string;
  schema_name: string;
  schema_version: string | null;
  sender: string | null;
  headers: Json;
  raw: Buffer;
  arrived_at: Stamp;
  state: Generated<"received" | "read" | "faulty" | "set-aside" | "refused">;
  faults: ColumnType<unknown[] | null, string | null | undefined, string | null>;
  /** the unit that it came to */
  unit: string | null;
  person: string | null;
  /** what the sender was answered */
  receipt: ColumnType<unknown, string | null | undefined, string | null>;
  sent_by: string | null;
  version: Generated<number>;
}
export interface OrderVersionTable {
  id: Generated<string>;
  person: string;
  order_id: string;
  judgment_id: string;
  number: number;
  content_hash: string;
  body: Json;
  message: string | null;
  arrived_on: Day;
  created_at: Stamp;
}
export interface AssertionTable {
  id: Generated<string>;
  person: string;
  fact: string;
  record: string | null;
  value: ColumnType<unknown, string | null, string | null>;
  source: string;
  document: string | null;
  by: string;
  /** `null`: nobody said; `false`: marked as unverified */
  verified: boolean | null;
  shield: string | null;
  supersedes: string | null;
  /** the convicted person's own word: the database says so */
  of_party: ColumnType<boolean, never, never>;
  /** the norm by which a retention rule took the value away */
  erased: ColumnType<string | null, never, string | null>;
  at: Stamp;
}
export interface EventTable {
  id: Generated<string>;
  person: string;
  machine: string;
  stream: string;
  number: number;
  kind: string;
  /** after the event; the database works it out where only one is possible */
  state: Generated<string>;
  by: string;
  at: Stamp;
}
export interface EventPayloadTable {
  event: string;
  payload: Json;
}
export interface MachineTable {
  name: string;
  /** the state of a row before its first event */
  initial: string | null;
  /** the table whose rows show the state */
  rows_in: string | null;
}
export interface MachineTransitionTable {
  machine: string;
  /** `''`: before the first event */
  from: string;
  event: string;
  to: string;
  by: string[];
}
export interface ServingTable {
  id: Generated<string>;
  person: string;
  unit: string | null;
  state: string;
  /** since when the form or state holds */
  on_date: Day | null;
  /** minute */
  away_until: string | null;
  interrupted_until: Day | null;
  trial_ends_on: Day | null;
  meet_on: Day | null;
  version: Generated<number>;
  opened_at: Stamp;
}
export interface MatterTable {
  id: Generated<string>;
  person: string;
  matter: string;
  unit: string;
  assignee: string | null;
  state: string;
  law: string;
  opened_by: "party" | "clock" | "unit";
  opened_at: Stamp;
  hold_reason: string | null;
  hold_until: Day | null;
  form: Nullable<"written" | "oral" | "electronic">;
  applied_on: Nullable<Day>;
  /** `null`: not known */
  late: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
  helped_by: Nullable<string>;
  asked_unit: Nullable<string>;
  asked_until: Nullable<Day>;
  recommendation: Nullable<"for" | "against" | "none">;
  recommendation_reason: Nullable<string>;
  recommended_by: Nullable<string>;
  closed_reason: Nullable<string>;
  changed_at: ColumnType<Date, Date | undefined, Date>;
  version: Generated<number>;
}
export interface OpportunityAsideTable {
  id: Generated<string>;
  person: string;
  matter: string;
  /** counts the words on this matter */
  version: Generated<number>;
  reason: string;
  until: Day;
  by: string;
  at: Stamp;
}
export interface AssessmentRunTable {
  id: Generated<string>;
  person: string;
  matter_case: string | null;
  matter: string;
  on: Day;
  /** the minute that was asked for, where it was one */
  minute: ColumnType<string | null, string | null | undefined, never>;
  law: string;
  language: Generated<string>;
  law_hash: string;
  facts_hash: string;
  facts: Json;
  answer: Json;
  by: string;
  at: Stamp;
}
export interface JudgementTable {
  id: Generated<string>;
  person: string;
  matter_case: string;
  fact: string;
  value: ColumnType<unknown, string, string>;
  considerations: JSONColumnType<unknown[]>;
  record: Nullable<string>;
  assertion: Nullable<string>;
  reason: string;
  by: string;
  at: Stamp;
}
export interface DecisionTable {
  id: Generated<string>;
  person: string;
  matter_case: string;
  run: string;
  outcome: "grant" | "refuse" | "recall" | "other";
  reasons: string;
  contrary: string | null;
  chosen_reading: string | null;
  /** facts that were missing, and how they were sought */
  not_obtained: JSONColumnType<{ fact: string; sought: string }[]>;
  unit: Nullable<string>;
  /** the judgements as they were when it was signed */
  assessments: ColumnType<unknown[], string | undefined, string>;
  /** what auditors look at: `undetermined`, `conflict`, `contrary` */
  special: Generated<string[]>;
  competence: ColumnType<Record<string, unknown> | null, string | undefined, string>;
  at_once: Generated<boolean>;
  starts_on: Nullable<Day>;
  ends_on: Nullable<Day>;
  /** what it says beside its outcome: conditions, days, place */
  content: ColumnType<Record<string, unknown>, string | undefined, string>;
  changed_at: ColumnType<Date, Date | undefined, Date>;
  state: string;
  proposed_by: string;
  signed_by: string | null;
  signed_at: Date | null;
  notified_at: string | null;
  complaint_until: string | null;
  version: Generated<number>;
}
export interface LetterTable {
  id: Generated<string>;
  person: string;
  decision: string | null;
  kind: string;
  language: string;
  document: string;
  number: number;
  at: Stamp;
  /** the same letter as PDF/A-2a */
  archived: Optional;
  unit: Optional;
  /** the provision that the decision was made under: it decides how one may complain */
  provision: Optional;
  made_by: Optional;
  content: ColumnType<unknown, string | null | undefined, never>;
  /** each sending is one */
  version: Generated<number>;
}
export interface DispatchTable {
  id: Generated<string>;
  person: string;
  letter: string;
  channel: "handed-over" | "post" | "digital";
  sent_at: string;
  received_at: string | null;
  returned_at: string | null;
  sent_by: Optional;
  evidence: Optional;
  /** digital mail: put where it can be read, and told of */
  available_at: Optional;
  told_at: Optional;
  returned_because: Optional;
  version: Generated<number>;
}
export interface ComplaintTable {
  id: Generated<string>;
  person: string;
  decision: string | null;
  access_request: Optional;
  unit: Optional;
  above_unit: Optional;
  handed_in_at: Optional;
  by_whom: Generated<"convicted-person" | "guardian" | "representative" | "other">;
  representative: Optional;
  wanted: Optional;
  complaint_until: Optional;
  late_until: Optional;
  harm_until: Optional;
  excuse_ground: ColumnType<"not-to-blame" | "special-reasons" | null, string | null | undefined, string | null>;
  reject_ground: Optional;
  reasons: Optional;
  opinion: Optional;
  opinion_copied_at: Optional;
  decided_by: Optional;
  decided_at: Optional;
  to_harm: ColumnType<boolean | null, boolean | null | undefined, boolean | null>;
  registered_by: Optional;
  received_at: string;
  form: "written" | "oral" | "electronic";
  text: string;
  language: string;
  in_time: boolean | null;
  excuse: string | null;
  state: string;
  result: string | null;
  version: Generated<number>;
}
export interface TaskTable extends TaskReasons {
  id: Generated<string>;
  person: string;
  matter_case: string | null;
  step: string;
  actor: string;
  assignee: string | null;
  due: string | null;
  gate: string | null;
  state: Generated<"open" | "done" | "waived" | "moot">;
  ground: string | null;
  evidence: string | null;
  occasion: string;
  version: Generated<number>;
  at: Stamp;
}
export interface DocumentTable {
  id: Generated<string>;
  person: string | null;
  hash: string;
  media_type: string;
  bytes: number;
  title: string;
  shield: string | null;
  shield_ground: string | null;
  at: Stamp;
  unit: Optional;
  journal_year: ColumnType<number | null, number | undefined, never>;
  journal_number: ColumnType<number | null, number | undefined, never>;
  direction: Generated<"incoming" | "outgoing" | "internal">;
  /** who it came from, or went to */
  correspondent: Optional;
  dated: Optional;
  matter_case: Optional;
  extract_of: Optional;
  file_name: Optional;
  registered_by: Optional;
  /** sent or given to the convicted person */
  open_to_party: Generated<boolean>;
  version: Generated<number>;
}
export interface CaseloadTable {
  person: string;
  /** of the person, as it was when the row was written */
  name: string;
  matter: string;
  law: string;
  status: string;
  on_date: Day;
  from_date: Day | null;
  lacks: Json | null;
  /** hidden until this day: set aside, and not owed on the service's own initiative */
  aside_until: ColumnType<string | null, string | null | undefined, string | null>;
}
export interface AuditTable {
  chain: number;
  n: ColumnType<string, never, never>;
  at: ColumnType<Date, never, never>;
  actor: string;
  role: string;
  unit: string | null;
  act: string;
  purpose: string;
  person_hash: string | null;
  details: Json;
  prev: Buffer;
  hash: Buffer;
  /** how the hash was made: 1 joined text, 2 a JSON array */
  form: number;
}
export interface AuditHeadTable {
  chain: number;
  n: string;
  hash: Buffer;
}
export interface AuditRootTable {
  id: Generated<string>;
  at: Stamp;
  heads: Json;
  root: Buffer;
  signature: string;
}
export interface SessionTable {
  /** hash of the token in the cookie */
  id: string;
  data: Json;
  kind: "staff" | "own-case" | "assisted";
  issuer: string | null;
  subject: string | null;
  provider_session: string | null;
  staff: string | null;
  posting: string | null;
  person: string | null;
  assisted_by: string | null;
  unit: string | null;
  created_at: Stamp;
  seen_at: ColumnType<Date, Date | undefined, Date>;
  /** idle limit: moves with use, never beyond `ends_at` */
  expires_at: Date;
  ends_at: Date;
}
export interface SignInTable {
  id: string;
  state: string;
  nonce: string;
  verifier: string;
  return_to: string;
  expires_at: Date;
}
export interface OneTimeCodeTable {
  hash: string;
  person: string;
  made_by: string;
  unit: string;
  made_at: Stamp;
  expires_at: Date;
  redeemed_at: Date | null;
}
export interface UsedTokenTable {
  issuer: string;
  id: string;
  expires_at: Date;
}
export interface IdempotencyTable {
  key: string;
  actor: string;
  request_hash: string;
  status: number | null;
  body: ColumnType<unknown, string | null, string | null>;
  at: Stamp;
}
export interface NoteTable extends NoteDetails {
  id: Generated<string>;
  version: Generated<number>;
  person: string;
  matter_case: string | null;
  kind: "note" | "contact";
  text: string;
  by: string;
  at: Stamp;
}
export interface DisclosureTable {
  id: Generated<string>;
  person: string;
  to_unit: string;
  what: string;
  why: string;
  /** what was disclosed, as it was then */
  content: Json;
  /** the provision that allows it */
  ground: string | null;
  by: string;
  at: Stamp;
}

export interface LawBundleTable {
  hash: string;
  law: string;
  data: Buffer;
  at: Stamp;
}
export interface ErasureTable {
  id: Generated<string>;
  person: string;
  rule: string;
  norm: string;
  table: string;
  rows: number;
  on: Day;
  at: Stamp;
}
export interface HoldTable {
  id: Generated<string>;
  person: string;
  reason: string;
  by: string;
  at: Stamp;
  released_by: string | null;
  released_at: Date | null;
  version: Generated<number>;
}
export interface ArchivedTable {
  person: string;
  receipt: string;
  at: Stamp;
}

/** Every table of the database, by name. */
export interface Database extends DayTables, HouseholdTables, CaseTablesOfLetters, MessageTables {
  unit: UnitTable;
  staff: StaffTable;
  posting: PostingTable;
  person: PersonTable;
  access_grant: GrantTable;
  message: MessageTable;
  order_version: OrderVersionTable;
  assertion: AssertionTable;
  assertion_left: AssertionLeftTable;
  event: EventTable;
  event_payload: EventPayloadTable;
  machine: MachineTable;
  machine_transition: MachineTransitionTable;
  serving: ServingTable;
  matter_case: MatterTable;
  opportunity_aside: OpportunityAsideTable;
  assessment_run: AssessmentRunTable;
  judgement: JudgementTable;
  decision: DecisionTable;
  letter: LetterTable;
  dispatch: DispatchTable;
  complaint: ComplaintTable;
  task: TaskTable;
  document: DocumentTable;
  caseload: CaseloadTable;
  audit: AuditTable;
  audit_head: AuditHeadTable;
  audit_root: AuditRootTable;
  session: SessionTable;
  sign_in: SignInTable;
  one_time_code: OneTimeCodeTable;
  used_token: UsedTokenTable;
  idempotency: IdempotencyTable;
  note: NoteTable;
  disclosure: DisclosureTable;
  law_bundle: LawBundleTable;
  erasure: ErasureTable;
  hold: HoldTable;
  archived: ArchivedTable;
}
