import { describe, expect, test } from "vitest";
import { asJob } from "../../src/database/database.ts";
import { enqueue } from "../../src/jobs/enqueue.ts";
import { until } from "../support/esas.ts";
import { foundOut, type Walk, weighed } from "./case.ts";
import { plus } from "./day.ts";

interface Missing {
  readonly fact: string;
  readonly kind: string;
}

/** The caseload shows the person, the matter is opened, what is missing is found out and weighed, and the leader signs. */
export function decides(at: () => Walk): void {
  const get = (path: string) => at().day.did("kari", "GET", path);
  const assess = () => at().day.did("kari", "POST", `/api/matters/${at().matter}/assess`, {});
  const matterVersion = async (): Promise<number> => (await get(`/api/matters/${at().matter}`)).version;
  const decisionVersion = async (): Promise<number> => (await get(`/api/decisions/${at().decision}`)).version;

  describe("the matter", () => {
    test("is opened by an oral application, once", async () => {
      const { day, person } = at();
      const application = { matter: "em.final-part", openedBy: "party", form: "oral", appliedOn: day.today };
      const { id, state } = await day.did("kari", "POST", `/api/persons/${person}/matters`, application);
      expect(state).toBe("preparing");
      at().matter = id;
      expect((await day.ask("kari", "POST", `/api/persons/${person}/matters`, application)).body.code).toBe(
        "already-exists",
      );
    });

    test("says what is missing, and takes no draft for signing before it is there", async () => {
      const { day, matter } = at();
      const { run, answer } = await assess();
      expect(answer.outcome).toBe("undetermined");
      expect(answer.missing.length).toBeGreaterThan(3);
      const draft = { run, outcome: "grant", reasons: "Alt er i orden." };
      const { id } = await day.did("kari", "POST", `/api/matters/${matter}/decisions`, draft);
      const { status, body } = await day.ask("kari", "POST", `/api/decisions/${id}/propose`, undefined, 1);
      expect([status, body.code]).toEqual([422, "undetermined"]);
      expect(body.faults.map(({ path }: { path: string }) => path)).toEqual(
        answer.missing.map(({ fact }: Missing) => `notObtained.${fact}`),
      );
      at().decision = id;
    });

    test("a fact that does not read is refused at its place, and nothing is kept", async () => {
      const { day, person } = at();
      const { version } = await get(`/api/persons/${person}`);
      const facts = [
        { fact: "home.fixed", value: true, source: "samtale" },
        { fact: "home.kind", value: "castle", source: "samtale" },
      ];
      const { status, body } = await day.ask("kari", "POST", `/api/persons/${person}/facts`, { facts }, version);
      expect([status, body.code, body.faults[0].path]).toEqual([422, "bad-facts", "facts[1].value"]);
      expect((await get(`/api/persons/${person}`)).version).toBe(version);
    });

    test("what is missing is found out or weighed, round by round, until the law has its answer", async () => {
      const { day, person, matter } = at();
      const known = foundOut(day.today);
      let { answer } = await assess();
      for (let round = 0; answer.outcome === "undetermined" && round < 12; round++) {
        const missing: readonly Missing[] = answer.missing;
        expect(
          missing.some(({ fact }) => fact in known || fact in weighed),
          JSON.stringify(missing),
        ).toBe(true);
        const facts = missing
          .filter(({ fact }) => fact in known)
          .map(({ fact }) => ({ fact, value: known[fact], source: "samtale", verified: true }));
        if (facts.length > 0) {
          const { version } = await get(`/api/persons/${person}`);
          await day.did("kari", "POST", `/api/persons/${person}/facts`, { facts }, version);
        }
        for (const { fact } of missing.filter((one) => one.fact in weighed))
          await day.did(
            "kari",
            "POST",
            `/api/matters/${matter}/judgements`,
            {
              fact,
              value: weighed[fact],
              considerations: [{ about: "oppførselen", weighs: "ingen anmerkninger" }],
              reason: "Vurdert etter samtale og papirer.",
            },
            await matterVersion(),
          );
        ({ answer } = await assess());
      }
      expect(answer.outcome, JSON.stringify(answer.missing)).toBe("met");
      expect((await get(`/api/matters/${matter}/judgements`)).items.length).toBeGreaterThan(3);
    });
  });

  describe("the caseload", () => {
    test("shows the person after the next night as up for the final part at home, and to no other unit", async () => {
      const { day, person } = at();
      const { db } = day.door.database;
      await asJob(db, (trx) => enqueue(trx, { rule: "caseload", subject: "all", due: plus(day.today, 1) }));
      const lines = async () =>
        (await get("/api/caseload?status=now&limit=500")).items.filter(
          (one: { person: { id: string } }) => one.person.id === person,
        );
      await until(async () => (await lines()).length > 0, 90_000);
      expect((await lines()).map(({ matter }: { matter: string }) => matter)).toContain("em.final-part");
      expect((await day.did("nora", "GET", "/api/caseload?limit=500")).items).toEqual([]);
    });
  });

  describe("the decision", () => {
    test("is drafted on the fresh answer, and refused with reasons: what may be granted is discretion", async () => {
      const { day, decision } = at();
      const { run } = await assess();
      at().run = run;
      const reasons = "Du har et hjem og arbeid.\n\nVi har lagt vekt på at planen for tiden hjemme ikke er klar.";
      const draft = { run, outcome: "refuse", reasons };
      await day.did("kari", "PUT", `/api/decisions/${decision}`, draft, await decisionVersion());
      const stale = await day.ask("siv", "PUT", `/api/decisions/${decision}`, draft, 1);
      expect(stale.body.code).toBe("changed-meanwhile");
      await day.did("kari", "POST", `/api/decisions/${decision}/propose`, undefined, await decisionVersion());
    });

    test("is not signed before the child is heard and the risk assessed: the gate names each step and its norm", async () => {
      const { day, decision } = at();
      const sign = `/api/decisions/${decision}/sign`;
      const shut = await day.ask("leif", "POST", sign, undefined, await decisionVersion());
      expect(shut.body.code).toBe("gate-closed");
      expect(shut.body.faults.map(({ path }: { path: string }) => path).sort()).toEqual([
        "em.in-force.children",
        "em.in-force.risk-assessment",
        "rights.child-heard",
      ]);
      const open = (await get(`/api/tasks?of=all&person=${at().person}&limit=100`)).items.filter(
        ({ gate }: { gate: string | null }) => gate === "before-decision",
      );
      expect(open).toHaveLength(3);
      for (const { id, version } of open)
        await day.did("kari", "POST", `/api/tasks/${id}`, { action: "done", evidence: "notat i saken" }, version);
    });

    test("is signed by the leader, and by nobody without the power to", async () => {
      const { day, decision } = at();
      const sign = `/api/decisions/${decision}/sign`;
      const own = await day.ask("kari", "POST", sign, undefined, await decisionVersion());
      expect(own.body.code).toBe("not-competent");
      expect((await day.did("leif", "POST", sign, undefined, await decisionVersion())).state).toBe("signed");
      expect(await get(`/api/decisions/${decision}`)).toMatchObject({
        outcome: "refuse",
        proposedBy: "kari",
        signedBy: "leif",
        competence: { body: "local-level", unit: "elvestad" },
        special: [],
      });
      expect((await get(`/api/matters/${at().matter}`)).state).toBe("decided");
    });
  });
}
