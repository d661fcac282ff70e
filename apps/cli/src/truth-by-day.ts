import { Columns, type Node, type Run, type Truth } from "@soning/norms";

/** The truth of a condition on any day, by the columnar back end over one row. */
export function truthByDay(run: Run, node: Node): (day: number) => Truth {
  const columns = new Columns(run.program, [node]);
  const table = columns.tableOf([run.question.facts]);
  return (day) => columns.bind(table, day, run.settings).row(0);
}
