import { sql } from "kysely";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { storableText } from "../cases/json-depth.ts";
import type { Claims, Trx } from "../database/database.ts";
import { page, type pageQuery, readCursor } from "../http/paging.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { move } from "../machines/move.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";

export const placeKind = z.enum(["high", "low", "halfway", "em"]);

/** A person's entry in the queue of a unit. `turn`: how many stand there up to this one; absent once it does not wait. */
export const queueRow = z
  .object({
    id: z.uuid(),
    person: z.object({ id: z.uuid(), name: z.string() }),
    unit: z.string(),
    kind: placeKind,
    decision: z.uuid().nullable(),
    state: z.enum(["waiting", "held", "left"]),
    since: z.iso.datetime(),
    turn: z.int().nullable(),
    heldOn: z.iso.date().nullable(),
    leftOn: z.iso.date().nullable(),
    outOfTurn: z.string().nullable(),
    leftReason: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: "QueueEntry" });

/** Somebody who needs a place. `decision`: what was granted and waits for it. */
export const givenEntry = z.object({
  unit: z.string().min(1).max(100),
  kind: placeKind,
  decision: z.uuid().optional(),
});

/** `hold`: takes the place; `leave`: gives it back, or waits no more. `outOfTurn`: why those who wait longer are passed. */
export const queueStep = z.discriminatedUnion("event", [
  z.object({ event: z.literal("hold"), on: z.iso.date(), outOfTurn: storableText(500).optional() }),
  z.object({ event: z.literal("leave"), on: z.iso.date(), reason: storableText(500) }),
]);
export type QueueStep = z.infer<typeof queueStep>;

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

/** What the database refuses about places, in our words. */
function refused(error: unknown): unknown {
  switch ((error as { code?: string }).code) {
    case "SN010":
      return new Problem("wrong-state", "no place is free");
    case "SN011":
      return new Problem("wrong-state", "somebody waits longer: say in outOfTurn why they are passed");
    default:
      return error;
  }
}

const waitsFor = (kind: z.infer<typeof placeKind>): "tag" | "place" => (kind === "em" ? "tag" : "place");

/** A decision that waits for a place, and the version of it that somebody saw. */
interface Waiting {
  readonly id: string;
  readonly version: number;
}

/** The state of a decision on a person. Throws `bad-request` for one of somebody else, `changed-meanwhile`. */
async function stateOfDecision(trx: Trx, person: string, { id, version }: Waiting): Promise<string> {
  const decision = await trx
    .selectFrom("decision")
    .select(["state", "version"])
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  if (decision === undefined) throw wrong("decision", "must be a decision on this person");
  if (decision.version !== version) requireChanged(0);
  return decision.state;
}

/** A granted decision that stands waits from now for what is lacking. */
async function letWait(
  trx: Trx,
  claims: Claims,
  person: string,
  { id, version }: Waiting,
  lacks: "tag" | "place",
): Promise<void> {
  const changed = await trx
    .updateTable("decision")
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  await move(trx, claims, { person, machine: "decision", stream: id, event: "wait", payload: { lacks } });
}

/**
 * Puts a person into the queue for a place. A decision that is named is from then on granted and waiting. Throws
 * `not-found`, `bad-request` for a unit without such places, `already-exists`, `wrong-state` for a decision that cannot wait, `changed-meanwhile`.
 */
export async function joinQueue(
  trx: Trx,
  claims: Claims,
  person: string,
  { unit, kind }: z.infer<typeof givenEntry>,
  decision: Waiting | undefined,
): Promise<{ id: string }> {
  await requirePerson(trx, person);
  const place = await trx
    .selectFrom("place")
    .select("kind")
    .where("unit", "=", unit)
    .where("kind", "=", kind)
    .executeTakeFirst();
  if (place === undefined) throw wrong("kind", `${unit} has no places of this kind`);
  const state = decision === undefined ? undefined : await stateOfDecision(trx, person, decision);
  const made = await trx
    .insertInto("place_queue")
    .values({ unit, kind, person, decision: decision?.id ?? null, by: claims.actor })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (decision !== undefined && state !== "granted-waiting")
    await letWait(trx, claims, person, decision, waitsFor(kind));
  await audit(trx, claims, {
    act: "place.join",
    purpose: "execution",
    person,
    details: { entry: made.id, unit, kind, decision: decision?.id ?? null },
  });
  return made;
}

