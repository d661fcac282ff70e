/** The row variable of each element: `i` for the case, `j1`… for records, and the list that the row is of. */
export interface Scope {
  readonly rows: ReadonlyMap<string, { readonly row: string; readonly list: string }>;
}

export const caseRow = ["", { row: "i", list: "" }] as const;
