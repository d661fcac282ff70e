import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { letterRoutes } from "../../src/letters/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { type Signing, setClock, signedDecision } from "../support/signed.ts";
import { type Answered, kari, leif, nora } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("receipt and the time that it starts (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  const asked = { title: "løslatelse på prøve", sentence: "Du blir ikke løslatt på prøve nå." };
  beforeAll(async () => {
    papers = await testPapers({}, [letterRoutes, dispatchRoutes]);
    person = await papers.person("Ola Prøve Eksempelsen", "pl");
  });
  afterAll(() => papers?.stop());
  const own = () => ({ actor: "own", role: "convicted" as const, person }) as never;
  const post = (url: string, body: unknown, version?: number, who = kari) =>
    papers.unit.ask(who, "POST", url, { body, headers: version === undefined ? {} : { "if-match": `"${version}"` } });
  const written = async (given: Signing = {}, more: object = {}) => {
    const made = await signedDecision(papers, person, given);
    const letter = await post(`/api/decisions/${made.decision}/letters`, {
      ...asked,
      provision: "strgjfl § 42 (1)",
      ...more,
    });
    expect(letter.status, JSON.stringify(letter.body)).toBe(201);
    return { ...made, letter: letter.body };
  };
  const stateOf = (id: string) =>
    papers.database.db
      .selectFrom("decision")
      .select(["state", "notified_at", "complaint_until"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
  const handOver = async (provision: string, at: string, signedAt: string) => {
    setClock(papers, at);
    const { decision, letter } = await written({ signedAt }, { provision });
    const handed = { channel: "handed-over", at, evidence: "signert kvittering" };
    const sent = await post(`/api/letters/${letter.id}/dispatches`, handed, 1);
    expect(sent.status, JSON.stringify(sent.body)).toBe(201);
    return { decision, told: sent.body.told };
  };

  test("by post: no time runs until it was received; the party reads it from then on", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision, letter } = await written();
    const posted = { channel: "post", at: "2026-06-02T09:00" };
    expect((await post(`/api/letters/${letter.id}/dispatches`, posted)).status).toBe(428);
    const sent = await post(`/api/letters/${letter.id}/dispatches`, posted, 1);
    // whoever sends it too, without having seen that it is under way, is told so
    expect((await post(`/api/letters/${letter.id}/dispatches`, posted, 1)).status).toBe(412);
    const letters = (await papers.unit.ask(kari, "GET", `/api/persons/${person}/letters`)).body.items;
    expect(letters.find(({ id }: Answered) => id === letter.id)).toMatchObject({ version: 2, dispatches: [{}] });
    expect(await stateOf(decision)).toEqual({ state: "signed", notified_at: null, complaint_until: null });
    expect((await papers.download(own(), letter.document)).statusCode).toBe(404);
    expect(
      (await post(`/api/dispatches/${sent.body.id}/receipt`, { at: "2026-06-01T09:00", evidence: "x" }, 1)).body
        .faults[0].path,
    ).toBe("at");
    expect(
      (await post(`/api/dispatches/${sent.body.id}/receipt`, { at: "2026-06-16T09:00", evidence: "x" }, 1)).body
        .faults[0].path,
    ).toBe("at");
    expect(
      (await post(`/api/dispatches/${sent.body.id}/receipt`, { at: "2026-06-08T23:59", evidence: "x" }, 7)).status,
    ).toBe(412);
    const got = await post(
      `/api/dispatches/${sent.body.id}/receipt`,
      { at: "2026-06-08T23:59", evidence: "mottakskvittering" },
      1,
    );
    expect(got.body.told).toMatchObject({
      state: "notified",
      notifiedAt: "2026-06-08T23:59",
      complaintUntil: "2026-06-15",
    });
    expect(await stateOf(decision)).toEqual({
      state: "notified",
      notified_at: "2026-06-08T23:59",
      complaint_until: "2026-06-15",
    });
    expect((await papers.download(own(), letter.document)).statusCode).toBe(200);
    expect((await papers.download(own(), letter.archived)).statusCode).toBe(404);
    const copy = { channel: "handed-over", at: "2026-06-10T09:00", evidence: "kopi" };
    const again = await post(`/api/letters/${letter.id}/dispatches`, copy, 2);
    expect([again.status, again.body.told]).toEqual([201, undefined]);
    expect((await stateOf(decision)).complaint_until).toBe("2026-06-15");
    const later = await post(`/api/decisions/${decision}/letter-preview`, {
      ...asked,
      provision: "strgjfl § 42 (1)",
    });
    expect(later.body.content.complaint.notified).toEqual({ at: "2026-06-08T23:59", until: "2026-06-15" });
  });

  test.each([
    ["strgjfl § 42 (1)", "2026-06-15T23:59", "2026-06-22"],
    ["strgjfl § 40 (2) a", "2026-06-12T15:00", "2026-06-15T15:00"],
    ["strgjfl § 40 (2) a", "2026-03-27T15:00", "2026-03-30T15:00"],
    ["strgjfl § 40 (2) a", "2026-10-23T15:00", "2026-10-26T15:00"],
    ["strgjfl § 33 (1)", "2026-10-20T12:00", "2026-10-27"],
    ["strgjfl § 40 (3)", "2026-06-12T23:59", "2026-06-15T23:59"],
  ])("handed over under %s at %s: until %s", async (provision, at, until) => {
    const { told } = await handOver(provision, at, `${at.slice(0, 4)}-01-05T08:00:00Z`);
    expect(told.complaintUntil).toBe(until);
  });

  test("a reprimand and a return from one breach: two decisions, two deadlines", async () => {
    const [reprimand, back] = [
      await handOver("strgjfl § 40 (3)", "2026-06-12T15:00", "2026-06-12T10:00:00Z"),
      await handOver("strgjfl § 14 (7)", "2026-06-12T15:00", "2026-06-12T10:00:00Z"),
    ];
    expect([reprimand.told.complaintUntil, back.told.complaintUntil]).toEqual(["2026-06-15T15:00", "2026-06-19"]);
  });

  test("digital mail is received when it is available and told of", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { letter } = await written();
    const mailed = { channel: "digital", at: "2026-06-02T09:00", availableAt: "2026-06-02T09:01" };
    const sent = await post(`/api/letters/${letter.id}/dispatches`, mailed, 1);
    expect(sent.body.told).toBeUndefined();
    expect(
      (await post(`/api/dispatches/${sent.body.id}/receipt`, { at: "2026-06-03T09:00", evidence: "x" }, 1)).status,
    ).toBe(400);
    const got = await post(
      `/api/dispatches/${sent.body.id}/receipt`,
      { availableAt: "2026-06-02T09:01", toldAt: "2026-06-04T12:00" },
      1,
    );
    expect(got.body.told.notifiedAt).toBe("2026-06-04T12:00");
  });

  test("a letter that came back tells nothing and opens a task", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision, letter } = await written();
    const sent = await post(`/api/letters/${letter.id}/dispatches`, { channel: "post", at: "2026-06-02T09:00" }, 1);
    const back = await post(
      `/api/dispatches/${sent.body.id}/return`,
      { at: "2026-06-09T09:00", because: "ukjent på adressen" },
      1,
    );
    expect(back.status, JSON.stringify(back.body)).toBe(200);
    const task = await papers.database.db
      .selectFrom("task")
      .selectAll()
      .where("id", "=", back.body.task)
      .executeTakeFirstOrThrow();
    expect([task.state, task.step, task.unit]).toEqual(["open", "letter-came-back", "elvestad"]);
    expect((await stateOf(decision)).state).toBe("signed");
    expect(
      (await post(`/api/dispatches/${sent.body.id}/receipt`, { at: "2026-06-10T09:00", evidence: "x" }, 2)).body.code,
    ).toBe("wrong-state");
  });

  test("told orally without reasons; asked for them in time: the time is interrupted, and runs anew when they come", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision } = await signedDecision(papers, person, { outcome: "grant" });
    const oral = {
      at: "2026-06-10T13:05",
      ground: "urgent",
      minute: "Fortalt at permisjonen er innvilget; klage innen sju dager.",
      withReasons: false,
      provision: "strgjfl § 33 (1)",
    };
    const url = `/api/decisions/${decision}`;
    const early = await post(`${url}/reasons-requests`, { at: "2026-06-10T14:00" }, 1);
    expect(early.body.code).toBe("wrong-state");
    expect([(await post(`${url}/oral-notice`, oral)).status, (await post(`${url}/reasons`, {})).status]).toEqual([
      428, 400,
    ]);
    const told = await post(`${url}/oral-notice`, oral, 1);
    expect([told.status, told.etag, told.body.complaintUntil]).toEqual([200, '"2"', "2026-06-17"]);
    // somebody else told it from a page that was read before: that one is told to read again
    expect((await post(`${url}/oral-notice`, oral, 1)).body.code).toBe("changed-meanwhile");
    expect((await post(`${url}/oral-notice`, oral, 2)).body.code).toBe("wrong-state");
    setClock(papers, "2026-06-25T10:00");
    const late = await post(`${url}/reasons-requests`, { at: "2026-06-18T08:00" }, 2);
    expect([late.status, late.body.norm]).toEqual([409, "fvl. § 24 (2)"]);
    expect((await post(`${url}/reasons-requests`, { at: "2026-06-17T20:00" }, 1)).status).toBe(412);
    const asking = await post(`${url}/reasons-requests`, { at: "2026-06-17T20:00" }, 2);
    expect([asking.status, asking.body.version]).toEqual([201, 3]);
    expect((await stateOf(decision)).complaint_until).toBeNull();
    const reasons = { at: "2026-06-19T11:30", how: "brev" };
    expect((await post(`${url}/reasons`, reasons, 2)).status).toBe(412);
    const given = await post(`${url}/reasons`, reasons, 3);
    expect([given.body.complaintUntil, given.etag]).toEqual(["2026-06-26", '"4"']);
    expect((await stateOf(decision)).complaint_until).toBe("2026-06-26");
    const listed = await papers.unit.ask(kari, "GET", `/api/decisions/${decision}/notices`);
    expect(listed.body.items.map(({ kind, at }: { kind: string; at: string }) => [kind, at])).toEqual([
      ["oral", "2026-06-10T13:05"],
      ["reasons", "2026-06-19T11:30"],
    ]);
  });

  test("no notice before the decision, none of a draft, none by another unit, and the party sees no decision before it", async () => {
    setClock(papers, "2026-06-15T10:00");
    const { decision, letter } = await written({ signedAt: "2026-06-10T08:00:00Z" });
    const before = { channel: "handed-over", at: "2026-06-10T09:59", evidence: "x" };
    expect((await post(`/api/letters/${letter.id}/dispatches`, before, 1)).body.faults[0].path).toBe("at");
    const posted = { channel: "post", at: "2026-06-11T09:59" };
    expect((await post(`/api/letters/${letter.id}/dispatches`, posted, 1, nora)).status).toBe(404);
    expect((await papers.unit.ask(own(), "GET", `/api/decisions/${decision}/notices`)).status).toBe(404);
    const draft = await signedDecision(papers, person, { draft: true });
    const oral = {
      at: "2026-06-10T13:05",
      ground: "urgent",
      minute: "x",
      withReasons: true,
      provision: "strgjfl § 33 (1)",
    };
    expect((await post(`/api/decisions/${draft.decision}/oral-notice`, oral, 1, leif)).body.code).toBe("wrong-state");
  });

  test("where no complaint lies, the letter says why and no time runs", async () => {
    const { decision, told } = await handOver("strgjfl § 44 (2)", "2026-06-15T10:00", "2026-06-15T06:00:00Z");
    expect([told.complaintUntil, told.cite]).toEqual([undefined, "strgjfl. § 7 f"]);
    const { body } = await post(`/api/decisions/${decision}/letter-preview`, {
      ...asked,
      provision: "strgjfl § 44 (2)",
    });
    expect(body.content.complaint).toMatchObject({ may: false });
  });
});