/**
 * Takes the place, or gives it back. Throws `not-found`, `changed-meanwhile`, `not-allowed` for another unit's queue,
 * `wrong-state` where none is free, somebody waits longer, or the entry has left.
 */
export async function takeQueueStep(
  trx: Trx,
  claims: Claims,
  {
    id,
    version,
    step,
    today,
  }: { readonly id: string; readonly version: number; readonly step: QueueStep; readonly today: string },
): Promise<{ state: "held" | "left"; version: number }> {
  const entry = await trx.selectFrom("place_queue").selectAll().where("id", "=", id).executeTakeFirst();
  if (entry === undefined) throw new Problem("not-found");
  if (entry.unit !== claims.unit) throw new Problem("not-allowed", `the queue is ${entry.unit}'s`);
  if (entry.version !== version) requireChanged(0);
  if (step.on > today) throw wrong("on", `must not be after ${today}`);
  if (entry.state === "left" || (step.event === "hold" && entry.state === "held"))
    throw new Problem("wrong-state", `the entry is ${entry.state}`);
  const columns =
    step.event === "hold"
      ? { state: "held" as const, held_on: step.on, out_of_turn: step.outOfTurn ?? null }
      : { state: "left" as const, left_on: step.on, left_reason: step.reason };
  try {
    const changed = await trx
      .updateTable("place_queue")
      .set((eb) => ({ ...columns, version: eb("version", "+", 1) }))
      .where("id", "=", id)
      .where("version", "=", version)
      .executeTakeFirst();
    requireChanged(changed.numUpdatedRows);
  } catch (error) {
    throw refused(error);
  }
  await audit(trx, claims, {
    act: `place.${step.event}`,
    purpose: "execution",
    person: entry.person,
    details: { entry: id, unit: entry.unit, kind: entry.kind },
  });
  return { state: columns.state, version: version + 1 };
}

/** Throws `wrong-state` while a granted decision still waits in a queue: it cannot start before the place is held. */
export async function requirePlace(trx: Trx, decision: string): Promise<void> {
  const waiting = await trx
    .selectFrom("place_queue")
    .select(["unit", "kind"])
    .where("decision", "=", decision)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  if (waiting !== undefined)
    throw new Problem("wrong-state", `waits for a ${waitsFor(waiting.kind)} at ${waiting.unit}`);
}

/** A cursor holds milliseconds: what lies within one is told apart by id. */
const moment = sql<Date>`date_trunc('milliseconds', since)`;

/** The queue of a unit, those who wait longest first, as far as the reader may see the persons. */
export async function listQueue(
  trx: Trx,
  claims: Claims,
  asked: z.infer<typeof pageQuery> & {
    readonly kind?: z.infer<typeof placeKind> | undefined;
    readonly state: "waiting" | "held" | "left";
  },
): Promise<{ items: z.infer<typeof queueRow>[]; next?: string }> {
  let query = trx
    .selectFrom("place_queue as q")
    .innerJoin("person", "person.id", "q.person")
    .selectAll("q")
    .select(["person.name", sql<number | null>`place_turn(q.id)`.as("turn")])
    .where("q.unit", "=", claims.unit ?? "")
    .where("q.state", "=", asked.state);
  if (asked.kind !== undefined) query = query.where("q.kind", "=", asked.kind);
  if (asked.cursor !== undefined) {
    const [since, id] = readCursor(asked.cursor, 2);
    if (typeof since !== "string" || !z.iso.datetime().safeParse(since).success || !z.uuid().safeParse(id).success)
      throw new Problem("bad-request", "the cursor is not one of ours");
    query = query.where(sql<boolean>`(${moment}, q.id) > (${since}::timestamptz, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy(moment)
    .orderBy("q.id")
    .limit(asked.limit + 1)
    .execute();
  const { items, next } = page(rows, asked.limit, (row) => [row.since.toISOString(), row.id]);
  await audit(trx, claims, {
    act: "place.queue",
    purpose: purposeOf(claims.role),
    shown: [...new Set(items.map(({ person }) => person))],
    details: { state: asked.state, count: items.length },
  });
  return {
    items: items.map((row) => ({
      id: row.id,
      person: { id: row.person, name: row.name },
      unit: row.unit,
      kind: row.kind,
      decision: row.decision,
      state: row.state,
      since: row.since.toISOString(),
      turn: row.turn,
      heldOn: row.held_on,
      leftOn: row.left_on,
      outOfTurn: row.out_of_turn,
      leftReason: row.left_reason,
      version: row.version,
    })),
    ...(next === undefined ? {} : { next }),
  };
}
