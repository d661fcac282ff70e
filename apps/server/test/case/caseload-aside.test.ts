import { law } from "@soning/law";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refreshCaseload } from "../../src/caseload/refresh.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { myDayRoutes } from "../../src/my-day/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { type Answered, inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

describe.skipIf(!hasRealServer)(
  "rows of the caseload that are hidden or go (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let unit: TestUnit;
    beforeAll(async () => {
      unit = await testUnit([matterRoutes, myDayRoutes, orderRoutes]);
    }, 60_000);
    afterAll(() => unit?.stop(), 60_000);
    const setDay = (day: string) => Object.assign(unit.service, { today: () => day, now: () => `${day}T10:00` });

    const served = async (seed: number, facts: readonly object[]): Promise<{ person: string; sentence: string }> => {
      const order = inventedOrder(seed);
      order.fullbyrdelsesordre.avgjoerelse.reaksjoner = {
        fengsel: { straff: { antallDager: 90 }, fradrag: { antallDager: 2 } },
      };
      const sentence = order.fullbyrdelsesordre.avgjoerelse.saksnummer;
      const { person } = (await unit.ask(kari, "POST", "/api/orders", { body: order })).body;
      const told = [
        { fact: "serving.startedOn", value: "2026-06-01", source: "intake" },
        { fact: "serving.form", value: "prison", source: "intake" },
        { fact: "sentences.remandAfterJudgment", record: sentence, value: 0, source: "intake" },
        ...facts,
      ];
      await say(person, told);
      return { person, sentence };
    };
    const say = async (person: string, facts: readonly object[]) => {
      const { etag = "" } = await unit.ask(kari, "GET", `/api/persons/${person}`);
      const answer = await unit.ask(kari, "POST", `/api/persons/${person}/facts`, {
        body: { facts },
        headers: { "if-match": etag },
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    };
    const mattersShown = async (person: string): Promise<string[]> =>
      (await unit.ask(kari, "GET", "/api/caseload?limit=500")).body.items
        .filter((row: Answered) => row.person.id === person)
        .map((row: Answered) => row.matter);
    const duties = async (person: string, matters: readonly string[]): Promise<Record<string, string>> => {
      const { body } = await unit.ask(kari, "POST", `/api/persons/${person}/assess`, { body: { matter: matters } });
      return Object.fromEntries(
        body.runs.map(({ answer }: Answered) => [answer.matter, answer.results["own-initiative"] ?? "none"]),
      );
    };

    test("what is set aside is hidden until its day, at once and after the night, and never what is a duty of the unit's own", async () => {
      setDay("2026-06-15");
      const { person } = await served(200, []);
      await refreshCaseload(unit.service, "2026-06-15");
      const before = await mattersShown(person);
      const duty = await duties(person, before);
      const matter = before.find((one) => duty[one] !== "met" && duty[one] !== "undetermined") ?? "";
      expect(matter, JSON.stringify(duty)).not.toBe("");
      const aside = await unit.ask(kari, "POST", `/api/persons/${person}/opportunities/set-aside`, {
        body: { matter, reason: "nettopp vurdert", until: "2026-07-01" },
      });
      expect(aside.status, JSON.stringify(aside.body)).toBe(201);
      const rest = before.filter((one) => one !== matter);
      expect(await mattersShown(person)).toEqual(rest);
      await refreshCaseload(unit.service, "2026-06-16");
      expect(await mattersShown(person)).toEqual(rest);
      setDay("2026-06-30");
      expect(await mattersShown(person)).not.toContain(matter);
      setDay("2026-07-01");
      await refreshCaseload(unit.service, "2026-07-01");
      expect(await mattersShown(person)).toContain(matter);
      // a word of before the duty arose does not hide what the unit now owes
      const owed = Object.keys(duty).find((one) => duty[one] === "met" || duty[one] === "undetermined");
      if (owed !== undefined) {
        await unit.database.db
          .insertInto("opportunity_aside")
          .values({ person, matter: owed, reason: "x", until: "2026-12-01", by: "kari" })
          .execute();
        setDay("2026-06-15");
        await refreshCaseload(unit.service, "2026-06-15");
        expect(await mattersShown(person)).toContain(owed);
      }
      expect(owed, "a duty in the example").toBeDefined();
    }, 120_000);

    test("a row that went says which norms made it go; where nothing is left to serve, none", async () => {
      setDay("2026-06-15");
      const { person } = await served(203, []);
      await refreshCaseload(unit.service, "2026-06-15");
      const open = await mattersShown(person);
      await say(person, [{ fact: "serving.form", value: "release-on-probation", source: "test" }]);
      setDay("2026-06-16");
      await refreshCaseload(unit.service, "2026-06-16");
      const gone = async () =>
        (
          await unit.database.db
            .selectFrom("caseload_change")
            .select(["matter", "because"])
            .where("person", "=", person)
            .where("became", "is", null)
            .orderBy("id")
            .execute()
        ).map(({ matter, because }) => ({ matter, because }));
      const first = await gone();
      const still = await mattersShown(person);
      expect(first.length).toBeGreaterThan(0);
      expect(first.every(({ matter }) => open.includes(matter) && !still.includes(matter))).toBe(true);
      expect(first.every(({ because }) => Array.isArray(because))).toBe(true);
      const { body } = await unit.ask(kari, "GET", "/api/my-day");
      const shown = body.caseload.filter((one: Answered) => one.person.id === person && one.became === null);
      expect(shown.length).toBeGreaterThan(0);
      const known = new Set(law.norms.map(({ key }) => key));
      for (const one of shown) for (const norm of one.because) expect(known.has(norm), norm).toBe(true);
      // the order leaves force: the law is no longer what is in the way
      const { id: order } = (await unit.ask(kari, "GET", `/api/persons/${person}`)).body.orders[0];
      const url = `/api/orders/${order}/withdraw`;
      const left = await unit.ask(kari, "POST", url, { body: { reason: "trukket" }, headers: tag(1) });
      expect(left.status, JSON.stringify(left.body)).toBe(200);
      setDay("2026-06-17");
      await refreshCaseload(unit.service, "2026-06-17");
      expect(await mattersShown(person)).toEqual([]);
      const last = (await gone()).slice(first.length);
      expect(last.every(({ because }) => because?.length === 0)).toBe(true);
    }, 120_000);
  },
);
