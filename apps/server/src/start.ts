import { keepRoots } from "./audit/keep.ts";
import { auditFiles, signingKey } from "./audit/keys.ts";
import { keepCaseload } from "./caseload/at-once.ts";
import type { Config } from "./config.ts";
import { freePort } from "./database/embedded/postmaster.ts";
import { migrate } from "./database/migrate.ts";
import { dataFolderOf, openDatabase } from "./database/open.ts";
import { type App, buildApp, type Service } from "./http/app.ts";
import { forgetExpired } from "./identity/sessions.ts";
import { startJobs } from "./jobs/start-jobs.ts";
import { startIntake, startOutbox } from "./messages/start-intake.ts";
import { rooms } from "./rooms.ts";
import { seedersBefore, seedersMeanwhile } from "./seeders.ts";
import { startTraces } from "./telemetry/traces.ts";

export interface Running {
  /** how people reach it */
  readonly address: string;
  readonly service: Service;
  /** resolves when the example is there, or was stopped; at once where there is none */
  readonly example: Promise<void>;
  /** Stops: takes no more, finishes what is under way, signs the audit, stops the database. */
  stop(): Promise<void>;
}

/** The service cannot listen: one line with the remedy. */
export class ListenFault extends Error {}

const zone = "Europe/Oslo";
const hour = 3_600_000;
/** How long requests under way may take at the end, in milliseconds. */
const patience = 10_000;

/** A port for `SONING_PORT=0`, known before the provider and its cookies are made for it. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await freePort(undefined);
  const publicUrl = new URL(config.publicUrl);
  if (publicUrl.port === "0") publicUrl.port = String(port);
  return { ...config, port, publicUrl, audience: config.audience.replace(/:0\/api$/, `:${port}/api`) };
}

async function listen(app: App, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE")
      throw new ListenFault(`SONING_PORT: ${host}:${port} is taken; stop what listens there, or set another`);
    if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new ListenFault(`SONING_HOST: cannot listen on ${host}:${port}: ${code}`);
    throw error;
  }
}

async function closeApp(app: App): Promise<void> {
  const hurry = setTimeout(() => app.server.closeAllConnections(), patience);
  try {
    await app.close();
  } finally {
    clearTimeout(hurry);
  }
}

/** Puts the example in while the service answers. A part that fails is told, and tried again at the next start. */
function startExample(service: Service, log: (line: string) => void): { done: Promise<void>; stop(): Promise<void> } {
  let over = false;
  const seed = async (): Promise<void> => {
    for (const part of seedersMeanwhile) await part(service, log, () => over);
  };
  const done = seed().catch((error: unknown) =>
    log(`the example is not whole: ${error instanceof Error ? error.message : String(error)}`),
  );
  return {
    done,
    async stop() {
      over = true;
      await done;
    },
  };
}

/**
 * Starts everything: database, migrations, the application, jobs, messages in and out, and example data where the
 * development sign-in is used. What was begun is stopped again when a later part fails. Throws EmbeddedFault,
 * MigrationFault, AuditFault, KeyFault, ListenFault.
 */
export async function start(
  given: Config,
  log: (line: string) => void,
  onLost: (fault: Error) => void,
): Promise<Running> {
  const config = await withPort(given);
  const files = auditFiles(config, dataFolderOf(config));
  const undo: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse())
      await step().catch((error: unknown) =>
        log(`while stopping: ${error instanceof Error ? error.message : String(error)}`),
      );
  };
  try {
    const traces = startTraces(config.tracesTo);
    undo.push(() => traces.stop());
    const { db, url, close } = await openDatabase(config, log, onLost);
    undo.push(close);
    await migrate(db as never);
    const key = await signingKey(config, files);
    const service: Service = {
      config,
      db,
      today: () => Temporal.Now.plainDateISO(zone).toString(),
      now: () => Temporal.Now.plainDateTimeISO(zone).toString({ smallestUnit: "minute" }),
    };
    const withExample = config.oidc === undefined;
    if (withExample) for (const seed of seedersBefore) await seed(service, log, () => false);
    const roots = keepRoots(db, files, key, (error) =>
      log(`the audit's root was not written: ${error instanceof Error ? error.message : String(error)}`),
    );
    undo.push(() => roots.stop());
    const app = await buildApp(service, rooms);
    undo.push(() => closeApp(app));
    const forgetting = setInterval(() => void forgetExpired(db).catch(() => undefined), hour).unref();
    undo.push(async () => clearInterval(forgetting));
    const jobs = await startJobs(service, { url, log });
    undo.push(() => jobs.stop());
    const caseload = keepCaseload(service, log);
    undo.push(() => caseload.stop());
    const outbox = await startOutbox(service, log);
    undo.push(() => outbox.stop());
    const intake = await startIntake(service, log);
    undo.push(() => intake.stop());
    await listen(app, config);
    const example = withExample ? startExample(service, log) : undefined;
    if (example !== undefined) undo.push(() => example.stop());
    return { address: config.publicUrl.href, service, example: example?.done ?? Promise.resolve(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
