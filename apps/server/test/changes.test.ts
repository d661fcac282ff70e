import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../src/database/database.ts";
import { rooms } from "../src/rooms.ts";
import { columns, matrix } from "./authorization/matrix.ts";
import { hasRealServer } from "./support/database.ts";
import { type Operation, operationsOf, sample } from "./support/sample.ts";
import { asked, type TestService, testService } from "./support/service.ts";

const adds = "only adds a row; what it stands beside stays as it is";
const comes = "must be taken in whatever stands: it came, and its consequences are the law's";
const reckons = "stores nothing of the caller's";
const session = "the session's own token is its version, and is spent by it";

/** Operations without If-Match, by hand and each with its reason; `docs/security.md` tells it in short. */
const withoutVersion: Readonly<Record<string, string>> = {
  "POST /api/sign-out": session,
  "POST /api/me/posting": session,
  "POST /api/assisted-sessions": adds,
  "POST /api/assisted-sessions/redeem": "the code is spent by it",
  "POST /api/backchannel-logout": "the provider's signed token, which is taken once",
  "POST /api/orders": comes,
  "POST /api/assess": reckons,
  "POST /api/decisions/{id}/letter-preview": reckons,
  "POST /api/persons/{id}/tasks": "works out anew what the law calls for; nothing in it is the caller's",
  "POST /api/persons/{id}/assess": adds,
  "POST /api/matters/{id}/assess": adds,
  "POST /api/persons/{id}/matters": adds,
  "POST /api/matters/{id}/decisions": adds,
  "POST /api/decisions/{id}/letters": adds,
  "POST /api/decisions/{id}/complaints": comes,
  "POST /api/access-requests/{id}/complaints": comes,
  "POST /api/complaints/{id}/costs": comes,
  "POST /api/persons/{id}/access-requests": comes,
  "POST /api/persons/{id}/documents": adds,
  "POST /api/persons/{id}/disclosures": adds,
  "POST /api/persons/{id}/notes": adds,
  "POST /api/persons/{id}/contacts": adds,
  "POST /api/persons/{id}/consents": adds,
  "POST /api/persons/{id}/holds": adds,
  "POST /api/covers": adds,
  "POST /api/phrases": adds,
  "POST /api/views": adds,
};

/** POST without Idempotency-Key: nothing is done, or what it is done with is spent and its answer a secret. */
const withoutKey: readonly string[] = [
  "POST /api/sign-out",
  "POST /api/me/posting",
  "POST /api/assisted-sessions/redeem",
  "POST /api/backchannel-logout",
  "POST /api/assess",
  "POST /api/decisions/{id}/letter-preview",
];

/** Asked by whoever comes. */
const open: readonly string[] = [
  "GET /health",
  "GET /ready",
  "GET /api/sign-in",
  "GET /api/sign-in/callback",
  "POST /api/assisted-sessions/redeem",
  "POST /api/backchannel-logout",
];

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;
const may = (operation: Operation, role: Claims["role"]): boolean => {
  const roles = matrix.get(nameOf(operation));
  return roles !== undefined && roles !== "door" && roles.has(role);
};
const carries = ({ parameters }: Operation, header: string): boolean =>
  parameters.some((one) => one.in === "header" && one.name === header);

describe.skipIf(!hasRealServer)("every change (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  let listed: ReturnType<typeof operationsOf>;
  let changes: readonly Operation[];
  beforeAll(async () => {
    running = await testService(rooms);
    listed = operationsOf((running.app as unknown as { swagger(): unknown }).swagger());
    changes = listed.operations.filter(({ method }) => method !== "GET");
  }, 60_000);
  afterAll(() => running?.stop());

  let caller = 0;
  const call = (operation: Operation, headers: Readonly<Record<string, string>>, id: string, payload?: string) => {
    caller += 1;
    return running.app.inject({
      method: operation.method,
      url: operation.path.replace("{id}", id).replace("{unit}", "elvestad").replace("{kind}", "high"),
      remoteAddress: `10.7.${caller >> 8}.${caller & 255}`,
      headers: { ...(payload === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
  };

  test("asks which version is meant, or stands in the list with why there is none", () => {
    const asks = changes.filter(
      (operation) => operation.answers["428"] !== undefined || carries(operation, "If-Match"),
    );
    expect(asks.filter((operation) => !carries(operation, "If-Match")).map(nameOf)).toEqual([]);
    const silent = changes.filter((operation) => !asks.includes(operation)).map(nameOf);
    expect(silent.sort()).toEqual(Object.keys(withoutVersion).sort());
  });

  test("of POST each takes an idempotency key, but for what spends a code or a token, or does nothing", () => {
    const silent = changes.filter((operation) => operation.method === "POST" && !carries(operation, "Idempotency-Key"));
    expect(silent.map(nameOf).sort()).toEqual([...withoutKey].sort());
  });

  test("is told 428 before anything is done, where it asks and nothing is said", async () => {
    const wrong: string[] = [];
    const id = "3f333df6-90a4-4fda-8dd3-9485d27cee36";
    for (const operation of changes.filter((one) => carries(one, "If-Match"))) {
      const role = columns.find((one) => may(operation, one)) ?? "caseworker";
      const who: Claims =
        role === "convicted" ? { actor: "own", role, person: id } : { actor: "a", staff: "a", role, unit: "elvestad" };
      const body =
        operation.body === undefined ? undefined : (sample(operation.body.schema, listed.components) as object);
      // of the queue there is a version where a decision is to wait
      const whole = operation.path.endsWith("/queue") ? { ...body, decision: id } : body;
      const at = operation.path.startsWith("/api/outbox/") ? "1" : id;
      const answer = await call(operation, asked(who), at, whole === undefined ? undefined : JSON.stringify(whole));
      if (answer.statusCode !== 428) wrong.push(`${nameOf(operation)}: ${answer.statusCode} ${answer.body}`);
    }
    expect(wrong).toEqual([]);
  });

  test("and every read: who is not signed in is told so before what was sent is looked at", async () => {
    const wrong: string[] = [];
    for (const operation of listed.operations) {
      if (open.includes(nameOf(operation))) continue;
      const answer = await call(operation, {}, "%7B", operation.method === "GET" ? undefined : "{");
      if (answer.statusCode !== 401) wrong.push(`${nameOf(operation)}: ${answer.statusCode}`);
    }
    expect(wrong).toEqual([]);
  });
});
