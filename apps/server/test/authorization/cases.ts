import { expect } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { tag } from "../support/matter.ts";
import { signedDecision } from "../support/signed.ts";
import { type Answered, inventedOrder, kari, nora, siv, type TestUnit } from "../support/unit.ts";

/** Whose person a request is about. */
export type Target = "own" | "other" | "protected";

export const unknown = "3f333df6-90a4-4fda-8dd3-9485d27cee36";

type Made = Readonly<Record<string, string>>;

/** A case with a row in what hangs on it. */
export interface Held {
  /** an id by the collection in a path: `matters` for `/api/matters/{id}` */
  readonly ids: Made;
  /** what no answer to others may hold */
  readonly secrets: readonly string[];
}

interface Seed {
  readonly seed: number;
  readonly who: Claims;
  readonly unit: string;
  readonly name: string;
}
const seeds: Readonly<Record<Target, Seed>> = {
  own: { seed: 41, who: kari, unit: "elvestad", name: "Eigenmann" },
  other: { seed: 42, who: nora, unit: "nesbakken", name: "Annensteds" },
  protected: { seed: 43, who: siv, unit: "elvestad", name: "Skjermetperson" },
};

/** Asks as the case's own caseworker and wants it done. */
const asking =
  (unit: TestUnit, who: Claims) =>
  async (url: string, body: unknown, version?: number): Promise<Answered> => {
    const made = await unit.ask(who, "POST", url, { body, headers: version === undefined ? {} : tag(version) });
    expect(made.status, `${url}: ${JSON.stringify(made.body)}`).toBeLessThan(300);
    return made.body;
  };

/** The order accepted and begun: there is a serving, and an event about it to others. */
async function beginServing(unit: TestUnit, { who, unit: at }: Seed, order: string, person: string): Promise<Made> {
  const post = asking(unit, who);
  const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "read" };
  await post(`/api/orders/${order}/accept`, { checked }, 1);
  const { db } = unit.database;
  const { id: servings } = await db
    .selectFrom("serving")
    .select("id")
    .where("person", "=", person)
    .executeTakeFirstOrThrow();
  await post(`/api/servings/${servings}/summon`, { meetOn: "2026-06-01", place: at }, 1);
  await post(`/api/servings/${servings}/appear`, { on: "2026-06-01", form: "high" }, 2);
  const row = async (table: "outbox" | "task") =>
    String((await db.selectFrom(table).select("id").where("person", "=", person).executeTakeFirstOrThrow()).id);
  return { servings, outbox: await row("outbox"), tasks: await row("task") };
}

/** A decision that was signed, told by a letter and complained of, with a claim for costs; and a request for access. */
async function decideAndComplain(unit: TestUnit, { who, unit: at }: Seed, person: string): Promise<Made> {
  const post = asking(unit, who);
  const { decision: decisions } = await signedDecision(unit, person, { who, unit: at });
  const letter = await post(`/api/decisions/${decisions}/letters`, {
    title: "løslatelse på prøve",
    sentence: "Du blir ikke løslatt på prøve nå.",
    provision: "strgjfl § 42 (1)",
  });
  const handed = { channel: "handed-over", at: "2026-06-14T09:00", evidence: "signert kvittering" };
  const dispatch = await post(`/api/letters/${letter.id}/dispatches`, handed, 1);
  const complaint = await post(`/api/decisions/${decisions}/complaints`, { text: "Jeg er uenig", form: "written" });
  const access = await post(`/api/persons/${person}/access-requests`, { text: "Jeg vil se papirene" });
  const { db } = unit.database;
  const claim = { text: "advokat", amount: 1200, received_at: "2026-06-15T09:00", claim_until: null, in_time: null };
  const { id: costs } = await db
    .insertInto("cost_claim")
    .values({ person, complaint: complaint.id, ...claim })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: holds } = await db
    .insertInto("hold")
    .values({ person, reason: "bevis", by: who.actor, released_by: null, released_at: null })
    .returning("id")
    .executeTakeFirstOrThrow();
  return {
    decisions,
    letters: letter.id,
    documents: letter.document,
    dispatches: dispatch.id,
    complaints: complaint.id,
    "access-requests": access.id,
    "cost-claims": costs,
    holds,
  };
}

/** Takes an order in and makes a row in everything that hangs on a person: what a path names is there. */
export async function makeCase(unit: TestUnit, target: Target): Promise<Held> {
  const seed = seeds[target];
  const { who, name } = seed;
  const order = inventedOrder(seed.seed);
  order.fullbyrdelsesordre.domfelte.person.navn.etternavn = name;
  if (target === "protected") order.fullbyrdelsesordre.domfelte.adresseGradering = "FORTROLIG";
  const post = asking(unit, who);
  const sent = await post("/api/orders", order);
  const { db } = unit.database;
  const version = await db
    .selectFrom("order_version")
    .select(["id", "person"])
    .where("message", "=", sent.message)
    .executeTakeFirstOrThrow();
  const person = version.person;
  const of = async (path: string, body: unknown): Promise<string> =>
    (await post(`/api/persons/${person}/${path}`, body)).id;
  const matters = await of("matters", {
    matter: "leave.ordinary",
    openedBy: "party",
    form: "written",
    appliedOn: "2026-06-14",
  });
  await db
    .insertInto("place")
    .values({ unit: "elvestad", kind: "high", total: 5, by: "leif" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const run = await post(`/api/matters/${matters}/assess`, {});
  const draft = { run: run.run, outcome: "refuse", reasons: "Prøvd i en test." };
  const ids: Made = {
    persons: person,
    orders: version.id,
    messages: sent.message,
    matters,
    drafts: (await post(`/api/matters/${matters}/decisions`, draft)).id,
    notes: await of("notes", { kind: "note", text: "Spurt om bolig" }),
    contacts: await of("contacts", { kind: "cohabitant", name: "Samboer Prøve", sharesHousehold: true }),
    consents: await of("consents", { kind: "party", on: "2026-06-15" }),
    queue: await of("queue", { unit: "elvestad", kind: "high" }),
    ...(await beginServing(unit, seed, version.id, person)),
    ...(await decideAndComplain(unit, seed, person)),
  };
  return { ids, secrets: [name, person] };
}
