import { sql } from "kysely";
import { audit } from "../audit/append.ts";
import { assertFacts } from "../cases/assert-facts.ts";
import { currentFactsOf } from "../cases/current.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { type Moved, move, stateOf } from "../machines/move.ts";
import { type Form, inForm } from "../machines/serving.ts";
import { announce } from "../outbox/announce.ts";
import { requirePerson } from "../persons/read.ts";
import { raise } from "../tasks/raise.ts";
import { leaveLog } from "./leave-taken.ts";
import type { ServingStep, StepBody } from "./steps.ts";

/** A serving as the reader may see it. Throws `not-found`. */
export async function requireServing(trx: Trx, id: string) {
  const row = await trx.selectFrom("serving").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

const standing = ["signed", "notified", "final", "granted-waiting", "in-effect"];

/** A step by a decision needs one of this person that is signed and neither stayed nor reversed. */
async function requireDecision(trx: Trx, person: string, id: string): Promise<void> {
  const row = await trx
    .selectFrom("decision")
    .select("state")
    .where("id", "=", id)
    .where("person", "=", person)
    .executeTakeFirst();
  if (row === undefined)
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "decision", message: "must be a decision of this person" }],
    });
  if (!standing.includes(row.state)) throw new Problem("wrong-state", `the decision is ${row.state}`);
}

function targetOf(event: string, { form, released }: StepBody): string | undefined {
  if (event === "judgment" && released === true) return "on-probation";
  return form === undefined ? undefined : inForm(form);
}

const lawForms: Readonly<Partial<Record<Form, string>>> = {
  high: "prison",
  low: "prison",
  halfway: "prison",
  "section-12": "institution",
  "section-13": "hospital",
  "section-16": "outside-prison",
};

/** The facts of the law that a step tells; of hours and abroad the form is for a caseworker to say. */
function factsOf(event: string, { on, form, trialEndsOn }: StepBody) {
  const started = event === "appear" || event === "fetched";
  const asLaw =
    form === "em" ? (started ? "em-whole-sentence" : "em-final-part") : form === undefined ? undefined : lawForms[form];
  const told: readonly (readonly [string, unknown])[] = [
    ...(event === "appear" && on !== undefined ? [["serving.startedOn", on] as const] : []),
    ...(asLaw === undefined ? [] : [["serving.form", asLaw] as const, ["serving.formSince", on] as const]),
    ...(trialEndsOn === undefined
      ? []
      : [["release.releasedOn", on] as const, ["serving.form", "release-on-probation"] as const]),
  ];
  return told.map(([fact, value]) => ({ fact, value, source: "protokollen over gjennomføringen", verified: true }));
}

/** The log of leaves, when somebody came back from one: it began on the day of the step before. */
async function leavesOf(trx: Trx, person: string, { at, leave }: StepBody, since: string | null, today: string) {
  if (leave === undefined || at === undefined) return [];
  const day = at.slice(0, "YYYY-MM-DD".length);
  const { facts } = await currentFactsOf(trx, person, today);
  return [{ ...leaveLog(facts, leave, since ?? day, day), source: "protokollen over gjennomføringen", verified: true }];
}

const columnsOf = (event: string, { on, at, until, meetOn, trialEndsOn, unit }: StepBody) => ({
  ...(on === undefined ? {} : { on_date: on }),
  ...(meetOn === undefined ? {} : { meet_on: meetOn }),
  ...(trialEndsOn === undefined ? {} : { trial_ends_on: trialEndsOn }),
  ...(unit === undefined ? {} : { unit }),
  away_until: event === "out" ? (until ?? null) : null,
  interrupted_until: event === "interrupt" ? (until ?? null) : null,
  ...(at === undefined ? {} : { on_date: at.slice(0, "YYYY-MM-DD".length) }),
});

/** The unit to which the person goes sees the case from now; the one left keeps reading until a named day. */
async function moveAccess(
  trx: Trx,
  person: string,
  unit: string,
  serving: string,
  until: string | undefined,
): Promise<void> {
  const why = `serving ${serving}`;
  await sql`select open_to_unit(${person}::uuid, ${unit}, 'serving', ${why})`.execute(trx);
  if (until !== undefined) await sql`select keep_reading(${person}::uuid, 'serving', ${until}::date)`.execute(trx);
}

/**
 * Takes a step of a serving: moves it, keeps its dates, tells the law's facts, opens the case to another unit, raises
 * what steps wait for. `now` is the minute in Norway. Throws `not-found`, `changed-meanwhile`, `wrong-state`, `not-allowed`, `bad-facts`.
 */
export async function takeServingStep(
  trx: Trx,
  claims: Claims,
  { event, raises }: ServingStep,
  { id, version, body, now }: { id: string; version: number; body: StepBody; now: string },
): Promise<Moved & { readonly version: number }> {
  const { person, unit: from, on_date: since } = await requireServing(trx, id);
  if (body.decision !== undefined) await requireDecision(trx, person, body.decision);
  const changed = await trx
    .updateTable("serving")
    .set({ ...columnsOf(event, body), version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  requireChanged(changed.numUpdatedRows);
  const before = await stateOf(trx, "serving", id);
  const to = targetOf(event, body);
  const moved = await move(trx, claims, {
    person,
    machine: "serving",
    stream: id,
    event,
    payload: { ...body },
    ...(to === undefined ? {} : { to }),
  });
  const today = now.slice(0, "YYYY-MM-DD".length);
  const facts = [...factsOf(event, body), ...(await leavesOf(trx, person, body, since, today))];
  if (facts.length > 0) {
    const { version: at } = await requirePerson(trx, person);
    await assertFacts(trx, claims, person, at, facts, today);
  }
  const keep = (body as { keepReadingUntil?: string }).keepReadingUntil;
  if (body.unit !== undefined && body.unit !== from) await moveAccess(trx, person, body.unit, id, keep);
  // somebody who is fetched after an escape goes on with what was begun
  const begins = raises !== "serving-started" || event === "appear" || before.state === "wanted";
  if (raises !== undefined && begins)
    await raise(trx, claims, { person, event: raises, occasion: `serving ${id} ${moved.number}`, at: now });
  await announce(trx, claims.actor, {
    person,
    event,
    before: before.state,
    after: moved.state,
    on: body.on,
    at: body.at,
    until: body.until,
    fromUnit: from ?? undefined,
    unit: body.unit,
    now,
  });
  await audit(trx, claims, { act: `serving.${event}`, purpose: "execution", person, details: { serving: id } });
  return { ...moved, version: version + 1 };
}
