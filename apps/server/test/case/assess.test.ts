import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "../../src/cases/canonical.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, machine, nora, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("answers on a case (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let id = "";
  let sentence = "";
  const said = async (facts: readonly unknown[], person = id) => {
    const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const answer = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      body: { facts },
      headers: { "if-match": etag ?? "" },
    });
    expect(answer.status).toBe(201);
  };
  beforeAll(async () => {
    unit = await testUnit();
    const order = inventedOrder(200);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
      fengsel: { straff: { antallDager: 90 }, fradrag: { antallDager: 2 } },
    };
    id = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body.person;
    sentence = order.fullbyrdelsesordre.avgjoerelse.saksnummer;
    await said([
      { fact: "serving.startedOn", value: "2026-06-01", source: "intake" },
      { fact: "serving.form", value: "prison", source: "intake" },
      { fact: "sentences.remandAfterJudgment", record: sentence, value: 0, source: "intake" },
    ]);
  });
  afterAll(() => unit?.stop());

  test("the clock tells the dates on the current facts", async () => {
    const { status, body } = await unit.ask(kari, "GET", `/api/persons/${id}/clock?language=en`);
    expect([status, body.on, body.law]).toEqual([200, "2026-06-15", "in-force"]);
    const dates = new Map<string, string>(body.dates.map(({ id: name, date }: Answered) => [name, date]));
    expect([...dates.values()]).toContain("2026-08-27");
    const cited = body.dates.every(
      ({ cite, text, missing }: Answered) => cite !== "" && text !== "" && Array.isArray(missing),
    );
    expect(cited).toBe(true);
    expect((await unit.ask(nora, "GET", `/api/persons/${id}/clock`)).status).toBe(404);
    expect(
      (await unit.ask({ actor: "own", role: "convicted", person: id }, "GET", `/api/persons/${id}/clock`)).status,
    ).toBe(200);
  });

  test("an assessment is kept with its law and its facts, and comes out the same", async () => {
    const ask = (headers: Record<string, string> = {}) =>
      unit.ask(kari, "POST", `/api/persons/${id}/assess`, {
        body: { matter: ["em.whole-sentence", "work-release"], explain: true },
        headers,
      });
    const first = await ask({ "idempotency-key": "assess-1" });
    expect(first.status).toBe(201);
    expect(await ask({ "idempotency-key": "assess-1" })).toMatchObject({ status: 201, body: first.body });
    const rows = await unit.database.db.selectFrom("assessment_run").selectAll().where("person", "=", id).execute();
    expect(rows.length).toBe(first.body.runs.length);
    for (const row of rows) {
      expect([row.law_hash, row.facts_hash, row.by, row.on]).toEqual([
        first.body.lawHash,
        hashOf(row.facts),
        "kari",
        "2026-06-15",
      ]);
      expect(row.answer).toEqual(first.body.runs.find(({ id: run }: Answered) => run === row.id).answer);
    }
    const again = await ask();
    expect(again.body.runs.map(({ answer }: Answered) => answer)).toEqual(
      first.body.runs.map(({ answer }: Answered) => answer),
    );
    expect(again.body.factsHash).toBe(first.body.factsHash);
    expect((await unit.acts()).filter((act) => act === "case.assess").length).toBe(2);
  });

  test("the same case without a person gives the same answer, and nothing is kept", async () => {
    const { body: facts } = await unit.ask(kari, "GET", `/api/persons/${id}/facts`);
    const stateless = await unit.ask(machine, "POST", "/api/assess", {
      body: { facts: facts.current, on: "2026-06-15" },
    });
    expect(stateless.status).toBe(200);
    const matters = stateless.body.matters.map(({ matter }: Answered) => matter);
    const stored = await unit.ask(kari, "POST", `/api/persons/${id}/assess`, { body: { matter: matters.slice(0, 3) } });
    expect(stateless.body.matters.slice(0, 3)).toEqual(stored.body.runs.map(({ answer }: Answered) => answer));
    expect(stateless.body.lawHash).toBe(stored.body.lawHash);
  });

  test("the steps tell who does what until when", async () => {
    const { status, body } = await unit.ask(kari, "GET", `/api/persons/${id}/steps?language=nn`);
    expect(status).toBe(200);
    expect(body.steps.length).toBeGreaterThan(0);
    expect(body.steps[0]).toMatchObject({
      id: expect.any(String),
      actor: expect.any(String),
      text: expect.any(String),
      status: expect.stringMatching(/^(to-do|undetermined)$/),
    });
    const waiting = body.steps.find(({ event }: Answered) => event !== undefined);
    const some = await unit.ask(kari, "GET", `/api/persons/${id}/steps?language=nn&event=${waiting.event}`);
    expect(some.body.steps).toEqual(body.steps.filter(({ event }: Answered) => event === waiting.event));
    expect((await unit.ask(kari, "GET", `/api/persons/${id}/steps?event=nothing`)).status).toBe(400);
  });

  test.each([
    ["an unknown matter", { facts: {}, matter: ["em.whole-sentense"] }, 400, "matter[0]"],
    ["an impossible day", { facts: {}, on: "2026-02-30" }, 400, "on"],
    ["a day before the law", { facts: {}, on: "1999-01-01" }, 400, "on"],
    ["a legal state that is none", { facts: {}, law: "tomorrow" }, 400, "law"],
    ["an unknown fact", { facts: { "person.shoeSize": 1 } }, 422, "facts.person.shoeSize"],
    ["a wrong type deep down", { facts: { children: [{ birthDate: 1 }] } }, 422, "facts.children[0].birthDate"],
    [
      "a contradiction",
      { facts: { "person.birthDate": "2020-01-01", "person.diedOn": "2019-01-01" } },
      422,
      "facts.person.diedOn",
    ],
  ])("refused: %s", async (_, body, status, path) => {
    const answer = await unit.ask(kari, "POST", "/api/assess", { body });
    expect([answer.status, answer.body.faults[0].path]).toEqual([status, path]);
  });

  test.each([
    ["no facts", {}],
    ["facts in a list", { facts: [] }],
    ["a language that is none", { facts: {}, language: "xx" }],
    ["facts nested without end", { facts: JSON.parse(`${'{"a":'.repeat(400)}1${"}".repeat(400)}`) }],
  ])("a bad request: %s", async (_, body) => {
    expect((await unit.ask(kari, "POST", "/api/assess", { body })).status).toBe(400);
  });

  test("who may not", async () => {
    expect((await unit.ask(undefined, "POST", "/api/assess", { body: { facts: {} } })).status).toBe(401);
    expect((await unit.ask(machine, "POST", `/api/persons/${id}/assess`, { body: {} })).status).toBe(403);
    expect((await unit.ask(nora, "POST", `/api/persons/${id}/assess`, { body: {} })).status).toBe(404);
  });
});
