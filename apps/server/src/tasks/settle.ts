import { type EventName, IN_FORCE, missingForStep, procedures } from "@soning/law";
import type { Shown } from "@soning/norms";
import { type Selectable, sql } from "kysely";
import { canonical } from "../cases/canonical.ts";
import type { Trx } from "../database/database.ts";
import type { TaskTable } from "../database/schema.ts";
import { kindFor } from "./actors.ts";
import { type CaseSteps, caseSteps } from "./case-law.ts";
import { changeTask, mayChange, ownReasons, type Who } from "./change.ts";
import { callsForNew, type MatterHere, type Raised, type Wanted, wantedSteps } from "./wanted.ts";

type Task = Selectable<TaskTable>;

const stepIds: ReadonlySet<string> = new Set(procedures.map(({ id }) => id));
const [noLongerStands] = ownReasons;
/** An occasion that was dropped and came back is told apart by a number. */
const baseOf = (occasion: string): string => occasion.replace(/#\d+$/, "");
const placeKey = (step: string, occasion: string, matterCase: string | null): string =>
  JSON.stringify([step, baseOf(occasion), matterCase]);

/** The matters of a person, and what has happened so far. */
export async function happenedTo(
  trx: Trx,
  person: string,
): Promise<{ readonly matters: readonly MatterHere[]; readonly raised: readonly Raised[] }> {
  const matters = await trx
    .selectFrom("matter_case")
    .select(["id", "matter", "state", "law", "unit"])
    .where("person", "=", person)
    .orderBy("opened_at")
    .orderBy("id")
    .execute();
  const events = await trx
    .selectFrom("raised_event")
    .select(["matter_case", "event", "occasion"])
    .where("person", "=", person)
    .orderBy("id")
    .execute();
  return {
    matters,
    raised: events.map((one) => ({
      matterCase: one.matter_case,
      event: one.event as EventName,
      occasion: one.occasion,
    })),
  };
}

/** A due day or minute, or its bounds while facts are missing; neither where the law gives none. */
function dueOf(due: Shown | undefined): { readonly due: string | null; readonly bounds: string | null } {
  if (typeof due === "string") return { due: /^\d{4}-/.test(due) ? due : null, bounds: null };
  const bounds = due !== null && typeof due === "object" && !Array.isArray(due) ? JSON.stringify(due) : null;
  return { due: null, bounds };
}

/** How a wanted step reads in its task now. */
function readingOf(steps: CaseSteps, { standing, law }: Wanted) {
  const { due, bounds } = dueOf(standing.due);
  const open = standing.status === "undetermined";
  const missing = open ? missingForStep(steps.run(law), standing.step).map(({ fact }) => fact) : [];
  return {
    standing: open ? ("open" as const) : ("stands" as const),
    missing: JSON.stringify(missing),
    due,
    due_bounds: bounds,
    triggered_on: typeof standing.triggeredOn === "string" ? standing.triggeredOn : null,
  };
}

async function makeTask(
  trx: Trx,
  steps: CaseSteps,
  person: string,
  wanted: Wanted,
  occasion: string,
  unit: string | null,
) {
  const { step } = wanted.standing;
  const reading = readingOf(steps, wanted);
  const kind = kindFor(step.actor);
  const { id } = await trx
    .insertInto("task")
    .values({
      person,
      matter_case: wanted.matterCase,
      step: step.id,
      norm: typeof step.norm === "string" ? step.norm : step.norm.key,
      event: wanted.event,
      occasion,
      law: wanted.law,
      actor: step.actor,
      kind,
      unit,
      gate: step.gate ?? null,
      // who is waited for is reminded on the day the law gives; without one, on a day that a caseworker sets
      remind_on: kind === "wait" && reading.due !== null ? reading.due.slice(0, "YYYY-MM-DD".length) : null,
      ...reading,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function updateTask(trx: Trx, steps: CaseSteps, task: Task, wanted: Wanted): Promise<void> {
  const reading = readingOf(steps, wanted);
  const bounds = task.due_bounds === null ? null : canonical(task.due_bounds);
  const freshBounds = reading.due_bounds === null ? null : canonical(JSON.parse(reading.due_bounds));
  if (
    task.standing === reading.standing &&
    canonical(task.missing) === canonical(JSON.parse(reading.missing)) &&
    task.due === reading.due &&
    bounds === freshBounds
  )
    return;
  await trx
    .updateTable("task")
    .set((eb) => ({ ...reading, version: eb("version", "+", 1) }))
    .where("id", "=", task.id)
    .execute();
}

/** The unit that carries what belongs to no matter: where the person serves, else the unit of whoever acts. */
async function unitOf(trx: Trx, person: string, who: Who): Promise<string | null> {
  const serving = await sql<{ unit: string | null }>`select serving_unit(${person}::uuid) as unit`.execute(trx);
  return serving.rows[0]?.unit ?? ("unit" in who ? (who.unit ?? null) : null);
}

/**
 * Brings a person's tasks into line with facts, law and day: makes what stands and is not there, corrects dates and what
 * is missing, drops as moot what stands no longer. What is overdue stays open. Gives the ids of the tasks made.
 * Call it with the person's tasks locked. Throws `bad-facts` and `bad-order` where the case does not read.
 */
export async function settle(trx: Trx, who: Who, person: string, at: string): Promise<readonly string[]> {
  const on = at.slice(0, "YYYY-MM-DD".length);
  const { matters, raised } = await happenedTo(trx, person);
  const steps = await caseSteps(trx, person, at);
  const wanted = wantedSteps(raised, matters, IN_FORCE, on, steps.steps);
  const tasks = await trx
    .selectFrom("task")
    .selectAll()
    .where("person", "=", person)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const byPlace = Map.groupBy(tasks, (task) => placeKey(task.step, task.occasion, task.matter_case));
  const stands = new Set<string>();
  const seen = new Set<string>();
  const made: string[] = [];
  const unitOfPerson = await unitOf(trx, person, who);
  for (const one of wanted) {
    const { id } = one.standing.step;
    const key = placeKey(id, one.occasion, one.matterCase);
    const alone = placeKey(id, one.occasion, null);
    const former =
      byPlace.get(key) ??
      (byPlace.get(alone)?.some(({ state }) => state !== "moot") ? byPlace.get(alone) : undefined) ??
      [];
    for (const task of former) stands.add(task.id);
    if (seen.has(key)) continue;
    seen.add(key);
    const last = former.at(-1);
    if (last?.state === "open") await updateTask(trx, steps, last, one);
    const matter = matters.find((each) => each.id === one.matterCase);
    if ((last === undefined || last.state === "moot") && callsForNew(one.event, matter)) {
      const occasion = former.length === 0 ? one.occasion : `${one.occasion}#${former.length + 1}`;
      made.push(await makeTask(trx, steps, person, one, occasion, matter?.unit ?? unitOfPerson));
    }
  }
  // who may not drop a task leaves it to the nightly job
  if (!mayChange(who.role, "moot")) return made;
  for (const task of tasks) {
    if (task.state !== "open" || stands.has(task.id) || !stepIds.has(task.step)) continue;
    await changeTask(trx, who, task, { event: "moot", reason: noLongerStands });
  }
  return made;
}
