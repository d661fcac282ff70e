import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { exportPerson } from "../../src/export/export-person.ts";
import { exportRoutes } from "../../src/export/routes.ts";
import { exported, notExported } from "../../src/export/tables.ts";
import { titles } from "../../src/export/titles.ts";
import { contents } from "../../src/retention/contents.ts";
import { hasPoppler, structureOf, textOf } from "../letters/pdf.ts";
import { hasRealServer } from "../support/database.ts";
import { asked } from "../support/service.ts";
import { inventedOrder, kari, machine, nora, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("the export of a person (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  beforeAll(async () => {
    unit = await testUnit([exportRoutes]);
    person = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(200) })).body.person;
    const assess = () =>
      unit.ask(kari, "POST", `/api/persons/${person}/assess`, { body: { matter: ["em.whole-sentence"] } });
    expect((await assess()).status).toBeLessThan(300);
    const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const said = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      headers: { "if-match": etag ?? "" },
      body: {
        facts: [
          { fact: "home.fixed", value: true, source: "talk" },
          { fact: "suitability.securityAgainst", value: true, source: "HEMMELIG", shield: "fvl § 19 (2) b" },
        ],
      },
    });
    expect(said.status).toBe(201);
    expect((await assess()).status).toBeLessThan(300);
  }, 60_000);
  afterAll(() => unit?.stop(), 60_000);

  test("for the service: everything", async () => {
    const { status, body } = await unit.ask(kari, "GET", `/api/persons/${person}/export?for=service`);
    expect(status).toBe(200);
    expect(body.person.id).toBe(person);
    expect(body.order_version).toHaveLength(1);
    expect(body.assertion.map(({ source }: { source: string }) => source).toSorted()).toEqual(["HEMMELIG", "talk"]);
    expect(body.assessment_run.every(({ answer }: { answer: unknown }) => answer !== undefined)).toBe(true);
  });

  test("for the party: what is shielded is left out with its ground, and so is an answer that rests on it", async () => {
    const { body } = await unit.ask(kari, "GET", `/api/persons/${person}/export`);
    expect(JSON.stringify(body)).not.toMatch(/HEMMELIG|securityAgainst":true/);
    expect(body.assertion).toHaveLength(2);
    expect(body.assertion).toContainEqual({
      id: expect.any(String),
      at: expect.any(String),
      leftOut: { ground: "fvl § 19 (2) b" },
    });
    expect(body.assessment_run.map(({ leftOut }: { leftOut?: unknown }) => leftOut !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  test("no table with a person is forgotten: each is exported, or left out with its reason", async () => {
    const { rows } = await sql<{ name: string }>`
      select distinct c.table_name as name from information_schema.columns c join pg_class k on k.relname = c.table_name and k.relkind = 'r'
      where c.table_schema = 'public' and c.column_name = 'person' and c.data_type = 'uuid'`.execute(unit.database.db);
    const known = new Set([...exported.map(({ table }) => table), ...Object.keys(notExported), "person"]);
    const tables = new Set([...rows.map(({ name }) => name), ...Object.keys(contents)]);
    expect([...tables].filter((name) => !known.has(name))).toEqual([]);
    const { body } = await unit.ask(kari, "GET", `/api/persons/${person}/export?for=service`);
    expect(Object.keys(body)).toEqual(expect.arrayContaining(exported.map(({ table }) => table)));
  });

  test("documents are listed with the place of their bytes; what protects an inquiry is not for the party", async () => {
    const { db } = unit.database;
    const document = {
      person,
      hash: "a".repeat(64),
      media_type: "text/plain",
      bytes: "3",
      title: "Kvittering",
    } as never;
    const { id } = await db.insertInto("document").values(document).returning("id").executeTakeFirstOrThrow();
    await db.insertInto("hold").values({ person, reason: "INQUIRY", by: "leif" }).execute();
    const party = (await unit.ask(kari, "GET", `/api/persons/${person}/export`)).body;
    expect(party.document).toMatchObject([
      { id, content: expect.stringMatching(`^http.*/api/documents/${id}/content$`) },
    ]);
    expect(JSON.stringify(party)).not.toContain("INQUIRY");
    const service = (await unit.ask(kari, "GET", `/api/persons/${person}/export?for=service`)).body;
    expect(service.hold).toMatchObject([{ reason: "INQUIRY" }]);
  });

  test("one that broke off does not read as whole: the last member says complete", async () => {
    const { body } = await unit.ask(kari, "GET", `/api/persons/${person}/export`);
    expect(Object.keys(body).at(-1)).toBe("complete");
    expect(body.complete).toBe(true);
    const pieces = await withClaims(unit.database.db, kari, async (trx) => {
      const all: string[] = [];
      for await (const piece of exportPerson(trx, kari, person, true, "2026-06-15", new URL("http://x")))
        all.push(piece);
      return all;
    });
    for (let kept = 1; kept < pieces.length; kept++)
      expect(() => JSON.parse(pieces.slice(0, kept).join("")), `after ${kept} pieces`).toThrow();
    expect(JSON.parse(pieces.join(""))).toMatchObject({ complete: true });
  });

  test.each(["nb", "nn", "en"])(
    "as PDF/UA-1 in %s: each row a table with headers, the shielded left out, odd characters told",
    async (language) => {
      const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
      const fact = { fact: "home.fixed", value: true, source: "😀 *talk* 9. mars" };
      await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
        headers: { "if-match": etag ?? "" },
        body: { facts: [fact] },
      });
      const before = (await unit.acts()).filter((act) => act === "person.export").length;
      const get = (url: string, who = kari) => unit.app.inject({ method: "GET", url, headers: asked(who) });
      const answer = await get(`/api/persons/${person}/export.pdf?language=${language}`);
      expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "application/pdf"]);
      expect((await unit.acts()).filter((act) => act === "person.export")).toHaveLength(before + 1);
      const shown = structureOf(answer.rawPayload);
      expect([shown.ua, shown.language, shown.marked, shown.showsTitle]).toEqual(["1", language, true, true]);
      expect(shown.count("H1")).toBe(exported.filter(({ serviceOnly }) => serviceOnly !== true).length);
      expect(shown.count("Table")).toBeGreaterThan(5);
      expect(shown.count("TH")).toBe(2 * shown.count("Table"));
      if (hasPoppler) {
        const text = textOf(answer.rawPayload);
        expect(text).toContain("[U+1F600] *talk* 9. mars");
        expect(text).toContain("fvl § 19 (2) b");
        expect(text).not.toContain("HEMMELIG");
      }
      expect((await get(`/api/persons/${person}/export.pdf`, nora)).statusCode).toBe(404);
    },
    60_000,
  );

  test("every exported table has a title", () => {
    expect(exported.map(({ table }) => table).filter((table) => titles[table] === undefined)).toEqual([]);
  });

  test("is audited, and is nobody else's", async () => {
    const before = (await unit.acts()).filter((act) => act === "person.export").length;
    expect((await unit.ask(nora, "GET", `/api/persons/${person}/export`)).status).toBe(404);
    expect((await unit.ask(machine, "GET", `/api/persons/${person}/export`)).status).toBe(403);
    expect((await unit.acts()).filter((act) => act === "person.export")).toHaveLength(before);
    await unit.ask(kari, "GET", `/api/persons/${person}/export`);
    expect((await unit.acts()).filter((act) => act === "person.export")).toHaveLength(before + 1);
  });
});
