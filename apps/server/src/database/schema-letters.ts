import type { ColumnType, Generated } from "kysely";

type Stamp = ColumnType<Date, Date | undefined, never>;
type Optional = ColumnType<string | null, string | null | undefined, string | null>;
type MaybeBoolean = ColumnType<boolean | null, boolean | null | undefined, boolean | null>;

/** A decision was told: by letter, orally, or its reasons later. Each starts the time for complaint. */
export interface NoticeTable {
  id: Generated<string>;
  person: string;
  decision: string;
  kind: "letter" | "oral" | "reasons";
  at: string;
  dispatch: Optional;
  provision: string;
  complaint_until: Optional;
  ground: Optional;
  with_reasons: Generated<boolean>;
  /** what was said, of an oral notice */
  minute: Optional;
  interpreter: Optional;
  by: string;
  created_at: Stamp;
}
export interface ReasonsRequestTable {
  id: Generated<string>;
  person: string;
  decision: string;
  at: string;
  by: string;
  answered_by: Optional;
  created_at: Stamp;
}
export interface DocumentShieldTable {
  id: Generated<string>;
  person: string | null;
  document: string;
  shield: string | null;
  ground: string;
  by: string;
  at: Stamp;
}
export interface AccessRequestTable {
  id: Generated<string>;
  person: string;
  matter_case: Optional;
  unit: string;
  asked_at: string;
  asked_by: string;
  form: "written" | "oral" | "electronic";
  text: string;
  state: Generated<"open" | "decided">;
  decided_at: Optional;
  decided_by: Optional;
  /** last day to comment on what was given */
  comment_until: Optional;
  told_at: Optional;
  complaint_until: Optional;
  version: Generated<number>;
  created_at: Stamp;
}
export interface AccessItemTable {
  id: Generated<string>;
  person: string;
  request: string;
  document: string;
  shown_title: string;
  answer: ColumnType<"given" | "partly" | "refused" | null, string | null | undefined, string | null>;
  cite: Optional;
  ground: Optional;
  extract: Optional;
  by: Optional;
  at: Optional;
  version: Generated<number>;
}
export interface ComplaintDefectTable {
  id: Generated<string>;
  person: string;
  complaint: string;
  lacks: string;
  until: string;
  cured_at: Optional;
  by: string;
  at: Stamp;
}
export interface ComplaintStayTable {
  id: Generated<string>;
  person: string;
  complaint: string;
  granted: boolean;
  reason: string;
  conditions: Optional;
  by: string;
  decided_at: string;
  at: Stamp;
}
export interface CostClaimTable {
  id: Generated<string>;
  person: string;
  complaint: string;
  text: string;
  /** kroner, as decimal text */
  amount: ColumnType<string, number | string, never>;
  received_at: string;
  claim_until: Optional;
  in_time: MaybeBoolean;
  state: Generated<"asked" | "granted" | "refused">;
  granted: ColumnType<string | null, number | string | null | undefined, number | string | null>;
  reason: Optional;
  decided_by: Optional;
  decided_at: Optional;
  version: Generated<number>;
  at: Stamp;
}
export interface ReversalTable {
  id: Generated<string>;
  person: string;
  decision: string;
  unit: string;
  ground: "not-to-harm" | "not-notified" | "invalid" | "others-interests" | "special-reasons";
  to_harm: boolean;
  review_told_at: Optional;
  reason: string;
  cite: string;
  by: string;
  at: Stamp;
}

/** Tables of notice, complaint and access to documents, by name. */
export interface CaseTablesOfLetters {
  notice: NoticeTable;
  reasons_request: ReasonsRequestTable;
  document_shield: DocumentShieldTable;
  access_request: AccessRequestTable;
  access_item: AccessItemTable;
  complaint_defect: ComplaintDefectTable;
  complaint_stay: ComplaintStayTable;
  cost_claim: CostClaimTable;
  reversal: ReversalTable;
}
