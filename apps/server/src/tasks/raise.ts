import type { EventName } from "@soning/law";
import { sql } from "kysely";
import { forService, type Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import type { Who } from "./change.ts";
import { settle } from "./settle.ts";
import { impliedBy } from "./wanted.ts";

export interface Raising {
  readonly person: string;
  /** the matter in which it happened; absent: it happened to the person */
  readonly matterCase?: string;
  readonly event: EventName;
  /** tells one happening from the next, such as the id of a complaint; absent: it happens once */
  readonly occasion?: string;
  /** `service.now()`, or a day */
  readonly at: string;
}

export interface RaisedTasks {
  /** ids of the tasks that were made */
  readonly made: readonly string[];
  /** false: the case does not read; the tasks come when it does */
  readonly readable: boolean;
}

/** One at a time for each person: two events at once must not make a task twice. */
export async function lockTasks(trx: Trx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`tasks ${person}`}))`.execute(trx);
}

async function settled(trx: Trx, who: Who, person: string, at: string): Promise<RaisedTasks> {
  try {
    return { made: await settle(trx, who, person, at), readable: true };
  } catch (error) {
    if (error instanceof Problem && (error.code === "bad-facts" || error.code === "bad-order"))
      return { made: [], readable: false };
    throw error;
  }
}

async function keepAndSettle(
  trx: Trx,
  who: Who,
  { person, matterCase, event, occasion, at }: Raising,
): Promise<RaisedTasks> {
  await lockTasks(trx, person);
  const implied = impliedBy[event];
  for (const one of implied === undefined ? [event] : [event, implied]) {
    await trx
      .insertInto("raised_event")
      .values({ person, matter_case: matterCase ?? null, event: one, occasion: occasion ?? one, by: who.actor })
      .onConflict((conflict) => conflict.constraint("raised_once").doNothing())
      .execute();
  }
  return settled(trx, who, person, at);
}

/**
 * Something happened: keeps it, and makes the tasks that the law calls for, each once for an occasion. An order must be
 * able to arrive for a case that does not read; what happened is kept, and its tasks come with the facts. What a party's own
 * act calls for is worked out on the whole case: the party neither reads the tasks nor what is shielded.
 */
export async function raise(trx: Trx, who: Who, raising: Raising): Promise<RaisedTasks> {
  if (who.role !== "convicted") return keepAndSettle(trx, who, raising);
  return forService(trx, (whole) => keepAndSettle(whole, { actor: who.actor, role: "clock" }, raising));
}

/** What a new day calls for: steps that wait for a date, and all that turns with time. */
export async function raiseClock(trx: Trx, who: Who, person: string, at: string): Promise<RaisedTasks> {
  await lockTasks(trx, person);
  return settled(trx, who, person, at);
}
