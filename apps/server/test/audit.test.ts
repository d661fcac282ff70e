import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { audit } from "../src/audit/append.ts";
import { auditRoutes } from "../src/audit/routes.ts";
import { type Claims, withClaims } from "../src/database/database.ts";
import { giveAccess, hasRealServer } from "./support/database.ts";
import { asked, type TestService, testService } from "./support/service.ts";

const kari: Claims = { actor: "kari", staff: "kari", role: "caseworker", unit: "oslo" };

describe.skipIf(!hasRealServer)("the audit is read (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  const person = randomUUID();
  const stranger = randomUUID();
  const ragna: Claims = { actor: "ragna", staff: "ragna", role: "auditor", unit: "oslo" };
  beforeAll(async () => {
    running = await testService([auditRoutes]);
    const { db } = running.database;
    await db.insertInto("unit").values({ id: "oslo", name: "Oslo fengsel", kind: "prison", parent: null }).execute();
    await db
      .insertInto("staff")
      .values([
        { id: "kari", subject: "kari", name: "Kari" },
        { id: "ragna", subject: "ragna", name: "Ragna" },
      ])
      .execute();
    await db
      .insertInto("posting")
      .values([
        { staff: "kari", unit: "oslo", role: "caseworker", from: "2020-01-01", until: null },
        { staff: "ragna", unit: "oslo", role: "auditor", from: "2020-01-01", until: null },
      ])
      .execute();
    for (const id of [person, stranger])
      await db.insertInto("person").values({ id, name: "Ada Prøve", national_id: null, birth_date: null }).execute();
    await giveAccess(db, person, "oslo");
    for (let n = 0; n < 5; n++)
      await withClaims(db, kari, (trx) =>
        audit(trx, kari, { act: "person.read", purpose: "caseload", person, details: { n } }),
      );
    await withClaims(db, kari, (trx) =>
      audit(trx, kari, { act: "caseload.list", purpose: "caseload", shown: [person, stranger] }),
    );
    await withClaims(db, kari, (trx) =>
      audit(trx, kari, { act: "person.read", purpose: "caseload", person: stranger }),
    );
  });
  afterAll(() => running?.stop());
  const get = async (url: string, claims: Claims = ragna) => running.app.inject({ url, headers: asked(claims) });

  test("latest first, page by page, with each row's place; reading it is written too", async () => {
    const seen: string[] = [];
    let url = "/api/audit?limit=3&actor=kari";
    for (;;) {
      const answer = (await get(url)).json() as {
        items: { act: string; chain: number; n: number; hash: string; at: string }[];
        next?: string;
      };
      for (const { act, chain, n, hash } of answer.items) {
        expect([chain >= 0 && chain < 64, n > 0, hash.length]).toEqual([true, true, 64]);
        seen.push(act);
      }
      if (answer.next === undefined) break;
      url = `/api/audit?limit=3&actor=kari&cursor=${answer.next}`;
    }
    expect(seen).toEqual(["person.read", "caseload.list", ...Array.from({ length: 5 }, () => "person.read")]);
    const own = (await get("/api/audit?actor=ragna")).json() as { items: { act: string; details: object }[] };
    expect(own.items.map(({ act }) => act)).toEqual(["audit.list", "audit.list", "audit.list"]);
  });

  test("by person, without the id in any row", async () => {
    const answer = await get(`/api/audit?person=${person}&act=person.read`);
    expect((answer.json() as { items: unknown[] }).items).toHaveLength(5);
    expect((await get(`/api/audit?chain=3&from=2020-01-01T00:00:00Z&until=2020-01-02T00:00:00Z`)).json()).toEqual({
      items: [],
    });
  });

  test.each(["caseworker", "leader", "administrator", "convicted", "integrator", "analyst"] as const)(
    "not for %s",
    async (role) => {
      expect((await get("/api/audit", { ...kari, role })).statusCode).toBe(403);
    },
  );

  test.each([
    "cursor=abc",
    `cursor=${Buffer.from('["x",1,1]').toString("base64url")}`,
    `cursor=${Buffer.from('["2026-06-15T10:00:00Z","1;",1]').toString("base64url")}`,
    `cursor=${Buffer.from('["2026-06-15T10:00:00Z",1000000000000,1]').toString("base64url")}`,
    "limit=0",
    "person=x",
    "from=yesterday",
    "chain=64",
  ])("a query that does not read: %s", async (query) => {
    expect((await get(`/api/audit?${query}`)).statusCode).toBe(400);
  });

  test("who has looked: unit, role, purpose, time; lists count, names do not appear", async () => {
    const answer = (await get(`/api/persons/${person}/looked`, kari)).json() as { items: Record<string, unknown>[] };
    const looks = answer.items.filter(({ role }) => role === "caseworker");
    expect(looks.map(({ act }) => act)).toEqual(["caseload.list", ...Array.from({ length: 5 }, () => "person.read")]);
    expect(looks[0]).toEqual({
      at: expect.any(String),
      unit: "Oslo fengsel",
      role: "caseworker",
      act: "caseload.list",
      purpose: "caseload",
    });
    expect(JSON.stringify(looks)).not.toMatch(/kari/i);
    const own = await get(`/api/persons/${person}/looked?limit=2`, { actor: "convicted:1", role: "convicted", person });
    expect(own.json()).toMatchObject({
      items: [{ act: "person.looked" }, { act: expect.any(String) }],
      next: expect.any(String),
    });
  });

  test("nobody learns of looks at somebody whom one does not see", async () => {
    expect((await get(`/api/persons/${stranger}/looked`, kari)).statusCode).toBe(404);
    expect((await get(`/api/persons/${stranger}/looked`, { actor: "c", role: "convicted", person })).statusCode).toBe(
      404,
    );
  });

  test("administrators, analysts and machines see no case, whatever their unit may", async () => {
    const { db } = running.database;
    for (const role of ["administrator", "analyst", "integrator"] as const) {
      await db
        .insertInto("posting")
        .values({ staff: "kari", unit: "oslo", role, from: "2020-01-01", until: null })
        .execute();
      expect(await withClaims(db, { ...kari, role }, (trx) => trx.selectFrom("person").select("id").execute())).toEqual(
        [],
      );
    }
  });

  test("not even the auditor's role of the database can change the audit", async () => {
    const { db } = running.database;
    for (const statement of [
      "update audit set actor = 'x'",
      "delete from audit",
      "insert into audit_root (heads, root, signature) values ('{}', '', '')",
      "select * from audit_salt",
      "select * from person",
    ]) {
      await expect(
        db.transaction().execute(async (trx) => {
          await sql`set local role soning_auditor`.execute(trx);
          await sql.raw(statement).execute(trx);
        }),
      ).rejects.toThrow(/permission denied/);
    }
  });
});
