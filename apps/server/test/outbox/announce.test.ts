import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from "libxml2-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { announce } from "../../src/outbox/announce.ts";
import { outboxRoutes } from "../../src/outbox/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { contracts } from "../support/esas.ts";
import { seen } from "../support/seen.ts";
import { inventedOrder, kari, nora, type TestUnit, testUnit } from "../support/unit.ts";

const folder = join(contracts, "kontrakter-xsd/kriminalomsorg/straffegjennomfoering");
const xsdOf = (name: string): string =>
  // the blank at the end of this name is collapsed by XML Schema, and not by libxml2
  readFileSync(`${folder}/${name}/1.0/${name}.xsd`, "utf8").replace('"AvsagtDato "', '"AvsagtDato"');

/** Throws what the official XSD finds wrong; says nothing where the contracts are not here. */
function validate(name: string, xml: string): void {
  if (!existsSync(folder)) return;
  const url = `esas:/${name}.xsd`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  xmlRegisterInputProvider(
    new XmlBufferInputProvider({ [url]: bytes(xsdOf(name)), "esas:/Felles.xsd": bytes(xsdOf("Felles")) }),
  );
  const xsd = XsdValidator.fromDoc(XmlDocument.fromString(xsdOf(name), { url }));
  const parsed = XmlDocument.fromString(xml);
  try {
    xsd.validate(parsed);
  } finally {
    parsed.dispose();
    xsd.dispose();
  }
}

