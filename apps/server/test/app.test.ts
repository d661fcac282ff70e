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
    expect(Object.keys(api.paths)).toEqual(["/health", "/ready", "/things", "/things/{id}", "/broken"]);
  });

  test("answers allow a page no script of its own, no frame around it, and no guess at what they are", async () => {
    const { headers } = await running.app.inject("/health");
    const policy = String(headers["content-security-policy"]);
    for (const rule of ["script-src 'self';", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
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

  test("a version is expected and told", async () => {
    const answer = await running.app.inject({
      method: "PUT",
      url: "/things/3f333df6-90a4-4fda-8dd3-9485d27cee36",
      headers: { "if-match": '"4"' },
    });
    expect([answer.json().version, answer.headers["etag"]]).toEqual([5, '"5"']);
  });
});
