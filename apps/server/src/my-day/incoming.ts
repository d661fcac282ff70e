import { sql } from "kysely";
import { z } from "zod";
import type { Claims, Trx } from "../database/database.ts";
import { stillFailed } from "../outbox/list.ts";
import { meaningOf } from "../outbox/receipt-words.ts";

/** How many of each kind the page shows; the lists themselves have the rest. */
export const most = 50;
export const personShown = z.object({ id: z.uuid(), name: z.string() });

export const complaintItem = z.object({
  id: z.uuid(),
  person: personShown,
  state: z.enum(["received", "admitted", "above"]),
  receivedAt: z.string(),
  /** `null`: not found out yet */
  inTime: z.boolean().nullable(),
  /** days that end, the nearest first: for what is lacking, and for a change to the party's harm */
  deadlines: z.array(z.object({ what: z.enum(["defect", "harm"]), until: z.string() })),
});
/** Somebody asks to see the documents of the case, and waits for the answer. */
export const accessItem = z.object({ id: z.uuid(), person: personShown, askedAt: z.string() });
export const deadlineItem = z.object({
  decision: z.uuid(),
  person: personShown,
  matter: z.string(),
  until: z.string(),
});
export const messageItem = z.object({
  id: z.string(),
  schemaName: z.string(),
  state: z.string(),
  arrivedAt: z.iso.datetime(),
});

export const failedItem = z.object({
  /** the row of the outbox, by which it is sent again or taken back */
  id: z.string(),
  person: personShown,
  schemaName: z.string(),
  status: z.string(),
  /** what the receiver wrote, and what the answer means */
  text: z.string().nullable(),
  meaning: z.string(),
  at: z.iso.datetime(),
});

/** Complaints that lie with the reader's unit, as first instance or as the body above, the oldest first. */
export async function complaintsHere(trx: Trx, claims: Claims): Promise<z.infer<typeof complaintItem>[]> {
  const unit = claims.unit ?? "";
  const { rows } = await sql<{
    id: string;
    person: string;
    name: string;
    state: "received" | "admitted" | "above";
    received_at: string;
    in_time: boolean | null;
    defect: string | null;
    harm: string | null;
  }>`
    select c.id, c.person, p.name, c.state, c.received_at, c.in_time, c.harm_until as harm,
      (select min(d.until) from complaint_defect d where d.complaint = c.id and d.cured_at is null) as defect
    from complaint c join person p on p.id = c.person
    where (c.unit = ${unit} and c.state in ('received', 'admitted')) or (c.above_unit = ${unit} and c.state = 'above')
    order by c.received_at, c.id limit ${most}`.execute(trx);
  return rows.map(({ id, person, name, state, received_at: receivedAt, in_time: inTime, defect, harm }) => ({
    id,
    person: { id: person, name },
    state,
    receivedAt,
    inTime,
    deadlines: [
      ...(defect === null ? [] : [{ what: "defect" as const, until: defect }]),
      ...(harm === null ? [] : [{ what: "harm" as const, until: harm }]),
    ].sort((a, b) => (a.until < b.until ? -1 : 1)),
  }));
}

/** Requests to see documents that lie with the reader's unit and are not answered, the oldest first. */
export async function accessHere(trx: Trx, claims: Claims): Promise<z.infer<typeof accessItem>[]> {
  const rows = await trx
    .selectFrom("access_request")
    .innerJoin("person", "person.id", "access_request.person")
    .select(["access_request.id", "access_request.person", "person.name", "asked_at"])
    .where("access_request.unit", "=", claims.unit ?? "")
    .where("state", "=", "open")
    .orderBy("asked_at")
    .orderBy("access_request.id")
    .limit(most)
    .execute();
  return rows.map(({ id, person, name, asked_at: askedAt }) => ({ id, person: { id: person, name }, askedAt }));
}

/** Decisions of the reader's unit on which a complaint may still come, those whose time ends first. */
export async function complaintDeadlines(
  trx: Trx,
  claims: Claims,
  now: string,
): Promise<z.infer<typeof deadlineItem>[]> {
  const rows = await trx
    .selectFrom("decision")
    .innerJoin("person", "person.id", "decision.person")
    .innerJoin("matter_case", "matter_case.id", "decision.matter_case")
    .select([
      "decision.id",
      "decision.person",
      "person.name",
      "matter_case.matter",
      "decision.complaint_until as until",
    ])
    .where("decision.unit", "=", claims.unit ?? "")
    .where("decision.state", "in", ["notified", "granted-waiting", "in-effect"])
    .where(sql<boolean>`decision.complaint_until >= left(${now}, length(decision.complaint_until))`)
    .orderBy("decision.complaint_until")
    .orderBy("decision.id")
    .limit(most)
    .execute();
  return rows.flatMap(({ id, person, name, matter, until }) =>
    until === null ? [] : [{ decision: id, person: { id: person, name }, matter, until }],
  );
}

/** Messages to the reader's unit: what came since a day, and what is faulty still. Gives whom they are about, for the audit. */
export async function messagesHere(
  trx: Trx,
  since: string,
): Promise<{ messages: z.infer<typeof messageItem>[]; about: readonly string[] }> {
  const rows = await trx
    .selectFrom("message")
    .select(["id", "schema_name", "state", "arrived_at", "person"])
    .where(sql<boolean>`(state = 'faulty' or (arrived_at at time zone 'Europe/Oslo')::date >= ${since}::date)`)
    .orderBy("arrived_at", "desc")
    .orderBy("id")
    .limit(most)
    .execute();
  return {
    messages: rows.map(({ id, schema_name: schemaName, state, arrived_at: at }) => ({
      id,
      schemaName,
      state,
      arrivedAt: at.toISOString(),
    })),
    about: rows.flatMap(({ person }) => (person === null ? [] : [person])),
  };
}

/** What was told to other authorities and failed by their own word, while nobody has dealt with it: the oldest first. */
export async function failedEvents(trx: Trx, language: "nb" | "nn" | "en"): Promise<z.infer<typeof failedItem>[]> {
  const rows = await trx
    .selectFrom("outbox")
    .innerJoin("person", "person.id", "outbox.person")
    .select([
      "outbox.id",
      "outbox.person",
      "person.name",
      "schema_name",
      "receipt_status as status",
      "receipt_text as text",
      "receipt_at as at",
    ])
    .where(stillFailed)
    .orderBy("outbox.id")
    .limit(most)
    .execute();
  return rows.flatMap(({ id, person, name, schema_name: schemaName, status, text, at }) =>
    person === null || status === null || at === null
      ? []
      : [
          {
            id,
            person: { id: person, name },
            schemaName,
            status,
            text,
            meaning: meaningOf(status, language),
            at: at.toISOString(),
          },
        ],
  );
}
