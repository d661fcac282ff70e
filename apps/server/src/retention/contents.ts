/**
 * What a case holds beside its skeleton: for each table the columns that tell about the person, and what stands there
 * afterwards. Ids, states, dates, units and hashes stay, so that chains and counts remain. Columns that are not named
 * here are skeleton: a test lists every table with a person, so that a new one is thought of.
 */
const gone = "–";
export const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  person: { name: gone, national_id: null, birth_date: null, language_source: null },
  order_version: { body: {} },
  event_payload: { payload: { erased: true } },
  message: { raw: "\\x", headers: {}, faults: null },
  assertion: { value: null, source: gone, shield: null },
  assertion_left: { reason: gone },
  assessment_run: { facts: {}, answer: {} },
  judgement: { value: {}, considerations: [], reason: gone },
  matter_case: { recommendation_reason: null, closed_reason: null },
  decision: { reasons: gone, contrary: null, chosen_reading: null, not_obtained: [], assessments: {}, content: {} },
  letter: { content: null },
  dispatch: { evidence: null },
  document: { title: gone, correspondent: null, file_name: null },
  contact: {
    name: gone,
    birth_date: null,
    relation: null,
    address: null,
    phone: null,
    email: null,
    ended_reason: null,
  },
  consent: { reason: null },
  place_queue: { out_of_turn: null, left_reason: null },
  note: { text: gone, with_whom: null },
  complaint: { text: gone, reasons: null, excuse: null, representative: null, wanted: null },
  complaint_stay: { reason: gone, conditions: null },
  cost_claim: { text: gone, reason: null },
  access_request: { text: gone },
  access_item: { shown_title: gone, answer: null },
  reversal: { reason: gone },
  task: { evidence: gone, missing: [], reason: null },
  disclosure: { what: gone, why: gone, content: {} },
  outbox: { body: gone, event: null, held: null, receipt_text: null, aside_reason: null, aside_by: null },
  message_receipt: { description: gone },
  attachment: { title: gone, uri: gone, fault: null },
  opportunity_aside: { reason: gone },
};

/** Tables with a person that hold skeleton only, or what ends by itself. */
export const skeleton: ReadonlySet<string> = new Set([
  "access_grant",
  "archived",
  "caseload",
  "caseload_change",
  "caseload_stale",
  "complaint_defect",
  "document_shield",
  "erasure",
  "event",
  "hold",
  // follows the answers: emptied with them
  "norm_use",
  "notice",
  "one_time_code",
  "raised_event",
  "reasons_request",
  "serving",
  "session",
]);
