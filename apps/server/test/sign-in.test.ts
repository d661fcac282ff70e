import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigFault, readConfig } from "../src/config.ts";
import { returnPath } from "../src/identity/return-to.ts";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import { type Door, openDoor } from "./support/door.ts";

const session = "soning-session";
const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;

describe("configuration of the door", () => {
  test.each([
    ["another host without a provider", { SONING_HOST: "0.0.0.0" }, /OIDC_ISSUER/],
    ["another public address without a provider", { SONING_PUBLIC_URL: "https://soning.example" }, /OIDC_ISSUER/],
    [
      "a provider without a secret",
      { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "soning" },
      /OIDC_CLIENT_SECRET/,
    ],
    [
      "plain http outside loopback",
      {
        SONING_PUBLIC_URL: "http://soning.example",
        OIDC_ISSUER: "https://id.example",
        OIDC_CLIENT_ID: "a",
        OIDC_CLIENT_SECRET: "b",
      },
      /SONING_PUBLIC_URL/,
    ],
  ])("%s is refused in one line", (_, environment, line) => {
    expect(() => readConfig(environment)).toThrow(ConfigFault);
    expect(() => readConfig(environment)).toThrow(line);
  });
});

describe("where sign-in leads back to", () => {
  const publicUrl = new URL("https://soning.example");
  test.each([
    [undefined, "/"],
    ["/", "/"],
    ["/caseload?sort=name", "/caseload?sort=name"],
    ["/persons/1#facts", "/persons/1#facts"],
  ])("%s", (given, path) => {
    expect(returnPath(given, publicUrl)).toBe(path);
  });
  test.each([
    "//evil.example",
    "/\\evil.example",
    "\\/evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "evil",
    "",
    "/\t/evil.example",
    "/a\\b",
    "/\n",
    `/${"a".repeat(500)}`,
    "/å",
  ])("%j is refused", (given) => {
    expect(() => returnPath(given, publicUrl)).toThrow(/path of this service/);
  });
});

