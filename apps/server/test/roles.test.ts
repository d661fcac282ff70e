import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleMachine } from "../src/identity/development/personas.ts";
import { beginSession } from "../src/identity/sessions.ts";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import { type Door, openDoor } from "./support/door.ts";

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: string }).code;

describe.skipIf(!hasRealServer)("roles come from postings (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door?.stop());
  const signedIn = async (persona: string): Promise<Browser> => {
    const browser = new Browser(door.origin);
    await browser.signIn(persona);
    return browser;
  };

  test.each([
    ["kari", "caseworker"],
    ["leif", "leader"],
    ["randi", "region"],
    ["dagny", "directorate"],
    ["per", "probation"],
    ["finn", "fine-service"],
    ["eva", "em-officer"],
    ["idun", "immigration"],
    ["aksel", "analyst"],
    ["ragna", "auditor"],
    ["arvid", "administrator"],
  ])("%s is %s", async (persona, role) => {
    expect(await (await (await signedIn(persona)).ask("/api/echo")).json()).toMatchObject({ role });
  });

  test("somebody's posting that is not one's own is refused and recorded", async () => {
    const kari = await signedIn("kari");
    const leifs = await door.database.db
      .selectFrom("posting")
      .select("id")
      .where("staff", "=", "leif")
      .executeTakeFirstOrThrow();
    const answer = await kari.post("/api/me/posting", { posting: String(leifs.id) });
    expect([answer.status, await codeOf(answer)]).toEqual([403, "not-allowed"]);
    expect(await (await kari.ask("/api/echo")).json()).toMatchObject({ role: "caseworker" });
    expect(
      await door.database.db.selectFrom("audit").select("actor").where("act", "=", "refused.posting").execute(),
    ).toEqual([{ actor: "kari" }]);
  });

  test.each(["", "x", "1; drop table posting", "-1", "9".repeat(30)])(
    "a posting called %j is refused",
    async (posting) => {
      const answer = await (await signedIn("kari")).post("/api/me/posting", { posting });
      expect(answer.status).toBe(400);
    },
  );

  test("headers and bodies that claim a role change nothing", async () => {
    const kari = await signedIn("kari");
    const answer = await kari.post(
      "/api/echo",
      { role: "leader", claims: { role: "leader" } },
      { "x-role": "leader", "x-test-claims": JSON.stringify({ actor: "kari", role: "leader" }) },
    );
    expect(await answer.json()).toMatchObject({ role: "caseworker" });
  });

  test("a posting that ends takes its role with it at the next request", async () => {
    const nora = await signedIn("nora");
    expect((await nora.ask("/api/echo")).status).toBe(200);
    const { db } = door.database;
    await db.updateTable("posting").set({ until: "2026-06-15" }).where("staff", "=", "nora").execute();
    expect((await nora.ask("/api/echo")).status).toBe(401);
    const again = new Browser(door.origin);
    const answer = await again.ask(await again.toCallback("nora"));
    expect([answer.status, await codeOf(answer)]).toEqual([403, "not-allowed"]);
    expect(again.cookies.has("soning-session")).toBe(false);
    await db.updateTable("posting").set({ from: "2026-06-16", until: null }).where("staff", "=", "nora").execute();
    expect((await nora.ask("/api/echo")).status).toBe(401);
    await db.updateTable("posting").set({ from: "2026-06-15" }).where("staff", "=", "nora").execute();
    expect((await nora.ask("/api/echo")).status).toBe(200);
  });

  test("a session that points at somebody else's posting gives nothing, even written into the database", async () => {
    const { db } = door.database;
    const leifs = await db.selectFrom("posting").select("id").where("staff", "=", "leif").executeTakeFirstOrThrow();
    const browser = new Browser(door.origin);
    browser.cookies.set(
      "soning-session",
      await beginSession(db, {
        kind: "staff",
        issuer: "i",
        subject: "kari",
        providerSession: undefined,
        idToken: "",
        staff: "kari",
        posting: String(leifs.id),
      }),
    );
    expect((await browser.ask("/api/echo")).status).toBe(401);
  });

  test("no posting makes anybody a convicted person, or a role that is none", async () => {
    const { db } = door.database;
    for (const role of ["convicted", "king"])
      await expect(
        db
          .insertInto("posting")
          .values({ staff: "kari", unit: "elvestad", role: role as never, from: "2020-01-01", until: null })
          .execute(),
      ).rejects.toThrow(/posting_role/);
  });

  test("the example's machine gets a token by its secret and is the integrator", async () => {
    const ask = (secret: string, scope = "soning:integration"): Promise<Response> =>
      fetch(`${door.origin}/api/development/token`, {
        method: "POST",
        headers: { authorization: `Basic ${btoa(`${exampleMachine.clientId}:${secret}`)}` },
        body: new URLSearchParams({ grant_type: "client_credentials", scope }),
      });
    const { access_token } = (await (await ask(exampleMachine.clientSecret)).json()) as { access_token: string };
    const me = await fetch(`${door.origin}/api/echo`, {
      method: "POST",
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(await me.json()).toEqual({
      actor: "machine-esas-gateway",
      staff: "machine-esas-gateway",
      role: "integrator",
      unit: "kdi",
    });
    expect((await ask("wrong")).status).toBe(401);
    expect(
      (
        await fetch(`${door.origin}/api/echo`, {
          headers: { authorization: `Bearer ${access_token.slice(0, -6)}aaaaaa` },
        })
      ).status,
    ).toBe(401);
  });
});
