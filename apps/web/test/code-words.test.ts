import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ManualReason } from "@soning/esas";
import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { transitions } from "../../server/src/machines/table.ts";
import { eventSchemas } from "../../server/src/outbox/write-event.ts";
import { ownReasons } from "../../server/src/tasks/change.ts";
import { en } from "../src/i18n/en/index.ts";
import type { Messages } from "../src/i18n/nb/index.ts";
import { nb } from "../src/i18n/nb/index.ts";
import { nn } from "../src/i18n/nn/index.ts";

type Words = Readonly<Record<string, unknown>>;
type Place = (t: Messages) => Words;

const forms: Place = (t) => t.handling.forms;
const servingForms: Place = (t) => t.machines.forms;
const events: Place = (t) => t.machines.events;
const protection: Place = (t) => t.case.protection;
const roles: Place = (t) => t.shell.roles;
const sentences: Place = (t) => t.caseload.lists.sentences;
const places: Place = (t) => t.flows.places.kinds;
const outcomes: Place = (t) => t.decision.outcomes;
const channels: Place = (t) => t.decision.channels;
const noteChannels: Place = (t) => t.records.channels;
const contacts: Place = (t) => t.records.kinds;
const consents: Place = (t) => t.records.consentKinds;
const rejects: Place = (t) => t.complaints.rejects;
const byWhom: Place = (t) => t.complaints.who;
const answers: Place = (t) => t.flows.access.answers;

/** Where each closed list of the API has its words: the lists that readers see, and those that they choose from. */
const words: Readonly<Record<string, Place>> = {
  "POST /api/orders.outcome": (t) => t.pages.messages.outcomes,
  "Receipt.outcome": (t) => t.pages.messages.outcomes,
  "POST /api/orders.state": (t) => t.pages.messages.states,
  "Receipt.state": (t) => t.pages.messages.states,
  "Message.state": (t) => t.pages.messages.states,
  "POST /api/cost-claims/{id}/answer.state": (t) => t.complaints.claimStates,
  "CostClaim.state": (t) => t.complaints.claimStates,
  "Me.role": roles,
  "Colleague.role": roles,
  "Attachment.state": (t) => t.exchange.order.documentStates,
  "OrderParts.kind": sentences,
  "OrderLine.kind": sentences,
  "OutboxRow.state": (t) => t.exchange.outbox.states,
  "OutboxRow.possible": (t) => t.exchange.outbox,
  "PersonRow.protection": protection,
  "Person.protection": protection,
  "Contact.protection": protection,
  "POST /api/persons/{id}/contacts.protection": protection,
  "PUT /api/contacts/{id}.protection": protection,
  "Matter.openedBy": (t) => t.handling,
  "POST /api/persons/{id}/matters.openedBy": (t) => t.handling,
  "POST /api/persons/{id}/matters.form": forms,
  "Complaint.form": forms,
  "AccessRequest.form": forms,
  "POST /api/decisions/{id}/complaints.form": forms,
  "POST /api/access-requests/{id}/complaints.form": forms,
  "POST /api/persons/{id}/access-requests.form": forms,
  "SpecialDecision.special": (t) => t.decision.special,
  "CaseloadRow.status": (t) => t.caseload.tabs,
  "DeadlineLine.what": (t) => t.caseload.lists.kinds,
  "ComplaintLine.state": (t) => t.caseload.lists.states,
  "MyDay.state": (t) => t.machines.states["complaint"] ?? {},
  "MyDay.event": (t) => t.pages.day.unfounded.events,
  "MyDay.what": (t) => t.pages.day.complaintDays,
  "Task.state": (t) => t.machines.states["task"] ?? {},
  "Note.channel": noteChannels,
  "POST /api/persons/{id}/notes.channel": noteChannels,
  "POST /api/notes/{id}/corrections.channel": noteChannels,
  "Contact.kind": contacts,
  "POST /api/persons/{id}/contacts.kind": contacts,
  "PUT /api/contacts/{id}.kind": contacts,
  "Consent.kind": consents,
  "POST /api/persons/{id}/consents.kind": consents,
  "Consent.state": (t) => t.machines.states["consent"] ?? {},
  "POST /api/consents/{id}.event": events,
  "Place.kind": places,
  "QueueEntry.kind": places,
  "POST /api/persons/{id}/queue.kind": places,
  "POST /api/queue/{id}.event": (t) => t.flows.places,
  "Document.direction": (t) => t.records.directions,
  "Letter.channel": channels,
  "POST /api/letters/{id}/dispatches.channel": channels,
  "AccessRequest.state": (t) => t.flows.access.states,
  "AccessRequest.answer": answers,
  "POST /api/access-requests/{id}/decide.answer": answers,
  "Problem.code": (t) => t.problems,
  "POST /api/servings/{id}/appear.form": servingForms,
  "POST /api/servings/{id}/fetched.form": servingForms,
  "POST /api/servings/{id}/transfer.form": servingForms,
  "POST /api/servings/{id}/return.form": servingForms,
  "POST /api/servings/{id}/judgment.form": servingForms,
  "POST /api/servings/{id}/back.kind": (t) => t.flows.leave.kinds,
  "POST /api/matters/{id}/recommend.recommendation": (t) => t.handling.recommendations,
  "POST /api/matters/{id}/decisions.outcome": outcomes,
  "PUT /api/decisions/{id}.outcome": outcomes,
  "POST /api/decisions/{id}/reversals.ground": (t) => t.decision.grounds35,
  "POST /api/decisions/{id}/wait.lacks": (t) => t.decision.lack,
  "POST /api/decisions/{id}/oral-notice.ground": (t) => t.decision.oralGrounds,
  "POST /api/persons/{id}/household-changes.change": (t) => t.flows.household.changes,
  "POST /api/persons/{id}/disclosures.what": (t) => t.exchange.disclosures.parts,
  "POST /api/decisions/{id}/complaints.byWhom": byWhom,
  "POST /api/access-requests/{id}/complaints.byWhom": byWhom,
  "POST /api/complaints/{id}/admit.ground": (t) => t.complaints.excuses,
  "POST /api/complaints/{id}/reject.ground": rejects,
  "POST /api/complaints/{id}/decide.ground": rejects,
  // a complaint that is rejected above tells its ground instead
  "POST /api/complaints/{id}/decide.result": (t) => ({ ...t.complaints.results, reject: t.machines.events["reject"] }),
};

