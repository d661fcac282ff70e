interface Exported {
  readonly table: string;
  /** the column that its rows are put in order by */
  readonly by: string;
  /** what settles the order of two at once; absent: `id` */
  readonly tie?: string;
  /** absent: all of them */
  readonly columns?: readonly string[];
  /** not for the party: what protects an inquiry, or says again what stands elsewhere without its shield */
  readonly serviceOnly?: true;
}

/** What an export of everything on one person holds, in this order. */
export const exported: readonly Exported[] = [
  {
    table: "message",
    by: "arrived_at",
    columns: ["id", "schema_name", "schema_version", "sender", "arrived_at", "state", "unit", "channel"],
  },
  { table: "message_receipt", by: "n", tie: "n" },
  {
    table: "attachment",
    by: "message",
    columns: ["id", "message", "position", "title", "media_type", "state", "document", "bytes"],
  },
  { table: "order_version", by: "arrived_on" },
  { table: "serving", by: "opened_at" },
  { table: "assertion", by: "at" },
  { table: "assertion_left", by: "at", tie: "assertion", serviceOnly: true },
  { table: "matter_case", by: "opened_at" },
  { table: "assessment_run", by: "at" },
  { table: "judgement", by: "at" },
  { table: "opportunity_aside", by: "at" },
  { table: "decision", by: "id" },
  { table: "place_queue", by: "since" },
  { table: "notice", by: "created_at" },
  { table: "letter", by: "at" },
  { table: "dispatch", by: "sent_at" },
  { table: "reasons_request", by: "created_at" },
  { table: "complaint", by: "received_at" },
  { table: "complaint_defect", by: "at" },
  { table: "complaint_stay", by: "at" },
  { table: "cost_claim", by: "at" },
  { table: "reversal", by: "at" },
  { table: "access_request", by: "created_at" },
  { table: "access_item", by: "at" },
  { table: "task", by: "at" },
  { table: "note", by: "at" },
  { table: "contact", by: "at" },
  { table: "consent", by: "at" },
  { table: "document", by: "at" },
  { table: "document_shield", by: "at" },
  { table: "disclosure", by: "at" },
  { table: "outbox", by: "at" },
  { table: "event", by: "at" },
  { table: "hold", by: "at", serviceOnly: true },
  { table: "erasure", by: "at" },
];

/** Tables with a person that are not exported, and why. */
export const notExported: Readonly<Record<string, string>> = {
  access_grant: "which units may see the case; who did is told by `looked`",
  archived: "the archive's receipt for the whole case",
  caseload: "worked out from what is exported",
  caseload_change: "worked out from what is exported",
  caseload_stale: "says for a second that the caseload is to be worked out anew",
  norm_use: "said again by the answers, which are exported",
  event_payload: "said again by the rows that the events move, where shields hold",
  one_time_code: "ends by itself within minutes",
  raised_event: "what called for a task; the task names it",
  session: "ends by itself within hours",
};

/** Tables whose rows may be shielded from the party, with the columns that say so. */
export const shielded: Readonly<Record<string, { readonly shield: string; readonly ground?: string }>> = {
  assertion: { shield: "shield" },
  document: { shield: "shield", ground: "shield_ground" },
  note: { shield: "shield", ground: "shield_ground" },
  contact: { shield: "shield", ground: "shield_ground" },
  consent: { shield: "shield" },
};

/** Rows of which the party is not told that they are there: they would say what a shielded row says. As SQL on the table. */
export const untold: Readonly<Record<string, string>> = {
  event: "machine = 'consent' and exists (select 1 from consent c where c.id::text = stream and c.shield is not null)",
};

/** Of a row that is shielded the party is told these, and nothing else. */
export const toldOfShielded = ["id", "at"] as const;
