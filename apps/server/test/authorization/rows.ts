import { sql } from "kysely";
import type { Db } from "../../src/database/database.ts";

/** What a reader sees of one person's rows: all of them, some (shielded or not told), none. */
export type Sees = "all" | "some" | "none";

/** Tables with a row for each person: what whoever handles the case reads through SQL, and what the party does. Written by hand from `CASE.md`. */
export const rowsSeen: Readonly<Record<string, readonly [staff: Sees, party: Sees]>> = {
  // who one is, what was ordered and what was told
  person: ["all", "all"],
  order_version: ["all", "all"],
  assertion: ["all", "some"],
  assertion_left: ["all", "none"],
  event: ["all", "all"],
  serving: ["all", "all"],
  contact: ["all", "some"],
  consent: ["all", "all"],
  // a matter and its decision: the party sees what was told, nothing of how it was come to
  matter_case: ["all", "all"],
  assessment_run: ["all", "some"],
  judgement: ["all", "none"],
  norm_use: ["all", "none"],
  decision: ["all", "some"],
  letter: ["all", "all"],
  dispatch: ["all", "all"],
  notice: ["all", "all"],
  reasons_request: ["all", "all"],
  reversal: ["all", "none"],
  document: ["all", "some"],
  document_shield: ["all", "none"],
  // complaints and access
  complaint: ["all", "all"],
  complaint_defect: ["all", "all"],
  complaint_stay: ["all", "all"],
  cost_claim: ["all", "all"],
  access_request: ["all", "all"],
  access_item: ["all", "none"],
  // the service's own work
  event_payload: ["all", "none"],
  raised_event: ["all", "none"],
  task: ["all", "none"],
  note: ["all", "none"],
  caseload: ["all", "none"],
  caseload_change: ["all", "none"],
  // the jobs' alone
  caseload_stale: ["none", "none"],
  opportunity_aside: ["all", "none"],
  place_queue: ["all", "none"],
  disclosure: ["all", "none"],
  outbox: ["all", "none"],
  message: ["all", "none"],
  message_receipt: ["all", "none"],
  attachment: ["all", "none"],
  hold: ["all", "none"],
  erasure: ["all", "none"],
  // read by functions of the owner only
  access_grant: ["none", "none"],
  archived: ["none", "none"],
  session: ["none", "none"],
  one_time_code: ["none", "none"],
};

/** How a table's rows of one person are found. */
export const ofPerson = (table: string, person: string) =>
  table === "person"
    ? sql`id = ${person}`
    : table === "event_payload"
      ? sql`event in (select id from event where person = ${person})`
      : sql`person = ${person}`;

/** A row in each table that a case in `cases.ts` leaves empty; written as the owner. */
export async function fillRows(db: Db, person: string, ids: Readonly<Record<string, string>>): Promise<void> {
  const { decisions, drafts, complaints, documents, matters } = ids;
  const request = ids["access-requests"];
  const day = "2026-06-15";
  for (const statement of [
    sql`insert into assertion (person, fact, value, source, by, shield) values (${person}, 'person.wanted', 'false', 'samtale', 'kari', null), (${person}, 'person.wanted', 'false', 'samtale', 'kari', 'child')`,
    sql`with said as (insert into assertion (person, fact, value, source, by, verified, of_party) values (${person}, 'home.electricity', 'true', 'own case', 'convicted:x', false, true) returning id)
      insert into assertion_left (assertion, person, reason, by) select id, ${person}, 'ikke bekreftet', 'kari' from said`,
    sql`insert into assessment_run (person, matter, "on", law, law_hash, facts_hash, facts, answer, by) values (${person}, 'leave.ordinary', ${day}, 'in-force', 'h', 'h', '{}', '{}', 'kari')`,
    sql`insert into contact (person, kind, name, by, shield, shield_ground) values (${person}, 'victim', 'Fornærmet Prøve', 'kari', 'victim', 'strgjfl § 7 b')`,
    sql`insert into judgement (person, matter_case, fact, value, considerations, reason, by) values (${person}, ${matters}, 'suitable', 'true', '[]', 'vurdert', 'kari')`,
    sql`insert into reasons_request (person, decision, at, by) values (${person}, ${decisions}, ${`${day}T09:00`}, 'kari')`,
    sql`insert into reversal (person, decision, unit, ground, to_harm, reason, cite, by) values (${person}, ${drafts}, 'elvestad', 'invalid', false, 'feil', 'fvl § 35', 'kari')`,
    sql`insert into document_shield (person, document, shield, ground, by) values (${person}, ${documents}, null, 'åpnet', 'kari')`,
    sql`insert into complaint_defect (person, complaint, lacks, until, by) values (${person}, ${complaints}, 'underskrift', ${day}, 'kari')`,
    sql`insert into complaint_stay (person, complaint, granted, reason, by, decided_at) values (${person}, ${complaints}, false, 'ingen grunn', 'kari', ${`${day}T09:00`})`,
    sql`insert into access_item (person, request, document, shown_title) values (${person}, ${request}, ${documents}, 'Brev')`,
    sql`insert into caseload (person, matter, law, status, on_date, name) values (${person}, 'leave.ordinary', 'in-force', 'now', ${day}, 'Prøve') on conflict do nothing`,
    sql`insert into opportunity_aside (person, matter, reason, until, by) values (${person}, 'leave.ordinary', 'nettopp vurdert', '2026-09-01', 'kari')`,
    sql`insert into disclosure (person, to_unit, what, why, by) values (${person}, 'nesbakken', 'opphold', 'bedt om', 'kari')`,
    sql`insert into erasure (person, rule, norm, "table", rows, "on") values (${person}, 'r', 'n', 'note', 1, ${day})`,
    sql`insert into archived (person, receipt) values (${person}, 'r')`,
    sql`insert into session (id, data, expires_at, ends_at, kind, person) values (${`s-${person}`}, '{}', now(), now(), 'own-case', ${person})`,
    sql`insert into one_time_code (hash, person, made_by, unit, expires_at) values (${`c-${person}`}, ${person}, 'kari', 'elvestad', now() + interval '1 hour')`,
  ])
    await statement.execute(db);
}
