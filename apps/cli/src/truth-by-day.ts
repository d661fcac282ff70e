import { Columns, type Node, type Run, type Table, type Truth } from "@soning/norms";

/** The truth of a condition on any day, by the columnar back end over one row; its code is written on the first day asked. */
export function truthByDay(run: Run, node: Node): (day: number) => Truth {
  let made: { readonly columns: Columns; readonly table: Table } | undefined;
  let first = true;
  return (day) => {
    // most questions turn on a few days only: those are not worth the writing of code
    if (first) {
      first = false;
      return run.truth(node);
    }
    if (made === undefined) {
      const columns = new Columns(run.program, [node]);
      made = { columns, table: columns.tableOf([run.question.facts]) };
    }
    return made.columns.bind(made.table, day, run.settings).row(0);
  };
}
