import { PgBoss } from "pg-boss";
import type { Service } from "../http/app.ts";
import type { Occasion } from "./enqueue.ts";
import { JobFault } from "./fault.ts";
import { queueName, queueSchema } from "./install.ts";
import { enqueueNight, enqueueOften } from "./night.ts";
import { type JobRule, rules } from "./rules.ts";

export interface RunningJobs {
  /** Takes no more, lets those under way finish, and closes its connections. */
  stop(): Promise<void>;
}

export interface JobOptions {
  /** address of the database as its owner, who may act as the jobs' role */
  readonly url: string;
  readonly log: (line: string) => void;
  /** how often the queue is asked, in seconds */
  readonly askEvery?: number;
  readonly rules?: ReadonlyMap<string, JobRule>;
}

const minute = 60_000;
/** How long a job under way may take at the end, in milliseconds. */
const patience = 20_000;

async function runOne(service: Service, known: ReadonlyMap<string, JobRule>, occasion: Occasion) {
  const rule = known.get(occasion.rule);
  if (rule === undefined) throw new JobFault(new RangeError(`no rule ${occasion.rule}`));
  try {
    return await rule.run(service, occasion);
  } catch (error) {
    throw new JobFault(error);
  }
}

/**
 * Runs the jobs of the queue one by one, as the jobs' role on connections of its own; the queues were made by migration.
 * A job that fails is tried again, later each time, and in the end listed for the administrator.
 */
export async function startJobs(service: Service, options: JobOptions): Promise<RunningJobs> {
  const { log } = options;
  const boss = new PgBoss({
    connectionString: options.url,
    options: "-c role=soning_jobs",
    application_name: "soning-jobs",
    schema: queueSchema,
    max: 2,
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    registerInstance: false,
  });
  // a database that is away is told by everything else; the queue asks again by itself
  let away = false;
  boss.on("error", (error) => {
    if (!away) log(`jobs: ${new JobFault(error).message}`);
    away = true;
  });
  await boss.start();
  await boss.work<Occasion>(
    queueName,
    { batchSize: 1, pollingIntervalSeconds: options.askEvery ?? 2 },
    async ([job]) => {
      away = false;
      return job === undefined ? undefined : runOne(service, options.rules ?? rules, job.data);
    },
  );
  const night = (): Promise<void> =>
    enqueueNight(service)
      .then(() => enqueueOften(service))
      .then(
        () => undefined,
        (error: unknown) => log(`jobs: the clock's work was not enqueued: ${new JobFault(error).message}`),
      );
  await night();
  let enqueueing = Promise.resolve();
  const timer = setInterval(() => {
    enqueueing = enqueueing.then(night);
  }, minute).unref();
  return {
    async stop() {
      clearInterval(timer);
      await enqueueing;
      await boss.stop({ graceful: true, timeout: patience, close: true });
    },
  };
}
