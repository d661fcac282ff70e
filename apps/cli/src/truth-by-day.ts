import { Columns, type Node, type Run, type Table, type Truth } from "@soning/norms";

/** Days that cost the reference less than the writing of code would. */
const BY_REFERENCE = 60;

/** The truth of a condition on any day: the reference for the first days asked, then the columnar back end over one row. */
export function truthByDay(run: Run, node: Node): (day: number) => Truth {
  let made: { readonly columns: Columns; readonly table: Table } | undefined;
  let asked = 0;
  return (day) => {
    asked += 1;
    if (asked <= BY_REFERENCE) return run.onDay(day).truth(node);
    if (made === undefined) {
      const columns = new Columns(run.program, [node]);
      made = { columns, table: columns.tableOf([run.question.facts]) };
    }
    return made.columns.bind(made.table, day, run.settings).row(0);
  };
}
