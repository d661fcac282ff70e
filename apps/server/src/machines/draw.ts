import { type Machine, START } from "./machine.ts";
import { machines } from "./table.ts";

/** `serving:low` and `serving:high` are drawn as one. */
const base = (state: string): string => state.split(":")[0] ?? state;
const node = (state: string): string => (state === START ? "[*]" : base(state).replaceAll("-", "_"));

function diagramOf({ rules, initial }: Machine): readonly string[] {
  const lines: string[] = initial === undefined ? [] : [`  [*] --> ${node(initial)}`];
  const names = new Set(
    rules
      .flatMap(({ from, to }) => [...from, ...to])
      .filter((state) => state !== START)
      .map(base),
  );
  for (const name of names) if (name.includes("-")) lines.push(`  state "${name}" as ${node(name)}`);
  const events = new Map<string, Set<string>>();
  for (const { from, event, to } of rules)
    for (const before of from)
      for (const after of to) {
        const arrow = `${node(before)} --> ${node(after)}`;
        events.set(arrow, (events.get(arrow) ?? new Set()).add(event));
      }
  for (const [arrow, names_] of events) lines.push(`  ${arrow}: ${[...names_].join(", ")}`);
  return ["```mermaid", "stateDiagram-v2", ...lines, "```"];
}

const cell = (states: readonly string[]): string => {
  const forms = new Map<string, number>();
  for (const state of states) forms.set(base(state), (forms.get(base(state)) ?? 0) + (state.includes(":") ? 1 : 0));
  return [...forms].map(([name, count]) => (name === START ? "–" : count === 0 ? name : `${name}[form]`)).join(", ");
};

function rowsOf({ rules }: Machine): readonly string[] {
  const rows = rules.map(
    ({ from, event, by, guard, to }) =>
      `| ${cell(from)} | ${event} | ${by.join(", ")} | ${guard === undefined ? "" : guard.text} | ${cell(to)} |`,
  );
  return ["| from | event | by | guard | to |", "|---|---|---|---|---|", ...new Set(rows)];
}

/** The page on the state machines, drawn from their table. */
export function drawMachines(): string {
  const parts = Object.values(machines).flatMap((machine) => [
    `## ${machine.name}`,
    "",
    ...diagramOf(machine),
    "",
    ...rowsOf(machine),
    "",
  ]);
  return [
    "# State machines",
    "",
    "Drawn from `apps/server/src/machines/table.ts` by `node apps/server/scripts/draw-machines.ts`; a test says when it is old.",
    "",
    "A state changes in one way: `move()` appends an event, a trigger of the database checks it against the same table (`machine_transition`)",
    "and shows its state in the row. Whoever writes past the server can neither append an event that the table does not have, nor one for",
    "another role, nor a state without its event. `rebuild()` works out every state again from the events.",
    "",
    "`[form]` is how the sentence is served: high, low, halfway, section-12, section-13, section-16, em, hours, abroad. Who is away or",
    "interrupted comes back to the same form. A date that comes (`clock`) and a message that comes in (`message`) are causes beside the roles.",
    "",
    ...parts,
  ].join("\n");
}
