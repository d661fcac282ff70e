import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contactRoutes } from "../../src/contacts/routes.ts";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, leif, nora, type TestUnit, testUnit } from "../support/unit.ts";

const erna: Claims = { actor: "erna", staff: "erna", role: "em-officer", unit: "elvestad" };
const shield = { shield: "victim", shieldGround: "strgjfl § 7 c" };
const victim = { kind: "victim", name: "Odd Moe", phone: "00 00 00 00", wantsNotice: true, ...shield };
const lawyer = { kind: "lawyer", name: "Advokat Åmot", email: "amot@example.invalid" };

describe.skipIf(!hasRealServer)("contacts (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  let url = "";
  const rows = (who: Claims): Promise<string[]> =>
    withClaims(unit.database.db, who, async (trx) => {
      const found = await trx
        .selectFrom("contact")
        .select("name")
        .where("person", "=", person)
        .orderBy("name")
        .execute();
      return found.map(({ name }) => name);
    });
  const kinds = async (who: Claims): Promise<string[]> =>
    (await unit.ask(who, "GET", url)).body.items.map((one: Answered) => one.kind);
  beforeAll(async () => {
    unit = await testUnit([contactRoutes]);
    const { db } = unit.database;
    await db.insertInto("staff").values({ id: "erna", subject: "erna", name: "Erna" }).execute();
    await db
      .insertInto("posting")
      .values({ staff: "erna", unit: "elvestad", role: "em-officer", from: "2020-01-01", until: null })
      .execute();
    person = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(801) })).body.person;
    url = `/api/persons/${person}/contacts`;
    for (const body of [victim, lawyer]) expect((await unit.ask(kari, "POST", url, { body })).status).toBe(201);
  });
  afterAll(() => unit?.stop());

  test("a victim is shown to those who handle the case where the person serves, and in the database to nobody else", async () => {
    const { db } = unit.database;
    const party: Claims = { actor: person, role: "convicted", person };
    expect(await rows(kari)).toEqual(["Advokat Åmot", "Odd Moe"]);
    expect(await kinds(leif)).toEqual(["lawyer", "victim"]);
    expect(await rows(erna)).toEqual(["Advokat Åmot"]);
    expect(await kinds(erna)).toEqual(["lawyer"]);
    expect(await rows(party)).toEqual(["Advokat Åmot"]);
    expect(await kinds(party)).toEqual(["lawyer"]);
    expect(await rows(nora)).toEqual([]);
    // a unit that is asked for a recommendation reads the case, not its victims
    const grant = { person, unit: "nesbakken", from: "2020-01-01", until: null, because: "test" };
    await db
      .insertInto("access_grant")
      .values({ ...grant, purpose: "recommendation" })
      .execute();
    expect(await rows(nora)).toEqual(["Advokat Åmot"]);
    await db
      .insertInto("access_grant")
      .values({ ...grant, purpose: "serving" })
      .execute();
    expect(await rows(nora)).toEqual(["Advokat Åmot", "Odd Moe"]);
    await db.deleteFrom("access_grant").where("unit", "=", "nesbakken").execute();
    const written = (who: Claims) =>
      withClaims(db, who, (trx) =>
        trx
          .insertInto("contact")
          .values({ person, kind: "victim", name: "x", by: "x", shield: "victim", shield_ground: "x" })
          .execute(),
      );
    await expect(written(erna)).rejects.toThrow("row-level security");
    await expect(written(party)).rejects.toThrow("row-level security");
    expect((await unit.ask(erna, "POST", url, { body: victim })).status).toBe(403);
    const changed = await withClaims(db, erna, (trx) =>
      trx.updateTable("contact").set({ name: "y" }).where("kind", "=", "victim").executeTakeFirst(),
    );
    expect(changed.numUpdatedRows).toBe(0n);
    await expect(withClaims(db, kari, (trx) => trx.deleteFrom("contact").execute())).rejects.toThrow(
      "permission denied",
    );
    await expect(
      withClaims(db, kari, (trx) =>
        trx.updateTable("contact").set({ shield: null, shield_ground: null }).where("kind", "=", "victim").execute(),
      ),
    ).rejects.toThrow("contact_victim");
  });

  test("who is protected is shown to the cleared only, and what is shielded never to the party", async () => {
    const { db } = unit.database;
    const hidden = {
      kind: "child",
      name: "Barn",
      relation: "own",
      protection: "confidential",
      shield: "child",
      shieldGround: "fvl § 19 annet ledd d",
    };
    const cleared = (on: boolean) =>
      db.updateTable("posting").set({ cleared: on }).where("staff", "=", "leif").execute();
    expect((await unit.ask(leif, "POST", url, { body: hidden })).status).toBe(403);
    await cleared(true);
    expect((await unit.ask(leif, "POST", url, { body: hidden })).status).toBe(201);
    expect(await rows(leif)).toContain("Barn");
    expect(await rows(kari)).not.toContain("Barn");
    await cleared(false);
    expect(await rows(leif)).not.toContain("Barn");
    const party: Claims = { actor: person, role: "convicted", person };
    expect(await kinds(party)).toEqual(["lawyer"]);
  });

  test("a contact is changed by its version and ended, never deleted; what its kind cannot have is refused by name", async () => {
    const faults = async (body: object) => (await unit.ask(kari, "POST", url, { body })).body.faults?.[0]?.path;
    expect(await faults({ kind: "victim", name: "x" })).toBe("shield");
    expect(await faults({ kind: "lawyer", name: "x", relation: "own" })).toBe("relation");
    expect(await faults({ kind: "cohabitant", name: "x", relation: "own" })).toBe("relation");
    expect(await faults({ kind: "child", name: "x", sharesHousehold: true })).toBe("sharesHousehold");
    expect(await faults({ kind: "lawyer", name: "x", shield: "x" })).toBe("shieldGround");
    const { id } = (await unit.ask(kari, "POST", url, { body: { ...lawyer, name: "Advokat Ask" } })).body;
    const put = (version: number, body: object) =>
      unit.ask(kari, "PUT" as "POST", `/api/contacts/${id}`, { body, headers: { "if-match": `"${version}"` } });
    expect((await put(1, { ...lawyer, phone: "1" })).status).toBe(200);
    expect((await put(1, lawyer)).status).toBe(412);
    expect((await put(2, victim)).status).toBe(400);
    const end = (version: number, until: string) =>
      unit.ask(kari, "POST", `/api/contacts/${id}/end`, {
        body: { until, reason: "byttet" },
        headers: { "if-match": `"${version}"` },
      });
    expect((await end(2, "2026-06-15")).status).toBe(200);
    expect((await end(3, "2026-06-15")).body.code).toBe("wrong-state");
    const shown = (await unit.ask(kari, "GET", url)).body.items.find((one: Answered) => one.id === id);
    expect(shown).toMatchObject({ until: "2026-06-15", endedReason: "byttet", version: 3 });
    expect(await unit.acts()).toEqual(
      expect.arrayContaining(["contact.add", "contact.change", "contact.end", "contact.list"]),
    );
  });
});
