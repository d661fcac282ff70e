import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../src/database/database.ts";
import { problems } from "../src/http/problem.ts";
import { seedStaff } from "../src/identity/development/staff.ts";
import { rooms } from "../src/rooms.ts";
import { makeCase } from "./authorization/cases.ts";
import { hasRealServer } from "./support/database.ts";
import { arbitraryFor, deep, faultOf, nasty } from "./support/fuzzing.ts";
import { type Operation, operationsOf, sample } from "./support/sample.ts";
import { asked, testService } from "./support/service.ts";
import { kari, leif, machine, type TestUnit, unitOver } from "./support/unit.ts";

/** Requests in a run; CI takes the default, a night takes more. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 2000);

interface Asked {
  readonly operation: string;
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const plain = { query: {}, headers: {}, body: undefined };

/** Requests that once were answered with something else than a problem of the list. */
const once: readonly Asked[] = [
  // the router's own answer to a part of an address that is too long
  { ...plain, operation: "GET /api/persons/{id}", id: "𝕏".repeat(300) },
  { ...plain, operation: "POST /api/persons/{id}/tasks", id: "a".repeat(5000) },
];

describe.skipIf(!hasRealServer)("malformed requests (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let listed: ReturnType<typeof operationsOf>;
  let ids: Readonly<Record<string, string>>;
  let people: readonly (Claims | undefined)[];
  beforeAll(async () => {
    const running = await testService(rooms);
    await seedStaff(running.database.db);
    unit = unitOver(running);
    listed = operationsOf((running.app as unknown as { swagger(): unknown }).swagger());
    ({ ids } = await makeCase(unit, "own"));
    const own: Claims = { actor: "own", role: "convicted", person: ids["persons"] ?? "" };
    const per: Claims = { actor: "per", staff: "per", role: "probation", unit: "elvestad-probation" };
    const ragna: Claims = { actor: "ragna", staff: "ragna", role: "auditor", unit: "kdi" };
    const arvid: Claims = { actor: "arvid", staff: "arvid", role: "administrator", unit: "kdi" };
    people = [kari, kari, kari, leif, leif, machine, own, per, ragna, arvid, undefined];
  }, 60_000);
  afterAll(() => unit?.stop());

  let caller = 0;
  /** Why an answer is none that the API promises; empty where it is. */
  async function wrongWith(operation: Operation, request: Asked, who: Claims | undefined): Promise<string> {
    caller += 1;
    const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(request.id.toWellFormed()));
    const query = new URLSearchParams(request.query).toString();
    const answer = await unit.app.inject({
      method: operation.method,
      url: query === "" ? path : `${path}?${query}`,
      remoteAddress: `10.${caller >> 16}.${(caller >> 8) & 255}.${caller & 255}`,
      headers: { ...request.headers, ...(who === undefined ? {} : asked(who)) },
      ...(request.body === undefined ? {} : { payload: request.body }),
    });
    const status = answer.statusCode;
    const type = String(answer.headers["content-type"] ?? "");
    if (status >= 500) return `${status} ${answer.body}`;
    if (status >= 400) {
      if (!type.startsWith("application/problem+json")) return `${status} as ${type}`;
      const { code } = answer.json() as { code: string };
      return Object.hasOwn(problems, code) && problems[code as keyof typeof problems] === status
        ? ""
        : `${status} with code ${code}`;
    }
    const schema = operation.answers[String(status)];
    if (status >= 300 || schema === undefined || !type.startsWith("application/json")) return "";
    return faultOf(answer.json(), schema, listed.components);
  }

  const requestTo = (operation: Operation): fc.Arbitrary<Asked> => {
    const [, , collection = ""] = operation.path.split("/");
    const known = ids[collection];
    const body =
      operation.body === undefined
        ? fc.oneof(
            fc.constant(undefined),
            deep.map((value) => JSON.stringify(value)),
          )
        : fc.oneof(
            {
              weight: 6,
              arbitrary: arbitraryFor(operation.body.schema, listed.components).map((value) => JSON.stringify(value)),
            },
            { weight: 1, arbitrary: fc.constant(JSON.stringify(sample(operation.body.schema, listed.components))) },
            { weight: 1, arbitrary: deep.map((value) => JSON.stringify(value)) },
            { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constantFrom("", "{", "null", '{"__proto__":{"a":1}}')) },
          );
    const named = operation.parameters.filter((parameter) => parameter.in === "query");
    const query = fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      {
        weight: 3,
        arbitrary: fc.record(
          Object.fromEntries(
            named.map(({ name, schema }) => [
              name,
              fc.oneof(
                arbitraryFor(schema, listed.components).map((value) => String(value).toWellFormed()),
                nasty.map((text) => text.toWellFormed()),
              ),
            ]),
          ),
          { requiredKeys: [] },
        ),
      },
    );
    const header = fc.string({ minLength: 1, maxLength: 20, unit: fc.constantFrom(...'"abz019-_ *,W/') });
    const headers = fc.record(
      {
        "if-match": fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom('"1"', '"2"', '"3"') },
          { weight: 1, arbitrary: fc.constantFrom('"999999999"', '"9999999999999"', "*", 'W/"1"') },
          { weight: 1, arbitrary: header },
        ),
        "idempotency-key": fc.oneof(
          { weight: 8, arbitrary: header },
          { weight: 1, arbitrary: fc.constant("k".repeat(5000)) },
        ),
        "content-type": fc.oneof(
          { weight: 20, arbitrary: fc.constant(operation.body?.type ?? "application/json") },
          {
            weight: 1,
            arbitrary: fc.constantFrom("text/plain", "multipart/form-data", "multipart/form-data; boundary=x", "a"),
          },
        ),
      },
      { requiredKeys: ["content-type"] },
    );
    return fc.record({
      operation: fc.constant(`${operation.method} ${operation.path}`),
      id: fc.oneof(
        { weight: 12, arbitrary: fc.constant(known ?? "3f333df6-90a4-4fda-8dd3-9485d27cee36") },
        { weight: 1, arbitrary: fc.uuid() },
        { weight: 1, arbitrary: fc.constantFrom("1", "9".repeat(18), "9".repeat(40), "high", "elvestad") },
        { weight: 2, arbitrary: nasty.filter((text) => text.length < 2000) },
      ),
      query: query as fc.Arbitrary<Record<string, string>>,
      headers: headers as fc.Arbitrary<Record<string, string>>,
      body: operation.method === "GET" ? fc.constant(undefined) : body,
    });
  };

  test.each(once.map((request) => [request.operation, request] as const))("once a fault: %s", async (name, request) => {
    const operation = listed.operations.find(({ method, path }) => `${method} ${path}` === name);
    if (operation === undefined) throw new Error(`no operation ${name}`);
    for (const who of people) expect(await wrongWith(operation, request, who)).toBe("");
  });

  test(`${runs} of them: no fault of the service, problems of the closed list, answers as described`, async () => {
    // the identity provider of development has a page and a life of its own
    const operations = listed.operations.filter(({ path }) => !path.startsWith("/api/sign-in"));
    const request = fc
      .constantFrom(...operations)
      .chain((operation) => fc.tuple(fc.constant(operation), requestTo(operation), fc.constantFrom(...people)));
    await fc.assert(
      fc.asyncProperty(request, async ([operation, given, who]) => {
        const wrong = await wrongWith(operation, given, who);
        if (wrong !== "")
          throw new Error(`${who?.role ?? "nobody"}: ${wrong.slice(0, 500)}\n${JSON.stringify(given).slice(0, 3000)}`);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 600_000);
});
