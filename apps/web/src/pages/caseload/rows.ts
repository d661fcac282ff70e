import type { CaseloadRow } from "../../api/schema.ts";
import { daysBetween } from "../../format/dates.ts";

export const tabs = ["now", "soon", "almost", "all"] as const;
export type Tab = (typeof tabs)[number];
export const sorts = ["loss", "next", "name"] as const;
export type Sort = (typeof sorts)[number];

/** A person in the caseload with every matter that is open, soon open, or one thing short of it. */
export interface CaseloadPerson {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly CaseloadRow[];
}

/** One line for each person, in the order in which they came. */
export function byPerson(rows: readonly CaseloadRow[]): readonly CaseloadPerson[] {
  const found = new Map<string, { id: string; name: string; rows: CaseloadRow[] }>();
  for (const row of rows) {
    const known = found.get(row.person.id);
    if (known === undefined) found.set(row.person.id, { ...row.person, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()];
}

/** First day ahead on which something opens. */
export function nextOf({ rows }: CaseloadPerson, today: string): string | undefined {
  return rows
    .flatMap(({ from }) => (from !== null && from > today ? [from] : []))
    .sort()
    .at(0);
}

/** What is lost by waiting, in days: how long the doors that stand open have stood open. */
export function lossOf({ rows }: CaseloadPerson, today: string): number {
  return rows.reduce(
    (sum, { status, from }) =>
      sum + (status === "now" && from !== null ? Math.max(1, daysBetween(from, today) + 1) : 0),
    0,
  );
}

const folded = (text: string): string => text.toLocaleLowerCase("nb");

/** The persons whom the filter leaves, in the order wished for. */
export function shownPersons(
  persons: readonly CaseloadPerson[],
  {
    search,
    matter,
    sort,
    today,
  }: { readonly search: string; readonly matter: string; readonly sort: Sort; readonly today: string },
): readonly CaseloadPerson[] {
  const words = folded(search.trim()).split(/\s+/);
  const left = persons.filter(
    ({ name, rows }) =>
      words.every((word) => folded(name).includes(word)) &&
      (matter === "" || rows.some((row) => row.matter === matter)),
  );
  if (sort === "loss") return left.toSorted((one, other) => lossOf(other, today) - lossOf(one, today));
  if (sort === "next")
    return left.toSorted((one, other) => (nextOf(one, today) ?? "9").localeCompare(nextOf(other, today) ?? "9"));
  return left;
}
