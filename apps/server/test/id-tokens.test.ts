import type { JWTPayload } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import { type Door, openDoor } from "./support/door.ts";
import { fakeIssuer, type Issuer } from "./support/issuer.ts";

const now = (): number => Math.floor(Date.now() / 1000);
const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;
const nationalId = "17054026641";

describe.skipIf(!hasRealServer)("id tokens of the identity provider (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let issuer: Issuer;
  let door: Door;
  let person = "";
  beforeAll(async () => {
    issuer = await fakeIssuer();
    door = await openDoor({
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: "soning",
      OIDC_CLIENT_SECRET: "secret-of-soning",
      OIDC_PERSON_CLAIM: "pid",
    });
    const made = await door.database.db
      .insertInto("person")
      .values({ name: "Ada Prøve", national_id: nationalId, birth_date: "1940-05-17" })
      .returning("id")
      .executeTakeFirstOrThrow();
    person = made.id;
  });
  afterAll(async () => {
    await door?.stop();
    await issuer?.close();
  });

  /** A browser that comes back from the provider, which vouches with the token given. */
  const comeBack = async (
    change: Readonly<Record<string, unknown>>,
    signed: Parameters<Issuer["sign"]>[1] = {},
  ): Promise<{ readonly browser: Browser; readonly answer: Response }> => {
    const browser = new Browser(door.origin);
    const start = new URL((await browser.ask("/api/sign-in?returnTo=/api/echo")).headers.get("location") ?? "");
    const nonce = start.searchParams.get("nonce");
    const payload = { iss: issuer.url, aud: "soning", sub: "kari", nonce, iat: now(), exp: now() + 60, ...change };
    issuer.answerWith(await issuer.sign(payload as JWTPayload, { typ: "JWT", ...signed }));
    const answer = await browser.ask(`/api/sign-in/callback?code=c&state=${start.searchParams.get("state")}`);
    return { browser, answer };
  };

  test("a good one", async () => {
    const { browser, answer } = await comeBack({});
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/api/echo"]);
    expect(await (await browser.ask("/api/echo")).json()).toMatchObject({ staff: "kari", role: "caseworker" });
  });

  test("roles, units and groups that it claims are not read", async () => {
    const claims = {
      role: "leader",
      roles: ["leader"],
      groups: ["directorate"],
      unit: "nesbakken",
      staff: "leif",
      person,
    };
    const { browser } = await comeBack(claims);
    expect(await (await browser.ask("/api/echo")).json()).toEqual({
      actor: "kari",
      staff: "kari",
      role: "caseworker",
      unit: "elvestad",
    });
  });

  test.each<[string, () => Readonly<Record<string, unknown>>]>([
    ["another issuer", () => ({ iss: "https://evil.example" })],
    ["another audience", () => ({ aud: "another" })],
    ["several audiences, for another party", () => ({ aud: ["soning", "another"], azp: "another" })],
    ["another nonce", () => ({ nonce: "another" })],
    ["no nonce", () => ({ nonce: undefined })],
    ["too old", () => ({ iat: now() - 7200, exp: now() - 3600 })],
    ["no subject", () => ({ sub: undefined })],
  ])("refused: %s", async (_, change) => {
    const { browser, answer } = await comeBack(change());
    expect([answer.status, await codeOf(answer)]).toEqual([401, "not-signed-in"]);
    expect(browser.cookies.has("soning-session")).toBe(false);
  });

  test("signed by a stranger, or by the secret that we share", async () => {
    const secret = await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode("secret-of-soning".padEnd(32, "x")),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    for (const signed of [{ key: issuer.strangersKey }, { key: secret, alg: "HS256" }]) {
      const { browser, answer } = await comeBack({}, signed);
      expect(answer.status).toBe(401);
      expect(browser.cookies.has("soning-session")).toBe(false);
    }
  });

  test("somebody whom the provider knows and we do not, also under a machine's name", async () => {
    for (const sub of ["stranger", "machine-esas-gateway", "esas-gateway"]) {
      const { browser, answer } = await comeBack({ sub });
      expect([answer.status, await codeOf(answer)]).toEqual([403, "not-allowed"]);
      expect(browser.cookies.has("soning-session")).toBe(false);
    }
  });

  test("a convicted person by the national id that the provider vouches for", async () => {
    const { browser } = await comeBack({ sub: "somebody", pid: nationalId });
    expect(await (await browser.ask("/api/me")).json()).toMatchObject({ kind: "own-case", role: "convicted", person });
    expect((await comeBack({ sub: "somebody", pid: "17054026642" })).answer.status).toBe(403);
    expect((await comeBack({ sub: "somebody", pid: null })).answer.status).toBe(403);
  });

  test("a sign-in that the person broke off", async () => {
    const browser = new Browser(door.origin);
    const start = new URL((await browser.ask("/api/sign-in")).headers.get("location") ?? "");
    const answer = await browser.ask(
      `/api/sign-in/callback?error=access_denied&error_description=%3Cscript%3E&state=${start.searchParams.get("state")}`,
    );
    expect(answer.status).toBe(401);
    expect(await answer.text()).not.toContain("script");
  });
});

describe.skipIf(!hasRealServer)("over https (needs PostgreSQL on 127.0.0.1:5432)", () => {
  test("cookies are bound to the host and to https", async () => {
    const issuer = await fakeIssuer();
    const door = await openDoor({
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: "soning",
      OIDC_CLIENT_SECRET: "secret-of-soning",
      SONING_PUBLIC_URL: "https://soning.example",
    });
    try {
      const answer = await door.app.inject("/api/sign-in");
      expect(answer.headers["set-cookie"]).toMatch(
        /^__Host-soning-sign-in=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(String(answer.headers.location)).toContain(
        `redirect_uri=${encodeURIComponent("https://soning.example/api/sign-in/callback")}`,
      );
      expect(answer.headers["strict-transport-security"]).toContain("max-age");
    } finally {
      await door.stop();
      await issuer.close();
    }
  });
});
