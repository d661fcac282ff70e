import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditRoutes } from "../../src/audit/routes.ts";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { disclosureRoutes } from "../../src/disclosure/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, leif, nora, type TestUnit, testUnit } from "../support/unit.ts";

const idun: Claims = { actor: "idun", staff: "idun", role: "immigration", unit: "immigration" };

describe.skipIf(!hasRealServer)(
  "disclosure to the immigration authorities (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let unit: TestUnit;
    let person = "";
    const ask = (who: Claims, method: "GET" | "POST", url: string, body?: unknown) =>
      unit.ask(who, method, url, { body });
    beforeAll(async () => {
      unit = await testUnit([disclosureRoutes, auditRoutes]);
      const order = inventedOrder(551);
      order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 200 } } };
      person = (await ask(kari, "POST", "/api/orders", order)).body.person;
    });
    afterAll(() => unit?.stop());

    test("an immigration officer reads what was disclosed to the unit and nothing else, and the read is logged", async () => {
      const { db } = unit.database;
      // even a grant does not open the case
      await db
        .insertInto("access_grant")
        .values({ person, unit: "immigration", purpose: "other", from: "2020-01-01", until: null, because: "test" })
        .execute();
      const rows = (table: "person" | "note" | "assertion" | "order_version") =>
        withClaims(db, idun, (trx) => trx.selectFrom(table).select("id").execute());
      expect([await rows("person"), await rows("note"), await rows("assertion"), await rows("order_version")]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect((await ask(idun, "GET", "/api/disclosures")).body.items).toEqual([]);
      const url = `/api/persons/${person}/disclosures`;
      const body = { toUnit: "immigration", what: ["dates"], why: "utvisningssak", ground: "utlendingsloven § 84" };
      expect((await ask(kari, "POST", url, { ...body, toUnit: "nesbakken" })).status).toBe(400);
      expect((await ask(nora, "POST", url, body)).status).toBe(404);
      expect((await ask(kari, "POST", url, body)).status).toBe(201);
      const { items } = (await ask(idun, "GET", "/api/disclosures")).body;
      expect(items.length).toBe(1);
      expect(Object.keys(items[0].content).sort()).toEqual(["dates", "datesOn", "unverified"]);
      expect((await ask(kari, "GET", "/api/disclosures")).status).toBe(403);
      const read = await db
        .selectFrom("audit")
        .select(["act", "details"])
        .where("act", "=", "disclosure.read")
        .execute();
      expect(read.at(-1)?.details).toMatchObject({ shown: [person], disclosures: [items[0].id] });
    });

    test("those who see the person see what was disclosed, to whom and why; what nobody has verified says so; the person sees that it was read", async () => {
      const { version } = (await ask(kari, "GET", `/api/persons/${person}`)).body;
      const [{ caseNumber: record }] = (await ask(kari, "GET", `/api/persons/${person}`)).body.orders;
      const facts = [
        { fact: "sentences.remandDeducted", record, value: 3, source: "samtale", verified: false },
        { fact: "sentences.servedOn", record, value: "none", source: "protokollen", verified: true },
      ];
      const told = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
        body: { facts },
        headers: { "if-match": `"${version}"` },
      });
      expect(told.status).toBe(201);
      const url = `/api/persons/${person}/disclosures`;
      const why = { why: "løslatelse og utreise", ground: "fvl § 13 b (1) nr. 5" };
      const made = await ask(kari, "POST", url, { toUnit: "immigration", what: ["dates"], ...why });
      expect(made.status).toBe(201);
      const { items } = (await ask(leif, "GET", url)).body;
      expect(items[0]).toMatchObject({
        id: made.body.id,
        ...why,
        toUnit: { id: "immigration", name: "Utlendingsmyndigheten" },
        by: "kari",
        content: { unverified: ["sentences.remandDeducted"] },
      });
      expect((await ask(nora, "GET", url)).status).toBe(404);
      expect((await ask(idun, "GET", url)).status).toBe(403);
      await ask(idun, "GET", "/api/disclosures");
      const own: Claims = { actor: "own", role: "convicted", person };
      const looks = (await ask(own, "GET", `/api/persons/${person}/looked`)).body.items;
      expect(looks.map(({ act, role }: Answered) => `${role} ${act}`)).toEqual(
        expect.arrayContaining(["caseworker disclosure.make", "immigration disclosure.read"]),
      );
    });

    test("what was disclosed is as it was then, paged newest first, written by whoever discloses, and never changed", async () => {
      const url = `/api/persons/${person}/disclosures`;
      const body = { toUnit: "immigration", what: ["identity"], why: "utvisningssak", ground: "utlendingsloven § 84" };
      expect((await ask(leif, "POST", url, body)).status).toBe(201);
      expect((await ask(idun, "POST", url, body)).status).toBe(403);
      const { db } = unit.database;
      const { name } = await db.selectFrom("person").select("name").where("id", "=", person).executeTakeFirstOrThrow();
      await db.updateTable("person").set({ name: "Nytt Navn" }).where("id", "=", person).execute();
      const { items, next } = (await ask(idun, "GET", "/api/disclosures?limit=1")).body;
      expect(items.map((one: Answered) => [one.what, one.content.identity.name])).toEqual([[["identity"], name]]);
      expect((await ask(idun, "GET", `/api/disclosures?limit=1&cursor=${next}`)).body.items).toMatchObject([
        { what: ["dates"] },
      ]);
      const row = { person, to_unit: "immigration", what: "dates", why: "x", content: "{}", ground: "x" };
      const forged = withClaims(db, kari, (trx) =>
        trx
          .insertInto("disclosure")
          .values({ ...row, by: "leif" })
          .execute(),
      );
      await expect(forged).rejects.toThrow("row-level security");
      const changed = withClaims(db, kari, (trx) => trx.updateTable("disclosure").set({ why: "y" }).execute());
      await expect(changed).rejects.toThrow("permission denied");
      const elsewhere = { ...idun, unit: "elvestad" };
      expect(await withClaims(db, elsewhere, (trx) => trx.selectFrom("disclosure").selectAll().execute())).toEqual([]);
    });
  },
);
