import { readMessage } from "@soning/esas";
import { law } from "@soning/law";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keepAsides } from "../../src/caseload/asides.ts";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { asJob } from "../../src/database/database.ts";
import { factsFor, servedBy } from "../../src/example/facts.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { type Answered, inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

/** Says the law that the unit must look at it of itself, or may have to? */
const owed = (duty: string): boolean => duty === "met" || duty === "undetermined" || duty === "conflict";

describe.skipIf(!hasRealServer)("rows that are hidden or go (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const people: string[] = [];
  const setDay = (day: string) => Object.assign(unit.service, { today: () => day, now: () => `${day}T10:00` });
  const say = async (person: string, facts: readonly object[]): Promise<number> => {
    const { etag = "" } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const url = `/api/persons/${person}/facts`;
    return (await unit.ask(kari, "POST", url, { body: { facts }, headers: { "if-match": etag } })).status;
  };
  beforeAll(async () => {
    unit = await testUnit([matterRoutes, myDayRoutes, orderRoutes]);
    for (let seed = 210; seed < 222; seed++) {
      const order = inventedOrder(seed);
      const { person } = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body;
      const read = readMessage(order);
      if (!read.ok) throw new Error(`order ${seed} does not read`);
      // where an order says otherwise than what was invented beside it, the order alone stands
      await say(person, factsFor(seed, "2026-06-15", read.order, servedBy(seed, "2026-06-15", read.order)));
      people.push(person);
    }
    await refreshCaseload(unit.service, "2026-06-15");
  }, 120_000);
  afterAll(() => unit?.stop(), 60_000);

  const mattersShown = async (person: string): Promise<string[]> =>
    (await unit.ask(kari, "GET", "/api/caseload?limit=500")).body.items
      .filter((row: Answered) => row.person.id === person)
      .map((row: Answered) => row.matter);
  const duties = async (person: string, matters: readonly string[]): Promise<Record<string, string>> => {
    const { body } = await unit.ask(kari, "POST", `/api/persons/${person}/assess`, { body: { matter: matters } });
    return Object.fromEntries(
      body.runs.map(({ answer }: Answered) => [answer.matter, answer.results["own-initiative"] ?? "none"]),
    );
  };
  /** Somebody in the caseload with a row of which the law says so much about the unit's own duty. */
  const rowWith = async (wanted: (duty: string) => boolean): Promise<{ person: string; matter: string }> => {
    for (const person of people) {
      const matters = await mattersShown(person);
      if (matters.length === 0) continue;
      const duty = await duties(person, matters);
      const matter = matters.find((one) => wanted(duty[one] ?? "none"));
      if (matter !== undefined) return { person, matter };
    }
    throw new Error("nobody in the example has such a row");
  };

  test("what is set aside is hidden until its day, at once and after the night", async () => {
    const { person, matter } = await rowWith((duty) => !owed(duty));
    const before = await mattersShown(person);
    const aside = await unit.ask(kari, "POST", `/api/persons/${person}/opportunities/set-aside`, {
      body: { matter, reason: "nettopp vurdert", until: "2026-06-20" },
      headers: tag(0),
    });
    expect(aside.status, JSON.stringify(aside.body)).toBe(201);
    const rest = before.filter((one) => one !== matter);
    expect(await mattersShown(person)).toEqual(rest);
    await refreshCaseload(unit.service, "2026-06-15");
    expect(await mattersShown(person)).toEqual(rest);
    setDay("2026-06-19");
    expect(await mattersShown(person)).not.toContain(matter);
    setDay("2026-06-20");
    expect(await mattersShown(person)).toContain(matter);
    setDay("2026-06-15");
  }, 120_000);

  test("a word of before a duty arose does not hide what the unit owes of itself, or may owe", async () => {
    const [person = ""] = people;
    const duty = await duties(person, []);
    const matter = Object.keys(duty).find((one) => owed(duty[one] ?? "none")) ?? "";
    const { db } = unit.database;
    const row = { person, matter, law: "in-force", name: "x", status: "now", on_date: "2026-06-15" };
    await db
      .insertInto("caseload")
      .values({ ...row, from_date: null, lacks: null, aside_until: "2026-12-01" })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await db
      .insertInto("opportunity_aside")
      .values({ person, matter, reason: "x", until: "2026-12-01", by: "kari" })
      .execute();
    expect(await mattersShown(person)).not.toContain(matter);
    await asJob(db, (trx) => keepAsides(trx, "2026-06-15"));
    expect(await mattersShown(person)).toContain(matter);
    const again = await unit.ask(kari, "POST", `/api/persons/${person}/opportunities/set-aside`, {
      body: { matter, reason: "x", until: "2026-12-01" },
      headers: tag(1),
    });
    expect([409, 422]).toContain(again.status);
  }, 120_000);

  test("a row that went says which norms made it go; where no order is in force, none", async () => {
    const { db } = unit.database;
    const { person } = await rowWith((duty) => !owed(duty));
    const gone = () =>
      db
        .selectFrom("caseload_change")
        .select(["matter", "because"])
        .where("person", "=", person)
        .where("became", "is", null)
        .orderBy("id")
        .execute();
    // a row of a matter that the law does not open to this person, as if it had until yesterday
    const { body } = await unit.ask(kari, "POST", `/api/persons/${person}/assess`, { body: {} });
    const closed = body.runs.find(({ answer }: Answered) => answer.outcome === "not-met").answer;
    await db
      .insertInto("caseload")
      .values({
        person,
        name: "x",
        matter: closed.matter,
        law: "in-force",
        status: "now",
        on_date: "2026-06-14",
        from_date: null,
        lacks: null,
      })
      .onConflict((conflict) => conflict.columns(["person", "matter", "law"]).doUpdateSet({ status: "now" }))
      .execute();
    await refreshCaseload(unit.service, "2026-06-15");
    const [first] = (await gone()).filter((one) => one.matter === closed.matter);
    expect(first?.because).toEqual(closed.norms.map(({ id }: Answered) => id));
    expect(first?.because?.length).toBeGreaterThan(0);
    const known = new Set(law.norms.map(({ key }) => key));
    expect(first?.because?.every((norm) => known.has(norm))).toBe(true);
    const shown = (await unit.ask(kari, "GET", "/api/my-day")).body.caseload;
    expect(
      shown.find((one: Answered) => one.person.id === person && one.matter === closed.matter && one.became === null),
    ).toMatchObject({ because: first?.because });
    const [still = ""] = await mattersShown(person);
    expect(still).not.toBe("");
    const { id: order } = (await unit.ask(kari, "GET", `/api/persons/${person}`)).body.orders[0];
    const url = `/api/orders/${order}/withdraw`;
    const left = await unit.ask(kari, "POST", url, { body: { reason: "trukket" }, headers: tag(1) });
    expect(left.status, JSON.stringify(left.body)).toBe(200);
    await db.updateTable("caseload").set({ status: "now" }).where("person", "=", person).execute();
    await refreshCaseload(unit.service, "2026-06-15");
    expect(await mattersShown(person)).toEqual([]);
    expect((await gone()).filter((one) => one.matter === still).at(-1)?.because).toEqual([]);
  }, 120_000);
});
