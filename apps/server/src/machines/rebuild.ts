import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { type MachineName, START } from "./machine.ts";
import { machines, stepsFrom } from "./table.ts";

/** A row whose state is not what its events say. */
export interface Strayed {
  readonly machine: MachineName;
  readonly stream: string;
  readonly shown: string;
  /** by the events; `undefined` when they are not a way through the table */
  readonly told: string | undefined;
}

/** The state that a list of events leads to, by the table alone; `undefined` when a step is not in it. */
export function replay(
  machine: MachineName,
  events: readonly { readonly kind: string; readonly state: string }[],
): string | undefined {
  let state = machines[machine].initial ?? START;
  for (const { kind, state: after } of events) {
    if (!stepsFrom(machine, state).some((step) => step.event === kind && step.to === after)) return undefined;
    state = after;
  }
  return state;
}

/** Works out every state again from the events, and names the rows that show another. Run as a job. */
export async function rebuild(trx: Trx): Promise<readonly Strayed[]> {
  const { rows: events } = await sql<{ machine: MachineName; stream: string; kind: string; state: string }>`
    select machine, stream, kind, state from event order by machine, stream, number`.execute(trx);
  const streams = new Map<string, { kind: string; state: string }[]>();
  for (const { machine, stream, kind, state } of events) {
    const key = `${machine} ${stream}`;
    const list = streams.get(key) ?? [];
    list.push({ kind, state });
    streams.set(key, list);
  }
  const strayed: Strayed[] = [];
  for (const { name, rows_in: table } of await trx.selectFrom("machine").selectAll().execute()) {
    const machine = name as MachineName;
    if (table === null) continue;
    const { rows } = await sql<{ id: string; state: string }>`select id, state from ${sql.table(table)}`.execute(trx);
    for (const { id, state } of rows) {
      const told = replay(machine, streams.get(`${machine} ${id}`) ?? []);
      if (told !== state) strayed.push({ machine, stream: id, shown: state, told });
    }
  }
  return strayed;
}
