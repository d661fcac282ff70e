import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, nora, sentAgain, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("facts of a case (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let seed = 100;
  let order: Answered;
  let id = "";
  let sentence = "";
  beforeAll(async () => {
    unit = await testUnit();
  });
  afterAll(() => unit?.stop());

  const read = async () => (await unit.ask(kari, "GET", `/api/persons/${id}/facts`)).body;
  const put = async (facts: readonly unknown[], headers: Record<string, string> = {}, who = kari) =>
    unit.ask(who, "POST", `/api/persons/${id}/facts`, {
      body: { facts },
      headers: { "if-match": `"${(await read()).version ?? 1}"`, ...headers },
    });
  const fact = (name: string, value: unknown, more: object = {}) => ({ fact: name, value, source: "a talk", ...more });
  /** A person of its own for a test: 200 days of prison. */
  const fresh = async () => {
    order = inventedOrder(seed++);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 200 } } };
    id = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body.person;
    sentence = order.fullbyrdelsesordre.avgjoerelse.saksnummer;
  };

  test("the newest word holds, all of them stay, with their source", async () => {
    await fresh();
    const first = await put([
      fact("person.wanted", true),
      fact("sentences.remandDeducted", 10, { record: sentence, verified: true }),
    ]);
    expect([first.status, first.body.ids.length, first.etag]).toEqual([201, 2, `"${first.body.version}"`]);
    await put([
      fact("sentences.remandDeducted", 12, { record: sentence, supersedes: first.body.ids[1], verified: false }),
    ]);
    const now = await read();
    expect(now.current["person.wanted"]).toBe(true);
    expect(now.current.sentences[0]).toMatchObject({ length: "P200D", remandDeducted: 12 });
    expect(
      now.assertions
        .map(({ fact: name, value, by, source, verified }: Answered) => [name, value, by, source, verified])
        .sort(),
    ).toEqual([
      ["person.wanted", true, "kari", "a talk", null],
      ["sentences.remandDeducted", 10, "kari", "a talk", true],
      ["sentences.remandDeducted", 12, "kari", "a talk", false],
    ]);
  });

  test("null takes back: what the order says holds again, and what nobody says is unknown", async () => {
    await fresh();
    const born = (await read()).current["person.birthDate"];
    await put([fact("person.birthDate", "1980-01-02"), fact("person.wanted", false)]);
    expect((await read()).current).toMatchObject({ "person.birthDate": "1980-01-02", "person.wanted": false });
    await put([fact("person.birthDate", null), fact("person.wanted", null)]);
    const { current } = await read();
    expect([current["person.birthDate"], "person.wanted" in current]).toEqual([born, false]);
  });

  test.each([
    ["an unknown fact, with the nearest", [fact("person.birthdate", "1990-01-01")], ["facts[0].fact"]],
    [
      "a day that is none, and a wrong type, each at its place",
      [fact("person.birthDate", "1990-02-30"), fact("person.wanted", "yes")],
      ["facts[0].value", "facts[1].value"],
    ],
    ["a field deep in a list", [fact("children", [{ birthDate: "2020-13-01" }])], ["facts[0].value[0].birthDate"]],
    ["a field of a record without the record", [fact("sentences.remandDeducted", 3)], ["facts[0].record"]],
    ["a record that is not there", [fact("sentences.remandDeducted", 3, { record: "no such" })], ["facts[0].record"]],
    ["a record where there is none", [fact("person.birthDate", "1990-01-01", { record: "x" })], ["facts[0].record"]],
    ["a field of a list without ids", [fact("children.birthDate", "2020-01-01", { record: "x" })], ["facts[0].fact"]],
    ["the same fact twice", [fact("person.wanted", true), fact("person.wanted", false)], ["facts[1]"]],
    ["what contradicts the order", [fact("person.birthDate", "2026-06-01")], ["facts.sentences[0].judgmentDate"]],
    [
      "superseding what is not there",
      [fact("person.wanted", true, { supersedes: "3f333df6-90a4-4fda-8dd3-9485d27cee36" })],
      ["facts[0].supersedes"],
    ],
    ["an inherited name", [fact("__proto__", {})], ["facts[0].fact"]],
  ])("refused: %s", async (_, facts, paths) => {
    if (id === "") await fresh();
    const { version } = await read();
    const { status, body } = await put(facts);
    expect([status, body.code, body.faults.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      "bad-facts",
      paths,
    ]);
    expect((await read()).version).toBe(version);
  });

  test.each([
    ["no facts", { facts: [] }],
    ["no source", { facts: [{ fact: "person.wanted", value: true }] }],
    ["NUL in a source", { facts: [{ fact: "person.wanted", value: true, source: "a\u0000" }] }],
    ["half a letter in a value", { facts: [{ fact: "person.name", value: "\ud800", source: "x" }] }],
    [
      "a nest of lists",
      { facts: [{ fact: "children", value: JSON.parse("[".repeat(500) + "]".repeat(500)), source: "x" }] },
    ],
  ])("a bad request: %s", async (_, body) => {
    if (id === "") await fresh();
    const answer = await unit.ask(kari, "POST", `/api/persons/${id}/facts`, { body, headers: { "if-match": '"1"' } });
    expect([answer.status, answer.body.code]).toEqual([400, "bad-request"]);
  });

  test("two people on one case: the second must look again", async () => {
    await fresh();
    const { version } = await read();
    const headers = { "if-match": `"${version}"` };
    const both = await Promise.all([
      put([fact("person.wanted", true)], headers),
      put([fact("person.wanted", false)], headers),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const without = await unit.ask(kari, "POST", `/api/persons/${id}/facts`, {
      body: { facts: [fact("person.wanted", true)] },
    });
    expect([without.status, without.body.code]).toEqual([428, "needs-if-match"]);
  });

  test("one key is one assertion", async () => {
    await fresh();
    const { version } = await read();
    const headers = { "if-match": `"${version}"`, "idempotency-key": "facts-1" };
    const first = await put([fact("person.wanted", true)], headers);
    const again = await put([fact("person.wanted", true)], headers);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await read()).assertions.length).toBe(1);
  });

  test("another unit neither reads nor writes", async () => {
    await fresh();
    expect((await unit.ask(nora, "GET", `/api/persons/${id}/facts`)).status).toBe(404);
    expect((await put([fact("person.wanted", true)], {}, nora)).status).toBe(404);
  });

  test("what is shielded is not shown to the party", async () => {
    await fresh();
    await put([fact("person.wanted", true), fact("children", [], { shield: "what a child told" })]);
    const own = { actor: "own", role: "convicted", person: id } as const;
    const { body } = await unit.ask(own, "GET", `/api/persons/${id}/facts`);
    expect([body.current["person.wanted"], "children" in body.current, body.assertions.length]).toEqual([
      true,
      false,
      1,
    ]);
    expect(
      (
        await unit.ask(own, "POST", `/api/persons/${id}/facts`, {
          body: { facts: [fact("person.wanted", true)] },
          headers: { "if-match": '"1"' },
        })
      ).status,
    ).toBe(403);
    expect((await read()).current.children).toEqual([]);
  });

  test("a corrected judgment under another case number leaves what was said of the former one to be looked at", async () => {
    await fresh();
    const { body } = await put([fact("sentences.remandDeducted", 5, { record: sentence })]);
    const corrected = sentAgain(order, "9d6f1f4e-1d8a-4b0a-8c55-7e1d1c1f0001");
    corrected.fullbyrdelsesordre.avgjoerelse.saksnummer = "26-000001MED-TEST/02";
    await unit.ask(kari, "POST", "/api/orders", { body: corrected });
    const now = await read();
    expect(now.unplaced).toEqual(body.ids);
    expect(now.current.sentences.map(({ id: name }: Answered) => name)).toEqual(["26-000001MED-TEST/02"]);
  });

  test("an order that was returned does not count", async () => {
    await fresh();
    const { db } = unit.database;
    const version = await db
      .selectFrom("order_version")
      .select("id")
      .where("person", "=", id)
      .executeTakeFirstOrThrow();
    await db
      .insertInto("event")
      .values({ person: id, machine: "order", stream: version.id, number: 2, kind: "return", by: "kari" })
      .execute();
    expect((await read()).current).toEqual({});
  });
});
