import { afterAll, afterEach, beforeAll } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { enqueue } from "../../src/outbox/enqueue.ts";
import { outboxRoutes } from "../../src/outbox/routes.ts";
import type { Sending, Transport } from "../../src/outbox/transport.ts";
import { inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

export const patience = 60_000;

/** A transport that remembers what it took, and does first what it is told to. */
export function remembering(
  before: (sending: Sending) => Promise<void> = async () => undefined,
): Transport & { readonly sent: Sending[] } {
  const sent: Sending[] = [];
  return {
    sent,
    async send(sending) {
      await before(sending);
      sent.push(sending);
    },
    close: async () => undefined,
  };
}

export type Outbox = Awaited<ReturnType<typeof outboxUnit>>;

/** A unit stands while the tests of a block run, and each finds the outbox empty; `given` gets it before the first. */
export function withOutbox(given: (outbox: Outbox) => void): void {
  let outbox: Outbox | undefined;
  beforeAll(async () => {
    outbox = await outboxUnit();
    given(outbox);
  }, patience);
  afterEach(async () => {
    await outbox?.clear();
  });
  afterAll(async () => {
    await outbox?.unit.stop();
  });
}

/** A unit with two persons, and what tests of the outbox write and read there. */
async function outboxUnit() {
  const unit: TestUnit = await testUnit([outboxRoutes]);
  const persons: string[] = [];
  for (const seed of [601, 602]) {
    const { body } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(seed) });
    persons.push(body.person);
  }
  return {
    unit,
    persons,
    write: (person: string, body: string, more: { held?: string } = {}) =>
      withClaims(unit.database.db, kari, (trx) =>
        enqueue(trx, { person, schemaName: "Inntak", body: () => body, by: "kari", ...more }),
      ),
    rows: () => unit.database.db.selectFrom("outbox").selectAll().orderBy("id").execute(),
    clear: async () => {
      await unit.database.db.deleteFrom("outbox").execute();
    },
    dueNow: () =>
      unit.database.db
        .updateTable("outbox")
        .set({ next_try: new Date(0) })
        .execute(),
  };
}
