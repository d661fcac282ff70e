import { sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { type Cause, type MachineName, START } from "./machine.ts";
import { machines, stepsFrom } from "./table.ts";

/** Who moves: somebody with claims, or a date that came or a message that came in (in a transaction of `asJob`). */
export type Who = Claims | { readonly actor: string; readonly role: "clock" | "message" };

/** Is it a person or a machine with claims, and not a date or a message? */
export const isSomebody = (who: Who): who is Claims => who.role !== "clock" && who.role !== "message";

export interface Move {
  readonly person: string;
  readonly machine: MachineName;
  /** the id of the row that shows the state; of an order: of its version */
  readonly stream: string;
  readonly event: string;
  /** what the event tells; must hold what the transition's guard needs */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** the state wanted, where the event can lead to several */
  readonly to?: string;
}

/** What became of a move: the state after it, and the number of the event in its stream. */
export interface Moved {
  readonly state: string;
  readonly number: number;
}

/** The state of a stream by its last event; `''` before the first where the machine has no initial state. */
export async function stateOf(trx: Trx, machine: MachineName, stream: string): Promise<Moved> {
  const last = await trx
    .selectFrom("event")
    .select(["state", "number"])
    .where("machine", "=", machine)
    .where("stream", "=", stream)
    .orderBy("number", "desc")
    .executeTakeFirst();
  return last ?? { state: machines[machine].initial ?? START, number: 0 };
}

const named = (state: string): string => (state === START ? "not begun" : state);

/** Which transition is meant. Throws `wrong-state`, `not-allowed` for another role, `bad-request` where the payload or the target is wrong. */
export function allowed(
  machine: MachineName,
  state: string,
  role: Cause,
  move: Pick<Move, "event" | "payload" | "to">,
): string {
  const steps = stepsFrom(machine, state);
  const here = steps.filter((step) => step.event === move.event);
  if (here.length === 0) {
    const possible = [...new Set(steps.map(({ event }) => event))].join(", ");
    throw new Problem(
      "wrong-state",
      `${machine} is ${named(state)}: ${move.event} is not possible${possible === "" ? "; nothing is" : `; possible: ${possible}`}`,
    );
  }
  const mine = here.filter(({ by }) => by.includes(role));
  const [first] = mine;
  if (first === undefined) {
    const roles = [...new Set(here.flatMap(({ by }) => by))].join(", ");
    throw new Problem("not-allowed", `${move.event} of ${machine} is for ${roles}`);
  }
  const lacking = (first.guard?.needs ?? []).filter((name) => (move.payload?.[name] ?? null) === null);
  if (lacking.length > 0)
    throw new Problem("bad-request", undefined, {
      faults: lacking.map((name) => ({ path: name, message: `${move.event} must tell this` })),
    });
  if (move.to === undefined && mine.length === 1) return first.to;
  const target = mine.find(({ to }) => to === move.to);
  if (target !== undefined) return target.to;
  throw new Problem(
    "wrong-state",
    `${move.event} from ${named(state)} leads to ${mine.map(({ to }) => to).join(", ")}`,
  );
}

/**
 * Moves a machine by an event: the only way by which a state changes. Appends to `event` and `event_payload`; the row that
 * shows the state follows by a trigger, and the database refuses what the table does not allow. Other columns of that row
 * are the caller's: write them first, then move. A row is inserted with the first event's state and moved in the same
 * transaction. Does not audit and raises no law event. Throws `wrong-state`, `not-allowed`, `bad-request`.
 */
export async function move(trx: Trx, who: Who, what: Move): Promise<Moved> {
  const { person, machine, stream, event } = what;
  await sql`select pg_advisory_xact_lock(hashtext(${`${machine} ${stream}`}))`.execute(trx);
  const last = await stateOf(trx, machine, stream);
  const state = allowed(machine, last.state, who.role, what);
  const number = last.number + 1;
  const made = await trx
    .insertInto("event")
    .values({ person, machine, stream, number, kind: event, state, by: who.actor })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("event_payload")
    .values({ event: made.id, payload: JSON.stringify(what.payload ?? {}) })
    .execute();
  return { state, number };
}
