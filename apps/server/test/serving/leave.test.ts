import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leaveLog } from "../../src/serving/leave-taken.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, type HandledPerson, inPrison, tag } from "../support/matter.ts";
import { kari, type TestUnit } from "../support/unit.ts";

const taken = { kind: "ordinary", quotaDays: 3 } as const;
const written = { kind: "ordinary", from: "2026-06-12", to: "2026-06-15", quotaDays: 3, earnedInNetherlands: false };

test.each([
  ["nothing is said: the service's own log begins", undefined, { items: [written], complete: true }],
  ["a list that is whole", [{ kind: "short" }], { items: [{ kind: "short" }, written], complete: true }],
  [
    "a list that lacks some goes on lacking them",
    { items: [], complete: false },
    { items: [written], complete: false },
  ],
])("a leave is added to the log: %s", (_, before, after) => {
  expect(leaveLog({ leaves: before }, taken, "2026-06-12", "2026-06-15").value).toEqual(after);
});

describe.skipIf(!hasRealServer)("leave out and back (needs PostgreSQL on 127.0.0.1:5432)", { timeout: 120_000 }, () => {
  let unit: TestUnit;
  beforeAll(async () => {
    unit = await caseUnit();
  }, 120_000);
  afterAll(() => unit?.stop());
  const step = async ({ serving }: HandledPerson, event: string, body: object) => {
    const { version } = await unit.database.db
      .selectFrom("serving")
      .select("version")
      .where("id", "=", serving)
      .executeTakeFirstOrThrow();
    return unit.ask(kari, "POST", `/api/servings/${serving}/${event}`, { body, headers: tag(version) });
  };
  const leaves = async ({ id }: HandledPerson) =>
    (await unit.ask(kari, "GET", `/api/persons/${id}/facts`)).body.current.leaves;

  test("who comes back from a leave has it in the log, from the day of going out, with what it took of the quota", async () => {
    const one = await inPrison(unit, 790, { antallDager: 200 });
    expect((await step(one, "out", { at: "2026-06-12T10:00", until: "2026-06-15T20:00" })).status).toBe(200);
    const back = await step(one, "back", { at: "2026-06-15T09:00", leave: taken });
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    const expected = { items: [written], complete: true };
    const found = await leaves(one);
    expect(Array.isArray(found) ? { items: found, complete: true } : found).toEqual(expected);
    expect((await step(one, "out", { at: "2026-06-15T09:10", until: "2026-06-15T20:00" })).status).toBe(200);
    expect((await step(one, "back", { at: "2026-06-15T09:30" })).status).toBe(200);
    const later = await leaves(one);
    expect(Array.isArray(later) ? later : later.items).toHaveLength(1);
  });

  test("a leave that took less than nothing of the quota is refused, and the person is still out", async () => {
    const one = await inPrison(unit, 791, { antallDager: 200 });
    await step(one, "out", { at: "2026-06-12T10:00", until: "2026-06-15T20:00" });
    expect((await step(one, "back", { at: "2026-06-15T09:00", leave: { ...taken, quotaDays: -1 } })).status).toBe(400);
    expect(await leaves(one)).toBeUndefined();
  });
});