describe.skipIf(!hasRealServer)("signing in (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door?.stop());
  const browser = (): Browser => new Browser(door.origin);
  const acts = async (): Promise<string[]> =>
    (await door.database.db.selectFrom("audit").select("act").orderBy("at").execute()).map(({ act }) => act);

  test("a persona signs in and is what her posting says", async () => {
    const kari = browser();
    const answer = await kari.signIn("kari");
    expect(await answer.json()).toEqual({ actor: "kari", staff: "kari", role: "caseworker", unit: "elvestad" });
    const me = (await (await kari.ask("/api/me")).json()) as Record<string, unknown>;
    expect(me).toMatchObject({ kind: "staff", name: "Kari Elvemo", role: "caseworker", unit: "elvestad" });
    expect(await acts()).toContain("sign-in");
  });

  test("the request goes out with PKCE, state and nonce, each time anew", async () => {
    const asked = async (): Promise<URLSearchParams> =>
      new URL((await browser().ask("/api/sign-in")).headers.get("location") ?? "").searchParams;
    const [one, two] = [await asked(), await asked()];
    expect(one.get("code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(one.get(name)?.length).toBeGreaterThan(20);
      expect(one.get(name)).not.toBe(two.get(name));
    }
  });

  test("cookies are for this host, out of scripts' reach and not sent by other sites", async () => {
    const kari = browser();
    const start = await kari.ask("/api/sign-in");
    expect(start.headers.getSetCookie()[0]).toMatch(/^soning-sign-in=.*Path=\/.*HttpOnly.*SameSite=Lax/);
    const end = await kari.ask(await kari.toCallback("kari"));
    expect(end.headers.getSetCookie().find((line) => line.startsWith(session))).toMatch(
      /Path=\/.*HttpOnly.*SameSite=Strict/,
    );
    expect(end.headers.getSetCookie().join()).not.toMatch(/Domain=/i);
  });

  test("the page of personas has a button each, no script, and its policy allows none", async () => {
    const kari = browser();
    const page = await kari.ask(await kari.choose("/api/sign-in"));
    const html = await page.text();
    expect(html.match(/<button /g)?.length).toBe(14);
    expect(html).toContain('<html lang="nb">');
    expect(html).not.toMatch(/<script|onclick|javascript:/i);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  test("a persona that is not there", async () => {
    const somebody = browser();
    const page = await somebody.choose("/api/sign-in");
    const answer = await somebody.ask(page, { method: "POST", body: new URLSearchParams({ persona: "root" }) });
    expect([answer.status, await codeOf(answer)]).toEqual([400, "bad-request"]);
  });

  test("the same answer of the provider counts once", async () => {
    const kari = browser();
    const callback = await kari.toCallback("kari");
    const cookie = `soning-sign-in=${kari.cookies.get("soning-sign-in")}`;
    expect((await kari.ask(callback)).status).toBe(302);
    const again = await browser().ask(callback, { headers: { cookie } });
    expect([again.status, await codeOf(again)]).toEqual([401, "not-signed-in"]);
    expect(again.headers.getSetCookie().join()).not.toContain(session);
    expect(await acts()).toContain("refused.sign-in");
  });

  test("another browser cannot finish somebody's sign-in, nor finish it into a victim's browser", async () => {
    const attacker = browser();
    const callback = await attacker.toCallback("leif");
    const victim = browser();
    expect((await victim.ask(callback)).status).toBe(401);
    await victim.ask("/api/sign-in");
    const mixed = await victim.ask(callback);
    expect(mixed.status).toBe(401);
    expect(victim.cookies.has(session)).toBe(false);
  });

  test.each([
    ["state", "another"],
    ["code", "another"],
    ["iss", "https://evil.example"],
  ])("an answer with another %s is refused", async (name, value) => {
    const kari = browser();
    const callback = new URL(await kari.toCallback("kari"), door.origin);
    callback.searchParams.set(name, value);
    const answer = await kari.ask(callback.href);
    expect([answer.status, await codeOf(answer)]).toEqual([401, "not-signed-in"]);
  });

  test("an answer with another nonce or verifier is refused", async () => {
    for (const column of ["nonce", "verifier"] as const) {
      const kari = browser();
      const callback = await kari.toCallback("kari");
      await door.database.db
        .updateTable("sign_in")
        .set({ [column]: "x".repeat(43) })
        .execute();
      expect((await kari.ask(callback)).status).toBe(401);
    }
  });

  test("a sign-in that took too long is refused", async () => {
    const kari = browser();
    const callback = await kari.toCallback("kari");
    await door.database.db
      .updateTable("sign_in")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .execute();
    const answer = await kari.ask(callback);
    expect([answer.status, ((await answer.json()) as { detail: string }).detail]).toEqual([
      401,
      "this sign-in took too long; begin again at /api/sign-in",
    ]);
  });

  test("a session set by somebody before sign-in is worth nothing after", async () => {
    const attacker = browser();
    await attacker.signIn("kari");
    const planted = attacker.cookies.get(session) ?? "";
    const victim = browser();
    victim.cookies.set(session, planted);
    await victim.signIn("leif");
    expect(victim.cookies.get(session)).not.toBe(planted);
    expect((await attacker.ask("/api/echo")).status).toBe(401);
    const invented = browser();
    invented.cookies.set(session, "a".repeat(43));
    await invented.signIn("kari");
    expect(invented.cookies.get(session)).not.toBe("a".repeat(43));
  });

  test("no other site is led to", async () => {
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const answer = await browser().ask(`/api/sign-in?returnTo=${encodeURIComponent(to)}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([400, null]);
    }
  });

  test("another name of this machine is led to the one that cookies are for", async () => {
    const port = new URL(door.origin).port;
    const answer = await fetch(`http://localhost:${port}/api/sign-in?returnTo=/x`, { redirect: "manual" });
    expect(answer.headers.get("location")).toBe(`${door.origin}/api/sign-in?returnTo=/x`);
  });

  test("signing out ends the session here and at the provider, which tells us so", async () => {
    const kari = browser();
    await kari.signIn("kari");
    const answer = await kari.post("/api/sign-out", {});
    const { next } = (await answer.json()) as { next: string };
    expect(kari.cookies.has(session)).toBe(false);
    expect((await kari.ask("/api/echo")).status).toBe(401);
    const asks = await kari.ask(next);
    const html = await asks.text();
    expect(html).not.toMatch(/<script/i);
    expect(html).toContain("Vil du logge ut?");
  });

  test("signing out at the provider ends the session here too, by its own word to us", async () => {
    const kari = browser();
    await kari.signIn("kari");
    const page = await (await kari.ask("/api/development/session/end")).text();
    const secret = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const answer = await kari.ask("/api/development/session/end/confirm", {
      method: "POST",
      body: new URLSearchParams({ xsrf: secret, logout: "yes" }),
    });
    expect([answer.status < 400, (await kari.ask("/api/echo")).status]).toEqual([true, 401]);
    expect(await acts()).toContain("sign-out.by-provider");
  });
});
