import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { figureRoutes } from "../../src/figures/routes.ts";
import { giveAccess, hasRealServer } from "../support/database.ts";
import { kari, type TestUnit, testUnit } from "../support/unit.ts";

const aksel: Claims = { actor: "aksel", staff: "aksel", role: "analyst", unit: "kdi" };

describe.skipIf(!hasRealServer)("numbers of persons for analysts (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const row = (person: string, matter: string, status: string) => ({
    person,
    name: "Oda Eksempel",
    matter,
    law: "in-force",
    status,
    on_date: "2026-06-15",
    from_date: null,
    lacks: null,
  });
  beforeAll(async () => {
    unit = await testUnit([figureRoutes]);
    const { db } = unit.database;
    const persons = await db
      .insertInto("person")
      .values(Array.from({ length: 20 }, () => ({ name: "Oda Eksempel" })))
      .returning("id")
      .execute();
    for (const { id } of persons) await giveAccess(db, id, "elvestad");
    const rows = persons.flatMap(({ id }, n) => [
      // 12, 5 and 3: the three are too few, and five would tell them
      row(id, "leave.ordinary", n < 12 ? "met" : n < 17 ? "almost" : "undetermined"),
      // 16, 2 and 2: each of the two hides the other
      row(id, "em.final-part", n < 16 ? "met" : n < 18 ? "almost" : "undetermined"),
      ...(n < 4 ? [row(id, "release.early", "met")] : []),
      ...(n < 8 ? [row(id, "transfer.low", "met")] : []),
    ]);
    await db.insertInto("caseload").values(rows).execute();
  }, 60_000);
  afterAll(() => unit?.stop());

  const figures = (who: Claims | undefined, of = "caseload") => unit.ask(who, "GET", `/api/figures?of=${of}`);

  test("what is below the least is not told, nor what would tell it by subtraction", async () => {
    const { status, body } = await figures(aksel);
    expect([status, body.least]).toEqual([200, 5]);
    const told = body.items.map(({ what, how, persons }: Record<string, unknown>) => `${what} ${how} ${persons}`);
    expect(told).toEqual([
      "em.final-part almost null",
      "em.final-part met 16",
      "em.final-part undetermined null",
      "leave.ordinary almost null",
      "leave.ordinary met 12",
      "leave.ordinary undetermined null",
      "release.early met null",
      "transfer.low met 8",
    ]);
  });

  test.each(["servings", "matters", "decisions", "complaints"])("%s are counted too", async (of) => {
    expect((await figures(aksel, of)).body).toEqual({ least: 5, items: [] });
  });

  test("nothing in an answer points at a person, and the analyst sees no row behind it", async () => {
    const { body } = await figures(aksel);
    expect(Object.keys(body.items[0])).toEqual(["what", "law", "how", "persons"]);
    const seen = await withClaims(unit.database.db, aksel, async (trx) => [
      ...(await trx.selectFrom("caseload").select("person").execute()),
      ...(await trx.selectFrom("person").select("id").execute()),
    ]);
    expect(seen).toEqual([]);
  });

  test("nobody else gets them, past the server neither, nor by claiming a role without a posting", async () => {
    expect((await figures(kari)).status).toBe(403);
    expect((await figures(undefined)).status).toBe(401);
    for (const who of [kari, { ...kari, role: "analyst" as const }]) {
      const { rows } = await withClaims(unit.database.db, who, (trx) =>
        sql`select * from figures('caseload', 1)`.execute(trx),
      );
      expect(rows).toEqual([]);
    }
  });

  test("what was asked for is in the audit; the least is configured, and never below three", async () => {
    expect(await unit.acts()).toContain("figures.read");
    expect(readConfig({ SONING_LEAST_COUNT: "10" }).leastCount).toBe(10);
    expect(() => readConfig({ SONING_LEAST_COUNT: "2" })).toThrow(/^SONING_LEAST_COUNT: "2": /);
  });
});
