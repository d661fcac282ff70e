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
  "POST /api/notes/{id}/corrections": "whoever wrote it, or a leader",
  "POST /api/complaints/{id}/decide": "the complaint was not forwarded",
  "POST /api/cost-claims/{id}/answer": "made the new decision and answers the claim",
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
  }, 300_000);
  afterAll(() => unit?.stop());

  const claimsFor = (role: Role): Claims =>
    role === "convicted"
      ? { actor: "own", role, person: held.get("own")?.ids["persons"] ?? "" }
      : { actor: `a-${role}`, staff: `a-${role}`, role, unit: "elvestad" };

  let caller = 0;
  async function call({ method, path, body, parameters }: Operation, ids: Held["ids"], who: Claims | undefined) {
    const [, , collection = ""] = path.split("/");
    const url = path
      .replace("{id}", ids[collection] ?? unknown)
      .replace("{unit}", "elvestad")
      .replace("{kind}", "high");
    const asks = parameters.filter((one) => one.in === "query" && one.required === true);
    const query = asks.map(
      ({ name, schema }) =>
        `${name}=${encodeURIComponent(name === "person" ? (ids["persons"] ?? unknown) : String(sample(schema, listed.components)))}`,
    );
    const payload =
      path === "/api/covers"
        ? { staff: who?.staff ?? "kari", coveredBy: "kari", from: "2026-07-01", until: "2026-07-10" }
        : body === undefined
          ? undefined
          : sample(body.schema, listed.components);
    caller += 1;
    const answer = await unit.app.inject({
      method,
      url: query.length === 0 ? url : `${url}?${query.join("&")}`,
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

  test("each case has a row for every path that names one", () => {
    const named = new Set(
      [...matrix.keys()].flatMap((operation) => {
        const [, , collection = ""] = (operation.split(" ")[1] ?? "").split("/");
        return operation.includes("{id}") && !impersonal.has(collection) ? [collection] : [];
      }),
    );
    for (const target of targets) {
      const there = Object.keys(held.get(target)?.ids ?? {});
      expect(
        [...named].filter((collection) => !there.includes(collection)),
        target,
      ).toEqual([]);
    }
  });

  test("the party reads no draft", async () => {
    const { status } = await unit.ask(
      claimsFor("convicted"),
      "GET",
      `/api/decisions/${held.get("own")?.ids["drafts"]}`,
    );
    expect(status).toBe(404);
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
            if (status === 401 || status === 403 || status === 404) say("may");
          } else if (status !== 404) say("of another unit or protected is 404");
        }
      }
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});
