import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import type { Role } from "../../src/database/schema.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { rooms } from "../../src/rooms.ts";
import { hasRealServer } from "../support/database.ts";
import { type Operation, operationsOf, sample } from "../support/sample.ts";
import { asked, testService } from "../support/service.ts";
import { type TestUnit, unitOver } from "../support/unit.ts";
import { type Held, makeCase, type Target, unknown } from "./cases.ts";
import { columns, matrix } from "./matrix.ts";

const targets: readonly Target[] = ["own", "other", "protected"];

/** What belongs to a unit or to oneself, not to a person: its paths are tried once. */
const impersonal = new Set(["phrases", "views", "jobs"]);

/** 403 that is about the row, not about the role: who may take the step may not take it here. */
const ofTheRow: Readonly<Record<string, string>> = {
  "POST /api/matters/{id}/recommend": "no unit was asked for a recommendation",
  "POST /api/notes/{id}/in-error": "whoever wrote it, or a leader",
};

describe.skipIf(!hasRealServer)("authorization (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let listed: ReturnType<typeof operationsOf>;
  const held = new Map<Target, Held>();
  beforeAll(async () => {
    const running = await testService(rooms);
    await seedStaff(running.database.db);
    unit = unitOver(running);
    listed = operationsOf((running.app as unknown as { swagger(): unknown }).swagger());
    const { db } = running.database;
    for (const role of columns)
      if (role !== "convicted") {
        await db
          .insertInto("staff")
          .values({ id: `a-${role}`, subject: `a-${role}`, name: role })
          .execute();
        await db
          .insertInto("posting")
          .values({ staff: `a-${role}`, unit: "elvestad", role, from: "2020-01-01", until: null } as never)
          .execute();
      }
    for (const target of targets) held.set(target, await makeCase(unit, target));
  }, 120_000);
  afterAll(() => unit?.stop());

  const claimsFor = (role: Role): Claims =>
    role === "convicted"
      ? { actor: "own", role, person: held.get("own")?.ids["persons"] ?? "" }
      : { actor: `a-${role}`, staff: `a-${role}`, role, unit: "elvestad" };

  let caller = 0;
  async function call({ method, path, body, parameters }: Operation, ids: Held["ids"], who: Claims | undefined) {
    const [, , collection = ""] = path.split("/");
    const url = path
      .replace("{id}", ids[collection] ?? (collection === "outbox" ? "999999" : unknown))
      .replace("{unit}", "elvestad")
      .replace("{kind}", "high");
    const query =
      parameters.some(({ in: place, name }) => place === "query" && name === "person") && path.endsWith("clocks")
        ? `?person=${ids["persons"]}`
        : "";
    const payload =
      path === "/api/covers"
        ? { staff: who?.staff ?? "kari", coveredBy: "kari", from: "2026-07-01", until: "2026-07-10" }
        : body === undefined
          ? undefined
          : sample(body.schema, listed.components);
    caller += 1;
    const answer = await unit.app.inject({
      method,
      url: `${url}${query}`,
      // each from an address of its own: the limit of requests is tried elsewhere
      remoteAddress: `10.${caller >> 16}.${(caller >> 8) & 255}.${caller & 255}`,
      headers: {
        // a version that is never right: who may gets this far, and nothing changes
        "if-match": '"999999"',
        ...(payload === undefined ? {} : { "content-type": "application/json" }),
        ...(who === undefined ? {} : asked(who)),
      },
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) }),
    });
    return { status: answer.statusCode, text: answer.body };
  }

  test("the table has a line for every operation, and none for what is not there", () => {
    const there = listed.operations.map(({ method, path }) => `${method} ${path}`);
    expect([...matrix.keys()].sort()).toEqual(there.sort());
  });

  test("each case has rows that the paths can name", () => {
    const named = ["consents", "contacts", "decisions", "matters", "notes", "orders", "persons", "queue"];
    for (const target of targets)
      expect(Object.keys(held.get(target)?.ids ?? {})).toEqual(expect.arrayContaining(named));
  });

  test("nobody gets past the door", async () => {
    const wrong: string[] = [];
    for (const operation of listed.operations) {
      const name = `${operation.method} ${operation.path}`;
      if (matrix.get(name) === "door") continue;
      const { status } = await call(operation, held.get("own")?.ids ?? {}, undefined);
      if (status !== 401) wrong.push(`${name}: ${status}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test.each(columns)(
    "%s",
    async (role) => {
      const wrong: string[] = [];
      const who = claimsFor(role);
      const hidden = ["other", "protected"].flatMap((target) => held.get(target as Target)?.secrets ?? []);
      for (const target of targets) {
        const { ids = {} } = held.get(target) ?? {};
        for (const operation of listed.operations) {
          const name = `${operation.method} ${operation.path}`;
          const may = matrix.get(name);
          if (may === undefined || may === "door") continue;
          const [, , collection = ""] = operation.path.split("/");
          const about = operation.path.includes("{id}") && !impersonal.has(collection);
          if (!about && target !== "own") continue;
          const { status, text } = await call(operation, ids, who);
          const say = (fault: string) => wrong.push(`${name} ${target}: ${status} ${fault} ${text.slice(0, 200)}`);
          if (status >= 500) say("a fault of the service");
          if (hidden.some((secret) => text.includes(secret))) say("tells of a person who is not to be seen");
          const row = ofTheRow[name];
          if (row !== undefined && may.has(role) && status === 403 && text.includes(row)) continue;
          if (!may.has(role)) {
            if (status !== 403) say("refused is 403");
          } else if (!about) {
            if (status === 401 || status === 403) say("may");
          } else if (target === "own") {
            // the party sees decisions that were told; the draft was not
            const there = ids[collection] !== undefined && !(role === "convicted" && collection === "decisions");
            if (status === 401 || status === 403 || (there && status === 404)) say("may");
          } else if (status !== 404) say("of another unit or protected is 404");
        }
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );
});
