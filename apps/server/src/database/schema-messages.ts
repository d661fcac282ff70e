import type { ColumnType, Generated, JSONColumnType } from "kysely";

type Stamp = ColumnType<Date, Date | undefined, never>;
type Optional = ColumnType<string | null, string | null | undefined, string | null>;
type Moment = ColumnType<Date, Date | undefined, Date>;

/** How a message came, the order that it brought, and why somebody set it aside. */
export interface MessageWays {
  channel: Generated<"api" | "folder" | "broker">;
  order_version: Optional;
  aside_reason: Optional;
  aside_by: Optional;
}

export type ReceiptStatus =
  | "UNDER_MOTTAK"
  | "MOTTATT"
  | "FEILET_AVSENDER_TEKNISK"
  | "FEILET_AVSENDER_MANGLER"
  | "FEILET_MOTTAKER";

/** What the sender of a message is told; not given yet: waits for the attachments. */
export interface MessageReceiptTable {
  n: Generated<string>;
  message: string;
  person: string | null;
  status: ReceiptStatus;
  description: string | null;
  by: string;
  decided_at: Stamp;
  given_at: ColumnType<Date | null, Date | null | undefined, Date>;
}

/** A document that an order names by address. */
export interface AttachmentTable {
  id: Generated<string>;
  message: string;
  person: string;
  position: number;
  title: string;
  media_type: string;
  uri: string;
  checksum: string;
  state: Generated<"waiting" | "stored" | "failed">;
  document: Optional;
  bytes: ColumnType<string | null, number | null | undefined, number | null>;
  attempts: Generated<number>;
  next_try: Moment;
  fault: ColumnType<unknown, string | null | undefined, string | null>;
}

/** A message to be sent: rows of one lane go out in the order of their ids. */
export interface OutboxTable {
  id: Generated<string>;
  person: string | null;
  /** the message's own id, by which its receiver knows it again */
  message_id: Generated<string>;
  schema_name: string;
  schema_version: Generated<string>;
  receiver: Optional;
  body: string;
  lane: string;
  at: Stamp;
  sent_at: ColumnType<Date | null, Date | null | undefined, Date>;
  attempts: Generated<number>;
  next_try: Moment;
  last_fault: Optional;
  /** why it cannot be written or sent as it stands */
  held: Optional;
  /** why one that is held shall never go, and who said so */
  aside_reason: Optional;
  aside_by: Optional;
  /** what happened, for one that is held */
  event: JSONColumnType<Record<string, unknown>> | null;
  version: Generated<number>;
  retracts: Optional;
  /** the row that this one sends again */
  repeats: Optional;
  by: Optional;
  /** what its receiver said last */
  receipt_status: ColumnType<ReceiptStatus | null, ReceiptStatus | null | undefined, ReceiptStatus | null>;
  receipt_text: Optional;
  receipt_from: Optional;
  receipt_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface MessageTables {
  outbox: OutboxTable;
  message_receipt: MessageReceiptTable;
  attachment: AttachmentTable;
}
