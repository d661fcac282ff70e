/**
 * What a service of each version wrote, as SQL that its own database took. Every version has what those before it wrote, so
 * that a database which stopped at any of them holds rows of the old shapes. Ids are told by their last figures.
 */
const id = (n: number): string => `'00000000-0000-4000-8000-0000000000${String(n).padStart(2, "0")}'`;
const hash = "a".repeat(64);

export const person = id(1);

/** By the migration after which they are written. */
export const seeds: Readonly<Record<string, string>> = {
  "0001-foundation": `
    insert into unit (id, name, kind) values ('elvestad', 'Elvestad fengsel', 'prison');
    insert into staff (id, subject, name) values ('kari', 'kari', 'Kari Elvemo');
    insert into posting (staff, unit, role, "from") values ('kari', 'elvestad', 'caseworker', '2020-01-01');
    insert into person (id, name, national_id, birth_date) values (${person}, 'Åse Østgård', '01019012345', '1990-01-01');
    insert into access_grant (person, unit, purpose, "from", because) values (${person}, 'elvestad', 'serving', '2020-01-01', 'order');
    insert into message (id, schema_name, raw, state) values ('m1', 'Straffegjennomfoering', 'x', 'read');
    insert into document (id, person, hash, media_type, bytes, title) values (${id(2)}, ${person}, '${hash}', 'application/pdf', 4, 'Dom');
    insert into order_version (id, person, order_id, judgment_id, number, content_hash, body, message, arrived_on)
      values (${id(3)}, ${person}, 'o1', 'j1', 1, 'h', '{"judgment": {"caseNumber": "25-1MED"}}', 'm1', '2025-01-02');
    insert into assertion (id, person, fact, value, source, by, verified) values
      (${id(4)}, ${person}, 'home.fixed', 'true', 'samtale', 'kari', true), (${id(5)}, ${person}, 'home.kind', '"own"', 'own case', 'convicted:x', false);
    insert into event (id, person, machine, stream, number, kind, by) values (${id(6)}, ${person}, 'order', ${id(3)}, 1, 'arrive', 'message'), (${id(7)}, ${person}, 'order', ${id(3)}, 2, 'accept', 'kari');
    insert into event_payload values (${id(7)}, '{"checked": true}');
    insert into matter_case (id, person, matter, unit, state, opened_by) values (${id(8)}, ${person}, 'em.final-part', 'elvestad', 'decided', 'party');
    insert into assessment_run (id, person, matter_case, matter, "on", law, law_hash, facts_hash, facts, answer, by)
      values (${id(9)}, ${person}, ${id(8)}, 'em.final-part', '2025-02-01', 'in-force', 'h', 'h', '{}', '{"norms": [{"id": "act/16/2/home", "status": "met"}]}', 'kari');
    insert into judgement (person, matter_case, fact, value, considerations, reason, by) values (${person}, ${id(8)}, 'home.suitable', 'true', '[]', 'egnet', 'kari');
    insert into decision (id, person, matter_case, run, outcome, reasons, state, proposed_by, signed_by, signed_at)
      values (${id(10)}, ${person}, ${id(8)}, ${id(9)}, 'refuse', 'ikke egnet', 'notified', 'kari', 'leif', '2025-02-03 10:00Z');
    insert into letter (id, person, decision, kind, language, document) values (${id(11)}, ${person}, ${id(10)}, 'decision', 'nb', ${id(2)});
    insert into dispatch (person, letter, channel, sent_at, received_at) values (${person}, ${id(11)}, 'post', '2025-02-03T12:00', '2025-02-04T12:00');
    insert into complaint (person, decision, received_at, form, text, language, state) values (${person}, ${id(10)}, '2025-02-05T12:00', 'oral', 'urimelig', 'nb', 'received');
    insert into task (person, matter_case, step, actor, state, evidence, occasion) values (${person}, ${id(8)}, 'talk', 'caseworker', 'done', 'notat', 'application'), (${person}, null, 'dates', 'caseworker', 'open', null, 'start');
    insert into caseload (person, matter, law, status, on_date) values (${person}, 'em.final-part', 'in-force', 'met', '2025-02-01');
    insert into outbox (person, schema_name, body, sent_at) values (${person}, 'Inntak', '<x/>', null), (${person}, 'Inntak', '<y/>', now());
    insert into note (person, kind, text, by) values (${person}, 'note', 'kom til samtale', 'kari');
    insert into disclosure (person, to_unit, what, why, by) values (${person}, 'elvestad', 'dates', 'asked', 'kari');
    insert into idempotency (key, actor, request_hash, status, body) values ('k', 'kari', 'h', 201, '{}');
    select audit_append('kari', 'caseworker', 'elvestad', 'person.read', 'execution', ${person}, 'kari', '{}');`,
  "0002-identity": `select audit_append('kari', 'caseworker', 'elvestad', 'person.list', 'execution', null, 'kari', '{"shown": []}');`,
  "0003-messages": `insert into message (id, schema_name, raw, state, unit, person, receipt) values ('m2', 'Straffegjennomfoering', 'y', 'faulty', 'elvestad', null, '{"state": "faulty"}');`,
  "0005-machines": `
    insert into serving (id, person, unit, state) values (${id(20)}, ${person}, 'elvestad', 'awaiting');
    insert into event (person, machine, stream, number, kind, by) values (${person}, 'serving', ${id(20)}, 1, 'await', 'kari');
    insert into opportunity_aside (person, matter, reason, until, by) values
      (${person}, 'leave.ordinary', 'flyttes', '2025-06-01', 'kari'), (${person}, 'leave.ordinary', 'flyttes igjen', '2025-07-01', 'kari');`,
  "0006-tasks": `
    insert into raised_event (person, event, occasion, by) values (${person}, 'order-received', 'o1', 'kari');
    insert into caseload_change (person, matter, law, on_date, became) values (${person}, 'em.final-part', 'in-force', '2025-02-01', 'met');
    insert into note (person, kind, text, by) values (${person}, 'note', 'med flere kolonner', 'kari');`,
  "0007-documents": `
    insert into document (id, person, hash, media_type, bytes, title, unit) values (${id(21)}, ${person}, '${"b".repeat(64)}', 'application/pdf', 4, 'Brev', 'elvestad');
    insert into access_request (id, person, unit, asked_at, asked_by, form, text) values (${id(22)}, ${person}, 'elvestad', '2025-03-01T10:00', 'kari', 'oral', 'alt');
    insert into access_item (person, request, document, shown_title) values (${person}, ${id(22)}, ${id(21)}, 'Brev');`,
  "0008-messages-out": `
    insert into message_receipt (message, person, status, by) values ('m1', ${person}, 'UNDER_MOTTAK', 'service');
    insert into attachment (message, person, position, title, media_type, uri, checksum) values ('m1', ${person}, 1, 'Dom', 'application/pdf', 'https://x/1', 'abc');
    insert into outbox (person, schema_name, body, lane, held) values (${person}, 'LoeslatelseFraFengsel', '', ${person}, 'cause is not known');`,
  "0009-jobs": `
    insert into law_bundle (hash, law, data) values ('h', 'in-force', 'x');
    insert into hold (person, reason, by) values (${person}, 'sak i retten', 'leif');
    insert into erasure (person, rule, norm, "table", rows, "on") values (${person}, 'r', 'n', 'note', 0, '2025-04-01');
    insert into job_occasion (rule, subject, due, job) values ('caseload', 'all', '2025-04-01', gen_random_uuid());`,
  "0010-household": `
    insert into contact (id, person, kind, name, by) values (${id(23)}, ${person}, 'cohabitant', 'Ola Østgård', 'kari');
    insert into place (unit, kind, total, by) values ('elvestad', 'high', 10, 'leif');
    insert into place_queue (unit, kind, person, by) values ('elvestad', 'high', ${person}, 'kari');
    insert into phrase (unit, name, language, text, by) values ('elvestad', 'hilsen', 'nb', 'Hei', 'kari');
    insert into saved_view (staff, page, name, query) values ('kari', 'caseload', 'mine', '{}');`,
  "0011-verified": `insert into assertion (person, fact, value, source, by, verified) values (${person}, 'children', '[]', 'samtale', 'kari', null);`,
  "0015-clock": `insert into caseload (person, name, matter, law, status, on_date, aside_until) values (${person}, 'Åse Østgård', 'leave.ordinary', 'in-force', 'almost', '2025-05-01', '2025-06-01');`,
  "0016-receipts-in": `update outbox set receipt_status = 'MOTTATT', receipt_at = now() where body = '<y/>';`,
  "0023-left-words": `insert into assertion_left (assertion, person, reason, by) values (${id(5)}, ${person}, 'et annet svar holder', 'kari');`,
};