/** Lists that no page shows: they say how a page is drawn, which language a text is in, or are cites. */
const drawn = new Set([
  "LetterBlock.is",
  "Me.kind",
  "Message.channel",
  "Task.kind",
  "Task.standing",
  "Note.kind",
  "POST /api/persons/{id}/notes.kind",
  "POST /api/notes/{id}/corrections.kind",
  "QueueEntry.state",
  "POST /api/queue/{id}.state",
  "GET /api/decisions/{id}/notices.kind",
  "POST /api/tasks/{id}.action",
  "SavedView.page",
  "POST /api/views.page",
  "PUT /api/views/{id}.page",
  "POST /api/access-requests/{id}/decide.cite",
]);

const schema = readFileSync(resolve(import.meta.dirname, "../src/api/schema.ts"), "utf8");
const quoted = /"([^"]+)"/g;

/** The closed lists of texts that the API answers with or takes: the name of the type or route with that of the field, and the values. */
function closedLists(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of schema.split("\n")) {
    const route = /^ {2}"([A-Z]+ [^"]+)": \{(.*)$/.exec(line);
    const type = /^export (?:interface|type) (\w+)(.*)$/.exec(line);
    const [, name = "", text = ""] = route ?? type ?? [];
    // what is asked for in an address is chosen by the pages themselves
    const told = text.replace(/ query: \{.*?\};/, "");
    for (const [, field, values = ""] of told.matchAll(/(\w+)\??: \(?((?:"[^"]+"(?: \| )?)+)/g)) {
      if (field === "language" || field === "reasonsLanguage") continue;
      const key = `${name}.${field}`;
      const known = found.get(key) ?? new Set<string>();
      for (const [, value = ""] of values.matchAll(quoted)) known.add(value);
      found.set(key, known);
    }
  }
  return found;
}

const lists = closedLists();

test("every closed list of the API is known here: with its words, or as one that no page shows", () => {
  expect(lists.size).toBeGreaterThan(80);
  expect([...lists.keys()].filter((key) => words[key] === undefined && !drawn.has(key))).toEqual([]);
  expect([...Object.keys(words), ...drawn].filter((key) => !lists.has(key))).toEqual([]);
});

/** Keys that every value of a `Record` type has: the compiler says when one is added. */
const manualReasons = Object.keys({
  "preventive-detention": true,
  "special-sanction": true,
  "other-reaction": true,
  "no-sentence": true,
  "anticipated-serving": true,
  "hours-of-prison": true,
} satisfies Record<ManualReason, true>);

const relationsOf = (fact: string): readonly string[] => {
  const type = law.facts.get(fact)?.type;
  return type?.kind === "choice" ? type.values : [];
};

describe.each([
  ["nb", nb],
  ["nn", nn],
  ["en", en],
] as const)("in %s", (language, t) => {
  const lacking = (values: Iterable<string>, said: Words): readonly string[] =>
    [...values].filter((value) => said[value] === undefined);

  test("every value of every list that a page shows has its word", () => {
    const raw = Object.entries(words).flatMap(([key, place]) =>
      lacking(lists.get(key) ?? [], place(t)).map((value) => `${key}: ${value}`),
    );
    expect(raw).toEqual([]);
  });

  test("every machine, every state and every event has its word, and so has why the service lets something go", () => {
    const { names, states, events: happened, reasons, forms: ways } = t.machines;
    expect(lacking(new Set(transitions.map(({ machine }) => machine)), names)).toEqual([]);
    expect(lacking(new Set(transitions.map(({ event }) => event)), happened)).toEqual([]);
    const raw = transitions.flatMap(({ machine, to }) => {
      const [, form] = to.split(":");
      const word = machine === "serving" && form !== undefined ? ways[form] : states[machine]?.[to];
      return word === undefined ? [`${machine} ${to}`] : [];
    });
    expect([...new Set(raw)]).toEqual([]);
    expect(lacking(ownReasons, reasons)).toEqual([]);
    expect(
      lacking(
        new Set(transitions.flatMap(({ machine, to }) => (machine === "matter" ? [to] : []))),
        t.handling.nextSteps,
      ),
    ).toEqual([]);
  });

  test("what is chosen from are the values that the service takes, and no others", () => {
    for (const [kind, fact] of [
      ["cohabitant", "residents.relation"],
      ["child", "children.relation"],
    ] as const)
      expect(Object.keys(t.records.relations[kind] ?? {}).toSorted()).toEqual([...relationsOf(fact)].toSorted());
    for (const [key, said] of [
      ["POST /api/persons/{id}/contacts.kind", t.records.kinds],
      ["POST /api/persons/{id}/consents.kind", t.records.consentKinds],
      ["POST /api/persons/{id}/notes.channel", t.records.channels],
      ["POST /api/persons/{id}/matters.form", t.handling.forms],
      ["POST /api/matters/{id}/recommend.recommendation", t.handling.recommendations],
      ["POST /api/decisions/{id}/complaints.byWhom", t.complaints.who],
      ["POST /api/complaints/{id}/admit.ground", t.complaints.excuses],
      ["POST /api/complaints/{id}/reject.ground", t.complaints.rejects],
      ["POST /api/decisions/{id}/reversals.ground", t.decision.grounds35],
      ["POST /api/decisions/{id}/oral-notice.ground", t.decision.oralGrounds],
      ["POST /api/persons/{id}/household-changes.change", t.flows.household.changes],
      ["POST /api/servings/{id}/back.kind", t.flows.leave.kinds],
    ] as const)
      expect(Object.keys(said).toSorted(), key).toEqual([...(lists.get(key) ?? [])].toSorted());
  });

  test("every message out, every answer to a sender, and all that only a person can read has its words", () => {
    expect(lacking([...eventSchemas, "SlettetHendelse", "KVITTERING"], t.exchange.outbox.schemas)).toEqual([]);
    expect(
      lacking(
        ["UNDER_MOTTAK", "MOTTATT", "FEILET_AVSENDER_TEKNISK", "FEILET_AVSENDER_MANGLER", "FEILET_MOTTAKER"],
        t.exchange.receipts,
      ),
    ).toEqual([]);
    expect(lacking(manualReasons, t.exchange.order.reasons)).toEqual([]);
    expect(
      lacking(new Set(law.norms.flatMap(({ versions }) => versions.map(({ kind }) => kind))), t.pages.law.kinds),
    ).toEqual([]);
  });

  test("no word is a code, and none of a list is said as another of the same list", () => {
    const { machines } = t;
    const coded = Object.values(machines.states)
      .concat([machines.events, machines.reasons, machines.forms])
      .flatMap((said) => Object.entries(said))
      .filter(([code, word]) => word === "" || (code.includes("-") && word === code));
    expect(coded, language).toEqual([]);
    for (const [kind, said] of Object.entries(machines.states))
      expect(new Set(Object.values(said)).size, kind).toBe(Object.keys(said).length);
  });
});
