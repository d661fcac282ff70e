import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { withClaims } from "../../src/database/database.ts";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { setClock } from "../support/signed.ts";
import { kari, leif, nora } from "../support/unit.ts";
import { complaining } from "./support.ts";

const randi = { actor: "randi", staff: "randi", role: "region" as const, unit: "region-fjord" };

describe.skipIf(!hasRealServer)("what becomes of a complaint (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({}, [complaintRoutes, decisionRoutes, dispatchRoutes]);
    person = await papers.person("Ola Prøve");
  });
  afterAll(() => papers?.stop());
  const { own, post, told, complain, to, decisionState } = complaining(() => ({ papers, person }));
  const forwarded = async (at = "2026-06-15T10:00") => {
    const { decision, matterCase } = await told(at);
    const { id } = await complain(decision);
    expect((await to(id, "admit", {}, 1)).status).toBe(200);
    const sent = await to(id, "forward", { opinion: "Vi holder fast ved vedtaket.", copiedAt: at }, 2);
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    return { decision, matterCase, id, body: sent.body };
  };

  test("the unit finds it right: the decision falls, and costs can be claimed in three weeks", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    await to(id, "admit", {}, 1);
    expect(
      (await post(`/api/complaints/${id}/costs`, { text: "advokat", amount: 4000, receivedAt: "2026-06-15T09:00" }))
        .body.norm,
    ).toBe("fvl. § 36 (1)");
    expect((await to(id, "change", { reason: "du har rett" }, 2)).body).toMatchObject({
      state: "closed",
      result: "changed-by-unit",
      toHarm: false,
    });
    expect(await decisionState(decision)).toBe("reversed");
    setClock(papers, "2026-07-10T10:00");
    const claim = (receivedAt: string, toldAt?: string) =>
      post(`/api/complaints/${id}/costs`, {
        text: "advokat",
        amount: 4000.5,
        receivedAt,
        ...(toldAt === undefined ? {} : { toldAt }),
      });
    expect((await claim("2026-07-06T23:59", "2026-06-15T12:00")).body).toMatchObject({
      claimUntil: "2026-07-06",
      inTime: true,
    });
    expect((await claim("2026-07-07T00:00", "2026-06-15T12:00")).body.inTime).toBe(false);
    const open = await claim("2026-07-07T00:00");
    expect(open.body.inTime).toBeNull();
    expect(
      (await post(`/api/cost-claims/${open.body.id}/answer`, { granted: 9000, reason: "x" }, 1)).body.faults[0].path,
    ).toBe("granted");
    expect(
      (await post(`/api/cost-claims/${open.body.id}/answer`, { granted: 3000, reason: "nødvendig" }, 1)).body.state,
    ).toBe("granted");
  });

  test("forwarded with an opinion that the party has; the unit above sees the person from then on, and not before", async () => {
    const other = await papers.person("Per Prøve");
    const seen = () =>
      withClaims(papers.database.db, randi, (trx) =>
        trx.selectFrom("person").select("id").where("id", "=", other).execute(),
      );
    const saved = person;
    person = other;
    expect(await seen()).toEqual([]);
    const { id, body } = await forwarded();
    expect([body.state, body.aboveUnit]).toEqual(["above", "region-fjord"]);
    expect((await papers.download(own(), body.opinion)).body).toBe("Vi holder fast ved vedtaket.");
    expect((await seen()).length).toBe(1);
    expect((await papers.unit.ask(randi, "GET", `/api/complaints/${id}`)).status).toBe(200);
    expect((await to(id, "decide", { result: "uphold", reason: "riktig" }, 3, nora)).status).toBe(403);
    expect((await to(id, "decide", { result: "uphold", reason: "riktig" }, 3, leif)).status).toBe(403);
    expect((await to(id, "decide", { result: "uphold", reason: "riktig" }, 3, randi as never)).body).toMatchObject({
      state: "closed",
      result: "uphold",
    });
    person = saved;
  });

  test("whether the decision waits is told with its reasons, to staff and to the party, each time that it was decided", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    const url = `/api/complaints/${id}/stays`;
    expect((await papers.unit.ask(kari, "GET", url)).body.items).toEqual([]);
    expect(
      (await to(id, "stay", { granted: true, reason: "kan ikke gjøres om", conditions: "melder fra" }, 1)).status,
    ).toBe(200);
    expect((await to(id, "stay", { granted: false, reason: "planen er endret" }, 2)).status).toBe(200);
    const stays = [
      { granted: true, reason: "kan ikke gjøres om", conditions: "melder fra" },
      { granted: false, reason: "planen er endret", conditions: null },
    ];
    expect((await papers.unit.ask(kari, "GET", url)).body.items).toMatchObject(stays);
    expect((await papers.unit.ask(own(), "GET", url)).body.items).toMatchObject(stays);
    expect((await papers.unit.ask(nora, "GET", url)).status).toBe(404);
  });

  test("nobody gets the unit above to see a person by other means", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    const { sql } = await import("kysely");
    await expect(
      withClaims(papers.database.db, nora, (trx) => sql`select grant_for_complaint(${id}::uuid)`.execute(trx)),
    ).rejects.toMatchObject({ code: "42501" });
    await expect(
      withClaims(papers.database.db, own(), (trx) => sql`select grant_for_complaint(${id}::uuid)`.execute(trx)),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("remitted: the decision falls and the matter is prepared anew", async () => {
    const { decision, matterCase, id } = await forwarded();
    const done = await to(id, "decide", { result: "remit", reason: "ikke utredet" }, 3, randi as never);
    expect(done.status, JSON.stringify(done.body)).toBe(200);
    const matter = await papers.database.db
      .selectFrom("matter_case")
      .select("state")
      .where("id", "=", matterCase)
      .executeTakeFirstOrThrow();
    expect([await decisionState(decision), matter.state]).toEqual(["reversed", "preparing"]);
  });

  test("to the party's harm: only a change, with why, and within three months of when it came", async () => {
    const { id, body } = await forwarded("2026-06-15T10:00");
    expect(body.harmUntil).toBe("2026-09-15");
    expect(
      (await to(id, "decide", { result: "uphold", reason: "x", toHarm: true, whyHarm: "y" }, 3, randi as never)).body
        .faults[0].path,
    ).toBe("toHarm");
    expect(
      (await to(id, "decide", { result: "change", reason: "x", toHarm: true }, 3, randi as never)).body.faults[0].path,
    ).toBe("whyHarm");
    setClock(papers, "2026-09-16T00:00");
    const late = await to(
      id,
      "decide",
      { result: "change", reason: "x", toHarm: true, whyHarm: "fornærmede" },
      3,
      randi as never,
    );
    expect([late.status, late.body.norm]).toEqual([409, "fvl. § 34 (3)"]);
    setClock(papers, "2026-09-15T23:59");
    expect(
      (
        await to(
          id,
          "decide",
          { result: "change", reason: "x", toHarm: true, whyHarm: "fornærmede" },
          3,
          randi as never,
        )
      ).body,
    ).toMatchObject({ state: "closed", result: "change", toHarm: true });
  });

  test("reversed without a complaint, on the law's grounds alone", async () => {
    const at = "2026-06-15T10:00";
    const reverse = async (decision: string, body: object, who: typeof kari = kari) => {
      const { version } = (await papers.unit.ask(leif, "GET", `/api/decisions/${decision}`)).body;
      return post(`/api/decisions/${decision}/reversals`, { reason: "x", ...body }, version, who);
    };
    const first = (await told(at)).decision;
    expect((await reverse(first, { ground: "not-to-harm", toHarm: true })).body.norm).toBe("fvl. § 35 (1) a");
    expect((await reverse(first, { ground: "not-notified", toHarm: true })).body.norm).toBe("fvl. § 35 (1) b");
    expect((await reverse(first, { ground: "special-reasons", toHarm: true })).body.code).toBe("not-allowed");
    expect((await reverse(first, { ground: "others-interests", toHarm: true }, randi as never)).body.norm).toBe(
      "fvl. § 35 (3)",
    );
    setClock(papers, "2026-07-08T10:00");
    expect(
      (
        await reverse(
          first,
          { ground: "others-interests", toHarm: true, reviewToldAt: "2026-07-07T10:00" },
          randi as never,
        )
      ).body.code,
    ).toBe("wrong-state");
    setClock(papers, "2026-09-16T10:00");
    expect(
      (
        await reverse(
          first,
          { ground: "others-interests", toHarm: true, reviewToldAt: "2026-07-06T10:00" },
          randi as never,
        )
      ).body.code,
    ).toBe("wrong-state");
    expect((await reverse(first, { ground: "special-reasons", toHarm: true }, randi as never)).body).toMatchObject({
      state: "reversed",
      cite: "strgjfl. § 7 g",
    });
    const second = (await told(at)).decision;
    expect((await reverse(second, { ground: "not-to-harm", toHarm: false })).body).toMatchObject({
      state: "reversed",
      cite: "fvl. § 35 (1) a",
    });
  });

  test("two at once on one complaint: the second must look again; each complaint calls for its steps once", async () => {
    const { decision } = await told("2026-06-15T10:00");
    const { id } = await complain(decision);
    const both = await Promise.all([
      to(id, "admit", {}, 1),
      to(id, "reject", { ground: "no-right-to-complain", reason: "x" }, 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const raised = await papers.database.db
      .selectFrom("raised_event")
      .select("occasion")
      .where("event", "=", "complaint-received")
      .where("occasion", "=", `complaint ${id}`)
      .execute();
    expect(raised.length).toBe(1);
  });
});
