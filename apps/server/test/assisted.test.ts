import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { plainCode, randomCode } from "../src/identity/tokens.ts";
import { Browser } from "./support/browser.ts";
import { hasRealServer } from "./support/database.ts";
import type { Door } from "./support/door.ts";
import { codeOf, type DoorWithPeople, openDoorWithPeople } from "./support/door-with-people.ts";

const cookie = "soning-session";

test("a one-time code is read from paper: ten signs, none that look alike, typed as one likes", () => {
  for (let n = 0; n < 200; n++) expect(randomCode()).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/);
  expect(plainCode("ab cde-fghij")).toBe("ABCDEFGHIJ");
});

describe.skipIf(!hasRealServer)("assisted sessions (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let door: Door;
  let person = "";
  let hidden = "";
  let signedIn: DoorWithPeople["signedIn"];
  let acts: DoorWithPeople["acts"];
  beforeAll(async () => {
    ({ door, person, hidden, signedIn, acts } = await openDoorWithPeople());
  });
  afterAll(() => door?.stop());
  afterEach(() => door.database.db.deleteFrom("one_time_code").execute());

  describe("an assisted session", () => {
    const open = async (browser: Browser, id = person): Promise<Response> =>
      browser.post("/api/assisted-sessions", { person: id });
    const redeem = (code: string, browser = new Browser(door.origin)): Promise<Response> =>
      browser.post("/api/assisted-sessions/redeem", { code });

    test("staff make a code, the person types it and sees the own case only, written as assisted", async () => {
      const made = await open(await signedIn());
      const { code } = (await made.json()) as { code: string };
      expect(made.status).toBe(201);
      const terminal = new Browser(door.origin);
      const begun = await redeem(code.toLowerCase().replace("-", " "), terminal);
      expect(await begun.json()).toMatchObject({ person });
      expect(await (await terminal.ask("/api/echo")).json()).toMatchObject({
        role: "convicted",
        person,
        actor: expect.stringMatching(/^convicted:[0-9a-f]{16} assisted by kari$/),
      });
      expect(await (await terminal.ask("/api/test-read")).json()).toEqual([{ id: person }]);
      expect(await (await terminal.ask("/api/me")).json()).toMatchObject({
        kind: "assisted",
        name: "Ada Prøve",
        person,
      });
      const rows = await door.database.db
        .selectFrom("audit")
        .select(["act", "actor", "details"])
        .where("act", "like", "assisted%")
        .orderBy("at")
        .execute();
      expect(rows.slice(-2)).toMatchObject([
        { act: "assisted-session.open", actor: "kari" },
        { act: "assisted-session.begin", details: { assistedBy: "kari" } },
      ]);
    });

    test("a request for a code sent twice under one key makes one code, told once and kept nowhere", async () => {
      const kari = await signedIn();
      const { db } = door.database;
      const ask = (key: string) => kari.post("/api/assisted-sessions", { person }, { "idempotency-key": key });
      const first = await ask("code 1");
      const { code } = (await first.json()) as { code: string };
      const again = await ask("code 1");
      const said = await again.text();
      expect([first.status, again.status, JSON.parse(said).code]).toEqual([201, 409, "already-exists"]);
      expect(said).not.toContain(code);
      expect((await db.selectFrom("one_time_code").select("hash").execute()).length).toBe(1);
      const kept = await db.selectFrom("idempotency").selectAll().where("key", "=", "code 1").execute();
      expect(kept.map(({ body }) => body)).toEqual([null]);
      expect(JSON.stringify(kept)).not.toContain(plainCode(code));
      expect((await ask("code 2")).status).toBe(201);
      expect((await redeem(code)).status).toBe(200);
    });

    test("a code counts once, and not for long", async () => {
      const kari = await signedIn();
      const { code } = (await (await open(kari)).json()) as { code: string };
      expect((await redeem(code)).status).toBe(200);
      expect((await redeem(code)).status).toBe(401);
      const late = ((await (await open(kari)).json()) as { code: string }).code;
      await door.database.db
        .updateTable("one_time_code")
        .set({
          made_at: sql<Date>`now() - interval '11 minutes'`,
          expires_at: sql<Date>`now() - interval '1 minute'`,
        } as never)
        .where("redeemed_at", "is", null)
        .execute();
      const answer = await redeem(late);
      expect([answer.status, await codeOf(answer)]).toEqual([401, "not-signed-in"]);
      expect(await acts()).toContain("refused.one-time-code");
    });

    test("two who type it at once: one gets in", async () => {
      const { code } = (await (await open(await signedIn())).json()) as { code: string };
      const answers = await Promise.all([redeem(code), redeem(code)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    });

    test("only for somebody whom the staff see, and not by every role", async () => {
      expect((await open(await signedIn("nora"))).status).toBe(404);
      expect((await open(await signedIn("kari"), hidden)).status).toBe(404);
      expect((await open(await signedIn("siv"), hidden)).status).toBe(201);
      expect((await open(await signedIn("ragna"))).status).toBe(403);
    });

    test("the member of staff's own session does not stay in that browser", async () => {
      const kari = await signedIn();
      const staffCookie = kari.cookies.get(cookie) ?? "";
      const { code } = (await (await open(kari)).json()) as { code: string };
      expect((await redeem(code, kari)).status).toBe(200);
      expect(await (await kari.ask("/api/echo")).json()).toMatchObject({ role: "convicted" });
      const back = new Browser(door.origin);
      back.cookies.set(cookie, staffCookie);
      expect((await back.ask("/api/echo")).status).toBe(401);
    });

    test("another site cannot put its own code into somebody's browser", async () => {
      const answer = await new Browser(door.origin).post(
        "/api/assisted-sessions/redeem",
        { code: "AAAAA-AAAAA" },
        { origin: "https://evil.example" },
      );
      expect([answer.status, await codeOf(answer)]).toEqual([403, "wrong-token"]);
    });

    test("guessing is slowed down", async () => {
      let last = 0;
      for (let n = 0; n < 12 && last !== 429; n++) last = (await redeem("AAAAA-AAAAA")).status;
      expect(last).toBe(429);
    });
  });
  test("the convicted person of the example signs in to the own case", async () => {
    const ada = await signedIn("convicted");
    expect(await (await ada.ask("/api/me")).json()).toMatchObject({
      kind: "own-case",
      role: "convicted",
      person,
      postings: [],
    });
    expect(await (await ada.ask("/api/test-read")).json()).toEqual([{ id: person }]);
  });
});
