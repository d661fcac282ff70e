import { readdirSync, readFileSync } from "node:fs";
import { law, procedures, type RegisterRow, type Step } from "@soning/law";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJob, withClaims } from "../../src/database/database.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { kindFor } from "../../src/tasks/actors.ts";
import { raise, raiseClock } from "../../src/tasks/raise.ts";
import { hasRealServer, type TestDatabase, testDatabase } from "../support/database.ts";
import { kari } from "../support/unit.ts";

const folder = new URL("../../../../packages/law/register/", import.meta.url);
const rows = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl") && name !== "drafting-faults.jsonl")
  .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as RegisterRow)
  // the Netherlands' own rows are of law that was in force on its dates
  .filter(
    ({ law: state, source, mode, kind }) =>
      mode === "process" && kind !== "background" && (state === "in-force" || source === "netherlands"),
  );

const tasksDoc = readFileSync(new URL("../../../../docs/tasks.md", import.meta.url), "utf8");

/** Sources whose law is not held yet: no norm claims any row of theirs. */
const notHeld = ["community-sanctions", "immigration-act"];
const normOf = ({ norm }: Step): string => (typeof norm === "string" ? norm : norm.key);
const stepsFor = (row: RegisterRow): readonly Step[] => {
  const keys = new Set(
    law.norms.filter(({ versions }) => versions.some((one) => one.rows.includes(row.id))).map(({ key }) => key),
  );
  return procedures.filter((step) => keys.has(normOf(step)));
};
const held = rows.filter(({ source }) => !notHeld.includes(source));

/** Why rows wait: the law that says so, and which norms would be of it. Each waiting row is of exactly one. */
const reasons: readonly {
  readonly rows: readonly string[];
  readonly law: string;
  readonly isOf: (instrument: string, section: string) => boolean;
}[] = [
  {
    rows: ["immigration-act/"],
    law: "utlendingsloven",
    isOf: (instrument) => /^utl|immigration/.test(instrument),
  },
  {
    rows: ["community-sanctions/intro", "community-sanctions/samfunnsstraff"],
    law: "strl §§ 48-52, strgjfl §§ 53-58, fsk chapter 5",
    isOf: (instrument, section) =>
      (instrument === "penal-code" && /^(4[89]|5[0-2])\b/.test(section)) ||
      (instrument === "act" && /^5[3-8]\b/.test(section)) ||
      (instrument === "reg" && section.startsWith("5-")),
  },
  {
    rows: ["community-sanctions/nd"],
    law: "forskrift 2017-10-20-1650 on the narcotics programme",
    isOf: (instrument) => /narco|narkotika|1650/.test(instrument),
  },
  {
    rows: ["community-sanctions/kjoring"],
    law: "forskrift 2008-10-10-1100 on the programme against driving under the influence",
    isOf: (instrument) => /driving|kjoring|1100/.test(instrument),
  },
  {
    rows: ["community-sanctions/botetjeneste"],
    law: "strgjfl § 16 b in force (not the proposal of that number), fsk chapter 8",
    isOf: (instrument, section) =>
      (instrument === "act" && section === "16 b") || (instrument === "reg" && section.startsWith("8-")),
  },
];

/** Facts on which a step stands, by its id, with the day; a step that is not here stands on no facts at all. */
const cases: Readonly<Record<string, { readonly on: string; readonly facts: Readonly<Record<string, unknown>> }>> =
  JSON.parse(readFileSync(new URL("process-cases.json", import.meta.url), "utf8"));

test("rows without a step are all of sources whose law is not held yet", () => {
  const claimed = (source: string) =>
    rows.filter(
      (row) =>
        row.source === source && law.norms.some(({ versions }) => versions.some((one) => one.rows.includes(row.id))),
    );
  expect(notHeld.map((source) => claimed(source).length)).toEqual([0, 0]);
  expect(held.filter((row) => stepsFor(row).length === 0).map(({ id }) => id)).toEqual([]);
  expect(held.length).toBeGreaterThan(0);
});

