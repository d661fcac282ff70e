import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { setClock, signedDecision } from "../support/signed.ts";
import { complaining } from "./support.ts";

describe.skipIf(!hasRealServer)("complaints (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({}, [complaintRoutes, dispatchRoutes]);
    person = await papers.person("Ola Prøve");
  });
  afterAll(() => papers?.stop());
  const { own, told, complain, to, decisionState } = complaining(() => ({ papers, person }));

  test.each([
    ["on the last day", { receivedAt: "2026-06-22T23:59" }, true],
    ["the day after", { receivedAt: "2026-06-23T00:00" }, false],
    ["posted in time, came late", { receivedAt: "2026-06-25T09:00", handedInAt: "2026-06-22T18:00" }, true],
    [
      "electronic, sent in time and arrived late",
      { form: "electronic", receivedAt: "2026-06-23T08:00", handedInAt: "2026-06-22T18:00" },
      false,
    ],
    ["oral, written down", { form: "oral", receivedAt: "2026-06-20T10:00" }, true],
  ])("in time or not: %s", async (_, body, inTime) => {
    const { decision } = await told("2026-06-15T10:00");
    setClock(papers, "2026-06-30T10:00");
    expect((await complain(decision, body)).inTime).toBe(inTime);
  });

  test("48 hours to the minute", async () => {
    const { decision } = await told("2026-06-12T15:00", "strgjfl § 40 (2) a");
    setClock(papers, "2026-06-16T10:00");
    expect((await complain(decision, { receivedAt: "2026-06-15T15:00" })).inTime).toBe(true);
    expect((await complain(decision, { receivedAt: "2026-06-15T15:01" })).inTime).toBe(false);
  });

  test("late: taken with an excuse, rejected without, never after a year", async () => {
    const { decision } = await told("2025-01-15T10:00");
    setClock(papers, "2025-03-01T10:00");
    const { id, lateUntil } = await complain(decision);
    expect(lateUntil).toBe("2026-01-15");
    const bare = await to(id, "admit", {}, 1);
    expect([bare.status, bare.body.norm]).toEqual([400, "fvl. § 31 (1)"]);
    const taken = await to(id, "admit", { excuse: { ground: "not-to-blame", reason: "innlagt" } }, 1);
    expect([taken.body.state, taken.body.excuse]).toEqual(["admitted", { ground: "not-to-blame", reason: "innlagt" }]);
    setClock(papers, "2026-01-16T10:00");
    const never = await complain(decision);
    const refused = await to(never.id, "admit", { excuse: { ground: "special-reasons", reason: "x" } }, 1);
    expect([refused.status, refused.body.norm]).toEqual([409, "fvl. § 31 (3)"]);
    const rejected = await to(never.id, "reject", { ground: "late", reason: "over ett år" }, 1);
    expect([rejected.body.state, rejected.body.rejectGround]).toEqual(["rejected", "late"]);
  });

  test("where no complaint lies it is taken in, and rejected with the reason", async () => {
    const { decision } = await told("2026-06-15T10:00", "strgjfl § 44 (2)");
    const { id, inTime } = await complain(decision);
    expect(inTime).toBeNull();
    expect((await to(id, "admit", {}, 1)).body.norm).toBe("strgjfl. § 7 f");
    expect((await to(id, "reject", { ground: "late", reason: "x" }, 1)).body.code).toBe("wrong-state");
    expect((await to(id, "reject", { ground: "no-complaint", reason: "bringes for retten" }, 1)).body.state).toBe(
      "rejected",
    );
  });

  test("before the notice no time runs: what comes is in time; the party's own is electronic and came now", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision } = await signedDecision(papers, person);
    expect((await complain(decision)).inTime).toBe(true);
    const other = await told("2026-06-15T10:00");
    setClock(papers, "2026-06-22T21:00");
    const mine = await complain(other.decision, { form: "oral", receivedAt: "2026-06-20T10:00" }, own());
    expect([mine.form, mine.receivedAt, mine.inTime, mine.byWhom]).toEqual([
      "electronic",
      "2026-06-22T21:00",
      true,
      "convicted-person",
    ]);
    const back = await to(mine.id, "withdraw", {}, 1, own());
    expect([back.status, back.body.state, back.body.result]).toEqual([200, "closed", "withdrawn"]);
    expect((await to(mine.id, "admit", {}, 2)).body.code).toBe("wrong-state");
  });

  test("a defect is pointed out with a short time to cure it", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    expect((await to(id, "reject", { ground: "defect-not-cured", reason: "x" }, 1)).body.code).toBe("wrong-state");
    await to(id, "defects", { lacks: "underskrift", until: "2026-06-18" }, 1);
    expect((await to(id, "reject", { ground: "defect-not-cured", reason: "x" }, 2)).body.norm).toBe("fvl. § 32 (3)");
    setClock(papers, "2026-06-17T10:00");
    const cured = await to(id, "cured", { at: "2026-06-17T09:00", text: "Underskrevet." }, 2);
    expect([cured.status, cured.body.text]).toEqual([200, "Jeg er uenig\n\nUnderskrevet."]);
  });

  test("a stay is decided with reasons, and falls when the complaint does", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    expect((await to(id, "stay", { granted: true }, 1)).status).toBe(400);
    expect((await to(id, "stay", { granted: true, reason: "tungtveiende" }, 1)).status).toBe(200);
    expect(await decisionState(decision)).toBe("stayed");
    await to(id, "stay", { granted: false, reason: "ikke lenger" }, 2);
    expect(await decisionState(decision)).toBe("notified");
    expect(
      (
        await papers.database.db
          .selectFrom("complaint_stay")
          .select("granted")
          .where("complaint", "=", id)
          .orderBy("at")
          .execute()
      ).map(({ granted }) => granted),
    ).toEqual([true, false]);
  });
});
