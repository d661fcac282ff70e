import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { asJob, withClaims } from "../../src/database/database.ts";
import { Problem } from "../../src/http/problem.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { enqueue, type Occasion } from "../../src/jobs/enqueue.ts";
import { bringQueuesUp } from "../../src/jobs/install.ts";
import { enqueueNight } from "../../src/jobs/night.ts";
import { jobRoutes } from "../../src/jobs/routes.ts";
import { type JobRule, nightly, often } from "../../src/jobs/rules.ts";
import { type RunningJobs, startJobs } from "../../src/jobs/start-jobs.ts";
import { hasRealServer } from "../support/database.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { kari } from "../support/unit.ts";

const arvid = { actor: "arvid", staff: "arvid", role: "administrator", unit: "kdi" } as const;

describe.skipIf(!hasRealServer)("jobs (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  let jobs: RunningJobs | undefined;
  const lines: string[] = [];
  beforeAll(async () => {
    running = await testService([jobRoutes]);
    await seedStaff(running.database.db);
  });
  afterEach(async () => {
    await jobs?.stop();
    jobs = undefined;
    await sql`delete from job_queue.job`.execute(running.database.db);
    await sql`delete from job_occasion`.execute(running.database.db);
    lines.length = 0;
  });
  afterAll(() => running?.stop());

  const queued = async (): Promise<Occasion[]> =>
    (
      await sql<{ data: Occasion }>`select data from job_queue.job order by created_on, id`.execute(running.database.db)
    ).rows.map(({ data }) => data);
  const states = async (): Promise<string[]> =>
    (await sql<{ state: string }>`select state from job_queue.job`.execute(running.database.db)).rows.map(
      ({ state }) => state,
    );
  const start = async (...given: JobRule[]): Promise<void> => {
    jobs = await startJobs(running.service, {
      url: running.database.url,
      log: (line) => lines.push(line),
      askEvery: 0.5,
      rules: new Map(
        [...[...nightly, ...often].map(({ id }) => ({ id, run: async () => ({}) })), ...given].map((rule) => [
          rule.id,
          rule,
        ]),
      ),
    });
  };
  const occasion: Occasion = { rule: "test", subject: "4ff4f3a2-6d0e-4c34-9a4b-0d9f3a0a8a11", due: "2026-06-15" };

  test("a job is there when its writer's transaction is, whoever writes; rolled back, it never was", async () => {
    const { db } = running.database;
    await expect(
      withClaims(db, kari, async (trx) => {
        expect(await enqueue(trx, occasion)).toBe(true);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await queued()).toEqual([]);
    expect(await withClaims(db, kari, (trx) => enqueue(trx, occasion))).toBe(true);
    expect(await queued()).toEqual([occasion]);
  });

  test("the same rule, subject and due date happen once, also after the job is done and gone", async () => {
    const { db } = running.database;
    const twice = await Promise.all([1, 2].map(() => asJob(db, (trx) => enqueue(trx, occasion))));
    expect(twice.toSorted()).toEqual([false, true]);
    const done: Occasion[] = [];
    await start({ id: "test", run: async (_, given) => ({ count: done.push(given) }) });
    await expect.poll(() => done, { timeout: 15_000 }).toEqual([occasion]);
    await sql`delete from job_queue.job`.execute(db);
    expect(await asJob(db, (trx) => enqueue(trx, occasion))).toBe(false);
    expect(await asJob(db, (trx) => enqueue(trx, { ...occasion, due: "2026-06-16" }))).toBe(true);
  }, 30_000);

  test("the application can enqueue and nothing else; the jobs' role makes no tables", async () => {
    const { db } = running.database;
    for (const statement of [
      "select * from job_queue.job",
      "insert into job_queue.job (name) values ('jobs')",
      "select * from job_occasion",
      "select retry_job(gen_random_uuid(), 1), is_administrator()",
    ])
      await expect(withClaims(db, kari, (trx) => sql.raw(statement).execute(trx))).rejects.toThrow(/permission denied/);
    for (const statement of [
      "create table job_queue.more (n int)",
      "select job_queue.create_queue('more', '{}')",
      "drop table job_queue.job",
    ])
      await expect(asJob(db, (trx) => sql.raw(statement).execute(trx))).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });

  test("the night's jobs are enqueued once a day, by the day in Norway", async () => {
    expect(await enqueueNight(running.service)).toBe(nightly.length);
    expect(await enqueueNight(running.service)).toBe(0);
    expect(await queued()).toEqual(expect.arrayContaining([{ rule: "caseload", subject: "all", due: "2026-06-15" }]));
    expect(await enqueueNight({ ...running.service, today: () => "2026-06-16" })).toBe(nightly.length);
  });

  test("what fails is tried again; in the end the administrator sees it without its data, and runs it again", async () => {
    const { db } = running.database;
    let broken = true;
    let runs = 0;
    await asJob(db, (trx) => enqueue(trx, occasion));
    await sql`update job_queue.job set retry_limit = 1, retry_delay = 0, retry_backoff = false`.execute(db);
    const fault = Object.assign(new Error("Kari Nordmann, 17054026641"), { code: "22007" });
    await start({
      id: "test",
      async run() {
        runs += 1;
        if (broken) throw fault;
        return {};
      },
    });
    await expect.poll(async () => (await states()).includes("failed"), { timeout: 20_000 }).toBe(true);
    expect(runs).toBe(2);
    const list = (who: Parameters<typeof asked>[0]) =>
      running.app.inject({ method: "GET", url: "/api/jobs/failed", headers: asked(who) });
    const shown = await list(arvid);
    expect(shown.statusCode).toBe(200);
    expect(shown.json().items).toMatchObject([{ ...occasion, attempts: 2, fault: { kind: "Error", code: "22007" } }]);
    const { rows } = await sql<{ all: string }>`select string_agg(j::text, ' ') as all from job_queue.job j`.execute(
      db,
    );
    expect(`${shown.body} ${rows[0]?.all}`).not.toMatch(/Nordmann|17054026641/);
    expect((await list(kari)).statusCode).toBe(403);
    // a role that is claimed and not held shows nothing
    expect((await list({ ...arvid, staff: "kari" })).json().items).toEqual([]);
    broken = false;
    const [{ id, version }] = shown.json().items;
    const retry = async (job: string, seen?: number) => {
      const headers = { ...asked(arvid), ...(seen === undefined ? {} : { "if-match": `"${seen}"` }) };
      return (await running.app.inject({ method: "POST", url: `/api/jobs/${job}/retry`, headers })).statusCode;
    };
    expect([version, await retry(id), await retry(id, 1)]).toEqual([2, 428, 412]);
    expect(await retry(id, version)).toBe(204);
    // the second administrator saw what the first has set going
    expect(await retry(id, version)).toBe(412);
    expect(await retry("4ff4f3a2-6d0e-4c34-9a4b-0d9f3a0a8a11", 1)).toBe(404);
    await expect.poll(() => runs, { timeout: 15_000 }).toBe(3);
    await expect.poll(async () => (await list(arvid)).json().items, { timeout: 15_000 }).toEqual([]);
  }, 60_000);

  test("our own problems are kept by their code; a rule that is not known is a fault, not a loss", async () => {
    const { db } = running.database;
    await asJob(db, (trx) => enqueue(trx, occasion));
    await asJob(db, (trx) => enqueue(trx, { ...occasion, rule: "gone" }));
    await sql`update job_queue.job set retry_limit = 0`.execute(db);
    await start({
      id: "test",
      async run() {
        throw new Problem("wrong-state", "of Kari Nordmann");
      },
    });
    await expect
      .poll(async () => (await states()).filter((state) => state === "failed"), { timeout: 20_000 })
      .toHaveLength(2);
    const { rows } = await sql<{
      output: unknown;
    }>`select output -> 'fault' as output from job_queue.job where state = 'failed' order by data ->> 'rule'`.execute(
      db,
    );
    expect(rows.map(({ output }) => output)).toMatchObject([
      { kind: "RangeError" },
      { kind: "Error", code: "wrong-state", message: "wrong-state" },
    ]);
  }, 40_000);

  test("stopping waits for the job under way", async () => {
    const { db } = running.database;
    let finish: () => void = () => undefined;
    let began = false;
    await asJob(db, (trx) => enqueue(trx, occasion));
    await start({
      id: "test",
      async run() {
        began = true;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return { did: 1 };
      },
    });
    await expect.poll(() => began, { timeout: 15_000 }).toBe(true);
    const stopped = jobs?.stop();
    jobs = undefined;
    setTimeout(() => finish(), 300);
    await stopped;
    expect((await states()).filter((state) => state === "active")).toEqual([]);
    expect(lines).toEqual([]);
  }, 40_000);

  test("making the queues again changes nothing", async () => {
    await running.database.db.transaction().execute((trx) => bringQueuesUp(trx as never));
    const { rows } = await sql`select name from job_queue.queue where name = 'jobs'`.execute(running.database.db);
    expect(rows).toHaveLength(1);
  });
});
