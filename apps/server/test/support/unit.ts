import { generateOrder } from "@soning/esas/generator";
import { caseloadRoutes } from "../../src/caseload/routes.ts";
import { caseRoutes } from "../../src/cases/routes.ts";
import type { Claims } from "../../src/database/database.ts";
import type { Role } from "../../src/database/schema.ts";
import type { Routes } from "../../src/http/app.ts";
import { exampleMachine } from "../../src/identity/development/personas.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { personRoutes } from "../../src/persons/routes.ts";
import { asked, type TestService, testService } from "./service.ts";

const member = (staff: string, role: Role, unit: string): Claims => ({ actor: staff, staff, role, unit });

/** Who asks in tests: the example's staff. */
export const kari = member("kari", "caseworker", "elvestad");
export const siv = member("siv", "caseworker", "elvestad");
export const leif = member("leif", "leader", "elvestad");
export const nora = member("nora", "caseworker", "nesbakken");
export const machine = member(`machine-${exampleMachine.clientId}`, "integrator", exampleMachine.unit);

export interface TestUnit extends TestService {
  /** an answer's status and body */
  ask(
    who: Claims | undefined,
    method: "GET" | "POST" | "PUT",
    url: string,
    more?: { body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; body: Answered; etag: string | undefined }>;
  /** audit acts, oldest first */
  acts(): Promise<string[]>;
}

/** JSON of a shape that the test knows. */
export type Answered = ReturnType<typeof JSON.parse>;

/** The rooms of messages, persons, cases and caseload over a fresh database with the example's staff. */
export async function testUnit(more: readonly Routes[] = []): Promise<TestUnit> {
  const running = await testService([messageRoutes, personRoutes, caseRoutes, caseloadRoutes, ...more]);
  await seedStaff(running.database.db);
  return unitOver(running);
}

/** How tests ask a running service. */
export function unitOver(running: TestService): TestUnit {
  return {
    ...running,
    async ask(who, method, url, { body, headers = {} } = {}) {
      const raw = Buffer.isBuffer(body) ? body : body === undefined ? undefined : JSON.stringify(body);
      const answer = await running.app.inject({
        method,
        url,
        ...(raw === undefined ? {} : { payload: raw }),
        headers: {
          ...(raw === undefined ? {} : { "content-type": "application/json" }),
          ...(who === undefined ? {} : asked(who)),
          ...headers,
        },
      });
      return {
        status: answer.statusCode,
        body: answer.body === "" ? undefined : answer.json(),
        etag: answer.headers["etag"] as string | undefined,
      };
    },
    async acts() {
      const rows = await running.database.db.selectFrom("audit").select("act").orderBy("at").execute();
      return rows.map(({ act }) => act);
    },
  };
}

/** An invented order that may be changed. */
export function inventedOrder(seed: number, scenario?: string): Answered {
  return structuredClone(
    generateOrder(seed, { version: "1.2", on: "2026-06-10", ...(scenario === undefined ? {} : { scenario }) }).message,
  );
}

/** The same order in another sending. */
export function sentAgain(order: Answered, id: string): Answered {
  const again = structuredClone(order);
  again.forsendelse.meldingsId = id;
  return again;
}
