import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportRoutes } from "../../src/export/routes.ts";
import { hasRealServer } from "../support/database.ts";
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
  afterAll(() => unit?.stop());

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

  test("is audited, and is nobody else's", async () => {
    const before = (await unit.acts()).filter((act) => act === "person.export").length;
    expect((await unit.ask(nora, "GET", `/api/persons/${person}/export`)).status).toBe(404);
    expect((await unit.ask(machine, "GET", `/api/persons/${person}/export`)).status).toBe(403);
    expect((await unit.acts()).filter((act) => act === "person.export")).toHaveLength(before);
    await unit.ask(kari, "GET", `/api/persons/${person}/export`);
    expect((await unit.acts()).filter((act) => act === "person.export")).toHaveLength(before + 1);
  });
});
