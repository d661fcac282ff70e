import { decisionRoutes } from "../../src/decisions/routes.ts";
import { matterRoutes } from "../../src/matters/routes.ts";
import { orderRoutes } from "../../src/orders/routes.ts";
import { servingRoutes } from "../../src/serving/routes.ts";
import { taskRoutes } from "../../src/tasks/routes.ts";
import { type Answered, inventedOrder, kari, type TestUnit, testUnit } from "./unit.ts";

/** The rooms of a case's handling over a fresh database. */
export const caseUnit = (): Promise<TestUnit> =>
  testUnit([orderRoutes, servingRoutes, matterRoutes, decisionRoutes, taskRoutes]);

export const tag = (version: number): Record<string, string> => ({ "if-match": `"${version}"` });

export interface HandledPerson {
  readonly id: string;
  readonly order: Answered;
  readonly serving: string;
}

/** A person of the own unit: order of so long a prison sentence accepted, in prison since 1 June 2026. */
export async function inPrison(unit: TestUnit, seed: number, sentence: object): Promise<HandledPerson> {
  const order = inventedOrder(seed);
  order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: sentence } };
  const { body: taken } = await unit.ask(kari, "POST", "/api/orders", { body: order });
  const { body: person } = await unit.ask(kari, "GET", `/api/persons/${taken.person}`);
  const checked = { person: true, length: true, legalForce: true, attachments: true, readByHand: "read" };
  const url = `/api/orders/${person.orders[0].id}`;
  await unit.ask(kari, "POST", `${url}/accept`, { body: { checked }, headers: tag(1) });
  const { body: servings } = await unit.ask(kari, "GET", `/api/persons/${taken.person}/servings`);
  const serving: string = servings.items[0].id;
  const at = (step: string) => `/api/servings/${serving}/${step}`;
  await unit.ask(kari, "POST", at("summon"), { body: { meetOn: "2026-06-01", place: "Elvestad" }, headers: tag(1) });
  await unit.ask(kari, "POST", at("appear"), { body: { on: "2026-06-01", form: "high" }, headers: tag(2) });
  return { id: taken.person, order, serving };
}

/** Does every open task of a gate of a matter, as its unit would. */
export async function openGate(unit: TestUnit, person: string): Promise<void> {
  const rows = await unit.database.db
    .selectFrom("task")
    .selectAll()
    .where("person", "=", person)
    .where("state", "=", "open")
    .where("gate", "=", "before-decision")
    .execute();
  for (const { id, version } of rows)
    await unit.ask(kari, "POST", `/api/tasks/${id}`, {
      body: { action: "done", evidence: "seen" },
      headers: tag(version),
    });
}
