import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consentsOn } from "../../src/consents/clock.ts";
import { consentRoutes } from "../../src/consents/routes.ts";
import { contactRoutes } from "../../src/contacts/routes.ts";
import { asJob, type Claims, withClaims } from "../../src/database/database.ts";
import { exportRoutes } from "../../src/export/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Answered, inventedOrder, kari, nora, type TestUnit, testUnit } from "../support/unit.ts";

const adult = {
  kind: "cohabitant",
  name: "Åse Eng",
  birthDate: "1990-04-01",
  relation: "spouse-or-partner",
  sharesHousehold: true,
};
const talk = { event: "talk", on: "2026-06-11", present: false, toldOfControl: true, toldWithdrawable: true };

describe.skipIf(!hasRealServer)("consents (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let seed = 700;
  beforeAll(async () => {
    unit = await testUnit([contactRoutes, consentRoutes, exportRoutes]);
  });
  afterAll(() => unit?.stop());

  const post = (url: string, body: unknown, version?: number, who: Claims = kari) =>
    unit.ask(who, "POST", url, { body, ...(version === undefined ? {} : { headers: { "if-match": `"${version}"` } }) });
  const fresh = async (): Promise<string> => {
    const order = inventedOrder(seed++);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 120 } } };
    return (await post("/api/orders", order)).body.person;
  };
  const version = async (person: string): Promise<number> =>
    (await unit.ask(kari, "GET", `/api/persons/${person}/facts`)).body.version;
  const contact = async (person: string, given: object = adult): Promise<string> => {
    const made = await post(`/api/persons/${person}/contacts`, given);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id;
  };
  const ask = async (person: string, given: object): Promise<string> => {
    const made = await post(`/api/persons/${person}/consents`, { on: "2026-06-10", ...given });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.id;
  };
  const consents = async (person: string, who: Claims = kari): Promise<Answered[]> =>
    (await unit.ask(who, "GET", `/api/persons/${person}/consents`)).body.items;
  /** takes a step with the version that the list shows */
  const step = async (person: string, id: string, body: object) => {
    const version = (await consents(person)).find((one) => one.id === id).version;
    return post(`/api/consents/${id}`, body, version);
  };
  const residents = async (person: string): Promise<Answered> => {
    const { db } = unit.database;
    const rows = await db
      .selectFrom("assertion")
      .selectAll()
      .where("person", "=", person)
      .where("fact", "=", "residents")
      .orderBy("at")
      .execute();
    const last = rows.at(-1);
    expect(last?.shield).toBe("cohabitant");
    return last?.value;
  };
  const raised = async (person: string): Promise<string[]> => {
    const rows = await unit.database.db
      .selectFrom("raised_event")
      .select("event")
      .where("person", "=", person)
      .orderBy("id")
      .execute();
    return rows.map(({ event }) => event);
  };

  test("the talk comes first, then the consent; both stand in the law's facts, and the norm of the regulation holds", async () => {
    const person = await fresh();
    const id = await ask(person, { kind: "resident", contact: await contact(person) });
    expect(await residents(person)).toEqual({
      items: [{ birthDate: adult.birthDate, relation: adult.relation, sharesHousehold: true }],
      complete: false,
    });
    const early = await step(person, id, { event: "give", on: "2026-06-12", present: false });
    expect([early.status, early.body.code]).toEqual([409, "gate-closed"]);
    expect((await step(person, id, talk)).status).toBe(200);
    expect((await step(person, id, { event: "give", on: "2026-06-10", present: false })).body.code).toBe("gate-closed");
    expect((await step(person, id, { event: "give", on: "2026-06-12" })).body.faults[0].path).toBe("present");
    expect((await step(person, id, { event: "give", on: "2026-06-16", present: false })).status).toBe(400);
    expect((await step(person, id, { event: "give", on: "2026-06-12", present: false })).body.state).toBe("given");
    expect((await residents(person)).items).toEqual([
      {
        birthDate: adult.birthDate,
        relation: adult.relation,
        sharesHousehold: true,
        informedOn: "2026-06-11",
        personPresentWhenInformed: false,
        toldOfControl: true,
        consentedOn: "2026-06-12",
        personPresentWhenConsenting: false,
        withdrawnOn: "none",
      },
    ]);
  });

  test("a withdrawal is told to the law and raises its event; asking again makes the consent unknown, not refused", async () => {
    const person = await fresh();
    const id = await ask(person, { kind: "resident", contact: await contact(person) });
    await step(person, id, talk);
    await step(person, id, { event: "give", on: "2026-06-11", present: true });
    expect((await step(person, id, { event: "withdraw", on: "2026-06-10" })).status).toBe(400);
    expect((await step(person, id, { event: "withdraw", on: "2026-06-14", reason: "for trangt" })).body.state).toBe(
      "withdrawn",
    );
    expect((await residents(person)).items[0]).toMatchObject({ consentedOn: "2026-06-11", withdrawnOn: "2026-06-14" });
    expect(await raised(person)).toContain("consent-withdrawn");
    const asked = await unit.database.db
      .selectFrom("task")
      .select(["norm", "kind", "state"])
      .where("person", "=", person)
      .where("step", "=", "em.in-force.consent-withdrawn")
      .execute();
    expect(asked).toEqual([{ norm: "reg/7-3/2/cohabitants", kind: "task", state: "open" }]);
    expect((await step(person, id, { event: "withdraw", on: "2026-06-14" })).body.code).toBe("wrong-state");
    const again = await step(person, id, { event: "ask-again", on: "2026-06-15", reason: "en annen bolig" });
    expect(again.body.state).toBe("asked");
    expect((await residents(person)).items).toEqual([
      { birthDate: adult.birthDate, relation: adult.relation, sharesHousehold: true },
    ]);
    expect((await consents(person))[0]).toMatchObject({ talk: null, answeredOn: null, withdrawnOn: null });
    expect(await raised(person)).toContain("household-changed");
  });

  test("a refusal is a no; silence leaves the fact unknown, and comes by the clock after the last day", async () => {
    const person = await fresh();
    const one = await ask(person, { kind: "resident", contact: await contact(person) });
    const other = await ask(person, {
      kind: "resident",
      contact: await contact(person, { ...adult, name: "Bo", birthDate: "1950-01-01" }),
      until: "2026-06-14",
    });
    await step(person, one, { event: "refuse", on: "2026-06-12" });
    expect((await residents(person)).items[0].consentedOn).toBe("none");
    const { db } = unit.database;
    expect((await asJob(db, (trx) => consentsOn(trx, "2026-06-14"))).silent).toBe(0);
    expect((await asJob(db, (trx) => consentsOn(trx, "2026-06-15"))).silent).toBe(1);
    const states = (await consents(person)).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      [one, "refused"],
      [other, "silent"],
    ]);
    expect((await residents(person)).items[1].consentedOn).toBeUndefined();
  });

  test("twins are told apart by the order of their contacts; more residents of one day than contacts is refused", async () => {
    const person = await fresh();
    const first = await contact(person, { ...adult, name: "Una" });
    const second = await contact(person, { ...adult, name: "Due" });
    const id = await ask(person, { kind: "resident", contact: second });
    await step(person, id, { event: "refuse", on: "2026-06-12" });
    expect((await residents(person)).items.map((one: Answered) => one.consentedOn)).toEqual([undefined, "none"]);
    const gone = { change: "moved-out", contact: first, on: "2026-06-13", reason: "flyttet" };
    const url = `/api/persons/${person}/household-changes`;
    const before = await version(person);
    expect([(await post(url, gone)).status, (await post(url, gone, before + 1)).status]).toEqual([428, 412]);
    const out = await post(url, gone, before);
    expect([out.status, out.body.version]).toEqual([201, await version(person)]);
    // a second one that was filled in before does not take it for the household as it is now
    expect((await post(url, { change: "other", on: "2026-06-13", reason: "x" }, before)).status).toBe(412);
    expect((await residents(person)).items.map((one: Answered) => one.consentedOn)).toEqual(["none"]);
    const born = { birthDate: adult.birthDate };
    const facts = [{ fact: "residents", value: [born, born], source: "x" }];
    expect((await post(`/api/persons/${person}/facts`, { facts }, await version(person))).status).toBe(201);
    const wrong = await step(person, id, { event: "ask-again", on: "2026-06-14", reason: "ny bolig" });
    expect([wrong.status, wrong.body.faults[0].path]).toEqual([422, "facts.residents"]);
    expect((await consents(person))[0].state).toBe("refused");
  });

  test("who moves in of age is asked, a minor is not until the 18th birthday; the law's age is the law's", async () => {
    const person = await fresh();
    await ask(person, { kind: "party" });
    const minor = await contact(person, { ...adult, name: "Ida", birthDate: "2008-06-20", relation: "child" });
    const moved = async (who: string, on: string) =>
      post(
        `/api/persons/${person}/household-changes`,
        { change: "moved-in", contact: who, on, reason: "flyttet inn" },
        await version(person),
      );
    expect((await moved(minor, "2026-06-14")).body.asked).toEqual([]);
    const grown = await contact(person, { ...adult, name: "Per" });
    expect((await moved(grown, "2026-06-14")).body.asked).toHaveLength(1);
    expect((await moved(grown, "2026-06-16")).status).toBe(400);
    const { db } = unit.database;
    expect((await asJob(db, (trx) => consentsOn(trx, "2026-06-19"))).asked).toBe(0);
    expect((await asJob(db, (trx) => consentsOn(trx, "2026-06-20"))).asked).toBe(1);
    expect((await asJob(db, (trx) => consentsOn(trx, "2026-06-21"))).asked).toBe(0);
    expect((await consents(person)).find(({ contact: who }) => who?.id === minor)).toMatchObject({ state: "asked" });
  });

  test("consents of the party and of the place stand in their own facts", async () => {
    const person = await fresh();
    const own = await ask(person, { kind: "party" });
    const place = await ask(person, { kind: "institution" });
    await step(person, own, { event: "give", on: "2026-06-12" });
    await step(person, own, { event: "withdraw", on: "2026-06-13" });
    await step(person, place, { event: "give", on: "2026-06-12" });
    const rows = await unit.database.db
      .selectFrom("assertion")
      .select(["fact", "value"])
      .where("person", "=", person)
      .orderBy("at")
      .execute();
    const value = (fact: string) => rows.findLast((one) => one.fact === fact)?.value;
    expect([
      value("application.consentOn"),
      value("application.consentWithdrawnOn"),
      value("home.institutionConsentOn"),
    ]).toEqual(["2026-06-12", "2026-06-13", "2026-06-12"]);
  });

  test("the database lets no consent stand without its talk, nobody else's be read, and the party read only the own", async () => {
    const person = await fresh();
    await ask(person, { kind: "party" });
    const id = await ask(person, { kind: "resident", contact: await contact(person) });
    const { db } = unit.database;
    const state = (to: string) =>
      withClaims(db, kari, (trx) => trx.updateTable("consent").set({ state: to }).where("id", "=", id).execute());
    await expect(state("given")).rejects.toThrow("the state of consent follows its events");
    const answered = { answered_on: "2026-06-12" };
    await withClaims(db, kari, (trx) => trx.updateTable("consent").set(answered).where("id", "=", id).execute());
    const event = { person, machine: "consent", stream: id, number: 2, kind: "give", by: "kari" };
    await expect(withClaims(db, kari, (trx) => trx.insertInto("event").values(event).execute())).rejects.toThrow(
      "consent_talk_first",
    );
    const seen = (who: Claims) =>
      withClaims(db, who, (trx) => trx.selectFrom("consent").select("kind").where("person", "=", person).execute());
    const party: Claims = { actor: person, role: "convicted", person };
    expect(await seen(party)).toEqual([{ kind: "party" }]);
    expect(await seen(nora)).toEqual([]);
    const events = (who: Claims) =>
      withClaims(db, who, (trx) =>
        trx
          .selectFrom("event")
          .select("stream")
          .where("person", "=", person)
          .where("machine", "=", "consent")
          .execute(),
      );
    expect((await events(kari)).length).toBe(2);
    expect((await events(party)).map(({ stream }) => stream)).not.toContain(id);
    const { body: export_ } = await unit.ask(kari, "GET", `/api/persons/${person}/export?for=party`);
    const told = export_.event.filter((one: Answered) => one.machine === "consent").map((one: Answered) => one.stream);
    expect(told).not.toContain(id);
    expect(export_.consent.find((one: Answered) => one.id === id).leftOut).toEqual({ ground: "cohabitant" });
    expect(await consents(person, party)).toMatchObject([{ kind: "party" }]);
    const other = await fresh();
    const strange = { kind: "resident", contact: await contact(other), on: "2026-06-10" };
    expect((await post(`/api/persons/${person}/consents`, strange)).status).toBe(400);
  });
});
