import type { Role } from "../database/schema.ts";

/** Who or what can cause a transition: a role, a date that came, or a message that came in. */
export type Cause = Role | "clock" | "message";

export type MachineName = "order" | "serving" | "matter" | "decision" | "complaint" | "consent" | "task";

/** The state before the first event. A machine with an `initial` state is in it from when its row is there. */
export const START = "";

/** What a transition asks for beside state and role. `needs` are names that the event's payload must hold. */
export interface Guard {
  readonly text: string;
  readonly needs: readonly string[];
}

/** One line of the table: from one of these states, by this event, caused by one of these, into a state. */
export interface Rule {
  readonly from: readonly string[];
  readonly event: string;
  readonly by: readonly Cause[];
  readonly guard?: Guard;
  /** several: the mover says which */
  readonly to: readonly string[];
}

export interface Machine {
  readonly name: MachineName;
  /** the table whose rows show the state */
  readonly table?: string;
  readonly initial?: string;
  readonly rules: readonly Rule[];
}

/** One step that is allowed: what the database holds as well. */
export interface Transition {
  readonly machine: MachineName;
  readonly from: string;
  readonly event: string;
  readonly by: readonly Cause[];
  readonly guard: Guard | undefined;
  readonly to: string;
}

/** A line of the table. */
export const rule = (
  from: string | readonly string[],
  event: string,
  by: readonly Cause[],
  to: string | readonly string[],
  guard?: Guard,
): Rule => ({
  from: typeof from === "string" ? [from] : from,
  event,
  by,
  to: typeof to === "string" ? [to] : to,
  ...(guard === undefined ? {} : { guard }),
});

export const guard = (text: string, ...needs: readonly string[]): Guard => ({ text, needs });

/** Who handles cases at a local unit. */
export const local = ["caseworker", "leader", "probation"] as const satisfies readonly Role[];
/** The same and the levels above. */
export const service = [...local, "region", "directorate"] as const satisfies readonly Role[];
