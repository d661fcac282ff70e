import { type EventName, type Gate, IN_FORCE } from "@soning/law";
import type { Trx } from "../database/database.ts";
import { Problem, type ProblemPart } from "../http/problem.ts";
import { caseSteps } from "./case-law.ts";
import { happenedTo } from "./settle.ts";
import { type Raised, wantedSteps } from "./wanted.ts";

export interface GateAsked {
  readonly person: string;
  readonly matterCase: string;
  readonly gate: Gate;
  /** `service.now()`, or a day */
  readonly at: string;
}

/** A step that keeps a gate shut. */
export interface OpenStep {
  readonly step: string;
  readonly norm: string;
  readonly text: { readonly nb: string; readonly en: string };
  /** false: facts are missing that would tell whether it stands */
  readonly stands: boolean;
}

const closing: ReadonlySet<string> = new Set(["done", "waived"]);

/** The event in which a matter is when it comes to a gate, whether or not anybody said so. */
const atGate: Readonly<Record<Gate, readonly EventName[]>> = {
  "before-decision": ["case-opened", "before-decision"],
  "before-notice": ["before-decision"],
  "before-start": [],
};

/** The steps that must still be done, or waived on a ground of the norm, before a gate opens. Throws `bad-facts`. */
export async function openSteps(trx: Trx, { person, matterCase, gate, at }: GateAsked): Promise<readonly OpenStep[]> {
  const { matters, raised } = await happenedTo(trx, person);
  const here: readonly Raised[] = atGate[gate].map((event) => ({ matterCase, event, occasion: event }));
  const known = new Set(raised.filter((one) => one.matterCase === matterCase).map(({ event }) => event));
  const all = [...raised, ...here.filter(({ event }) => !known.has(event))];
  const own = matters.filter(({ id }) => id === matterCase);
  const steps = await caseSteps(trx, person, at);
  const wanted = wantedSteps(all, own, IN_FORCE, at.slice(0, "YYYY-MM-DD".length), steps.steps).filter(
    (one) => one.standing.step.gate === gate,
  );
  const tasks = await trx
    .selectFrom("task")
    .select(["step", "matter_case", "occasion", "state"])
    .where("person", "=", person)
    .where("gate", "=", gate)
    .where((where) => where.or([where("matter_case", "=", matterCase), where("matter_case", "is", null)]))
    .execute();
  const closed = new Set(
    tasks.filter(({ state }) => closing.has(state)).map((task) => `${task.step} ${task.occasion.replace(/#\d+$/, "")}`),
  );
  return wanted
    .filter((one) => !closed.has(`${one.standing.step.id} ${one.occasion}`))
    .map(({ standing: { step, status } }) => ({
      step: step.id,
      norm: typeof step.norm === "string" ? step.norm : step.norm.key,
      text: step.text,
      stands: status === "to-do",
    }));
}

const told = ({ step, norm, text, stands }: OpenStep): ProblemPart => ({
  path: step,
  message: `${text.en} (${norm})${stands ? "" : " — it is open whether this stands: facts are missing"}`,
});

/** Throws `gate-closed` with every step that is open, by its id, with its norm. A step that may stand keeps the gate shut too. */
export async function requireGate(trx: Trx, asked: GateAsked): Promise<void> {
  const open = await openSteps(trx, asked);
  const [first] = open;
  if (first !== undefined) throw new Problem("gate-closed", undefined, { norm: first.norm, faults: open.map(told) });
}
