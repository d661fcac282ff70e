import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, type Trx, withClaims } from "../../src/database/database.ts";
import type { Role } from "../../src/database/schema.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { rooms } from "../../src/rooms.ts";
import { hasRealServer } from "../support/database.ts";
import { testService } from "../support/service.ts";
import { kari, nora, siv, type TestUnit, unitOver } from "../support/unit.ts";
import { makeCase, type Target } from "./cases.ts";
import { fillRows, ofPerson, rowsSeen } from "./rows.ts";

const targets: readonly Target[] = ["own", "other", "protected"];
const tables = Object.keys(rowsSeen);

describe.skipIf(!hasRealServer)("the rows' own rules, past the server (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const persons = new Map<Target, string>();
  const idOf = (target: Target): string => persons.get(target) ?? "";
  beforeAll(async () => {
    const running = await testService(rooms);
    const { db } = running.database;
    await seedStaff(db);
    unit = unitOver(running);
    for (const target of targets) {
      const { ids } = await makeCase(unit, target);
      persons.set(target, ids["persons"] ?? "");
      await fillRows(db, idOf(target), ids);
    }
    for (const role of ["immigration", "analyst", "auditor", "integrator", "administrator"] as const) {
      await db.insertInto("staff").values({ id: role, subject: role, name: role }).execute();
      await db
        .insertInto("posting")
        .values({ staff: role, unit: "elvestad", role, from: "2020-01-01", until: null } as never)
        .execute();
    }
  }, 300_000);
  afterAll(() => unit?.stop());

  const countIn = async (trx: Trx, table: string, target: Target): Promise<number> => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::integer as n from ${sql.table(table)} where ${ofPerson(table, idOf(target))}`.execute(trx);
    return rows[0]?.n ?? 0;
  };
  /** Rows of a person that somebody sees through SQL; none where the table itself is closed. */
  const seenBy = async (who: Claims, table: string, target: Target): Promise<number> => {
    try {
      return await withClaims(unit.database.db, who, (trx) => countIn(trx, table, target));
    } catch (error) {
      if ((error as { code?: string }).code === "42501") return 0;
      throw error;
    }
  };
  const all = (table: string, target: Target): Promise<number> =>
    unit.database.db.transaction().execute((trx) => countIn(trx, table, target));
  const party = (target: Target): Claims => ({ actor: "own", role: "convicted", person: idOf(target) });

  test("every table with a person is in the list", async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'person'`.execute(
      unit.database.db,
    );
    expect([...rows.map(({ name }) => name), "person", "event_payload"].sort()).toEqual([...tables].sort());
  });

  test("every one of them has row rules, for the owner too", async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`.execute(
      unit.database.db,
    );
    const ruled = new Set(rows.map(({ name }) => name));
    // sessions are no role's to read: the owner alone
    expect(tables.filter((table) => !ruled.has(table))).toEqual(["session"]);
  });

  test("what the application's role reads without row rules tells nothing of a person", async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity
        and has_any_column_privilege('soning_app', oid, 'select, insert, update') order by relname`.execute(
      unit.database.db,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      "law_bundle",
      "machine",
      "machine_transition",
      "posting",
      "staff",
      "unit",
    ]);
  });

  test("a grant begins and ends with the service's day, whatever the database's date is", async () => {
    const { db } = unit.database;
    const { id } = await db
      .insertInto("person")
      .values({ name: "Dag Prøve", national_id: null, birth_date: null })
      .returning("id")
      .executeTakeFirstOrThrow();
    await db
      .insertInto("access_grant")
      .values({
        person: id,
        unit: "elvestad",
        purpose: "matter",
        from: "2031-03-30",
        until: "2031-04-01",
        because: "test",
      })
      .execute();
    const { today } = unit.service;
    const seenOn = async (day: string): Promise<boolean> => {
      Object.assign(unit.service, { today: () => day });
      const rows = await withClaims(db, kari, (trx) =>
        trx.selectFrom("person").select("id").where("id", "=", id).execute(),
      );
      return rows.length === 1;
    };
    expect(await seenOn("2031-03-29")).toBe(false);
    expect(await seenOn("2031-03-30")).toBe(true);
    expect(await seenOn("2031-03-31")).toBe(true);
    expect(await seenOn("2031-04-01")).toBe(false);
    Object.assign(unit.service, { today });
    const { rows } = await sql<{ name: string }>`
      select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosrc like '%current_date%'
      union all select policyname from pg_policies where coalesce(qual, '') || coalesce(with_check, '') ilike '%current_date%'`.execute(
      db,
    );
    expect(rows).toEqual([]);
  });

  test("where somebody serves is told to those who see the person", async () => {
    const unitFor = (who: Claims) =>
      withClaims(
        unit.database.db,
        who,
        async (trx) =>
          (await sql<{ unit: string | null }>`select serving_unit(${idOf("own")}::uuid) as unit`.execute(trx)).rows[0]
            ?.unit,
      );
    expect([await unitFor(kari), await unitFor(nora)]).toEqual(["elvestad", null]);
  });

  test.each(tables)("%s", async (table) => {
    const [staff, own] = rowsSeen[table] ?? ["none", "none"];
    for (const target of targets) expect(await all(table, target), `a row of ${target}`).toBeGreaterThan(0);
    const whole = await all(table, "own");
    const expected = staff === "all" ? whole : 0;
    const seen = async (who: Claims) => Promise.all(targets.map((target) => seenBy(who, table, target)));
    expect(await seen(kari), "the own unit").toEqual([expected, 0, 0]);
    // victims are seen where the person serves, messages where they came to: both are so here
    expect((await seen(nora)).map((n) => n > 0)).toEqual([false, staff === "all", false]);
    expect((await seen(siv)).map((n) => n > 0)).toEqual([staff === "all", false, staff === "all"]);
    const mine = await seenBy(party("own"), table, "own");
    if (own === "all") expect(mine, "the party").toBe(whole);
    else if (own === "none") expect(mine, "the party").toBe(0);
    else expect(mine > 0 && mine < whole, `the party sees ${mine} of ${whole}`).toBe(true);
    expect([await seenBy(party("own"), table, "other"), await seenBy(party("own"), table, "protected")]).toEqual([
      0, 0,
    ]);
    for (const role of ["immigration", "analyst", "auditor", "integrator", "administrator"] as const satisfies Role[])
      expect(await seen({ actor: role, staff: role, role, unit: "elvestad" }), role).toEqual([0, 0, 0]);
    expect(await seen({ ...kari, role: "leader" }), "a role without a posting").toEqual([0, 0, 0]);
    expect(await seen({ actor: "nobody", role: "caseworker" }), "nobody").toEqual([0, 0, 0]);
  });

  /** How many rows a statement touches; none where it is refused. */
  const touches = async (who: Claims, statement: ReturnType<typeof sql>): Promise<number> => {
    try {
      return await withClaims(unit.database.db, who, async (trx) =>
        Number((await statement.execute(trx)).numAffectedRows ?? 0n),
      );
    } catch (error) {
      if (["42501", "23514"].includes((error as { code?: string }).code ?? "")) return 0;
      throw error;
    }
  };

  test("nobody changes a row of somebody whom one does not see, and nobody deletes one", async () => {
    const wrong: string[] = [];
    for (const table of tables) {
      const key = table === "person" ? sql.ref("id") : table === "event_payload" ? sql.ref("event") : sql.ref("person");
      for (const target of ["other", "protected"] as const)
        if (
          (await touches(
            kari,
            sql`update ${sql.table(table)} set ${key} = ${key} where ${ofPerson(table, idOf(target))}`,
          )) > 0
        )
          wrong.push(`${table}: ${target} changed`);
      for (const who of [kari, party("own")])
        if ((await touches(who, sql`delete from ${sql.table(table)} where ${ofPerson(table, idOf("own"))}`)) > 0)
          wrong.push(`${table}: deleted by ${who.role}`);
    }
    expect(wrong).toEqual([]);
  });

  test("the party writes into the own case only what a party says", async () => {
    const own = party("own");
    const person = idOf("own");
    const refused = {
      "another name": sql`update person set name = 'X' where id = ${person}`,
      "a verified fact": sql`insert into assertion (person, fact, value, source, by, verified) values (${person}, 'person.wanted', 'false', 'x', 'own', true)`,
      "a shielded fact": sql`insert into assertion (person, fact, value, source, by, shield) values (${person}, 'person.wanted', 'false', 'x', 'own', 'child')`,
      "a judgement": sql`insert into judgement (person, matter_case, fact, value, considerations, reason, by) select person, id, 'suitable', 'true', '[]', 'x', 'own' from matter_case limit 1`,
      "a task": sql`insert into task (person, step, actor, occasion, norm, event) values (${person}, 's', 'caseworker', 'o', 'n', 'e')`,
      "a hold": sql`insert into hold (person, reason, by) values (${person}, 'x', 'own')`,
      "what was told in an event": sql`update event_payload set payload = '{}'`,
      "an answer to a claim": sql`update cost_claim set state = 'granted', granted = 1, reason = 'x'`,
      "a decision": sql`update decision set reasons = 'x'`,
      "a happening": sql`insert into raised_event (person, event, occasion, by) values (${person}, 'case-opened', 'x', 'own')`,
    };
    const wrong: string[] = [];
    for (const [what, statement] of Object.entries(refused)) if ((await touches(own, statement)) > 0) wrong.push(what);
    expect(wrong).toEqual([]);
    expect(await touches(own, sql`update person set version = version + 1 where id = ${person}`)).toBe(1);
    expect(
      await touches(
        own,
        sql`insert into assertion (person, fact, value, source, by, verified) values (${person}, 'person.wanted', 'false', 'x', 'own', false)`,
      ),
    ).toBe(1);
  });
});
