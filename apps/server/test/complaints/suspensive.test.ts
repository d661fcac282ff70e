import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { rules } from "../../src/jobs/rules.ts";
import { letterRoutes } from "../../src/letters/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { setClock, signedDecision } from "../support/signed.ts";
import { kari } from "../support/unit.ts";
import { complaining } from "./support.ts";

const randi = { actor: "randi", staff: "randi", role: "region", unit: "region-fjord" } as never;

describe.skipIf(!hasRealServer)("complaints and what waits for them (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({}, [complaintRoutes, dispatchRoutes, letterRoutes]);
    person = await papers.person("Ola Prøve");
  });
  afterAll(() => papers?.stop());
  const { own, post, told, complain, to, decisionState } = complaining(() => ({ papers, person }));
  const reaction = "strgjfl § 40 (2) a";

  test.each<[string, typeof kari | "own"]>([
    ["handed in", kari],
    ["sent by the party", "own"],
  ])("a complaint of a reaction keeps it from being carried out, %s: nobody has to decide it", async (_, who) => {
    const { decision } = await told("2026-06-15T10:00", reaction);
    const { id } = await complain(decision, {}, who === "own" ? own() : who);
    expect(await decisionState(decision)).toBe("stayed");
    const event = await papers.database.db
      .selectFrom("event as e")
      .innerJoin("event_payload as p", "p.event", "e.id")
      .select(["e.kind", "p.payload"])
      .where("e.stream", "=", decision)
      .orderBy("e.number", "desc")
      .executeTakeFirst();
    expect(event).toEqual({ kind: "suspend", payload: { complaint: id, norm: "fsk. § 3-39 (3)" } });
    const back = await to(id, "withdraw", {}, 1, who === "own" ? own() : who);
    expect([back.status, await decisionState(decision)]).toEqual([200, "notified"]);
  });

  test.each([
    [reaction, { suspends: "fsk. § 3-39 (3)" }, "venter vedtaket til klagen er avgjort"],
    ["strgjfl § 42 (1)", { stay: "fvl. § 42" }, "Du kan be om at det venter"],
  ])("the letter of a decision under %s says whether a complaint makes it wait", async (provision, right, words) => {
    const { decision } = await signedDecision(papers, person, { signedAt: "2026-06-15T05:00:00Z", provision });
    const { status, body } = await post(`/api/decisions/${decision}/letter-preview`, {
      title: "et vedtak",
      sentence: "Slik blir det.",
      provision,
    });
    expect(status, JSON.stringify(body)).toBe(200);
    const { body: _body, sendTo: _to, cite: _cite, deadline: _deadline, may: _may, ...told } = body.content.complaint;
    expect(told).toEqual(right);
    expect(JSON.stringify(body.sheet)).toContain(words);
  });

  test("the level that decided may say that it does not wait", async () => {
    const { decision } = await told("2026-06-15T10:00", reaction);
    const { id } = await complain(decision);
    expect((await to(id, "stay", { granted: false, reason: "ro og orden" }, 1)).status).toBe(200);
    expect(await decisionState(decision)).toBe("notified");
  });

  test("a complaint before the notice holds from the notice on; a late one and one of another decision do not", async () => {
    setClock(papers, "2026-06-15T10:00");
    const early = await signedDecision(papers, person, { signedAt: "2026-06-15T05:00:00Z", provision: reaction });
    await complain(early.decision);
    const notice = { at: "2026-06-15T10:00", ground: "urgent", minute: "fortalt", withReasons: true };
    const answer = await post(`/api/decisions/${early.decision}/oral-notice`, { ...notice, provision: reaction }, 1);
    expect([answer.status, await decisionState(early.decision)]).toEqual([200, "stayed"]);
    const late = await told("2026-06-10T10:00", reaction);
    setClock(papers, "2026-06-15T10:00");
    expect((await complain(late.decision)).inTime).toBe(false);
    expect(await decisionState(late.decision)).toBe("notified");
    const other = await told("2026-06-15T10:00");
    await complain(other.decision);
    expect(await decisionState(other.decision)).toBe("notified");
  });

  test("the unit above rejects what cannot be heard, though the unit below had taken it up; the decision waits no longer and becomes final", async () => {
    const { decision } = await told("2026-06-15T10:00", reaction);
    const { id } = await complain(decision);
    await to(id, "admit", {}, 1);
    const sent = await to(id, "forward", { opinion: "Vi holder fast.", copiedAt: "2026-06-15T10:00" }, 2);
    expect(sent.body.state, JSON.stringify(sent.body)).toBe("above");
    expect((await to(id, "reject", { ground: "not-a-decision", reason: "x" }, 3)).body.code).toBe("wrong-state");
    const decide = (body: object) => to(id, "decide", body, 3, randi);
    expect((await decide({ result: "reject", reason: "x" })).body).toMatchObject({ norm: "fvl. § 34 (1)" });
    expect((await decide({ result: "uphold", ground: "late", reason: "x" })).status).toBe(400);
    expect((await decide({ result: "reject", ground: "late", reason: "x" })).body).toMatchObject({
      code: "wrong-state",
      detail: "it is not late",
    });
    expect(
      (await decide({ result: "reject", ground: "no-right-to-complain", reason: "ikke part" })).body,
    ).toMatchObject({
      state: "rejected",
      rejectGround: "no-right-to-complain",
    });
    expect(await decisionState(decision)).toBe("notified");
    await rules.get("complaint-deadlines")?.run(papers.service, { rule: "x", subject: "all", due: "2026-06-18" });
    expect(await decisionState(decision)).toBe("final");
  });
});
