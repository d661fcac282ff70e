import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { hasRealServer } from "../support/database.ts";
import {
  type Answered,
  inventedOrder,
  kari,
  leif,
  machine,
  nora,
  siv,
  type TestUnit,
  testUnit,
} from "../support/unit.ts";

const named = (seed: number, first: string, last: string): Answered => {
  const order = inventedOrder(seed);
  order.fullbyrdelsesordre.domfelte.person.navn = { fornavn: first, etternavn: last };
  return order;
};

describe.skipIf(!hasRealServer)("persons (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const ids = new Map<string, string>();
  const numbers = new Map<string, string>();
  const names = [
    ["Åse", "Øvrebø"],
    ["Ærlig", "Prøve"],
    ["Ola", "Aas"],
    ["Zoë", "Ümit-Łuczak"],
    ["<script>alert(1)</script>", "O'Brien"],
    ["محمد", "الأحمد"],
  ] as const;
  beforeAll(async () => {
    unit = await testUnit([matterRoutes]);
    for (const [at, [first, last]] of names.entries()) {
      const order = named(20 + at, first, last);
      const { body } = await unit.ask(kari, "POST", "/api/orders", { body: order });
      ids.set(last, body.person);
      numbers.set(last, order.fullbyrdelsesordre.domfelte.person.identitetsnummer.verdi);
    }
    const order = named(30, "Hemmelig", "Person");
    order.fullbyrdelsesordre.domfelte.adresseGradering = "FORTROLIG";
    numbers.set("Person", order.fullbyrdelsesordre.domfelte.person.identitetsnummer.verdi);
    expect((await unit.ask(kari, "POST", "/api/orders", { body: order })).body).not.toHaveProperty("person");
  });
  afterAll(() => unit?.stop());

  test("the language of letters is kept with where it is known from", async () => {
    const id = ids.get("Øvrebø");
    const { version, languageSource } = (await unit.ask(kari, "GET", `/api/persons/${id}`)).body;
    expect(languageSource).toBe(null);
    const put = (body: Answered, at = version) =>
      unit.ask(kari, "PUT", `/api/persons/${id}/language`, { body, headers: { "if-match": `"${at}"` } });
    expect((await put({ language: "lt" })).status).toBe(400);
    expect((await put({ language: "lt", source: "samtale med tolk" })).status).toBe(200);
    expect((await unit.ask(kari, "GET", `/api/persons/${id}`)).body).toMatchObject({
      language: "lt",
      languageSource: "samtale med tolk",
      version: version + 1,
    });
    expect((await put({ language: "pl", source: "x" })).status).toBe(412);
  });

  const search = async (text: string, who = kari) => {
    const { status, body } = await unit.ask(who, "GET", `/api/persons?search=${encodeURIComponent(text)}`);
    expect(status).toBe(200);
    return body.items.map(({ name }: { name: string }) => name);
  };

  test.each([
    ["the first name", "ås", ["Åse Øvrebø"]],
    ["the last name", "ØVRE", ["Åse Øvrebø"]],
    ["both", "zoë ümit", ["Zoë Ümit-Łuczak"]],
    ["not in the middle of a name", "vrebø", []],
    ["markup", "<script>", ["<script>alert(1)</script> O'Brien"]],
    ["an apostrophe", "O'B", ["<script>alert(1)</script> O'Brien"]],
    ["Arabic", "الأح", ["محمد الأحمد"]],
    ["a letter and its accent apart", "Åse", ["Åse Øvrebø"]],
    ["a wildcard is a letter", "%", []],
    ["another wildcard", "O_a", []],
    ["SQL", "' or 1=1 --", []],
    ["more SQL", "'; drop table person; --", []],
  ])("found by %s", async (_, text, found) => {
    expect(await search(text)).toEqual(found);
  });

  test("in Norwegian order of name, page by page, all once", async () => {
    const all: string[] = [];
    let next = "";
    do {
      const { body } = await unit.ask(kari, "GET", `/api/persons?limit=2${next === "" ? "" : `&cursor=${next}`}`);
      all.push(...body.items.map(({ name }: { name: string }) => name));
      next = body.next ?? "";
    } while (next !== "");
    expect(all).toEqual([...all].sort(new Intl.Collator("nb-NO").compare));
    expect(all.length).toBe(names.length);
    expect(all.indexOf("Ærlig Prøve")).toBeLessThan(all.indexOf("Åse Øvrebø"));
  });

  test("by the court's number of a case or its beginning, and by ours as letters show it", async () => {
    const [{ id }] = (await unit.ask(kari, "GET", "/api/persons?search=Aas")).body.items;
    const { caseNumber } = (await unit.ask(kari, "GET", `/api/persons/${id}`)).body.orders[0];
    expect(await search(caseNumber.toLowerCase())).toContain("Ola Aas");
    expect(await search(caseNumber.slice(0, -1))).toContain("Ola Aas");
    expect(await search(caseNumber, nora)).toEqual([]);
    expect(await search(`${caseNumber}0`)).toEqual([]);
    expect(await search("%1")).toEqual([]);
    const opened = await unit.ask(kari, "POST", `/api/persons/${id}/matters`, {
      body: { matter: "leave.ordinary", openedBy: "unit" },
    });
    const matter: string = opened.body.id;
    expect(await search(`2026/${matter.slice(0, 8).toUpperCase()}`)).toEqual(["Ola Aas"]);
    expect(await search("2026/00000000")).toEqual([]);
  });

  test("a case number of a protected person is unknown to all but the cleared; nobody asks the database past the row rules", async () => {
    const [{ id }] = (await unit.ask(siv, "GET", "/api/persons?search=Hemmelig")).body.items;
    const { caseNumber } = (await unit.ask(siv, "GET", `/api/persons/${id}`)).body.orders[0];
    expect(await search(caseNumber, siv)).toContain("Hemmelig Person");
    expect(await search(caseNumber)).not.toContain("Hemmelig Person");
    const asked = (claims: typeof kari) =>
      withClaims(unit.database.db, claims, async (trx) => {
        const { rows } = await sql<{ id: string }>`select persons_of_case(${caseNumber}, null) as id`.execute(trx);
        return rows.map((row) => row.id);
      });
    expect([await asked(siv), await asked(kari)]).toMatchObject([
      expect.arrayContaining([id]),
      expect.not.arrayContaining([id]),
    ]);
  });

  test("among 3,000 orders a case number is found by its index", async () => {
    const { db } = unit.database;
    await sql`with p as (insert into person (name) select 'Mange Mange' from generate_series(1, 3000) returning id)
      insert into order_version (person, order_id, judgment_id, number, content_hash, body, arrived_on)
      select id, id::text, id::text, 1, '', jsonb_build_object('mainCaseNumber', 'M-' || id, 'judgment', jsonb_build_object('caseNumber', '77-' || id)), '2026-01-01' from p`.execute(
      db,
    );
    await sql`analyze`.execute(db);
    // the function's own conditions, as the planner of the database sees them
    const { rows } = await sql<{
      prosrc: string;
    }>`select prosrc from pg_proc where proname = 'persons_of_case'`.execute(db);
    const body = rows[0]?.prosrc ?? "";
    for (const [at, index] of ["order_version_case", "order_version_main_case"].entries()) {
      const wanted = body.split(/\bunion\b/)[at]?.replace(/^[\s\S]*(?=select v\.person)/, "") ?? "";
      const plan = await sql<{ "QUERY PLAN": string }>`${sql.raw(
        `explain ${wanted.replaceAll("lower(asked)", "'77-1'").replaceAll("beyond", "'77-2'")}`,
      )}`.execute(db);
      expect(plan.rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain(index);
    }
  });

  test("by the whole number only, and only where the unit may see", async () => {
    const number = numbers.get("Aas") ?? "";
    expect(await search(number)).toEqual(["Ola Aas"]);
    expect(await search(number.slice(0, 10))).toEqual([]);
    expect(await search(number, nora)).toEqual([]);
  });

  test("a protected person answers as unknown, by name, number and id; the cleared see", async () => {
    const number = numbers.get("Person") ?? "";
    expect(await search(number)).toEqual([]);
    expect(await search("Hemmelig")).toEqual([]);
    const found = await unit.ask(siv, "GET", `/api/persons?search=${number}`);
    expect(found.body.items).toMatchObject([{ name: "Hemmelig Person", protection: "confidential" }]);
    const [{ id }] = found.body.items;
    const refused = await unit.ask(kari, "GET", `/api/persons/${id}`);
    const unknown = await unit.ask(kari, "GET", "/api/persons/3f333df6-90a4-4fda-8dd3-9485d27cee36");
    expect([refused.status, refused.body]).toEqual([unknown.status, unknown.body]);
    expect((await unit.ask(siv, "GET", `/api/persons/${id}`)).body.nationalId).toBe(number);
    for (const path of ["facts", "clock", "steps"])
      expect((await unit.ask(kari, "GET", `/api/persons/${id}/${path}`)).status).toBe(404);
  });

  test("the convicted person reads the own case, and no other, and does not search", async () => {
    const id = ids.get("Aas") ?? "";
    const own = { actor: "own", role: "convicted", person: id } as const;
    expect((await unit.ask(own, "GET", `/api/persons/${id}`)).body.name).toBe("Ola Aas");
    expect((await unit.ask(own, "GET", `/api/persons/${ids.get("Prøve")}`)).status).toBe(404);
    expect((await unit.ask(own, "GET", "/api/persons")).status).toBe(403);
  });

  test.each([
    ["nobody", undefined, "/api/persons", 401],
    ["a machine", machine, "/api/persons", 403],
    ["an id that is none", kari, "/api/persons/1", 400],
    ["a cursor of somebody's own", kari, "/api/persons?cursor=WyJhIiwiYiJd", 400],
    ["an empty search", kari, "/api/persons?search=%20", 400],
    ["NUL", kari, "/api/persons?search=a%00", 400],
    ["a role that the posting does not give", { ...leif, role: "directorate" }, "/api/persons?search=ola", 200],
  ] as const)("%s", async (_, who, url, status) => {
    const answer = await unit.ask(who, "GET", url);
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body.items).toEqual([]);
  });

  test("a search is one row of the audit, with ids and without what was searched for", async () => {
    const before = await unit.database.db.selectFrom("audit").select("n").where("act", "=", "person.search").execute();
    await search("Ola");
    const rows = await unit.database.db
      .selectFrom("audit")
      .select(["details", "at"])
      .where("act", "=", "person.search")
      .orderBy("at", "desc")
      .execute();
    expect(rows.length).toBe(before.length + 1);
    expect(rows[0]?.details).toEqual({ by: "name", count: 1, shown: [ids.get("Aas")] });
  });
});
