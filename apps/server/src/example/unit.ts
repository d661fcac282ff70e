import { type ExecutionOrder, readMessage } from "@soning/esas";
import { generateOrder } from "@soning/esas/generator";
import { refreshCaseload } from "../caseload/refresh.ts";
import { assertFacts } from "../cases/assert-facts.ts";
import { asJob, withClaims } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { exampleMachine } from "../identity/development/personas.ts";
import { takeMessage } from "../messages/intake.ts";
import { factsFor, servedBy, shifted } from "./facts.ts";
import { exampleSteps, kari } from "./steps.ts";

/** The unit that the invented people come to. */
export const exampleUnit = "elvestad";
/** The machine that their orders come from. */
export const exampleSender = {
  actor: `machine-${exampleMachine.clientId}`,
  role: "integrator" as const,
  unit: exampleUnit,
};

/** How many orders are invented; some are for the same kind of sentence, each for another person. */
const people = 80;
/** After how many the log tells how far it is. */
const toldEach = 20;

/** An invented order, given so long ago that the part of it that is served lies behind us. */
function inventedOrder(seed: number, today: string): { readonly raw: Buffer; readonly served: number } {
  const served = (message: Parameters<typeof readMessage>[0]): number => {
    const read = readMessage(message);
    return read.ok ? servedBy(seed, today, read.order) : 0;
  };
  const asOfToday = generateOrder(seed, { version: "1.2", on: today }).message;
  const first = served(asOfToday);
  const message =
    first === 0 ? asOfToday : generateOrder(seed, { version: "1.2", on: shifted(today, -first - 90) }).message;
  // an earlier day may invent another sentence: what is served is a part of the one that was sent
  return { raw: Buffer.from(JSON.stringify(message)), served: Math.min(first, served(message)) };
}

/** Takes in an invented order as any other, and adds what a caseworker would know of some of them by now. */
async function takeOne(service: Service, seed: number): Promise<boolean> {
  const today = service.today();
  const { raw, served } = inventedOrder(seed, today);
  const by = exampleSender;
  const receipt = await takeMessage(service, { raw, headers: {}, unit: exampleUnit, by, staff: by.actor });
  if (receipt.state !== "read") return false;
  const { db } = service;
  const found = await db
    .selectFrom("order_version as v")
    .innerJoin("person as p", "p.id", "v.person")
    .select(["p.id", "p.version", "v.id as order", "v.body"])
    .where("v.message", "=", receipt.message)
    .executeTakeFirst();
  if (found === undefined) return false;
  const facts = factsFor(seed, today, found.body as unknown as ExecutionOrder, served);
  try {
    await withClaims(db, kari, async (trx) => {
      const said = await trx.selectFrom("assertion").select("id").where("person", "=", found.id).executeTakeFirst();
      if (said === undefined) await assertFacts(trx, kari, found.id, found.version, facts, today);
    });
  } catch (error) {
    // an invented order may say otherwise than what was invented beside it: then the order alone stands
    if (!(error instanceof Problem)) throw error;
    return true;
  }
  if (served > 0) await exampleSteps(service).begin(found.order, shifted(today, -served));
  return true;
}

/** Persons whom an order from elsewhere than the example brought: where there is one, the data is real. */
async function othersThere({ db }: Service): Promise<boolean> {
  const ours = db
    .selectFrom("order_version as v")
    .innerJoin("message as m", "m.id", "v.message")
    .select("v.person")
    .where("m.sent_by", "=", exampleSender.actor)
    .where("m.unit", "=", exampleUnit);
  const other = await db.selectFrom("person").select("id").where("id", "not in", ours).limit(1).executeTakeFirst();
  return other !== undefined;
}

/** How many of the example's orders have arrived. */
async function arrived({ db }: Service): Promise<number> {
  const { n } = await db
    .selectFrom("message")
    .select(({ fn }) => fn.countAll<string>().as("n"))
    .where("sent_by", "=", exampleSender.actor)
    .where("unit", "=", exampleUnit)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** Lines of the caseload, whoever wrote them: each change of a case brings its own, and the refresh the rest. */
async function caseloadLines({ db }: Service): Promise<number> {
  const { n } = await asJob(db, (trx) =>
    trx
      .selectFrom("caseload")
      .select(({ fn }) => fn.countAll<string>().as("n"))
      .executeTakeFirstOrThrow(),
  );
  return Number(n);
}

/** Has the example all its people, and nobody else? */
export const isWhole = async (service: Service): Promise<boolean> =>
  (await arrived(service)) >= people && !(await othersThere(service));

/**
 * Fills the example's unit with invented people: orders through the real intake, facts through the real rules, and the
 * caseload as the nightly job makes it. `stopped` ends it between two people; the next start goes on where it was. Does
 * nothing where anybody else is in the database, or the unit is not the example's: real data is never mixed with it.
 */
export async function seedUnit(
  service: Service,
  log: (line: string) => void,
  stopped: () => boolean = () => false,
): Promise<void> {
  const { db } = service;
  const example = await db.selectFrom("staff").select("id").where("id", "=", kari.actor).executeTakeFirst();
  if (example === undefined || (await arrived(service)) >= people || (await othersThere(service))) return;
  log("an example unit is being filled with invented people; this happens once, and the service answers meanwhile");
  let taken = 0;
  for (let seed = 1; seed <= people; seed++) {
    if (stopped())
      return log(`the example was cut off at ${seed - 1} of ${people} invented people; the next start goes on`);
    if (await takeOne(service, seed)) taken += 1;
    if (seed % toldEach === 0 && seed < people) log(`${seed} of ${people} invented people`);
  }
  await refreshCaseload(service, service.today());
  log(`${taken} invented people are there, with ${await caseloadLines(service)} lines of caseload`);
}
