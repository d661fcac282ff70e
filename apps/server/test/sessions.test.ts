import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { forgetExpired } from "../src/identity/sessions.ts";
import { hashOf } from "../src/identity/tokens.ts";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import type { Door } from "./support/door.ts";
import { codeOf, type DoorWithPeople, openDoorWithPeople } from "./support/door-with-people.ts";

const cookie = "soning-session";

describe.skipIf(!hasRealServer)("sessions (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let door: Door;
  let signedIn: DoorWithPeople["signedIn"];
  let acts: DoorWithPeople["acts"];
  beforeAll(async () => {
    ({ door, signedIn, acts } = await openDoorWithPeople());
  });
  afterAll(() => door?.stop());
  afterEach(() => door.database.db.deleteFrom("one_time_code").execute());

  test("who is not signed in is told so first, then another site's page, and only then what was sent is looked at", async () => {
    const kari = await signedIn();
    const sent = async (browser: Browser, headers: Record<string, string>) => {
      const answer = await browser.ask("/api/assisted-sessions", {
        method: "POST",
        body: "{",
        headers: { "content-type": "application/json", ...headers },
      });
      return [answer.status, await codeOf(answer)];
    };
    expect(await sent(new Browser(door.origin), {})).toEqual([401, "not-signed-in"]);
    expect(await sent(new Browser(door.origin), { "content-type": "text/xml" })).toEqual([401, "not-signed-in"]);
    expect(await sent(kari, {})).toEqual([403, "wrong-token"]);
    expect(await sent(kari, { "x-csrf-token": kari.csrf })).toEqual([400, "bad-request"]);
  });

  test("the database keeps no token, only its hash", async () => {
    const kari = await signedIn();
    const token = kari.cookies.get(cookie) ?? "";
    const rows = await door.database.db.selectFrom("session").selectAll().execute();
    expect(rows.map(({ id }) => id)).toContain(hashOf(token));
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test.each([
    ["idle", { expires_at: sql<Date>`now() - interval '1 second'` }],
    [
      "absolute",
      { expires_at: sql<Date>`now() - interval '1 second'`, ends_at: sql<Date>`now() - interval '1 second'` },
    ],
  ])("a session over its %s limit is refused, recorded and gone", async (_, over) => {
    const kari = await signedIn();
    const id = hashOf(kari.cookies.get(cookie) ?? "");
    await door.database.db.updateTable("session").set(over).where("id", "=", id).execute();
    const answer = await kari.ask("/api/echo");
    expect([answer.status, await codeOf(answer)]).toEqual([401, "not-signed-in"]);
    expect(kari.cookies.has(cookie)).toBe(false);
    expect(await door.database.db.selectFrom("session").select("id").where("id", "=", id).execute()).toEqual([]);
    expect(await acts()).toContain("refused.session-expired");
  });

  test("use moves the idle limit, but never beyond the absolute one", async () => {
    const kari = await signedIn();
    const id = hashOf(kari.cookies.get(cookie) ?? "");
    const { db } = door.database;
    await db
      .updateTable("session")
      .set({ seen_at: sql<Date>`now() - interval '5 minutes'`, expires_at: sql<Date>`now() + interval '1 minute'` })
      .where("id", "=", id)
      .execute();
    await kari.ask("/api/echo");
    const minutes = async (): Promise<number> =>
      Number(
        (
          await sql<{
            m: number;
          }>`select extract(epoch from expires_at - now()) / 60 m from session where id = ${id}`.execute(db)
        ).rows[0]?.m,
      );
    expect(await minutes()).toBeGreaterThan(29);
    await db
      .updateTable("session")
      .set({
        seen_at: sql<Date>`now() - interval '5 minutes'`,
        expires_at: sql<Date>`now() + interval '1 minute'`,
        ends_at: sql<Date>`now() + interval '2 minutes'`,
      })
      .where("id", "=", id)
      .execute();
    await kari.ask("/api/echo");
    expect(await minutes()).toBeLessThan(2.01);
    await expect(
      db
        .updateTable("session")
        .set({ expires_at: sql<Date>`ends_at + interval '1 second'` })
        .where("id", "=", id)
        .execute(),
    ).rejects.toThrow(/check/);
  });

  test("what is over is forgotten", async () => {
    const kari = await signedIn();
    const id = hashOf(kari.cookies.get(cookie) ?? "");
    await door.database.db
      .updateTable("session")
      .set({ expires_at: sql<Date>`now() - interval '1 second'` })
      .where("id", "=", id)
      .execute();
    await forgetExpired(door.database.db);
    expect(await door.database.db.selectFrom("session").select("id").where("id", "=", id).execute()).toEqual([]);
  });

  test.each([
    ["no token", { "x-csrf-token": "" }],
    ["the token of another session", { "x-csrf-token": "a".repeat(43) }],
    ["another site", { origin: "https://evil.example" }],
    ["a page without origin", { origin: "null" }],
    ["the same host on another port", { origin: "http://127.0.0.1:1" }],
  ])("a change with %s is refused", async (_, headers) => {
    const kari = await signedIn();
    const answer = await kari.post("/api/echo", {}, headers);
    expect([answer.status, await codeOf(answer)]).toEqual([403, "wrong-token"]);
    expect((await kari.post("/api/echo", {})).status).toBe(200);
  });

  test("without the header at all it is refused; without origin the browser's own word counts", async () => {
    const kari = await signedIn();
    const bare = (headers: Record<string, string>): Promise<Response> =>
      kari.ask("/api/echo", { method: "POST", headers });
    expect((await bare({})).status).toBe(403);
    expect((await bare({ "x-csrf-token": kari.csrf })).status).toBe(200);
    expect((await bare({ "x-csrf-token": kari.csrf, "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect(await acts()).toContain("refused.csrf");
  });

  test("choosing among several postings, and a new token for each choice", async () => {
    const olav = await signedIn("olav");
    expect((await olav.ask("/api/echo")).status).toBe(401);
    const me = (await (await olav.ask("/api/me")).json()) as {
      role: null;
      postings: { id: string; role: string; unit: { id: string } }[];
    };
    expect(me.role).toBeNull();
    expect(me.postings.map(({ role, unit }) => [unit.id, role])).toEqual([
      ["elvestad", "caseworker"],
      ["nesbakken", "leader"],
    ]);
    const before = olav.cookies.get(cookie);
    const oldCsrf = olav.csrf;
    const chosen = await olav.post("/api/me/posting", { posting: me.postings[1]?.id });
    const answer = (await chosen.json()) as { role: string; unit: string; csrf: string };
    expect(answer).toMatchObject({ role: "leader", unit: "nesbakken" });
    expect(olav.cookies.get(cookie)).not.toBe(before);
    expect(answer.csrf).not.toBe(oldCsrf);
    expect((await olav.post("/api/echo", {})).status).toBe(403);
    olav.csrf = answer.csrf;
    expect(await (await olav.post("/api/echo", {})).json()).toMatchObject({ role: "leader", unit: "nesbakken" });
    const old = new Browser(door.origin);
    old.cookies.set(cookie, before ?? "");
    expect((await old.ask("/api/me")).status).toBe(401);
  });
});
