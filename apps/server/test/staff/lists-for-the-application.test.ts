import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { servingRoutes } from "../../src/serving/routes.ts";
import { staffRoutes } from "../../src/staff/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type HandledPerson, inPrison, tag } from "../support/matter.ts";
import { type Answered, kari, nora, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("what the application lists beside a case (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person: HandledPerson;
  beforeAll(async () => {
    unit = await testUnit([orderRoutes, servingRoutes, matterRoutes, decisionRoutes, complaintRoutes, staffRoutes]);
    person = await inPrison(unit, 41, { antallDager: 200 });
  });
  afterAll(() => unit?.stop());
  const own = () => ({ actor: "own", role: "convicted" as const, person: person.id }) as never;

  test("colleagues are those posted at the own unit today, each with the role there", async () => {
    const { body } = await unit.ask(nora, "GET", "/api/colleagues");
    expect(body.items.map(({ id, role }: Answered) => `${id} ${role}`).sort()).toEqual([
      "nora caseworker",
      "olav leader",
    ]);
    const units = await unit.ask(kari, "GET", "/api/units");
    expect(units.body.items).toContainEqual({
      id: "elvestad",
      name: "Elvestad fengsel",
      kind: "prison",
      parent: "region-fjord",
    });
  });

  test("the history has every event of the case, newest first, page by page, and is nobody's of another unit", async () => {
    const all: Answered[] = [];
    for (let cursor = ""; ; ) {
      const { body } = await unit.ask(kari, "GET", `/api/persons/${person.id}/history?limit=3${cursor}`);
      all.push(...body.items);
      if (body.next === undefined) break;
      cursor = `&cursor=${body.next}`;
    }
    const told = all.filter(({ machine }) => machine === "serving");
    expect(told.map(({ event, state }) => `${event} ${state}`)).toEqual([
      "appear serving:high",
      "summon summoned",
      "await awaiting",
    ]);
    expect(told[1]).toMatchObject({ byName: "Kari Elvemo", told: { meetOn: "2026-06-01", place: "Elvestad" } });
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    expect(all.map(({ machine, event }) => `${machine} ${event}`)).toContain("order accept");
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect((await unit.ask(nora, "GET", `/api/persons/${person.id}/history`)).status).toBe(404);
  });

  test("the servings of the unit are listed by state", async () => {
    const serving = await unit.ask(kari, "GET", "/api/servings?state=serving:high");
    expect(serving.body.items).toMatchObject([{ id: person.serving, person: { id: person.id }, meetOn: "2026-06-01" }]);
    expect((await unit.ask(kari, "GET", "/api/servings?state=awaiting")).body.items).toEqual([]);
    expect((await unit.ask(nora, "GET", "/api/servings?state=serving:high")).body.items).toEqual([]);
  });

  test("the party answers what only the party knows and nobody has told; as its own word, unverified", async () => {
    const url = `/api/persons/${person.id}/own-answers`;
    const version = (await unit.ask(own(), "GET", `/api/persons/${person.id}/facts`)).body.version;
    const answer = (fact: string, value: unknown, at: number) =>
      unit.ask(own(), "POST", url, { body: { answers: [{ fact, value }] }, headers: tag(at) });
    expect((await answer("suitability.positiveDevelopment", true, version)).body.faults[0].path).toBe(
      "answers[0].fact",
    );
    expect((await answer("person.birthDate", "1990-01-01", version)).status).toBe(422);
    expect((await answer("home.electricity", null, version)).body.faults[0].path).toBe("answers[0].value");
    const made = await answer("home.electricity", true, version);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect((await answer("home.electricity", false, made.body.version)).body.faults[0].message).toContain("already");
    expect((await answer("home.fixed", true, version)).status).toBe(412);
    const { assertions } = (await unit.ask(kari, "GET", `/api/persons/${person.id}/facts`)).body;
    expect(assertions.filter(({ fact }: Answered) => fact === "home.electricity")).toMatchObject([
      { value: true, source: "own case", verified: false, by: "own" },
    ]);
    expect((await unit.ask(kari, "POST", url, { body: { answers: [] } })).status).toBe(400);
  });

  test("what is set aside is listed until its day", async () => {
    const url = `/api/persons/${person.id}/opportunities/set-aside`;
    const aside = await unit.ask(kari, "POST", url, {
      body: { matter: "leave.ordinary", reason: "Ønsker å vente", until: "2026-07-01" },
      headers: { "if-match": '"0"' },
    });
    const { items } = (await unit.ask(kari, "GET", url)).body;
    expect(aside.status, JSON.stringify(aside.body)).toBe(201);
    expect(items).toMatchObject([{ matter: "leave.ordinary", until: "2026-07-01", by: "kari", version: 1 }]);
  });
});
