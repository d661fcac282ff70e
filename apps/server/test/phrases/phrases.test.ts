import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { phraseRoutes } from "../../src/phrases/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, kari, nora, siv, type TestUnit, testUnit } from "../support/unit.ts";

const phrase = { name: "Særlig hensyn til barn", language: "nb", text: "Vi har lagt vekt på barnets situasjon." };
const view = { page: "caseload", name: "Mine", query: { status: "now" } };

describe.skipIf(!hasRealServer)("phrases and views (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  beforeAll(async () => {
    unit = await testUnit([phraseRoutes]);
  });
  afterAll(() => unit?.stop());
  const ask = (who: Claims, method: string, url: string, body?: unknown, version?: number) =>
    unit.ask(who, method as "GET", url, {
      body,
      ...(version === undefined ? {} : { headers: { "if-match": `"${version}"` } }),
    });
  const names = async (who: Claims, url: string): Promise<string[]> =>
    (await ask(who, "GET", url)).body.items.map((one: Answered) => one.name);

  test("a phrase is the unit's: read and changed by colleagues, unseen elsewhere, one of a name in a language", async () => {
    const { id } = (await ask(kari, "POST", "/api/phrases", phrase)).body;
    expect((await ask(siv, "POST", "/api/phrases", phrase)).body.code).toBe("already-exists");
    expect(
      (await ask(siv, "POST", "/api/phrases", { ...phrase, language: "nn", matter: "em.final-part" })).status,
    ).toBe(201);
    expect((await ask(siv, "POST", "/api/phrases", { ...phrase, name: "x", matter: "em" })).body.faults[0].path).toBe(
      "matter",
    );
    expect(await names(siv, "/api/phrases")).toHaveLength(2);
    expect(await names(siv, "/api/phrases?matter=leave.ordinary")).toHaveLength(1);
    expect(await names(nora, "/api/phrases")).toEqual([]);
    expect((await ask(nora, "PUT", `/api/phrases/${id}`, phrase, 1)).status).toBe(412);
    expect((await ask(siv, "PUT", `/api/phrases/${id}`, { ...phrase, name: "Barn" }, 1)).body).toEqual({ version: 2 });
    expect((await ask(kari, "DELETE", `/api/phrases/${id}`, undefined, 1)).status).toBe(412);
    expect((await ask(kari, "DELETE", `/api/phrases/${id}`, undefined, 2)).status).toBe(204);
    const row = { unit: "elvestad", by: "nora", name: "x", language: "nb" as const, text: "x" };
    const { db } = unit.database;
    await expect(withClaims(db, nora, (trx) => trx.insertInto("phrase").values(row).execute())).rejects.toThrow(
      "row-level security",
    );
  });

  test("a view is one's own, and nobody else's, in the database too", async () => {
    const { id } = (await ask(kari, "POST", "/api/views", view)).body;
    expect((await ask(kari, "POST", "/api/views", view)).body.code).toBe("already-exists");
    expect((await ask(siv, "POST", "/api/views", view)).status).toBe(201);
    expect((await ask(kari, "POST", "/api/views", { ...view, name: "x", query: { a: "x".repeat(5000) } })).status).toBe(
      400,
    );
    expect((await ask(siv, "PUT", `/api/views/${id}`, view, 1)).status).toBe(412);
    expect((await ask(kari, "PUT", `/api/views/${id}`, { ...view, query: { status: "soon" } }, 1)).body).toEqual({
      version: 2,
    });
    expect((await ask(kari, "GET", "/api/views")).body.items).toMatchObject([{ id, query: { status: "soon" } }]);
    const { db } = unit.database;
    const seen = await withClaims(db, siv, (trx) => trx.selectFrom("saved_view").select("staff").execute());
    expect(seen).toEqual([{ staff: "siv" }]);
    expect((await ask(kari, "DELETE", `/api/views/${id}`, undefined, 2)).status).toBe(204);
    expect(await names(kari, "/api/views")).toEqual([]);
  });
});
