import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyAssertions } from "../../src/cases/assertions.ts";
import { currentFactsOf } from "../../src/cases/current.ts";
import { asJob, withClaims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

const word = (value: unknown, ofParty: boolean, fact = "home.electricity") => ({
  id: `${ofParty ? "party" : "official"} ${value}`,
  fact,
  record: null,
  value,
  ofParty,
});
const fact = "home.electricity";

test.each([
  ["alone", {}, [word(true, true)], true, []],
  ["the newest of the own", {}, [word(true, true), word(false, true)], false, []],
  ["after an official's", {}, [word(false, false), word(true, true)], false, ["party true"]],
  ["before an official's", {}, [word(true, true), word(false, false)], false, ["party true"]],
  ["beside an order's", { [fact]: false }, [word(true, true)], false, ["party true"]],
  ["taken back with all else", {}, [word(true, true), word(null, false)], undefined, []],
  ["after the official took back", {}, [word(false, false), word(null, false), word(true, true)], true, []],
] as const)("the party's word %s", (_, base, words, holds, beside) => {
  const applied = applyAssertions(base, words);
  expect([applied.facts[fact], applied.beside]).toEqual([holds, beside]);
});

describe.skipIf(!hasRealServer)("the party's word beside an official's (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  beforeAll(async () => {
    unit = await testUnit();
    person = (await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(77) })).body.person;
  });
  afterAll(() => unit?.stop());
  const own = () => ({ actor: "convicted:abc", role: "convicted" as const, person });
  const facts = async (who: Parameters<TestUnit["ask"]>[0]) =>
    (await unit.ask(who, "GET", `/api/persons/${person}/facts`)).body;
  const tell = async (asserted: Answered) => {
    const { version } = await facts(kari);
    const headers = { "if-match": `"${version}"` };
    return unit.ask(kari, "POST", `/api/persons/${person}/facts`, { body: { facts: [asserted] }, headers });
  };
  const answer = async (name: string, value: unknown) => {
    const { version } = await facts(own());
    return unit.ask(own(), "POST", `/api/persons/${person}/own-answers`, {
      body: { answers: [{ fact: name, value }] },
      headers: { "if-match": `"${version}"` },
    });
  };

  test("a shielded fact stays as the official said; the answer stands beside it until it is taken over", async () => {
    const shielded = { fact, value: false, source: "samtale med utleier", shield: "strgjfl § 7 c" };
    expect((await tell(shielded)).status).toBe(201);
    // to the party it is as if nobody had told: the same answer as on a fact that nobody knows
    const hidden = await answer(fact, true);
    const open = await answer("home.fixed", true);
    expect([hidden.status, Object.keys(hidden.body)]).toEqual([open.status, Object.keys(open.body)]);
    const [statement] = hidden.body.ids;

    const forOwn = await facts(own());
    expect(forOwn.current[fact]).toBe(true);
    expect(JSON.stringify(forOwn)).not.toContain("utleier");
    expect(forOwn.assertions.map(({ beside }: Answered) => beside)).not.toContain(true);

    const forUnit = await facts(kari);
    expect([forUnit.current[fact], forUnit.current["home.fixed"]]).toEqual([false, true]);
    const shown = (list: Answered, id: string) => list.assertions.find((one: Answered) => one.id === id);
    expect(shown(forUnit, statement)).toMatchObject({
      value: true,
      source: "own case",
      by: "convicted:abc",
      ofParty: true,
      beside: true,
    });
    expect(shown(forUnit, open.body.ids[0])).toMatchObject({ ofParty: true, beside: false });
    const worked = await asJob(unit.database.db, (trx) => currentFactsOf(trx, person, "2026-06-15"));
    expect(worked.facts[fact]).toBe(false);

    const taken = { fact, value: true, source: "egen sak, bekreftet ved besøk", verified: true, supersedes: statement };
    expect((await tell(taken)).status).toBe(201);
    const after = await facts(kari);
    expect([after.current[fact], shown(after, statement).beside]).toEqual([true, false]);
    expect(after.assertions.at(-1)).toMatchObject({ by: "kari", ofParty: false, supersedes: statement });
  });

  test("left with a reason, a word stands beside no more, is told with the reason, and the party hears of neither", async () => {
    const said = await answer("home.telephonePossible", true);
    const told = await tell({
      fact: "home.telephonePossible",
      value: false,
      source: "befaring",
      shield: "strgjfl § 7 c",
    });
    expect([said.status, told.status]).toEqual([201, 201]);
    const [statement] = said.body.ids;
    const leave = async (body: Answered, version?: number) =>
      unit.ask(kari, "POST", `/api/persons/${person}/left-words`, {
        body,
        headers: { "if-match": `"${version ?? (await facts(kari)).version}"` },
      });
    const why = { assertion: statement, reason: "befaringen er nyere" };
    expect((await leave(why, 1)).status).toBe(412);
    expect((await leave({ ...why, assertion: told.body.ids[0] })).body.code).toBe("bad-facts");
    expect((await leave(why)).status).toBe(201);
    expect((await leave(why)).body.code).toBe("bad-facts");
    const shown = (await facts(kari)).assertions.find(({ id }: Answered) => id === statement);
    expect(shown).toMatchObject({ beside: false, left: { reason: why.reason, by: "kari" } });
    expect(JSON.stringify(await facts(own()))).not.toContain("befaring");
    expect((await unit.ask(own(), "POST", `/api/persons/${person}/left-words`, { body: why })).status).toBe(403);
    const forged = withClaims(unit.database.db, kari, (trx) =>
      sql`insert into assertion_left (assertion, person, reason, by) values (${told.body.ids[0]}, ${person}, 'x', 'kari')`.execute(
        trx,
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  test.each([
    ["the party as an official", own, false],
    ["an official as the party", () => kari, true],
  ])("the database does not let %s", async (_, who, ofParty) => {
    const written = withClaims(unit.database.db, who(), (trx) =>
      sql`insert into assertion (person, fact, value, source, by, verified, of_party) values (${person}, ${fact}, 'true', 'x', 'x', false, ${ofParty})`.execute(
        trx,
      ),
    );
    await expect(written).rejects.toThrow(/row-level security/);
  });
});
