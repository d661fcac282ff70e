import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, type HandledPerson, inPrison, openGate, tag } from "../support/matter.ts";
import { kari, leif, nora, siv, type TestUnit } from "../support/unit.ts";
import { deciding, draftOn } from "./support.ts";

describe.skipIf(!hasRealServer)("decisions (needs PostgreSQL on 127.0.0.1:5432)", { timeout: 60_000 }, () => {
  let unit: TestUnit;
  let will: ReturnType<typeof deciding>;
  let person: HandledPerson;
  let matter = "";
  let seed = 500;
  beforeAll(async () => {
    unit = await caseUnit();
    will = deciding(unit);
  }, 60_000);
  beforeEach(async () => {
    person = await inPrison(unit, seed++, { antallDager: 200 });
    matter = await will.open(person.id, "leave.escorted");
  }, 60_000);
  afterAll(() => unit?.stop());
  /** All that the answer asks for is there: it is met. */
  const met = async (): Promise<string> => {
    await will.said(person.id, [{ fact: "exit.withStaff", value: true }]);
    await will.judge(matter, "leave.securityAgainst", false);
    await will.judge(matter, "exit.capacityAgainst", false);
    const { run, answer } = await will.assess(matter);
    expect(answer.outcome).toBe("met");
    return run;
  };
  const drafted = async (more: object = {}): Promise<string> =>
    (await will.draft(matter, draftOn(await met(), more))).body.id;

  test("from the assessment to the signature, and what was signed stays", async () => {
    const id = await drafted({ content: { escort: "two officers" } });
    expect((await will.step(id, "sign", leif)).body.code).toBe("wrong-state");
    expect((await will.step(id, "propose", kari)).status).toBe(200);
    expect((await unit.ask(kari, "GET", `/api/matters/${matter}`)).body.state).toBe("to-sign");
    expect(await will.step(id, "sign", leif)).toMatchObject({
      status: 409,
      body: { code: "gate-closed", faults: [expect.objectContaining({ path: "rights.child-heard" })] },
    });
    await openGate(unit, person.id);
    expect((await will.step(id, "sign", leif)).body.state).toBe("signed");
    const signed = await will.read(id);
    expect(signed).toMatchObject({
      signedBy: "leif",
      proposedBy: "kari",
      special: [],
      content: { escort: "two officers" },
      competence: { body: "local-level", unit: "elvestad" },
      assessments: [{ fact: "leave.securityAgainst", by: "kari" }, { fact: "exit.capacityAgainst" }],
    });
    expect((await unit.ask(kari, "GET", `/api/matters/${matter}`)).body.state).toBe("decided");
    const raised = await unit.database.db
      .selectFrom("raised_event")
      .select("event")
      .where("matter_case", "=", matter)
      .execute();
    expect(raised.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["before-decision", "decision-signed", "leave-granted"]),
    );
    for (const change of [
      sql`reasons = 'other'`,
      sql`signed_by = 'kari'`,
      sql`run = gen_random_uuid()`,
      sql`assessments = '[]'`,
    ])
      await expect(sql`update decision set ${change} where id = ${id}`.execute(unit.database.db)).rejects.toMatchObject(
        { code: "23514" },
      );
    expect((await will.edit(id, signed.version, draftOn(signed.run))).body.code).toBe("wrong-state");
  });

  test("two people on one draft: the second looks again", async () => {
    const run = await met();
    const { id } = (await will.draft(matter, draftOn(run))).body;
    const both = await Promise.all([
      will.edit(id, 1, draftOn(run, { reasons: "by Kari" })),
      will.edit(id, 1, draftOn(run, { reasons: "by Siv" }), siv),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await will.draft(matter, draftOn(run))).status).toBe(409);
    const without = await unit.ask(kari, "PUT", `/api/decisions/${id}`, { body: draftOn(run) });
    expect(without.body.code).toBe("needs-if-match");
  });

  test("a step under a key is taken once: asked again it answers the same, and what failed took nothing", async () => {
    const id = await drafted();
    const propose = (version: number) =>
      unit.ask(kari, "POST", `/api/decisions/${id}/propose`, {
        headers: { ...tag(version), "idempotency-key": `propose ${id}` },
      });
    expect((await propose(7)).status).toBe(412);
    const [first, again] = [await propose(1), await propose(1)];
    expect([first.status, again]).toEqual([200, first]);
    const events = await unit.database.db
      .selectFrom("event")
      .select("kind")
      .where("stream", "=", matter)
      .where("kind", "=", "propose")
      .execute();
    expect(events).toHaveLength(1);
  });

  test("facts that changed since the assessment are assessed again, before the proposal and before the signature", async () => {
    const id = await drafted();
    await will.said(person.id, [{ fact: "leave.requestedDays", value: 1 }]);
    expect(await will.step(id, "propose", kari)).toMatchObject({
      status: 409,
      body: { detail: "the facts have changed since the assessment: assess again" },
    });
    const { run } = await will.assess(matter);
    await will.edit(id, 1, draftOn(run));
    expect((await will.step(id, "propose", kari)).status).toBe(200);
    await openGate(unit, person.id);
    await will.said(person.id, [{ fact: "leave.requestedDays", value: 2 }]);
    expect((await will.step(id, "sign", leif)).body.detail).toContain("assess again");
    expect(
      (
        await unit.ask(leif, "POST", `/api/matters/${matter}/send-back`, {
          body: { reason: "the facts moved" },
          headers: { "if-match": '"4"' },
        })
      ).body.state,
    ).toBe("preparing");
  });

  test("an open answer is signed only with each missing fact sought and not obtained", async () => {
    const { run, answer } = await will.assess(matter);
    expect(answer.outcome).toBe("undetermined");
    const missing: string[] = answer.missing.map(({ fact }: { fact: string }) => fact);
    const { id } = (await will.draft(matter, draftOn(run, { outcome: "refuse" }))).body;
    const refused = await will.step(id, "propose", kari);
    expect([refused.status, refused.body.code, refused.body.faults.map(({ path }: { path: string }) => path)]).toEqual([
      422,
      "undetermined",
      missing.map((fact) => `notObtained.${fact}`),
    ]);
    const notObtained = missing.map((fact) => ({ fact, sought: "asked twice, no answer" }));
    await will.edit(id, 1, draftOn(run, { outcome: "refuse", notObtained: notObtained.slice(1) }));
    expect((await will.step(id, "propose", kari)).status).toBe(422);
    await will.edit(id, 2, draftOn(run, { outcome: "refuse", notObtained }));
    expect((await will.step(id, "propose", kari)).status).toBe(200);
    await openGate(unit, person.id);
    expect((await will.step(id, "sign", leif)).status).toBe(200);
    const ragna: Claims = { actor: "ragna", staff: "ragna", role: "auditor", unit: "kdi" };
    const listed = await unit.ask(ragna, "GET", "/api/audit/decisions");
    expect(listed.body.items[0]).toMatchObject({
      id,
      special: ["undetermined"],
      signedBy: "leif",
      matter: "leave.escorted",
    });
    expect((await unit.ask(kari, "GET", "/api/audit/decisions")).status).toBe(403);
    expect((await unit.ask({ ...ragna, unit: "elvestad" }, "GET", "/api/audit/decisions")).body.items).toEqual([]);
  });

  test("against the answer only with a written reason", async () => {
    await will.said(person.id, [{ fact: "exit.withStaff", value: false }]);
    const { run, answer } = await will.assess(matter);
    expect(answer.outcome).toBe("not-met");
    const { id } = (await will.draft(matter, draftOn(run))).body;
    expect((await will.step(id, "propose", kari)).body.faults).toEqual([
      { path: "contrary", message: "the answer is not-met: say why it is decided otherwise" },
    ]);
    await will.edit(id, 1, draftOn(run, { contrary: "The facts in the register are of yesterday." }));
    expect((await will.step(id, "propose", kari)).status).toBe(200);
    expect((await will.read(id)).special).toEqual(["contrary"]);
  });

  test("what an official weighs is judged with considerations and a reason, and nothing else is", async () => {
    expect((await will.judge(matter, "exit.withStaff", true)).body.faults[0].path).toBe("fact");
    expect((await will.judge(matter, "leave.securityAgainst", "perhaps")).body.code).toBe("bad-facts");
    expect((await will.judge(matter, "leave.securityAgainst", false, { considerations: [] })).status).toBe(400);
    expect((await will.judge(matter, "leave.securityAgainst", false)).status).toBe(201);
    const { body: facts } = await unit.ask(kari, "GET", `/api/persons/${person.id}/facts`);
    expect(facts.current["leave.securityAgainst"]).toBe(false);
    const { body } = await unit.ask(kari, "GET", `/api/matters/${matter}/judgements`);
    expect(body.items).toMatchObject([{ fact: "leave.securityAgainst", value: false, reason: "weighed", by: "kari" }]);
  });

  test("a run of another matter, or of the case alone, is no ground", async () => {
    const other = await will.open(person.id, "leave.short");
    const { run } = await will.assess(other);
    expect((await will.draft(matter, draftOn(run))).body.faults[0].path).toBe("run");
    const { body } = await unit.ask(kari, "POST", `/api/persons/${person.id}/assess`, {
      body: { matter: ["leave.escorted"] },
    });
    expect((await will.draft(matter, draftOn(body.runs[0].id))).status).toBe(400);
  });

  test("the party sees what was told, others nothing", async () => {
    const id = await drafted();
    const own: Claims = { actor: "own", role: "convicted", person: person.id };
    expect((await unit.ask(own, "GET", `/api/decisions/${id}`)).status).toBe(404);
    expect((await unit.ask(own, "GET", `/api/matters/${matter}/decisions`)).body.items).toEqual([]);
    await will.step(id, "propose", kari);
    await openGate(unit, person.id);
    await will.step(id, "sign", leif);
    expect((await unit.ask(own, "GET", `/api/decisions/${id}`)).status).toBe(404);
    await unit.database.db
      .updateTable("decision")
      .set({ notified_at: "2026-06-15T10:00" })
      .where("id", "=", id)
      .execute();
    expect((await will.read(id, own)).signedBy).toBe("leif");
    expect((await unit.ask(own, "GET", `/api/matters/${matter}/decisions`)).body.items.length).toBe(1);
    expect((await unit.ask(nora, "GET", `/api/decisions/${id}`)).status).toBe(404);
  });

  test("after the signature: no start before notice, no recall at once of what is no recall, reversed for good", async () => {
    const id = await drafted();
    await will.step(id, "propose", kari);
    await openGate(unit, person.id);
    await will.step(id, "sign", leif);
    expect((await will.step(id, "start", kari, { on: "2026-06-16" })).body.code).toBe("wrong-state");
    expect((await will.step(id, "start-at-once", kari, { on: "2026-06-16", reason: "x" })).body.detail).toContain(
      "only a recall",
    );
    const ground = { ground: "not-notified", toHarm: true, reason: "new facts" };
    expect((await will.step(id, "reversals", nora, ground, 9)).status).toBe(404);
    expect((await will.step(id, "reversals", leif, { ...ground, ground: "own-initiative" })).status).toBe(400);
    expect((await will.step(id, "reversals", leif, { ...ground, ground: "not-to-harm" })).body.norm).toBe(
      "fvl. § 35 (1) a",
    );
    expect((await will.step(id, "reversals", leif, ground, 9)).status).toBe(412);
    expect((await will.step(id, "reversals", leif, ground)).body.state).toBe("reversed");
    expect((await will.step(id, "start", kari, { on: "2026-06-16" })).body.detail).toContain("nothing is");
    expect(
      (
        await unit.ask(kari, "POST", `/api/servings/${person.serving}/interrupt`, {
          body: { decision: id, on: "2026-06-16", until: "2026-06-20" },
          headers: { "if-match": '"3"' },
        })
      ).body.detail,
    ).toBe("the decision is reversed");
  });
});
