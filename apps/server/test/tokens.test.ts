import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginSession } from "../src/identity/sessions.ts";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import { type Door, openDoor } from "./support/door.ts";
import { fakeIssuer, type Issuer } from "./support/issuer.ts";

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;
const now = (): number => Math.floor(Date.now() / 1000);

describe.skipIf(!hasRealServer)("tokens of the identity provider (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let issuer: Issuer;
  let door: Door;
  beforeAll(async () => {
    issuer = await fakeIssuer();
    door = await openDoor({
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: "soning",
      OIDC_CLIENT_SECRET: "secret-of-soning",
      OIDC_AUDIENCE: "soning-api",
    });
  });
  afterAll(async () => {
    await door?.stop();
    await issuer?.close();
  });
  const good = (): Record<string, unknown> => ({
    iss: issuer.url,
    aud: "soning-api",
    client_id: "esas-gateway",
    sub: "service-account",
    scope: "soning:integration",
    iat: now(),
    exp: now() + 300,
  });
  const askAs = (token: string): Promise<Response> =>
    fetch(`${door.origin}/api/echo`, { headers: { authorization: `Bearer ${token}` } });

  test("with a provider of its own there is no development sign-in", async () => {
    expect((await fetch(`${door.origin}/api/development/token`, { method: "POST" })).status).toBe(404);
  });

  test("a good one", async () => {
    expect(await (await askAs(await issuer.sign(good()))).json()).toMatchObject({ role: "integrator", unit: "kdi" });
  });

  test.each<[string, () => Record<string, unknown>]>([
    ["another issuer", () => ({ iss: "https://evil.example" })],
    ["another audience", () => ({ aud: "another-api" })],
    ["the audience of id tokens", () => ({ aud: "soning" })],
    ["no audience", () => ({ aud: undefined })],
    ["too old", () => ({ iat: now() - 600, exp: now() - 300 })],
    ["no end", () => ({ exp: undefined })],
    ["a year to live", () => ({ iat: now() - 7200, exp: now() + 31_536_000 })],
    ["not yet", () => ({ nbf: now() + 300 })],
    ["another scope", () => ({ scope: "openid profile" })],
    ["a scope that only begins like ours", () => ({ scope: "soning:integration-read" })],
    ["no scope", () => ({ scope: undefined })],
    ["a client unknown here", () => ({ client_id: "stranger" })],
    ["a member of staff as client", () => ({ client_id: "kari", sub: "kari" })],
    ["no client", () => ({ client_id: undefined })],
    [
      "a role of its own choosing",
      () => ({
        client_id: "kari",
        role: "leader",
        roles: ["leader"],
        unit: "elvestad",
        staff: "kari",
        realm_access: { roles: ["leader"] },
      }),
    ],
  ])("refused: %s", async (_, change) => {
    const answer = await askAs(await issuer.sign({ ...good(), ...change() }));
    expect([answer.status, await codeOf(answer)]).toEqual([401, "not-signed-in"]);
  });

  test("a good token that claims a higher role stays what its posting says", async () => {
    expect(
      await (
        await askAs(await issuer.sign({ ...good(), role: "directorate", roles: ["leader"], unit: "elvestad" }))
      ).json(),
    ).toMatchObject({ role: "integrator", unit: "kdi" });
  });

  test("signed by a stranger, by a shared secret, or not at all", async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const secret = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode("secret-of-soning".padEnd(32, "x")),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    for (const token of [
      await issuer.sign(good(), { key: issuer.strangersKey }),
      await issuer.sign(good(), { key: secret, alg: "HS256" }),
      `${part({ alg: "none" })}.${part(good())}.`,
      "abc",
      "a.b.c",
    ]) {
      expect((await askAs(token)).status).toBe(401);
    }
    for (const header of ["Basic a2FyaTprYXJp", "Bearer", "Bearer a b", ""])
      expect((await fetch(`${door.origin}/api/echo`, { headers: { authorization: header } })).status).toBe(401);
    const recorded = await door.database.db
      .selectFrom("audit")
      .select("details")
      .where("act", "=", "refused.access-token")
      .execute();
    expect(recorded.map(({ details }) => details["why"])).toContain("is not signed by the identity provider");
    expect(JSON.stringify(recorded)).not.toContain("eyJ");
  });

  test("a bearer token beside a session counts alone", async () => {
    const browser = new Browser(door.origin);
    browser.cookies.set(
      "soning-session",
      await beginSession(door.database.db, {
        kind: "staff",
        issuer: issuer.url,
        subject: "kari",
        providerSession: "s",
        idToken: "",
        staff: "kari",
        posting: "1",
      }),
    );
    expect((await browser.ask("/api/echo")).status).toBe(200);
    expect((await browser.ask("/api/echo", { headers: { authorization: "Bearer a.b.c" } })).status).toBe(401);
  });

  describe("logout by the provider", () => {
    const event = { "http://schemas.openid.net/event/backchannel-logout": {} };
    const logout = (): Record<string, unknown> => ({
      iss: issuer.url,
      aud: "soning",
      sub: "kari",
      iat: now(),
      exp: now() + 60,
      jti: randomUUID(),
      events: event,
    });
    const send = (token: string): Promise<Response> =>
      fetch(`${door.origin}/api/backchannel-logout`, {
        method: "POST",
        body: new URLSearchParams({ logout_token: token }),
      });
    const session = (providerSession: string, subject = "kari"): Promise<string> =>
      beginSession(door.database.db, {
        kind: "staff",
        issuer: issuer.url,
        subject,
        providerSession,
        idToken: "",
        staff: "kari",
        posting: "1",
      });
    const lives = async (token: string): Promise<boolean> =>
      (await fetch(`${door.origin}/api/echo`, { headers: { cookie: `soning-session=${token}` } })).status === 200;

    test("all sessions of a subject, or the one named", async () => {
      const [one, two, other] = [await session("a"), await session("b"), await session("c", "somebody")];
      expect((await send(await issuer.sign({ ...logout(), sid: "a" }))).status).toBe(200);
      expect([await lives(one), await lives(two), await lives(other)]).toEqual([false, true, true]);
      expect(
        await (await send(await issuer.sign({ ...logout(), ...{ sub: undefined }, sid: "c" } as never))).json(),
      ).toEqual({ ended: 1 });
      await send(await issuer.sign(logout()));
      expect([await lives(two), await lives(other)]).toEqual([false, false]);
    });

    test("the same token again is refused", async () => {
      const token = await issuer.sign(logout());
      expect((await send(token)).status).toBe(200);
      const later = await session("d");
      const again = await send(token);
      expect([again.status, await codeOf(again)]).toEqual([400, "bad-request"]);
      expect(await lives(later)).toBe(true);
    });

    test.each<[string, () => Record<string, unknown>]>([
      ["another issuer", () => ({ iss: "https://evil.example" })],
      ["another client", () => ({ aud: "another" })],
      ["an id token", () => ({ events: undefined, nonce: "n" })],
      ["with a nonce", () => ({ nonce: "n" })],
      ["of another event", () => ({ events: { "http://example.org/other": {} } })],
      ["of nobody", () => ({ sub: undefined })],
      ["without an id", () => ({ jti: undefined })],
      ["old", () => ({ iat: now() - 600, exp: now() + 60 })],
    ])("refused: %s", async (_, change) => {
      const token = await session("e");
      expect((await send(await issuer.sign({ ...logout(), ...change() }))).status).toBe(400);
      expect(await lives(token)).toBe(true);
    });

    test("signed by a stranger, or no form", async () => {
      expect((await send(await issuer.sign(logout(), { key: issuer.strangersKey }))).status).toBe(400);
      expect(
        (await fetch(`${door.origin}/api/backchannel-logout`, { method: "POST", body: new URLSearchParams({}) }))
          .status,
      ).toBe(400);
      const refused = await sql<{ n: string }>`select count(*) n from audit where act = 'refused.logout-token'`.execute(
        door.database.db,
      );
      expect(Number(refused.rows[0]?.n)).toBeGreaterThan(5);
    });
  });
});

describe.skipIf(!hasRealServer)("an identity provider that is away (needs PostgreSQL on 127.0.0.1:5432)", () => {
  test("sign-in says so; the rest goes on", async () => {
    const door = await openDoor({
      OIDC_ISSUER: "http://127.0.0.1:9",
      OIDC_CLIENT_ID: "soning",
      OIDC_CLIENT_SECRET: "secret",
    });
    try {
      const answer = await fetch(`${door.origin}/api/sign-in`, { redirect: "manual" });
      expect([answer.status, await codeOf(answer)]).toEqual([503, "identity-away"]);
      expect((await fetch(`${door.origin}/health`)).status).toBe(200);
      expect((await fetch(`${door.origin}/api/echo`, { headers: { authorization: "Bearer a.b.c" } })).status).toBe(503);
    } finally {
      await door.stop();
    }
  });
});