describe.skipIf(!hasRealServer)("what happens in a serving is told (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let person = "";
  const now = "2026-06-15T10:00";
  beforeAll(async () => {
    unit = await testUnit([outboxRoutes]);
    const order = inventedOrder(701);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
      fengsel: { straff: { antallMaaneder: 9 }, fradrag: { antallDager: 10 } },
    };
    person = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body.person;
    const { etag = "" } = await unit.ask(kari, "GET", `/api/persons/${person}`);
    const told = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
      headers: { "if-match": etag },
      body: { facts: [{ fact: "serving.startedOn", value: "2026-06-15", source: "test" }] },
    });
    expect(told.status).toBe(201);
  }, 60_000);
  afterAll(async () => {
    await unit?.stop();
  });
  const happens = (event: string, before: string, after: string, more: Readonly<Record<string, string>> = {}) =>
    withClaims(unit.database.db, kari, (trx) =>
      announce(trx, "kari", { person, event, before, after, fromUnit: "elvestad", now, ...more }),
    );
  async function rowOf(id: string | undefined) {
    if (id === undefined) throw new Error("nothing was told");
    return unit.database.db.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  }

  test("an intake, with the clock's dates, and what is not known left open", async () => {
    const row = await rowOf(await happens("appear", "summoned", "serving:low", { on: "2026-06-15" }));
    expect([row.schema_name, row.held]).toEqual(["Inntak", null]);
    validate("Inntak", row.body);
    expect(row.body).toContain(`<f:MeldingsId>${row.message_id}</f:MeldingsId>`);
    expect(row.body).toContain("<f:StartDato>2026-06-15</f:StartDato>");
    expect(row.body).toMatch(/<f:ToTredjedelsTid>2026-\d\d-\d\d<\/f:ToTredjedelsTid>/);
    expect(row.body).toContain('<DagerVaretektEtterDom xsi:nil="true"/>');
    expect(row.body).toContain("<f:ErIAnstalt>true</f:ErIAnstalt>");
  });

  test("a leave, with the hour in Norway; coming back in time is nobody's business", async () => {
    const row = await rowOf(
      await happens("out", "serving:low", "away:low", { at: "2026-07-10T10:00", until: "2026-12-12T18:00" }),
    );
    validate("EndringPermisjoner", row.body);
    expect(row.body).toContain("<f:FraTid>2026-07-10T10:00:00+02:00</f:FraTid>");
    expect(row.body).toContain("<f:TilTid>2026-12-12T18:00:00+01:00</f:TilTid>");
    expect(await happens("back", "away:low", "serving:low", { at: "2026-07-12T18:00" })).toBeUndefined();
  });

  test.each([
    ["serving:high", "serving:low", "Permanent fra annet fengsel"],
    ["serving:low", "serving:em", "Elektronisk kontroll"],
    ["serving:em", "serving:low", "Fra elektronisk kontroll"],
    ["serving:section-16", "serving:low", "Gjeninnsatt etter gjennomføring av straff etter §16"],
  ])("a transfer from %s to %s: %s", async (before, after, word) => {
    const row = await rowOf(await happens("transfer", before, after, { on: "2026-08-01", unit: "nesbakken" }));
    validate("EndringEffektuertOverfoering", row.body);
    expect(row.body).toContain(`<Overfoeringstype>${word}</Overfoeringstype>`);
    expect(row.body).toContain("<f:EnhetNr>nesbakken</f:EnhetNr>");
  });

  test("a transfer that the contract has no word for is held, and told when somebody says which", async () => {
    const row = await rowOf(await happens("transfer", "serving:low", "serving:section-12", { on: "2026-08-01" }));
    expect([row.body, row.held]).toEqual(["", "kind is not known"]);
    const held = await unit.ask(kari, "GET", "/api/outbox?state=held");
    expect(held.body.items).toMatchObject([{ id: row.id, state: "held", fault: "kind is not known" }]);
    const complete = async (who: typeof kari, word: string) =>
      unit.ask(who, "POST", `/api/outbox/${row.id}/complete`, {
        body: { word },
        headers: await seen(unit, "outbox", row.id),
      });
    expect((await complete(kari, "toString")).body.faults[0].message).toContain("temporary-out");
    expect((await complete(nora, "temporary-out")).status).toBe(404);
    expect((await complete(kari, "temporary-out")).status).toBe(200);
    const after = await rowOf(row.id);
    validate("EndringEffektuertOverfoering", after.body);
    expect([after.held, after.event]).toEqual([null, null]);
    expect((await complete(kari, "temporary-out")).body.code).toBe("wrong-state");
  });

  const released = (on: string) => happens("release", "serving:low", "on-probation", { on });
  test("a release on the two-thirds day, at half time, and before: the ground is told only where the dates tell it", async () => {
    const clock = await unit.ask(kari, "GET", `/api/persons/${person}/clock`);
    const dates = new Map<string, string>(
      clock.body.dates.map((one: { id: string; date?: string }) => [one.id, one.date]),
    );
    const [half = "", twoThirds = ""] = [dates.get("half"), dates.get("two-thirds")];
    expect(half < twoThirds).toBe(true);
    const late = await rowOf(await released(twoThirds));
    validate("LoeslatelseFraFengsel", late.body);
    expect(late.body).toContain("Løslatt på prøve etter 2/3 tid");
    expect((await rowOf(await released(half))).body).toContain("Løslatt på prøve etter ½ tid");
    expect(await rowOf(await released("2026-06-20"))).toMatchObject({ body: "", held: "cause is not known" });
  });

  test("the whole sentence served, in prison and at home", async () => {
    const prison = await rowOf(await happens("full-term", "serving:high", "ended", { on: "2027-03-05" }));
    validate("LoeslatelseFraFengsel", prison.body);
    const home = await rowOf(await happens("full-term", "serving:em", "ended", { on: "2027-03-05" }));
    validate("LoeslatelseFraSamfunn", home.body);
    expect(home.body).toContain("Løslatt endt tid*");
    expect(await rowOf(await happens("full-term", "serving:hours", "ended", { on: "2027-03-05" }))).toMatchObject({
      schema_name: "LoeslatelseFraSamfunn",
      held: "cause is not known",
    });
  });

  test("an interruption tells the dates anew, and somebody fetched was taken in before", async () => {
    for (const [event, before, after, word] of [
      ["interrupt", "serving:low", "interrupted:low", "Straffavbrudd"],
      ["resume", "interrupted:low", "serving:low", "Gjenopptatt soning etter straffavbrudd*"],
      ["fetched", "wanted", "serving:low", "Gjeninnsatt samme fengsel"],
    ] as const) {
      const row = await rowOf(await happens(event, before, after, { on: "2026-09-01" }));
      validate("EndringOppdaterteDatoer", row.body);
      expect(row.body).toContain(`<Aarsak>${word}</Aarsak>`);
    }
  });

  test("somebody who is gone: the serving is stopped; the cause is told where it is known, and asked for where it is not", async () => {
    const at = "2026-09-01T20:01";
    const interrupted = await rowOf(await happens("overdue", "interrupted:low", "wanted", { at }));
    validate("EndringGjennomfoering", interrupted.body);
    expect(interrupted.body).toContain("<GjennomfoeringsStatus>Stanset</GjennomfoeringsStatus>");
    expect(interrupted.body).toContain("<EndringAarsak>Uteblivelse - Straffavbrudd</EndringAarsak>");
    expect(interrupted.body).toContain("<GjennomfoeringEndretTid>2026-09-01T20:01:00+02:00</GjennomfoeringEndretTid>");
    const left = Number(/<RestDager>(\d+)<\/RestDager>/.exec(interrupted.body)?.[1]);
    const end = /<f:EndtTid>(.+)<\/f:EndtTid>/.exec(
      (await rowOf(await happens("appear", "summoned", "serving:low", { on: "2026-06-15" }))).body,
    )?.[1];
    expect(Temporal.PlainDate.from("2026-09-01").add({ days: left }).toString()).toBe(end);
    const leave = await rowOf(await happens("overdue", "away:low", "wanted", { at }));
    expect([leave.schema_name, leave.body, leave.held]).toEqual(["EndringGjennomfoering", "", "cause is not known"]);
    const complete = async (word: string) =>
      unit.ask(kari, "POST", `/api/outbox/${leave.id}/complete`, {
        body: { word },
        headers: await seen(unit, "outbox", leave.id),
      });
    expect((await complete("permanent")).status).toBe(400);
    expect((await complete("stayed-away-from-leave-in-quota")).status).toBe(200);
    const told = await rowOf(leave.id);
    validate("EndringGjennomfoering", told.body);
    expect(told.body).toContain("Uteblivelse - Permisjon, kvotebelagt");
    const fled = await rowOf(await happens("escape", "serving:section-16", "wanted", { at }));
    expect(fled.body).toContain("§16.1");
    expect((await rowOf(await happens("escape", "serving:high", "wanted", { at }))).held).toBe("cause is not known");
  });

  test("an event that could not be written as the case stood is told again once that is put right", async () => {
    const named = (name: string) =>
      unit.database.db.updateTable("unit").set({ name }).where("id", "=", "nesbakken").execute();
    const { name } = await unit.database.db
      .selectFrom("unit")
      .select("name")
      .where("id", "=", "nesbakken")
      .executeTakeFirstOrThrow();
    await named(`${name}\u0001`);
    const moved = { on: "2026-08-01", unit: "nesbakken" };
    const row = await rowOf(await happens("transfer", "serving:high", "serving:low", moved));
    expect([row.body, row.held]).toEqual(["", "to.unit: The text has characters that XML cannot hold."]);
    const again = async () =>
      unit.ask(kari, "POST", `/api/outbox/${row.id}/complete`, {
        body: {},
        headers: await seen(unit, "outbox", row.id),
      });
    expect((await again()).body.faults).toMatchObject([{ path: "to.unit" }]);
    await named(name);
    expect((await again()).status).toBe(200);
    const after = await rowOf(row.id);
    validate("EndringEffektuertOverfoering", after.body);
    expect([after.held, after.event]).toEqual([null, null]);
    expect(after.body).toContain(`<f:MeldingsId>${row.message_id}</f:MeldingsId>`);
  });

  test("a summons is told to nobody", async () => {
    expect(await happens("summon", "awaiting", "summoned")).toBeUndefined();
  });
});
