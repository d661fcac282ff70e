import { readMessage } from "@soning/esas";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { factsFor, servedBy } from "../../src/example/facts.ts";
import { giveAccess, hasRealServer } from "../support/database.ts";
import {
  type Answered,
  inventedOrder,
  kari,
  leif,
  machine,
  nora,
  siv,
  type TestUnit,
  testUnit,
} from "../support/unit.ts";

describe.skipIf(!hasRealServer)("the caseload (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let id = "";
  let sentence = "";
  const said = async (facts: readonly unknown[], person = id) => {
    const { etag } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const answer = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      body: { facts },
      headers: { "if-match": etag ?? "" },
    });
    expect(answer.status).toBe(201);
  };
  beforeAll(async () => {
    unit = await testUnit();
    const order = inventedOrder(200);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
      fengsel: { straff: { antallDager: 90 }, fradrag: { antallDager: 2 } },
    };
    id = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body.person;
    sentence = order.fullbyrdelsesordre.avgjoerelse.saksnummer;
    await said([
      { fact: "serving.startedOn", value: "2026-06-01", source: "intake" },
      { fact: "serving.form", value: "prison", source: "intake" },
      { fact: "sentences.remandAfterJudgment", record: sentence, value: 0, source: "intake" },
    ]);
  });
  afterAll(() => unit?.stop(), 60_000);

  test("the caseload: computed, paged, filtered; only what changed is written", async () => {
    for (let seed = 210; seed < 222; seed++) {
      const order = inventedOrder(seed);
      const { body } = await unit.ask(kari, "POST", "/api/orders", { body: order });
      const read = readMessage(order);
      if (!read.ok) throw new Error(`order ${seed} does not read`);
      const facts = factsFor(seed, "2026-06-15", read.order, servedBy(seed, "2026-06-15", read.order));
      const { etag } = await unit.ask(kari, "GET", `/api/persons/${body.person}`);
      // where an order says otherwise than what was invented beside it, the order alone stands
      await unit.ask(kari, "POST", `/api/persons/${body.person}/facts`, {
        body: { facts },
        headers: { "if-match": etag ?? "" },
      });
    }
    const secret = inventedOrder(230);
    secret.fullbyrdelsesordre.domfelte.adresseGradering = "FORTROLIG";
    await unit.ask(kari, "POST", "/api/orders", { body: secret });
    const first = await refreshCaseload(unit.service, "2026-06-15");
    expect([first.persons, first.unreadable, first.removed, first.unchanged]).toEqual([14, [], 0, 0]);
    expect(first.written).toBeGreaterThan(0);
    expect(await refreshCaseload(unit.service, "2026-06-15")).toEqual({
      ...first,
      written: 0,
      unchanged: first.written,
    });
    const next = await refreshCaseload(unit.service, "2026-06-16");
    expect(next.written).toBeLessThan(first.written / 2);

    const all: Answered[] = [];
    for (let cursor = ""; ; ) {
      const { status, body } = await unit.ask(
        kari,
        "GET",
        `/api/caseload?limit=3${cursor === "" ? "" : `&cursor=${cursor}`}`,
      );
      expect(status).toBe(200);
      all.push(...body.items);
      if (body.next === undefined) break;
      cursor = body.next;
    }
    const cleared = await unit.ask(siv, "GET", "/api/caseload?limit=500");
    const keys = (items: Answered[]): string[] => items.map(({ person, matter }) => `${person.id} ${matter}`);
    expect(new Set(keys(all)).size).toBe(all.length);
    const hidden = await unit.database.db
      .selectFrom("person")
      .select("id")
      .where("protection", "<>", "none")
      .executeTakeFirstOrThrow();
    expect(keys(all)).toEqual(keys(cleared.body.items.filter(({ person }: Answered) => person.id !== hidden.id)));
    expect((await unit.ask(nora, "GET", "/api/caseload")).body.items).toEqual([]);
    const almost = await unit.ask(leif, "GET", "/api/caseload?status=almost&limit=500");
    expect(keys(almost.body.items)).toEqual(keys(all.filter(({ status }) => status === "almost")));
    const { matter } = all[0];
    expect(
      (await unit.ask(leif, "GET", `/api/caseload?matter=${matter}&limit=500`)).body.items.every(
        (row: Answered) => row.matter === matter,
      ),
    ).toBe(true);
    const rows = await unit.database.db
      .selectFrom("audit")
      .select("details")
      .where("act", "=", "caseload.list")
      .where("actor", "=", "siv")
      .execute();
    expect(rows.map(({ details }) => (details["shown"] as string[]).length)).toEqual([
      new Set(cleared.body.items.map(({ person }: Answered) => person.id)).size,
    ]);
    for (const bad of ["status=x", "cursor=abc", "limit=0", "cursor=WyJhIiwiYiIsImMiXQ"])
      expect((await unit.ask(kari, "GET", `/api/caseload?${bad}`)).status).toBe(400);
    expect((await unit.ask(machine, "GET", "/api/caseload")).status).toBe(403);
  }, 120_000);

  test("whom a list shows and whom a single read shows are the same, for whoever asks", async () => {
    const { db } = unit.database;
    await giveAccess(db, id, "kdi", "complaint");
    const own = { actor: "own", role: "convicted", person: id } as const;
    const askers: Claims[] = [
      kari,
      siv,
      leif,
      nora,
      machine,
      own,
      { ...kari, role: "leader" },
      { ...kari, unit: "kdi" },
      { actor: "x", role: "caseworker" },
    ];
    for (const [staff, role] of [
      ["dagny", "directorate"],
      ["aksel", "analyst"],
      ["arvid", "administrator"],
    ] as const)
      askers.push({ actor: staff, staff, role, unit: "kdi" });
    for (const who of askers) {
      const [one, all] = await withClaims(
        db,
        who,
        async (trx) =>
          [
            await sql<{ id: string }>`select id from person order by id`.execute(trx),
            await sql<{ id: string }>`select distinct seen_persons() as id order by 1`.execute(trx),
          ] as const,
      );
      expect(all.rows).toEqual(one.rows);
    }
  });

  test("a person whose orders were all withdrawn leaves the caseload", async () => {
    const { db } = unit.database;
    const version = await db
      .selectFrom("order_version")
      .select("id")
      .where("person", "=", id)
      .executeTakeFirstOrThrow();
    const before = await db.selectFrom("caseload").select("matter").where("person", "=", id).execute();
    await db
      .insertInto("event")
      .values({ person: id, machine: "order", stream: version.id, number: 2, kind: "withdraw", by: "police" })
      .execute();
    expect((await refreshCaseload(unit.service, "2026-06-16")).removed).toBe(before.length);
    expect(await db.selectFrom("caseload").selectAll().where("person", "=", id).execute()).toEqual([]);
  }, 120_000);
});
