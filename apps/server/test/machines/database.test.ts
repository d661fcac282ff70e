import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJob, type Trx, withClaims } from "../../src/database/database.ts";
import { stateOf } from "../../src/machines/move.ts";
import { rebuild } from "../../src/machines/rebuild.ts";
import { transitions } from "../../src/machines/table.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, leif, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)(
  "state machines past the server (needs PostgreSQL on 127.0.0.1:5432)",
  { timeout: 60_000 },
  () => {
    let unit: TestUnit;
    let person = "";
    let other = "";
    const bare = { assignee: null, law: "in-force", opened_by: "unit", hold_reason: null, hold_until: null } as const;
    const as = <T>(who: typeof kari, work: (trx: Trx) => Promise<T>) => withClaims(unit.database.db, who, work);
    const open = async (trx: Trx, id: string = randomUUID()): Promise<string> => {
      await trx
        .insertInto("matter_case")
        .values({ id, person, matter: "leave.ordinary", unit: "elvestad", state: "preparing", ...bare })
        .execute();
      await trx
        .insertInto("event")
        .values({ person, machine: "matter", stream: id, number: 1, kind: "open", by: "kari" })
        .execute();
      return id;
    };
    beforeAll(async () => {
      unit = await testUnit();
      person = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(1) })).body.person;
      other = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(2) })).body.person;
    }, 60_000);
    afterAll(() => unit?.stop());

    test("the database holds the table of the program", async () => {
      const rows = await unit.database.db.selectFrom("machine_transition").selectAll().execute();
      const key = (one: { machine: string; from: string; event: string; to: string; by: readonly string[] }) =>
        [one.machine, one.from, one.event, one.to, [...one.by].join()].join(" ");
      expect(rows.map(key).sort()).toEqual(transitions.map(key).sort());
    });

    test("a row shows the state of its last event", async () => {
      const id = await as(kari, (trx) => open(trx));
      await as(kari, (trx) =>
        trx
          .insertInto("event")
          .values({ person, machine: "matter", stream: id, number: 2, kind: "lapse", by: "kari" })
          .execute(),
      );
      const row = await unit.database.db
        .selectFrom("matter_case")
        .select("state")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      expect(row.state).toBe("closed");
    });

    test.each<[string, (trx: Trx, id: string) => Promise<unknown>]>([
      [
        "a state without an event",
        (trx, id) => trx.updateTable("matter_case").set({ state: "decided" }).where("id", "=", id).execute(),
      ],
      [
        "an event that the state does not have",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person, machine: "matter", stream: id, number: 2, kind: "sign", state: "decided", by: "kari" })
            .execute(),
      ],
      [
        "an event into another state",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person, machine: "matter", stream: id, number: 2, kind: "propose", state: "decided", by: "kari" })
            .execute(),
      ],
      [
        "an event of another role",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person, machine: "matter", stream: id, number: 2, kind: "void", by: "kari" })
            .execute(),
      ],
      [
        "a number left out",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person, machine: "matter", stream: id, number: 3, kind: "lapse", by: "kari" })
            .execute(),
      ],
      [
        "an event under another person",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person: other, machine: "matter", stream: id, number: 2, kind: "lapse", by: "kari" })
            .execute(),
      ],
      [
        "a machine that there is not",
        (trx, id) =>
          trx
            .insertInto("event")
            .values({ person, machine: "mater", stream: id, number: 2, kind: "lapse", by: "kari" })
            .execute(),
      ],
      [
        "another id",
        (trx, id) => trx.updateTable("matter_case").set({ id: randomUUID() }).where("id", "=", id).execute(),
      ],
      [
        "another person",
        (trx, id) => trx.updateTable("matter_case").set({ person: other }).where("id", "=", id).execute(),
      ],
    ])("refused: %s", async (_, write) => {
      const id = await as(kari, (trx) => open(trx));
      await expect(as(kari, (trx) => write(trx, id))).rejects.toMatchObject({ code: "23514" });
    });

    test("a row without its event does not stay", async () => {
      await expect(
        as(kari, (trx) =>
          trx
            .insertInto("matter_case")
            .values({ person, matter: "leave.ordinary", unit: "elvestad", state: "decided", ...bare })
            .execute(),
        ),
      ).rejects.toMatchObject({ code: "23514" });
    });

    test("events are neither changed nor removed", async () => {
      await expect(as(kari, (trx) => sql`update event set kind = 'sign'`.execute(trx))).rejects.toMatchObject({
        code: "42501",
      });
      await expect(as(kari, (trx) => sql`delete from event`.execute(trx))).rejects.toMatchObject({ code: "42501" });
      await expect(as(kari, (trx) => sql`delete from machine_transition`.execute(trx))).rejects.toMatchObject({
        code: "42501",
      });
    });

    test("whether one sees a person is always yes or no", async () => {
      const nora = { actor: "nora", staff: "nora", role: "caseworker", unit: "nesbakken" } as const;
      const seen = (who: typeof kari | typeof nora) =>
        as(
          who,
          async (trx) =>
            (await sql<{ seen: boolean | null }>`select sees_person(${person}::uuid) as seen`.execute(trx)).rows[0]
              ?.seen,
        );
      expect([await seen(nora), await seen(kari)]).toEqual([false, true]);
    });

    test("nobody opens to oneself a person whom one does not see", async () => {
      const nora = { actor: "nora", staff: "nora", role: "caseworker", unit: "nesbakken" } as const;
      for (const call of [
        sql`select grant_access(${person}::uuid, 'nesbakken', 'serving', 'x')`,
        sql`select open_to_unit(${person}::uuid, 'nesbakken', 'matter', 'x')`,
      ])
        await expect(as(nora, (trx) => call.execute(trx))).rejects.toMatchObject({ code: "42501" });
    });

    test("random events written past the server: every state is one that its events lead to", async () => {
      const id = await as(leif, (trx) => open(trx));
      const events = [...new Set(transitions.filter(({ machine }) => machine === "matter").map(({ event }) => event))];
      const states = [...new Set(transitions.filter(({ machine }) => machine === "matter").map(({ to }) => to))];
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...events), fc.constantFrom(...states), async (kind, state) => {
          const before = await asJob(unit.database.db, (trx) => stateOf(trx, "matter", id));
          const done = await as(leif, (trx) =>
            trx
              .insertInto("event")
              .values({ person, machine: "matter", stream: id, number: before.number + 1, kind, state, by: "leif" })
              .execute(),
          ).then(
            () => true,
            () => false,
          );
          const listed = transitions.some(
            (one) =>
              one.machine === "matter" &&
              one.from === before.state &&
              one.event === kind &&
              one.to === state &&
              one.by.includes("leader"),
          );
          if (done) taken += 1;
          return done === listed;
        }),
        { numRuns: 250, endOnFailure: true },
      );
      expect(taken).toBeGreaterThan(0);
      expect(await asJob(unit.database.db, rebuild)).toEqual([]);
    });

    test("the rebuilding finds a row that strayed", async () => {
      const id = await as(kari, (trx) => open(trx));
      const { db } = unit.database;
      await sql`alter table matter_case disable trigger state_kept`.execute(db);
      await db.updateTable("matter_case").set({ state: "decided" }).where("id", "=", id).execute();
      expect(await asJob(db, rebuild)).toEqual([
        { machine: "matter", stream: id, shown: "decided", told: "preparing" },
      ]);
      await db.updateTable("matter_case").set({ state: "preparing" }).where("id", "=", id).execute();
      await sql`alter table matter_case enable trigger state_kept`.execute(db);
    });
  },
);
