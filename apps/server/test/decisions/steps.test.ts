import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claims } from "../../src/database/database.ts";
import { asJob } from "../../src/database/database.ts";
import { decisionRoutes } from "../../src/decisions/routes.ts";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { servingsAt } from "../../src/serving/clock.ts";
import { servingRoutes } from "../../src/serving/routes.ts";
import { taskRoutes } from "../../src/tasks/routes.ts";
import { giveAccess, hasRealServer } from "../support/database.ts";
import { inPrison, openGate, tag } from "../support/matter.ts";
import { seen } from "../support/seen.ts";
import { signedDecision } from "../support/signed.ts";
import { type Answered, kari, leif, type TestUnit, testUnit } from "../support/unit.ts";
import { deciding, draftOn } from "./support.ts";

const per: Claims = { actor: "per", staff: "per", role: "probation", unit: "elvestad-probation" };

describe.skipIf(!hasRealServer)(
  "decisions from the signature on (needs PostgreSQL on 127.0.0.1:5432)",
  { timeout: 120_000 },
  () => {
    let unit: TestUnit;
    let will: ReturnType<typeof deciding>;
    let seed = 560;
    beforeAll(async () => {
      unit = await testUnit([orderRoutes, servingRoutes, matterRoutes, decisionRoutes, taskRoutes, dispatchRoutes]);
      will = deciding(unit);
    }, 120_000);
    afterAll(() => unit?.stop());

    const missingTold = ({ outcome, missing }: Answered): object =>
      outcome === "undetermined"
        ? { notObtained: missing.map(({ fact }: Answered) => ({ fact, sought: "asked, no answer" })) }
        : {};
    /** A decision come to as a unit would: assessed, drafted, proposed, its steps done, and signed. */
    const decide = async (person: string, matter: string, outcome: string, who: Claims, signer: Claims) => {
      const id = await will.open(person, matter, who);
      const { run, answer } = await will.assess(id, who);
      const drafted = await will.draft(id, draftOn(run, { outcome, ...missingTold(answer) }), who);
      expect(drafted.status, JSON.stringify(drafted.body)).toBe(201);
      const decision: string = drafted.body.id;
      const at = async () => (await will.read(decision, who)).version;
      expect((await will.step(decision, "propose", who, undefined, await at())).status).toBe(200);
      await openGate(unit, person);
      return { decision, matter: id, signed: await will.step(decision, "sign", signer, undefined, await at()) };
    };
    const told = async (decision: string, provision = "strgjfl § 42 (1)", at = "2026-06-15T09:00") => {
      const answer = await unit.ask(kari, "POST", `/api/decisions/${decision}/oral-notice`, {
        body: { at, ground: "urgent", minute: "fortalt", withReasons: true, provision },
        headers: await seen(unit, "decision", decision),
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    };
    const signedFor = async (person: string) =>
      (await signedDecision(unit, person, { outcome: "grant", signedAt: "2026-06-15T05:00:00Z" })).decision;
    const serve = async (serving: string, event: string, body: object) => {
      const row = await unit.database.db
        .selectFrom("serving")
        .select("version")
        .where("id", "=", serving)
        .executeTakeFirstOrThrow();
      return unit.ask(kari, "POST", `/api/servings/${serving}/${event}`, { body, headers: tag(row.version) });
    };
    const servingOf = (id: string) =>
      unit.database.db.selectFrom("serving").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

    test("somebody without a leader's posting signs by a power given, and without it does not", async () => {
      const person = await inPrison(unit, seed++, { antallDager: 200 });
      const { db } = unit.database;
      await giveAccess(db, person.id, "elvestad-probation", "matter");
      const power = (powers: "sign"[]) =>
        db.updateTable("posting").set({ powers }).where("staff", "=", "per").execute();
      await power([]);
      // a power that was given once, and ended
      await db
        .insertInto("posting")
        .values({
          staff: "per",
          unit: "elvestad-probation",
          role: "probation",
          from: "2020-01-01",
          until: "2026-06-15",
          powers: ["sign"],
        } as never)
        .execute();
      const { decision, matter, signed } = await decide(person.id, "em.whole-sentence", "refuse", per, per);
      expect(signed).toMatchObject({
        status: 422,
        body: { code: "not-competent", detail: "this posting has no power to sign decisions" },
      });
      await db
        .updateTable("posting")
        .set({ powers: ["sign"] })
        .where("staff", "=", "per")
        .where("until", "is", null)
        .execute();
      const again = await will.step(decision, "sign", per, undefined, (await will.read(decision, per)).version);
      expect(again.body, JSON.stringify(again.body)).toMatchObject({ state: "signed" });
      expect(await will.read(decision, per)).toMatchObject({
        signedBy: "per",
        competence: { body: "local-level", unit: "elvestad-probation" },
      });
      expect((await unit.ask(per, "GET", `/api/matters/${matter}`)).body.state).toBe("decided");
    });

    test("a recall from home takes effect before its notice, the person is returned, and the notice comes after", async () => {
      const person = await inPrison(unit, seed++, { antallDager: 200 });
      const moved = await serve(person.serving, "transfer", {
        decision: await signedFor(person.id),
        on: "2026-06-10",
        form: "em",
      });
      expect(moved.body).toMatchObject({ state: "serving:em" });
      const { decision, signed } = await decide(person.id, "em.return-to-prison", "recall", kari, leif);
      expect(signed.body, JSON.stringify(signed.body)).toMatchObject({ state: "signed" });
      const at = { on: "2026-06-15", reason: "rus, og fare for nye lovbrudd" };
      expect((await will.step(decision, "start", kari, { on: "2026-06-15" })).body.code).toBe("wrong-state");
      expect((await will.step(decision, "start-at-once", kari, at)).body).toMatchObject({ state: "in-effect" });
      const back = await serve(person.serving, "return", { decision, on: "2026-06-15", form: "high" });
      expect(back.body).toMatchObject({ state: "serving:high" });
      await told(decision, "strgjfl § 14 (7)", "2026-06-15T10:00");
      expect(await will.read(decision)).toMatchObject({ state: "in-effect", notifiedAt: "2026-06-15T10:00" });
      expect((await will.step(decision, "end", kari, { on: "2026-06-15" })).body.state).toBe("spent");
      expect((await will.step(decision, "stay", kari, { reason: "x" })).body.code).toBe("wrong-state");
    });

    test("only a recall takes effect at once", async () => {
      const person = await inPrison(unit, seed++, { antallDager: 200 });
      const decision = await signedFor(person.id);
      const at = { on: "2026-06-15", reason: "haster" };
      expect(await will.step(decision, "start-at-once", kari, at)).toMatchObject({
        status: 409,
        body: { detail: "only a recall takes effect at once, and this is grant" },
      });
    });

    test("granted and waiting for a place, stayed and taken up again, in effect and spent", async () => {
      const person = await inPrison(unit, seed++, { antallDager: 200 });
      const decision = await signedFor(person.id);
      expect((await will.step(decision, "wait", kari, { lacks: "place" })).body.code).toBe("wrong-state");
      await told(decision);
      expect((await will.step(decision, "wait", kari, { lacks: "place" })).body.state).toBe("granted-waiting");
      expect((await will.step(decision, "stay", kari, { reason: "ny sak" })).body.state).toBe("stayed");
      expect((await will.step(decision, "start", kari, { on: "2026-06-15" })).body.code).toBe("wrong-state");
      expect((await will.step(decision, "lift-stay", kari, { reason: "henlagt" })).body.state).toBe("notified");
      expect((await will.step(decision, "start", kari, { on: "2026-06-15" })).body.state).toBe("in-effect");
      expect((await will.step(decision, "end", kari, { on: "2026-06-20" })).body.state).toBe("spent");
    });

    test("a transfer and a release need a decision of the person that stands, and the trial period ends by the clock", async () => {
      const person = await inPrison(unit, seed++, { antallDager: 200 });
      const other = await inPrison(unit, seed++, { antallDager: 200 });
      const [mine, foreign] = [await signedFor(person.id), await signedFor(other.id)];
      const form = { on: "2026-06-15", form: "low" };
      expect((await serve(person.serving, "transfer", { decision: foreign, ...form })).body.faults[0].path).toBe(
        "decision",
      );
      await told(mine);
      await will.step(mine, "stay", kari, { reason: "klage" });
      expect((await serve(person.serving, "transfer", { decision: mine, ...form })).body).toMatchObject({
        code: "wrong-state",
        detail: "the decision is stayed",
      });
      await will.step(mine, "lift-stay", kari, { reason: "avgjort" });
      expect((await serve(person.serving, "transfer", { decision: mine, ...form })).body.state).toBe("serving:low");
      const released = await serve(person.serving, "release", {
        decision: mine,
        on: "2026-06-15",
        trialEndsOn: "2027-06-15",
      });
      expect(released.body.state).toBe("on-probation");
      const facts = (await unit.ask(kari, "GET", `/api/persons/${person.id}/facts`)).body.current;
      expect(facts).toMatchObject({ "release.releasedOn": "2026-06-15", "serving.form": "release-on-probation" });
      const clock = (now: string) => asJob(unit.database.db, (trx) => servingsAt(trx, now));
      expect(await clock("2027-06-15T23:59")).toMatchObject({ trialsOver: 0 });
      expect(await clock("2027-06-16T00:00")).toMatchObject({ trialsOver: 1 });
      expect(await servingOf(person.serving)).toMatchObject({ state: "ended" });
      expect(await clock("2027-06-16T00:10")).toMatchObject({ trialsOver: 0 });
    });
  },
);
