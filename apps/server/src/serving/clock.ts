import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import type { Trx } from "../database/database.ts";
import { move, type Who } from "../machines/move.ts";
import { announce } from "../outbox/announce.ts";
import { raise } from "../tasks/raise.ts";

const clock: Who = { actor: "clock", role: "clock" };
const job = { actor: "clock", role: "none" } as const;

interface Due {
  readonly id: string;
  readonly person: string;
  readonly until: string;
  readonly state: string;
  readonly unit: string | null;
}

/** What the clock did to servings, as counts. */
export interface ServingsMoved extends Readonly<Record<string, number>> {
  readonly overdue: number;
  readonly deferralsOver: number;
  readonly trialsOver: number;
}

async function moveAll(
  trx: Trx,
  due: readonly Due[],
  event: string,
  on: string,
  payload: (one: Due) => Readonly<Record<string, unknown>>,
): Promise<readonly number[]> {
  const numbers: number[] = [];
  for (const one of due) {
    await trx
      .updateTable("serving")
      .set({ on_date: on, away_until: null, interrupted_until: null, version: sql`version + 1` })
      .where("id", "=", one.id)
      .execute();
    const { number } = await move(trx, clock, {
      person: one.person,
      machine: "serving",
      stream: one.id,
      event,
      payload: payload(one),
    });
    numbers.push(number);
    await audit(trx, job, {
      act: `serving.${event}`,
      purpose: "execution",
      person: one.person,
      details: { serving: one.id, until: one.until },
    });
  }
  return numbers;
}

/**
 * What a minute that came does to servings: whoever is out over the time, or interrupted over the last day, is wanted, and the
 * steps of an incident are asked for; a deferral and a trial period end with their last day. `now` is the minute in Norway.
 */
export async function servingsAt(trx: Trx, now: string): Promise<ServingsMoved> {
  const today = now.slice(0, "YYYY-MM-DD".length);
  const { rows: late } = await sql<Due>`
    select id, person, state, unit, coalesce(away_until, interrupted_until::text) as until from serving
    where (state like 'away:%' and away_until < ${now}) or (state like 'interrupted:%' and interrupted_until < ${today}::date) order by id for update`.execute(
    trx,
  );
  const numbers = await moveAll(trx, late, "overdue", today, ({ until }) => ({ at: now, until }));
  for (const [at, { id, person, state, unit }] of late.entries()) {
    await raise(trx, clock, { person, event: "incident", occasion: `serving ${id} ${numbers[at]}`, at: now });
    await announce(trx, "clock", {
      person,
      event: "overdue",
      before: state,
      after: "wanted",
      at: now,
      fromUnit: unit ?? undefined,
      now,
    });
  }
  const { rows: deferred } = await sql<Due>`
    select s.id, s.person, s.state, s.unit, p.payload ->> 'until' as until from serving s
      join lateral (select id from event e where e.machine = 'serving' and e.stream = s.id::text order by e.number desc limit 1) e on true
      join event_payload p on p.event = e.id
    where s.state = 'deferred' and left(p.payload ->> 'until', 10) <= ${today} order by s.id for update of s`.execute(
    trx,
  );
  await moveAll(trx, deferred, "end-deferral", today, ({ until }) => ({ on: until }));
  const { rows: tried } = await sql<Due>`
    select id, person, state, unit, trial_ends_on::text as until from serving where state = 'on-probation' and trial_ends_on < ${today}::date order by id for update`.execute(
    trx,
  );
  await moveAll(trx, tried, "trial-end", today, ({ until }) => ({ on: until }));
  for (const { id, person } of tried)
    await raise(trx, clock, { person, event: "serving-ended", occasion: `serving ${id}`, at: now });
  return { overdue: late.length, deferralsOver: deferred.length, trialsOver: tried.length };
}
