import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rules } from "../../src/jobs/rules.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("what a night does (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  let other = "";
  beforeAll(async () => {
    unit = await testUnit();
    const order = inventedOrder(200);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 200 } } };
    person = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body.person;
    other = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(201) })).body.person;
  }, 120_000);
  afterAll(() => unit?.stop(), 60_000);

  const night = (rule: string, due: string) => {
    const found = rules.get(rule);
    if (found === undefined) throw new Error(`no rule ${rule}`);
    return found.run(unit.service, { rule, subject: "all", due });
  };

  /** a decision that was notified, as the owner writes it: how it comes about is tried elsewhere */
  const notified = (complaintUntil: string | null, withComplaint = false): Promise<string> =>
    unit.database.db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      const { rows } = await sql<{ id: string }>`
        insert into decision (person, matter_case, run, outcome, reasons, state, proposed_by, signed_by, signed_at, competence, notified_at, complaint_until)
        values (${person}, gen_random_uuid(), gen_random_uuid(), 'refuse', 'x', 'notified', 'kari', 'leif', now(), '{}', '2026-06-01T10:00', ${complaintUntil}) returning id`.execute(
        trx,
      );
      const id = rows[0]?.id ?? "";
      await trx
        .insertInto("event")
        .values({ person, machine: "decision", stream: id, number: 1, kind: "notify", state: "notified", by: "kari" })
        .execute();
      if (withComplaint)
        await sql`insert into complaint (person, decision, received_at, form, text, language, state)
          values (${person}, ${id}, '2026-06-02T10:00', 'written', 'x', 'nb', 'received')`.execute(trx);
      return id;
    });
  const stateOf = async (id: string) =>
    (await unit.database.db.selectFrom("decision").select("state").where("id", "=", id).executeTakeFirstOrThrow())
      .state;

  test("a decision is final on the day after its time for complaint, and not while somebody complains or no time is known", async () => {
    const [byDay, byMinute, complained, open] = [
      await notified("2026-06-08"),
      await notified("2026-06-08T15:00"),
      await notified("2026-06-08", true),
      await notified(null),
    ];
    expect(await night("complaint-deadlines", "2026-06-08")).toEqual({ final: 0 });
    expect(await stateOf(byDay)).toBe("notified");
    expect(await night("complaint-deadlines", "2026-06-09")).toEqual({ final: 2 });
    expect(await Promise.all([byDay, byMinute, complained, open].map(stateOf))).toEqual([
      "final",
      "final",
      "notified",
      "notified",
    ]);
    const event = await unit.database.db
      .selectFrom("event as e")
      .innerJoin("event_payload as p", "p.event", "e.id")
      .select(["e.kind", "e.by", "p.payload"])
      .where("e.stream", "=", byDay)
      .orderBy("e.number", "desc")
      .executeTakeFirst();
    expect(event).toMatchObject({ kind: "expire", by: "clock", payload: { on: "2026-06-09" } });
    expect(await night("complaint-deadlines", "2026-06-10")).toEqual({ final: 0 });
  }, 60_000);

  test("answers kept for requests that come again are forgotten after a day", async () => {
    const { db } = unit.database;
    for (const [key, ago] of [
      ["old", "25 hours"],
      ["new", "23 hours"],
    ])
      await sql`insert into idempotency (key, actor, request_hash, status, body, at) values (${key}, 'kari', 'h', 200, '{}', now() - ${ago}::interval)`.execute(
        db,
      );
    expect(await night("kept-answers", "2026-06-15")).toEqual({ forgotten: 1 });
    expect(await db.selectFrom("idempotency").select("key").execute()).toEqual([{ key: "new" }]);
  });

  test("steps that a day calls for come once, and a case that does not read holds up nobody", async () => {
    const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const said = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      headers: { "if-match": etag ?? "" },
      body: {
        facts: [
          { fact: "person.birthDate", value: "2009-01-01", source: "intake" },
          { fact: "serving.startedOn", value: "2026-03-02", source: "intake" },
          { fact: "serving.form", value: "prison", source: "intake" },
        ],
      },
    });
    expect(said.status).toBe(201);
    // a proposal that tells the service to look again at half time
    await unit.database.db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx);
      await sql`insert into matter_case (person, matter, unit, state, law, opened_by)
        values (${person}, 'serving-outside-prison', 'elvestad', 'preparing', 'em-2024', 'unit')`.execute(trx);
    });
    await unit.database.db
      .insertInto("assertion")
      .values({
        person: other,
        fact: "home.fixed",
        record: null,
        value: '"perhaps"',
        source: "x",
        document: null,
        by: "x",
      } as never)
      .execute();
    const tasks = async () =>
      (await unit.database.db.selectFrom("task").select("id").where("person", "=", person).execute()).length;
    const before = await tasks();
    const first = await night("clock-tasks", "2026-12-15");
    expect(first).toMatchObject({ persons: 2, unreadable: [other] });
    expect(first["made"]).toBeGreaterThan(0);
    expect(await tasks()).toBe(before + Number(first["made"]));
    expect(await night("clock-tasks", "2026-12-15")).toEqual({ ...first, made: 0 });
  }, 120_000);
});
