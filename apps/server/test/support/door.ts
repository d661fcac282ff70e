import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { type App, buildApp, claimsOf, type Routes, type Service } from "../../src/http/app.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { identity } from "../../src/identity/routes.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export interface Door {
  readonly app: App;
  readonly service: Service;
  readonly database: TestDatabase;
  readonly origin: string;
  readonly dataFolder: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });

/** A room that tells who asks, and changes nothing. */
const echo: Routes = (app) => {
  app.get("/api/echo", async (request) => claimsOf(request));
  app.post("/api/echo", async (request) => claimsOf(request));
};

/** The service with its real door, listening on loopback, with the example's staff. */
export async function openDoor(environment: NodeJS.ProcessEnv = {}, rooms: readonly Routes[] = []): Promise<Door> {
  const database = await testDatabase();
  await seedStaff(database.db);
  const dataFolder = await mkdtemp(join(tmpdir(), "soning-door-"));
  const port = await freePort();
  const config = readConfig({
    SONING_LOG_LEVEL: "silent",
    SONING_DATA: dataFolder,
    SONING_PORT: String(port),
    ...environment,
  });
  const service: Service = { config, db: database.db, today: () => "2026-06-15", now: () => "2026-06-15T10:00" };
  const app = await buildApp(service, [identity, echo, ...rooms]);
  await app.listen({ host: "127.0.0.1", port });
  return {
    app,
    service,
    database,
    origin: `http://127.0.0.1:${port}`,
    dataFolder,
    async stop() {
      await app.close();
      await database.drop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
