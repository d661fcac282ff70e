import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { caseUnit, type HandledPerson, inPrison, tag } from "../support/matter.ts";
import { type Answered, kari, leif, nora, type TestUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("matters (needs PostgreSQL on 127.0.0.1:5432)", { timeout: 60_000 }, () => {
  let unit: TestUnit;
  let person: HandledPerson;
  let seed = 300;
  const per: Claims = { actor: "per", staff: "per", role: "probation", unit: "elvestad-probation" };
  beforeAll(async () => {
    unit = await caseUnit();
  }, 60_000);
  beforeEach(async () => {
    person = await inPrison(unit, seed++, { antallDager: 200 });
  }, 60_000);
  afterAll(() => unit?.stop());
  const open = (body: object = {}, who: Claims = kari) =>
    unit.ask(who, "POST", `/api/persons/${person.id}/matters`, {
      body: { matter: "leave.ordinary", openedBy: "party", form: "written", appliedOn: "2026-06-14", ...body },
    });
  const step = (id: string, name: string, version: number, body: object = {}, who: Claims = kari) =>
    unit.ask(who, "POST", `/api/matters/${id}/${name}`, { body, headers: tag(version) });
  const read = async (id: string, who: Claims = kari): Promise<Answered> =>
    (await unit.ask(who, "GET", `/api/matters/${id}`)).body;

  test("an application opens a matter once, with its steps", async () => {
    const made = await open({ late: true, helpedBy: "a social worker" });
    expect([made.status, made.body.state]).toEqual([201, "preparing"]);
    expect(await read(made.body.id)).toMatchObject({
      late: true,
      helpedBy: "a social worker",
      unit: "elvestad",
      openedBy: "party",
      possible: expect.arrayContaining(["hold", "propose"]),
    });
    expect(await open()).toMatchObject({ status: 409, body: { code: "already-exists" } });
    const raised = await unit.database.db
      .selectFrom("raised_event")
      .select("event")
      .where("matter_case", "=", made.body.id)
      .execute();
    expect(raised.map(({ event }) => event)).toEqual(expect.arrayContaining(["case-opened", "application-received"]));
  });

  test("whether it came late is not assumed", async () => {
    const { body } = await open();
    expect((await read(body.id)).late).toBeNull();
  });

  test("the person applies in the own case, and withdraws", async () => {
    const own: Claims = { actor: "own", role: "convicted", person: person.id };
    const made = await open({ openedBy: "unit" }, own);
    expect(await read(made.body.id, own)).toMatchObject({ openedBy: "party", form: "electronic", unit: "elvestad" });
    expect((await step(made.body.id, "hold", 1, { reason: "x", until: "2026-07-01" }, own)).status).toBe(403);
    expect((await step(made.body.id, "withdraw", 1, { reason: "not now" }, own)).body.state).toBe("closed");
    expect((await open({}, { actor: "own", role: "convicted", person: crypto.randomUUID() })).status).toBe(404);
  });

  test("on hold with a reason and a day ahead", async () => {
    const { id } = (await open()).body;
    expect((await step(id, "hold", 1, { reason: "waits for the police", until: "2026-06-15" })).status).toBe(400);
    expect((await step(id, "hold", 1, { reason: " ", until: "2026-07-01" })).status).toBe(400);
    expect((await step(id, "hold", 1, { reason: "waits for the police", until: "2026-07-01" })).body).toMatchObject({
      state: "on-hold",
      version: 2,
    });
    expect((await read(id)).hold).toEqual({ reason: "waits for the police", until: "2026-07-01" });
    expect((await step(id, "hold", 2, { reason: "again", until: "2026-07-02" })).body.code).toBe("wrong-state");
    expect((await step(id, "resume", 2)).body.state).toBe("preparing");
    expect((await read(id)).hold).toBeNull();
  });

  test("two at once on one matter: the second looks again", async () => {
    const { id } = (await open()).body;
    const both = await Promise.all([
      step(id, "hold", 1, { reason: "a", until: "2026-07-01" }),
      step(id, "lapse", 1, { reason: "b" }, leif),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  // access goes by the day of the database, which is the real one
  test("another unit recommends: it sees the case for that, and handles nothing", async () => {
    const { id } = (await open()).body;
    expect((await unit.ask(per, "GET", `/api/matters/${id}`)).status).toBe(404);
    expect((await step(id, "ask", 1, { unit: "elvestad", until: "2027-07-01" })).status).toBe(400);
    expect((await step(id, "ask", 1, { unit: "immigration", until: "2027-07-01" })).status).toBe(400);
    expect((await step(id, "ask", 1, { unit: "elvestad-probation", until: "2027-07-01" })).body.state).toBe("asked");
    expect((await read(id, per)).state).toBe("asked");
    expect(
      (await unit.ask(per, "GET", "/api/matters?state=asked")).body.items.map(({ id: one }: Answered) => one),
    ).toEqual([id]);
    expect((await step(id, "lapse", 2, { reason: "x" }, per)).status).toBe(403);
    expect((await step(id, "recommend", 2, { recommendation: "for", reason: "x" })).status).toBe(403);
    const answer = await step(id, "recommend", 2, { recommendation: "against", reason: "no home yet" }, per);
    expect(answer.body.state).toBe("preparing");
    expect((await read(id)).recommendation).toEqual({ says: "against", reason: "no home yet", by: "per" });
  });

  test("handed over: the new unit handles it, who serves the person still reads, others see nothing", async () => {
    const { id } = (await open()).body;
    const over = await step(id, "hand-over", 1, {
      unit: "elvestad-probation",
      reason: "theirs",
      readUntil: "2027-07-15",
    });
    expect(over.body).toMatchObject({ state: "preparing", version: 2 });
    expect((await step(id, "lapse", 2, { reason: "x" })).body.detail).toBe("the matter lies with elvestad-probation");
    expect((await read(id)).unit).toBe("elvestad-probation");
    expect((await unit.ask(nora, "GET", `/api/matters/${id}`)).status).toBe(404);
    const back = await step(id, "hand-over", 2, { unit: "elvestad", reason: "back", readUntil: "2027-07-15" }, per);
    expect(back.body.version).toBe(3);
    const grants = await unit.database.db
      .selectFrom("access_grant")
      .select(["unit", "purpose", "until"])
      .where("person", "=", person.id)
      .orderBy("id")
      .execute();
    expect(grants).toEqual([
      { unit: "elvestad", purpose: "serving", until: null },
      { unit: "elvestad-probation", purpose: "matter", until: "2027-07-15" },
    ]);
  });

  test("a protected person is not handed to where nobody is cleared", async () => {
    const { id } = (await open()).body;
    const siv: Claims = { actor: "siv", staff: "siv", role: "caseworker", unit: "elvestad" };
    await unit.database.db
      .updateTable("person")
      .set({ protection: "confidential" })
      .where("id", "=", person.id)
      .execute();
    const over = await step(
      id,
      "hand-over",
      1,
      { unit: "elvestad-probation", reason: "x", readUntil: "2027-07-15" },
      siv,
    );
    expect(over).toMatchObject({
      status: 403,
      body: { detail: "nobody at elvestad-probation is cleared for this person" },
    });
  });

  test("assigned to somebody of the unit only", async () => {
    const { id } = (await open()).body;
    expect((await step(id, "assign", 1, { assignee: "nora" })).status).toBe(400);
    expect((await step(id, "assign", 1, { assignee: "siv" })).body.version).toBe(2);
    const { body } = await unit.ask(kari, "GET", "/api/matters?assignee=siv");
    expect(body.items.map(({ id: one }: Answered) => one)).toEqual([id]);
  });

  test("registered in error is for a leader", async () => {
    const { id } = (await open()).body;
    expect(await step(id, "void", 1, { reason: "wrong person" })).toMatchObject({
      status: 403,
      body: { detail: "void of matter is for leader" },
    });
    expect((await step(id, "void", 1, { reason: "wrong person" }, leif)).body.state).toBe("void");
    expect((await open()).status).toBe(201);
  });

  test("the list goes page by page", async () => {
    for (const matter of ["leave.short", "leave.welfare"]) await open({ matter });
    const seen: string[] = [];
    for (let url: string | undefined = "/api/matters?limit=2"; url !== undefined; ) {
      const { body }: { body: Answered } = await unit.ask(kari, "GET", url);
      seen.push(...body.items.map(({ id }: Answered) => id));
      url = body.next === undefined ? undefined : `/api/matters?limit=2&cursor=${body.next}`;
    }
    const all = (await unit.ask(kari, "GET", "/api/matters?limit=500")).body.items.map(({ id }: Answered) => id);
    expect([seen, new Set(seen).size]).toEqual([all, all.length]);
  });

  test("an opportunity is set aside with a reason until a day ahead; what is a duty is not", async () => {
    const aside = (body: object, version = 0) =>
      unit.ask(kari, "POST", `/api/persons/${person.id}/opportunities/set-aside`, { body, headers: tag(version) });
    const given = { matter: "leave.ordinary", reason: "not now", until: "2026-09-01" };
    expect((await aside({ ...given, until: "2026-06-15" })).status).toBe(400);
    expect((await aside({ ...given, matter: "leave.ordinery" })).status).toBe(400);
    // of two who set it aside at once one is first, and the other is told
    const both = await Promise.all([aside(given), aside({ ...given, reason: "nor now" })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const longer = { ...given, until: "2026-10-01" };
    expect([(await aside(longer)).status, (await aside(longer, 2)).status]).toEqual([412, 412]);
    const again = await aside(longer, 1);
    expect([again.status, again.body.version, again.etag]).toEqual([201, 2, '"2"']);
    const open_ = await aside({ ...given, matter: "em.final-part" });
    const { body } = await unit.ask(kari, "POST", `/api/persons/${person.id}/assess`, {
      body: { matter: ["em.final-part"] },
    });
    const duty = body.runs[0].answer.results["own-initiative"];
    expect([duty, open_.status]).toEqual(
      duty === "met" ? ["met", 409] : duty === "undetermined" ? ["undetermined", 422] : ["not-met", 201],
    );
  });
});
