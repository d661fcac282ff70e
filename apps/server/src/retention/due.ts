import type { RetentionRule } from "@soning/law";
import { sql } from "kysely";
import type { Trx } from "../database/database.ts";

/** The day before whose end something must have begun for the rule's period to be over on a day. */
export const periodAgo = ({ period }: RetentionRule, on: string): string =>
  Temporal.PlainDate.from(on).subtract(Temporal.Duration.from(period)).toString();

const inNorway = sql.raw("at time zone 'Europe/Oslo'");

/** Persons whose whole case is over by a rule, and who are not erased yet. */
export const casesDue = (trx: Trx, rule: RetentionRule, on: string): Promise<readonly string[]> =>
  rule.runsFrom === "orders-turned-away" ? neverServed(trx, rule, on) : servedOut(trx, rule, on);

/** Persons of whom no serving was ever opened, and whose every order was returned or withdrawn so long ago, as it stands in its newest version. */
async function neverServed(trx: Trx, rule: RetentionRule, on: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person: string }>`
    with standing as (select distinct on (order_id) id, person from order_version order by order_id, number desc),
    last as (
      select s.person, e.state, (e.at ${inNorway})::date as day from standing s
      left join lateral (select state, at from event where machine = 'order' and stream = s.id::text order by number desc limit 1) e on true)
    select person from last where not exists (select 1 from event e where e.person = last.person and e.machine = 'serving')
      and not exists (select 1 from erasure x where x.person = last.person and x.rule = ${rule.id})
    group by person having bool_and(coalesce(state in ('returned', 'withdrawn'), false)) and max(day) <= ${periodAgo(rule, on)}::date`.execute(
    trx,
  );
  return rows.map(({ person }) => person);
}

/** Persons whose every serving ended so long ago. A serving that goes on keeps the case. */
async function servedOut(trx: Trx, rule: RetentionRule, on: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person: string }>`
    with last as (
      select distinct on (e.stream) e.person, e.state, coalesce(left(p.payload ->> 'on', 10)::date, (e.at ${inNorway})::date) as day
      from event e left join event_payload p on p.event = e.id where e.machine = 'serving' order by e.stream, e.number desc)
    select person from last where not exists (select 1 from erasure x where x.person = last.person and x.rule = ${rule.id})
    group by person having bool_and(state = 'ended') and max(day) <= ${periodAgo(rule, on)}::date`.execute(trx);
  return rows.map(({ person }) => person);
}

/**
 * Persons with facts that were marked as unverified and not verified in time; where nobody said, nothing is erased. A fact
 * that stood when a decision was drafted on a run with it is kept: the decision builds on it. So is one that a later word
 * of the same content verified.
 */
export async function unverifiedDue(
  trx: Trx,
  rule: RetentionRule,
  on: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ person: string; ids: string[] }>`
    select a.person, array_agg(a.id::text order by a.at, a.id) as ids from assertion a
    where a.verified = false and a.erased is null and a.value is not null and (a.at ${inNorway})::date <= ${periodAgo(rule, on)}::date
      and not exists (select 1 from decision d join assessment_run r on r.id = d.run
        where d.person = a.person and r.at >= a.at and (r.facts ? a.fact or (a.record is not null and r.facts ? regexp_replace(a.fact, '[.][^.]*$', ''))))
      and not exists (select 1 from assertion v where v.supersedes = a.id and v.verified and v.value = a.value)
    group by a.person`.execute(trx);
  return new Map(rows.map(({ person, ids }) => [person, ids]));
}
