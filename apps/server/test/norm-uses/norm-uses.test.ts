import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { normUseRoutes, usesQueryOf } from "../../src/norm-uses/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, nora, type TestUnit, testUnit } from "../support/unit.ts";

const norm = "act/33/1/ordinary";
const address = `/api/norm-uses?norm=${encodeURIComponent(norm)}`;

describe.skipIf(!hasRealServer)("which cases used a norm (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let id = "";
  const assess = (matter: string) =>
    unit.ask(kari, "POST", `/api/persons/${id}/assess`, { body: { matter: [matter] } });
  beforeAll(async () => {
    unit = await testUnit([normUseRoutes]);
    id = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(200) })).body.person;
  });
  afterAll(() => unit?.stop(), 60_000);

  test("a norm that no answer used is used by none", async () => {
    expect(await unit.ask(kari, "GET", address)).toMatchObject({ status: 200, body: { items: [] } });
  });

  test("each stored answer in which it took part is told, the newest first, with how it came out", async () => {
    const first = await assess("leave.ordinary");
    const second = await assess("leave.ordinary");
    await assess("em.final-part");
    const { status, body } = await unit.ask(kari, "GET", address);
    expect(status).toBe(200);
    expect(body.items.map(({ run }: { run: string }) => run)).toEqual([second.body.runs[0].id, first.body.runs[0].id]);
    expect(body.items[0]).toMatchObject({
      person: { id },
      matter: "leave.ordinary",
      on: "2026-06-15",
      law: "in-force",
    });
    const stored = await unit.database.db
      .selectFrom("assessment_run")
      .select("answer")
      .where("id", "=", second.body.runs[0].id)
      .executeTakeFirstOrThrow();
    const { norms } = stored.answer as unknown as { norms: { id: string; status: string }[] };
    expect(body.items[0].status).toBe(norms.find((one) => one.id === norm)?.status);
  });

  test("a page at a time, none twice", async () => {
    const one = await unit.ask(kari, "GET", `${address}&limit=1`);
    const two = await unit.ask(kari, "GET", `${address}&limit=1&cursor=${one.body.next}`);
    expect(one.body.items[0].run).not.toBe(two.body.items[0].run);
    expect(two.body.next).toBeUndefined();
    expect((await unit.ask(kari, "GET", `${address}&cursor=bm8`)).status).toBe(400);
  });

  test("among 3,000 answers the index finds them, under the row rules", async () => {
    const { db } = unit.database;
    await sql`insert into assessment_run (person, matter, "on", law, law_hash, facts_hash, facts, answer, by, at)
      select ${id}, 'leave.ordinary', '2026-06-15', 'in-force', 'h', 'h', '{}',
        jsonb_build_object('norms', jsonb_build_array(jsonb_build_object('id', 'n/' || n % 500, 'status', 'met'), jsonb_build_object('id', 'other', 'status', 'lifted'))),
        'kari', now() - n * interval '1 minute' from generate_series(1, 3000) n`.execute(db);
    await sql`analyze`.execute(db);
    const found = await withClaims(db, kari, async (trx) => {
      const query = usesQueryOf(trx, { norm: "n/7", limit: 50 }, undefined);
      return { plan: JSON.stringify(await query.explain()), rows: await query.execute() };
    });
    expect(found.rows).toHaveLength(6);
    expect(found.rows.every(({ status }) => status === "met")).toBe(true);
    expect(found.plan).toContain("norm_use_norm");
    expect(found.plan).not.toMatch(/Seq Scan on (norm_use|assessment_run)/);
  });

  test("an answer that is emptied is no use of a norm any more", async () => {
    const { db } = unit.database;
    const left = async () => (await db.selectFrom("norm_use").select("run").where("norm", "=", "n/8").execute()).length;
    expect(await left()).toBe(6);
    await sql`update assessment_run set answer = '{}' where answer -> 'norms' -> 0 ->> 'id' = 'n/8'`.execute(db);
    expect(await left()).toBe(0);
  });

  test("another unit sees none of it, and every look is in the audit", async () => {
    expect((await unit.ask(nora, "GET", address)).body.items).toEqual([]);
    expect((await unit.ask(undefined, "GET", address)).status).toBe(401);
    expect(await unit.acts()).toContain("norm.uses");
  });
});
