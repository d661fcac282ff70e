import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTraces } from "../../src/telemetry/traces.ts";
import { hasRealServer } from "../support/database.ts";
import { kari, type TestUnit, testUnit } from "../support/unit.ts";

interface Span {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

describe.skipIf(!hasRealServer)("traces (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    let body = "";
    request.on("data", (part) => (body += String(part)));
    request.on("end", () => {
      bodies.push(`${request.url} ${body}`);
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
    unit = await testUnit();
  }, 60_000);
  afterAll(async () => {
    await unit?.stop();
    collector.close();
  });

  test("a span for each request by its route, its transactions within it, and nothing of a person", async () => {
    const address = collector.address();
    if (typeof address !== "object" || address === null) throw new Error("no address");
    const traces = startTraces(`http://127.0.0.1:${address.port}/`);
    const found = await unit.ask(kari, "GET", "/api/persons/4ff4f3a2-6d0e-4c34-9a4b-0d9f3a0a8a11?name=Nordmann");
    expect(found.status).toBe(404);
    await traces.stop();
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toMatch(/^\/v1\/traces /);
    const sent = JSON.parse((bodies[0] ?? "").replace("/v1/traces ", ""));
    const spans: Span[] = sent.resourceSpans.flatMap((resource: { scopeSpans: { spans: Span[] }[] }) =>
      resource.scopeSpans.flatMap((scope) => scope.spans),
    );
    const request = spans.find(({ name }) => name === "GET /api/persons/:id");
    expect(request?.attributes).toContainEqual({ key: "http.response.status_code", value: { intValue: 404 } });
    const transaction = spans.find(({ name }) => name === "transaction");
    expect(transaction?.parentSpanId).toBe(request?.spanId);
    expect(transaction?.attributes).toContainEqual({ key: "soning.role", value: { stringValue: "caseworker" } });
    expect(bodies[0]).not.toMatch(/4ff4f3a2|Nordmann|kari/);
  });

  test("without an endpoint nothing is sent", async () => {
    const before = bodies.length;
    const traces = startTraces(undefined);
    await unit.ask(kari, "GET", "/api/persons/4ff4f3a2-6d0e-4c34-9a4b-0d9f3a0a8a11");
    await traces.stop();
    expect(bodies).toHaveLength(before);
  });
});
