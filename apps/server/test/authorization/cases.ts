import { expect } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { inventedOrder, kari, nora, siv, type TestUnit } from "../support/unit.ts";

/** Whose person a request is about. */
export type Target = "own" | "other" | "protected";

export const unknown = "3f333df6-90a4-4fda-8dd3-9485d27cee36";

/** A case with a row in what hangs on it. */
export interface Held {
  /** an id by the collection in a path: `matters` for `/api/matters/{id}` */
  readonly ids: Readonly<Record<string, string>>;
  /** what no answer to others may hold */
  readonly secrets: readonly string[];
}

const seeds: Readonly<Record<Target, { readonly seed: number; readonly who: Claims; readonly name: string }>> = {
  own: { seed: 41, who: kari, name: "Eigenmann" },
  other: { seed: 42, who: nora, name: "Annensteds" },
  protected: { seed: 43, who: siv, name: "Skjermetperson" },
};

/** Takes an order in and makes a matter, a note, somebody around the person, a consent and a place in the queue. */
export async function makeCase(unit: TestUnit, target: Target): Promise<Held> {
  const { seed, who, name } = seeds[target];
  const order = inventedOrder(seed);
  order.fullbyrdelsesordre.domfelte.person.navn.etternavn = name;
  if (target === "protected") order.fullbyrdelsesordre.domfelte.adresseGradering = "FORTROLIG";
  const sent = await unit.ask(who, "POST", "/api/orders", { body: order });
  expect(sent.status, JSON.stringify(sent.body)).toBe(201);
  const { db } = unit.database;
  const version = await db
    .selectFrom("order_version")
    .select(["id", "person"])
    .where("message", "=", sent.body.message)
    .executeTakeFirstOrThrow();
  const person = version.person;
  const ids: Record<string, string> = { persons: person, orders: version.id };
  const make = async (collection: string, path: string, body: unknown) => {
    const made = await unit.ask(who, "POST", `/api/persons/${person}/${path}`, { body });
    expect(made.status, `${path}: ${JSON.stringify(made.body)}`).toBe(201);
    ids[collection] = made.body.id;
  };
  await make("matters", "matters", {
    matter: "leave.ordinary",
    openedBy: "party",
    form: "written",
    appliedOn: "2026-06-14",
  });
  await make("notes", "notes", { kind: "note", text: "Spurt om bolig" });
  await make("contacts", "contacts", { kind: "cohabitant", name: "Samboer Prøve", sharesHousehold: true });
  await make("consents", "consents", { kind: "party", on: "2026-06-15" });
  await db
    .insertInto("place")
    .values({ unit: "elvestad", kind: "high", total: 5, by: "leif" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await make("queue", "queue", { unit: "elvestad", kind: "high" });
  const run = await unit.ask(who, "POST", `/api/matters/${ids["matters"]}/assess`, { body: {} });
  const draft = await unit.ask(who, "POST", `/api/matters/${ids["matters"]}/decisions`, {
    body: { run: run.body.run, outcome: "refuse", reasons: "Prøvd i en test." },
  });
  expect([run.status, draft.status], JSON.stringify([run.body, draft.body])).toEqual([201, 201]);
  ids["decisions"] = draft.body.id;
  for (const [collection, table] of [
    ["servings", "serving"],
    ["tasks", "task"],
  ] as const) {
    const row = await db.selectFrom(table).select("id").where("person", "=", person).executeTakeFirst();
    if (row !== undefined) ids[collection] = row.id;
  }
  return { ids, secrets: [name, person] };
}
