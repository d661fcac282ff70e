/** What an export of everything on one person holds, in this order: each table with the column that its rows are put in order by. */
export const exported = [
  { table: "order_version", by: "arrived_on" },
  { table: "assertion", by: "at" },
  { table: "matter_case", by: "opened_at" },
  { table: "assessment_run", by: "at" },
  { table: "judgement", by: "at" },
  { table: "decision", by: "id" },
  { table: "letter", by: "at" },
  { table: "dispatch", by: "sent_at" },
  { table: "complaint", by: "received_at" },
  { table: "note", by: "at" },
  { table: "document", by: "at" },
  { table: "disclosure", by: "at" },
  { table: "event", by: "at" },
] as const;

/** Tables whose rows may be shielded from the party, with the columns that say so. */
export const shielded: Readonly<Record<string, { readonly shield: string; readonly ground?: string }>> = {
  assertion: { shield: "shield" },
  document: { shield: "shield", ground: "shield_ground" },
  note: { shield: "shield", ground: "shield_ground" },
};

/** Of a row that is shielded the party is told these, and nothing else. */
export const toldOfShielded = ["id", "at"] as const;
