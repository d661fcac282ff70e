import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { claimsOf } from "../src/http/app.ts";
import { once } from "../src/http/idempotency.ts";
import { pageOf, pageQuery, readCursor } from "../src/http/paging.ts";
import { problemSchema } from "../src/http/problem.ts";
import { expectedVersion, setVersion } from "../src/http/versions.ts";
import { hasRealServer } from "./support/database.ts";
import { asked, type TestService, testService } from "./support/service.ts";

const kari = { actor: "kari", staff: "kari", role: "caseworker", unit: "oslo" } as const;

describe.skipIf(!hasRealServer)("the application (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  let made = 0;
  let cutting = "never";
  beforeAll(async () => {
    running = await testService([
      (app, { db }) => {
        app.post(
          "/things",
          {
            schema: {
              body: z.object({ name: z.string().min(1) }),
              response: { 201: z.object({ n: z.number() }), 400: problemSchema },
            },
          },
          async (request, reply) => {
            const claims = claimsOf(request, "caseworker");
            return once(db, claims, request, reply, 201, async () => ({ n: ++made }));
          },
        );
        app.post(
          "/notes",
          { schema: { body: z.object({ name: z.string() }), response: { 201: z.object({ id: z.string() }) } } },
          async (request, reply) =>
            once(db, claimsOf(request, "caseworker"), request, reply, 201, async (trx) => {
              const goes = async (when: string): Promise<void> => {
                if (cutting !== when) return;
                const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
                await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`.execute(db);
              };
              await goes("before");
              const id = crypto.randomUUID();
              await sql`insert into person (id, name) values (${id}, ${request.body.name})`.execute(trx);
              if (cutting === "slowly") await sql`select pg_sleep(0.5)`.execute(trx);
              await goes("after");
              return { id };
            }),
        );
        app.put(
          "/things/:id",
          { schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ version: z.number() }) } } },
          async (request, reply) => {
            const version = expectedVersion(request) + 1;
            setVersion(reply, version);
            return { version };
          },
        );
        app.get(
          "/things",
          { schema: { querystring: pageQuery, response: { 200: pageOf(z.string()) } } },
          async ({ query }) => ({ items: query.cursor === undefined ? [] : readCursor(query.cursor, 1).map(String) }),
        );
        const told = { 200: z.object({}), 401: problemSchema };
        app.get("/api/things", { schema: { response: told } }, async () => ({}));
        app.post("/api/things", { schema: { response: told } }, async () => ({}));
        app.get("/api/things/:id", { schema: { response: told } }, async () => ({}));
        app.put("/api/things/:id", { schema: { response: { ...told, 428: problemSchema } } }, async () => ({}));
        app.get(
          "/database",
          { schema: { hide: true, querystring: z.object({ code: z.string() }) } },
          async ({ query }) => {
            throw Object.assign(new Error("secret 01019012345"), query);
          },
        );
        app.get("/broken", async () => {
          throw new Error("secret 01019012345");
        });
      },
    ]);
  });
  afterAll(() => running?.stop());

  test("health, readiness, metrics and the description of the API", async () => {
    expect((await running.app.inject("/health")).json()).toEqual({ status: "ok" });
    expect((await running.app.inject("/ready")).json()).toEqual({ status: "ok" });
    expect((await running.app.inject("/metrics")).body).toContain("soning_requests_total");
    const api = (await running.app.inject("/openapi.json")).json() as { openapi: string; paths: object };
    expect(api.openapi).toBe("3.1.0");
    expect(Object.keys(api.paths)).toEqual([
      "/health",
      "/ready",
      "/things",
      "/notes",
      "/things/{id}",
      "/api/things",
      "/api/things/{id}",
      "/broken",
    ]);
  });

  test("answers allow a page no script of its own, no frame around it, and no guess at what they are", async () => {
    const { headers } = await running.app.inject("/health");
    const policy = String(headers["content-security-policy"]);
    for (const rule of ["script-src 'self';", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("font-src 'self';");
    expect(policy).not.toMatch(/(default|script|style|font|connect)-src[^;]*https:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("what the API tells stays in no cache", async () => {
    for (const url of ["/api/things", "/api/nowhere"])
      expect((await running.app.inject(url)).headers["cache-control"]).toBe("no-store");
  });

  test("the description says what every change may carry: the version, a key, the session's token, and who may ask", async () => {
    const { paths, components } = (await running.app.inject("/openapi.json")).json();
    const { put, get } = paths["/api/things/{id}"];
    const names = (operation: { parameters?: { name: string; in: string }[] }) =>
      (operation.parameters ?? []).filter((one) => one.in === "header").map(({ name }) => name);
    expect(names(put)).toEqual(["X-CSRF-Token", "If-Match"]);
    expect(put.responses["200"].headers.ETag.schema).toEqual({ type: "string" });
    expect(put.security).toEqual([{ session: [] }, { machine: [] }]);
    expect(names(paths["/things"].post)).toEqual([]);
    expect(names(paths["/api/things"].post)).toEqual(["X-CSRF-Token", "Idempotency-Key"]);
    expect([names(get), paths["/health"].get.security]).toEqual([[], undefined]);
    expect(Object.keys(components.securitySchemes)).toEqual(["session", "machine"]);
  });

  test("an address that asks too often is told so; another is not", async () => {
    const from = (remoteAddress: string) => running.app.inject({ url: "/health", remoteAddress });
    let last = 200;
    for (let n = 0; n < 13 && last !== 429; n++)
      last = Math.max(
        ...(await Promise.all(Array.from({ length: 100 }, () => from("10.1.1.1")))).map((one) => one.statusCode),
      );
    expect([last, (await from("10.1.1.2")).statusCode]).toEqual([429, 200]);
  }, 60_000);

  test.each([
    ["nobody is signed in", { method: "POST", url: "/things", payload: { name: "a" } }, 401, "not-signed-in"],
    [
      "another role",
      { method: "POST", url: "/things", payload: { name: "a" }, headers: asked({ actor: "x", role: "auditor" }) },
      403,
      "not-allowed",
    ],
    [
      "a body of the wrong shape",
      { method: "POST", url: "/things", payload: { name: "" }, headers: asked(kari) },
      400,
      "bad-request",
    ],
    [
      "broken JSON",
      { method: "POST", url: "/things", payload: "{", headers: { ...asked(kari), "content-type": "application/json" } },
      400,
      "bad-request",
    ],
    [
      "another media type",
      { method: "POST", url: "/things", payload: "<a/>", headers: { ...asked(kari), "content-type": "text/xml" } },
      415,
      "wrong-media-type",
    ],
    ["no version", { method: "PUT", url: "/things/3f333df6-90a4-4fda-8dd3-9485d27cee36" }, 428, "needs-if-match"],
    [
      "a version of another form",
      { method: "PUT", url: "/things/3f333df6-90a4-4fda-8dd3-9485d27cee36", headers: { "if-match": "*" } },
      400,
      "bad-request",
    ],
    ["no such place", { method: "GET", url: "/nowhere" }, 404, "not-found"],
    ["a cursor of somebody's own", { method: "GET", url: "/things?cursor=abc" }, 400, "bad-request"],
    ["a fault of our own", { method: "GET", url: "/broken" }, 500, "own-fault"],
  ] as const)("%s", async (_, request, status, code) => {
    const answer = await running.app.inject(request as never);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    expect(answer.body).not.toContain("01019012345");
  });

  test.each([
    ["53100", 507, "disk-full"],
    ["53300", 503, "database-away"],
    ["25006", 503, "database-away"],
    ["57P01", 503, "database-away"],
    ["40P01", 412, "changed-meanwhile"],
    ["42501", 403, "not-allowed"],
    ["23514", 500, "own-fault"],
  ])("what the database answers with %s is told as %i %s", async (sqlState, status, code) => {
    const answer = await running.app.inject(`/database?code=${sqlState}`);
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
    expect(answer.body).not.toContain("01019012345");
  });

  test("the same key does the work once", async () => {
    const ask = (name: string, key: string) =>
      running.app.inject({
        method: "POST",
        url: "/things",
        payload: { name },
        headers: { ...asked(kari), "idempotency-key": key },
      });
    const first = await ask("a", "k1");
    const again = await ask("a", "k1");
    expect([first.statusCode, again.statusCode, again.json()]).toEqual([201, 201, first.json()]);
    expect((await ask("b", "k1")).json().code).toBe("key-used-otherwise");
    expect((await ask("a", "k2")).json()).not.toEqual(first.json());
  });

  describe("a request that is cut off half-way", () => {
    const ask = (key: string) =>
      running.app.inject({
        method: "POST",
        url: "/notes",
        payload: { name: key },
        headers: { ...asked(kari), "idempotency-key": key },
      });
    const written = async (key: string): Promise<number> =>
      (await running.database.db.selectFrom("person").select("id").where("name", "=", key).execute()).length;

    test.each(["before", "after"])(
      "its connection gone %s the work: the key works again, and does it once",
      async (cut) => {
        cutting = cut;
        const key = `cut ${cut}`;
        expect((await ask(key)).statusCode).toBeGreaterThanOrEqual(500);
        expect(await written(key)).toBe(0);
        cutting = "never";
        const second = await ask(key);
        expect(second.statusCode).toBe(201);
        expect((await ask(key)).json()).toEqual(second.json());
        expect(await written(key)).toBe(1);
      },
    );

    test("while it is at work, the same key waits its turn; nothing is done twice", async () => {
      cutting = "slowly";
      const answers = await Promise.all(["slow", "slow", "slow"].map((key) => ask(key)));
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
      expect(answers.find(({ statusCode }) => statusCode === 409)?.json().code).toBe("wrong-state");
      expect((await ask("slow")).json()).toEqual(answers.find(({ statusCode }) => statusCode === 201)?.json());
      expect(await written("slow")).toBe(1);
    });
  });

  test("a version is expected and told", async () => {
    const answer = await running.app.inject({
      method: "PUT",
      url: "/things/3f333df6-90a4-4fda-8dd3-9485d27cee36",
      headers: { "if-match": '"4"' },
    });
    expect([answer.json().version, answer.headers["etag"]]).toEqual([5, '"5"']);
  });
});
