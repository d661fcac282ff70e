import { readConfig } from "../../src/config.ts";
import type { Claims } from "../../src/database/database.ts";
import { type App, buildApp, type Routes, type Service } from "../../src/http/app.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export interface TestService {
  readonly app: App;
  readonly service: Service;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/** The header by which tests say who asks: only this test room reads it. */
export const CLAIMS_HEADER = "x-test-claims";

export const asked = (claims: Claims): Record<string, string> => ({ [CLAIMS_HEADER]: JSON.stringify(claims) });

const signInForTests: Routes = (app) => {
  app.addHook("onRequest", async (request) => {
    const given = request.headers[CLAIMS_HEADER];
    if (typeof given === "string") request.claims = JSON.parse(given) as Claims;
  });
};

/** The application over a fresh database, with the rooms given, on a fixed day. */
export async function testService(
  rooms: readonly Routes[],
  today = "2026-06-15",
  environment: NodeJS.ProcessEnv = {},
): Promise<TestService> {
  const database = await testDatabase();
  const service: Service = {
    config: readConfig({ SONING_LOG_LEVEL: "silent", ...environment }),
    db: database.db,
    today: () => today,
    now: () => `${today}T10:00`,
  };
  const app = await buildApp(service, [signInForTests, ...rooms]);
  await app.ready();
  return {
    app,
    service,
    database,
    async stop() {
      await app.close();
      await database.drop();
    },
  };
}
