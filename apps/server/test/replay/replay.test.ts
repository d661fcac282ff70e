import { gunzipSync, gzipSync } from "node:zlib";
import { parseDay } from "@soning/calendar";
import { assumeServiceLogs, law, programOf } from "@soning/law";
import { decodeFacts, indexLaw, lawData, Program, Run, UsedSettings } from "@soning/norms";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answersTo } from "../../src/cases/answers.ts";
import { canonical, hashOf } from "../../src/cases/canonical.ts";
import { ReplayFault, replay } from "../../src/law-bundles/replay.ts";
import { hasRealServer } from "../support/database.ts";
import { inventedOrder, kari, type TestUnit, testUnit } from "../support/unit.ts";

/** Another law than today's: every duration in it is a day longer, as an amendment might do. */
function amended() {
  const data = structuredClone(lawData(law)) as unknown as {
    parameters: { type: { kind: string }; versions: { value: unknown }[] }[];
  };
  let changed = 0;
  for (const { type, versions } of data.parameters)
    for (const version of versions)
      if (type.kind === "number" && typeof version.value === "number") {
        version.value += 1;
        changed += 1;
      }
  expect(changed).toBeGreaterThan(0);
  return indexLaw(data as never);
}

describe.skipIf(!hasRealServer)("replay (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let unit: TestUnit;
  let runs: { id: string; matter: string }[] = [];
  beforeAll(async () => {
    unit = await testUnit();
    const { body } = await unit.ask(kari, "POST", "/api/orders", { body: inventedOrder(200) });
    const answer = await unit.ask(kari, "POST", `/api/persons/${body.person}/assess`, {
      body: { on: "2026-06-15T10:30", language: "en" },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    runs = answer.body.runs;
  }, 60_000);
  afterAll(() => unit?.stop());

  test("every stored run of every matter gives the same answer again, byte for byte, in its language and at its minute", async () => {
    for (const { id, matter } of runs) {
      const { stored, again, ...about } = await replay(unit.database.db, id);
      expect(about).toMatchObject({ matter, on: "2026-06-15T10:30", law: "in-force" });
      // compared as a whole: the difference of two long answers says nothing
      expect(again === stored, matter).toBe(true);
    }
    expect((await unit.acts()).filter((act) => act === "run.replay")).toHaveLength(runs.length);
  }, 60_000);

  test("the law is stored once, whole: what is read back has the hash under which it lies", async () => {
    const kept = await unit.database.db.selectFrom("law_bundle").selectAll().execute();
    expect(kept).toHaveLength(1);
    const [bundle] = kept;
    if (bundle === undefined) throw new Error("no bundle");
    const read = JSON.parse(gunzipSync(bundle.data).toString("utf8"));
    expect(hashOf({ law: indexLaw(read.law), overlays: read.overlays })).toBe(bundle.hash);
  });

  test("a run under a law that has changed since is answered by the law of its day, not by today's", async () => {
    const { db } = unit.database;
    const [first] = runs;
    if (first === undefined) throw new Error("no run");
    const { facts } = await db
      .selectFrom("assessment_run")
      .select("facts")
      .where("id", "=", first.id)
      .executeTakeFirstOrThrow();
    const old = amended();
    const matters = old.matters.filter((one) => one.type.kind === "boolean" || one.type.kind === "date");
    const ask = (program: Program, names: typeof old) => {
      const { facts: read } = assumeServiceLogs(decodeFacts(facts, names).facts, names);
      const settings = new UsedSettings();
      const run = new Run({ program, facts: read, settings, on: parseDay("2026-06-15") });
      return answersTo(run, settings, matters, "nb").map(canonical);
    };
    const [then, today] = [ask(new Program(old, []), old), ask(programOf("in-force"), law)];
    const at = then.findIndex((answer, index) => answer !== today[index]);
    // the amendment must matter, or the test would prove nothing
    expect(at).toBeGreaterThanOrEqual(0);
    const hash = hashOf({ law: old, overlays: [] });
    await db
      .insertInto("law_bundle")
      .values({ hash, law: "in-force", data: gzipSync(JSON.stringify({ law: lawData(old), overlays: [] })) })
      .execute();
    const { person } = await db
      .selectFrom("assessment_run")
      .select("person")
      .where("id", "=", first.id)
      .executeTakeFirstOrThrow();
    const { id } = await db
      .insertInto("assessment_run")
      .values({
        person,
        matter_case: null,
        matter: matters[at]?.id ?? "",
        on: "2026-06-15",
        law: "in-force",
        law_hash: hash,
        facts_hash: hashOf(facts),
        facts: JSON.stringify(facts),
        answer: then[at] ?? "",
        by: "kari",
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { stored, again } = await replay(db, id);
    expect(again === stored).toBe(true);
    expect(again === today[at]).toBe(false);
  }, 60_000);

  test("a law or facts that were changed, or are gone, are said so and not answered from", async () => {
    const { db } = unit.database;
    const [first] = runs;
    if (first === undefined) throw new Error("no run");
    const { law_hash } = await db
      .selectFrom("assessment_run")
      .select("law_hash")
      .where("id", "=", first.id)
      .executeTakeFirstOrThrow();
    const other = gzipSync(JSON.stringify({ law: lawData(amended()), overlays: [] }));
    await db.updateTable("law_bundle").set({ data: other }).where("hash", "=", law_hash).execute();
    await expect(replay(db, first.id)).rejects.toThrow(/was changed/);
    await db
      .updateTable("law_bundle")
      .set({ data: Buffer.from("x") })
      .where("hash", "=", law_hash)
      .execute();
    await expect(replay(db, first.id)).rejects.toThrow(/cannot be read/);
    await db.deleteFrom("law_bundle").where("hash", "=", law_hash).execute();
    await expect(replay(db, first.id)).rejects.toBeInstanceOf(ReplayFault);
    await expect(replay(db, "4ff4f3a2-6d0e-4c34-9a4b-0d9f3a0a8a11")).rejects.toThrow(/no run/);
  }, 60_000);
});
