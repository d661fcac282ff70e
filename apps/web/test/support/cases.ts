import { seedStages } from "../../../server/src/example/stages.ts";
import type { Service } from "../../../server/src/http/app.ts";
import { type ExchangeCases, openExchange } from "./exchange-cases.ts";

/** Cases that stand at one step each, for whoever looks at what that step shows. */
export interface Cases extends ExchangeCases {
  /** addresses of a matter whose decision is being written, and of one whose decision is signed and told */
  readonly writing: string;
  readonly told: string;
  /** somebody whose complaint came and was not taken up yet */
  readonly complains: string;
  /** somebody of whom a task stands that the law lets be left undone on a ground */
  readonly waivable: string;
}

/** The example's own, put in on top of its unit. Throws when one of the steps has nobody. */
export async function openCases(service: Service): Promise<Cases> {
  await seedStages(
    service,
    () => undefined,
    () => false,
  );
  const { db } = service;
  const decisions = await db
    .selectFrom("decision")
    .select(["person", "matter_case", "state", "notified_at"])
    .orderBy("changed_at")
    .execute();
  const complaint = await db
    .selectFrom("complaint")
    .select("person")
    .where("state", "=", "received")
    .orderBy("id")
    .executeTakeFirst();
  const task = await db
    .selectFrom("task")
    .innerJoin("person", "person.id", "task.person")
    .select("task.person")
    .where("person.protection", "=", "none")
    .where("task.step", "=", "em.in-force.visits")
    .where("task.state", "=", "open")
    .orderBy("person.id")
    .executeTakeFirst();
  const writing = decisions.find(({ state }) => state === "draft");
  const told = decisions.find(({ notified_at }) => notified_at !== null);
  if (writing === undefined || told === undefined || complaint === undefined || task === undefined)
    throw new Error("the example lacks a decision that is written, one that is told, a complaint, or a task");
  const at = (one: typeof told): string => `/persons/${one.person}/matters/${one.matter_case}`;
  return {
    writing: at(writing),
    told: at(told),
    complains: complaint.person,
    waivable: task.person,
    ...(await openExchange(service)),
  };
}
