import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
    unit = await testUnit();
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