test.each(reasons)(
  "rows wait for $law: none of it in force is written here, and docs/tasks.md counts them",
  (reason) => {
    const waiting = rows.filter(({ source }) => notHeld.includes(source));
    const own = waiting.filter(({ id }) => reason.rows.some((start) => id.startsWith(start)));
    expect(own.length).toBeGreaterThan(0);
    const written = law.norms.filter(
      ({ key, instrument, section, versions }) =>
        // what § 16 b is called in the proposal says which section is meant, and nothing of it
        !key.startsWith("act/16-numbers/") &&
        reason.isOf(instrument, section) &&
        versions.some(({ overlay }) => overlay === undefined),
    );
    expect(written.map(({ key }) => key)).toEqual([]);
    const names = reason.rows.map((start) => `\`${start}\``).join(", ");
    expect(tasksDoc).toContain(`| ${names} | ${own.length} | ${reason.law} |`);
  },
);

test("every row that waits has one reason, and the sections of the immigration act that wait are those in docs/tasks.md", () => {
  const waiting = rows.filter(({ source }) => notHeld.includes(source));
  const reasonsOf = ({ id }: RegisterRow) =>
    reasons.filter(({ rows: starts }) => starts.some((start) => id.startsWith(start)));
  expect(waiting.filter((row) => reasonsOf(row).length !== 1).map(({ id }) => id)).toEqual([]);
  const sections = waiting.flatMap(({ id }) => {
    const [, number, letter = ""] = /^immigration-act\/(\d+)([a-z]?)/.exec(id) ?? [];
    return number === undefined ? [] : [`${number}${letter === "" ? "" : ` ${letter}`}`];
  });
  const told = /its law: §§ ([\d a-z,]+) \|/.exec(tasksDoc)?.[1]?.trim().split(", ") ?? [];
  expect(told).toEqual([...new Set(sections)].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)));
});

test("docs/tasks.md says how many rows show a task, and how many wait for their law", () => {
  const told = [...tasksDoc.matchAll(/^\| `([\w-]+)`, [^|]+\| (\d+) \| (\d+) \|/gm)].map(
    ([, source = "", all, withStep]) => [source, [Number(all), Number(withStep)]],
  );
  const sources = [...new Set(rows.map(({ source }) => source))];
  const counted = sources.map((source) => {
    const own = rows.filter((row) => row.source === source);
    return [source, [own.length, own.filter((row) => stepsFor(row).length > 0).length]];
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(counted));
});

test("every case is of a step that a row is bound to", () => {
  const bound = new Set(held.flatMap(stepsFor).map(({ id }) => id));
  expect(Object.keys(cases).filter((id) => !bound.has(id))).toEqual([]);
});

describe.skipIf(!hasRealServer)(
  "every process row in force shows its task (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await testDatabase();
      await seedStaff(database.db);
    });
    afterAll(() => database?.drop());

    const personWith = (facts: Readonly<Record<string, unknown>>): Promise<string> =>
      asJob(database.db, async (trx) => {
        const { id } = await trx
          .insertInto("person")
          .values({ name: "Oda Eksempel", national_id: null, birth_date: null })
          .returning("id")
          .executeTakeFirstOrThrow();
        await sql`select grant_access(${id}::uuid, 'elvestad', 'serving', 'test')`.execute(trx);
        for (const [fact, value] of Object.entries(facts))
          await trx
            .insertInto("assertion")
            .values({
              person: id,
              fact,
              record: null,
              value: JSON.stringify(value),
              source: "test",
              document: null,
              by: "kari",
              shield: null,
              supersedes: null,
            })
            .execute();
        return id;
      });

    test.each(held.map((row): [string, RegisterRow] => [row.id, row]))("%s", async (_, row) => {
      for (const step of stepsFor(row)) {
        const known = cases[step.id];
        const on = known?.on ?? (row.source === "netherlands" ? "2017-06-15" : "2026-06-15");
        const person = await personWith(known?.facts ?? {});
        const tasks = await withClaims(database.db, kari, async (trx) => {
          if ("event" in step.trigger) await raise(trx, kari, { person, event: step.trigger.event, at: on });
          else await raiseClock(trx, kari, person, on);
          return trx
            .selectFrom("task")
            .select(["kind", "standing", "state", "norm"])
            .where("person", "=", person)
            .where("step", "=", step.id)
            .execute();
        });
        expect(tasks, step.id).toEqual([
          { kind: kindFor(step.actor), standing: "stands", state: "open", norm: normOf(step) },
        ]);
      }
    });
  },
);
