import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { signedDecision } from "../support/signed.ts";
import { kari, leif, nora } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("what a reader holds is not read again (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let address = "";
  let decision = "";
  let clock = "2026-06-15T10:00";
  beforeAll(async () => {
    papers = await testPapers({}, [decisionRoutes]);
    Object.assign(papers.service, { now: () => clock });
    const made = await signedDecision(papers, await papers.person("Ola Prøve"));
    decision = made.decision;
    address = `/api/matters/${made.matterCase}/decisions`;
  });
  afterAll(() => papers?.stop());
  const look = (who: typeof kari, held?: string) =>
    papers.unit.ask(who, "GET", address, held === undefined ? {} : { headers: { "if-none-match": held } });
  const logged = async () => (await papers.acts()).filter((act) => act === "decision.list").length;

  test("the first look is logged and tagged; the same again is told nothing, and logs nothing", async () => {
    const first = await look(kari);
    expect([first.status, first.body.items.length, await logged()]).toEqual([200, 1, 1]);
    for (let again = 0; again < 3; again++) {
      const same = await look(kari, first.etag);
      expect([same.status, same.body, same.etag, await logged()]).toEqual([304, undefined, first.etag, 1]);
    }
    expect((await look(kari)).status).toBe(200);
    expect(await logged()).toBe(2);
  });

  test("what changed is told and logged", async () => {
    const { etag } = await look(kari);
    const before = await logged();
    await papers.database.db.updateTable("decision").set({ notified_at: clock }).where("id", "=", decision).execute();
    const changed = await look(kari, etag);
    expect([changed.status, changed.body.items[0].notifiedAt, await logged()]).toEqual([200, clock, before + 1]);
  });

  test("a tag is the reader's own, and good for ten minutes: who stays is in the audit again and again", async () => {
    const { etag } = await look(kari);
    const before = await logged();
    expect([(await look(leif, etag)).status, await logged()]).toEqual([200, before + 1]);
    clock = "2026-06-15T10:09";
    expect((await look(kari, etag)).status).toBe(304);
    clock = "2026-06-15T10:10";
    expect([(await look(kari, etag)).status, await logged()]).toEqual([200, before + 2]);
  });

  test("whoever may see the person no longer is told so, whatever they hold", async () => {
    const { etag } = await look(kari);
    await papers.database.db.updateTable("access_grant").set({ until: "2026-06-01" }).execute();
    expect((await look(kari, etag)).status).toBe(404);
    expect((await look(nora, etag)).status).toBe(404);
  });
});
