import type { CaseloadRow } from "../../api/schema.ts";
import type { DrawnDate } from "../../components/timeline/scale.ts";
import { daysBetween } from "../../format/dates.ts";
import { dayOrder, folded, nameOrder } from "../../format/order.ts";

/** The views of opportunities. */
export const chances = ["now", "soon", "almost", "all"] as const;
export type Chance = (typeof chances)[number];
export const sorts = ["loss", "next", "name"] as const;
export type Sort = (typeof sorts)[number];

/** A person in the caseload with every matter that is open, soon open, or one thing short of it. */
export interface CaseloadPerson {
  readonly id: string;
  readonly name: string;
  /** of the tab that is looked at */
  readonly rows: readonly CaseloadRow[];
  /** of the other tabs */
  readonly also: readonly CaseloadRow[];
}

/** One line for each person of the rows, in the order in which they came; `all` may have more of the same persons. */
export function byPerson(rows: readonly CaseloadRow[], all: readonly CaseloadRow[] = rows): readonly CaseloadPerson[] {
  const found = new Map<string, { id: string; name: string; rows: CaseloadRow[]; also: CaseloadRow[] }>();
  for (const row of rows) {
    const known = found.get(row.person.id);
    if (known === undefined) found.set(row.person.id, { ...row.person, rows: [row], also: [] });
    else known.rows.push(row);
  }
  const own = new Set(rows);
  for (const row of all) if (!own.has(row)) found.get(row.person.id)?.also.push(row);
  return [...found.values()];
}

/** What comes next for a person: the first day ahead on which something opens, else the next date of the sentence. */
export interface Next {
  readonly day: string;
  /** matter that opens, or date of the sentence */
  readonly what: { readonly matter: string } | { readonly date: string };
}

/** Dates of the sentence that are worth naming as the next, where nothing else opens. */
const telling: ReadonlySet<string> = new Set(["start", "one-third", "half", "two-thirds", "release", "end"]);

export function nextWithDates(
  person: CaseloadPerson,
  dates: readonly DrawnDate[] | undefined,
  today: string,
): Next | undefined {
  const opens = nextOf(person, today);
  const row = [...person.rows, ...person.also].find(({ from }) => from !== null && from === opens);
  if (opens !== undefined && row !== undefined) return { day: opens, what: { matter: row.matter } };
  return dates
    ?.flatMap(({ id, date }): readonly Next[] =>
      telling.has(id) && date !== undefined && date > today ? [{ day: date, what: { date: id } }] : [],
    )
    .sort((one, other) => dayOrder(one.day, other.day))
    .at(0);
}

/** First day ahead on which something opens. */
export function nextOf({ rows, also }: CaseloadPerson, today: string): string | undefined {
  return [...rows, ...also]
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

/** The persons in the order wished for. */
export function sortedPersons(
  persons: readonly CaseloadPerson[],
  sort: Sort,
  today: string,
): readonly CaseloadPerson[] {
  if (sort === "name") return persons.toSorted((one, other) => nameOrder(one.name, other.name));
  const weighed =
    sort === "loss"
      ? persons.map((person) => ({ person, weight: -lossOf(person, today) }))
      : persons.map((person) => ({ person, weight: Date.parse(nextOf(person, today) ?? "9999-12-31") }));
  return weighed.sort((one, other) => one.weight - other.weight).map(({ person }) => person);
}

/** The persons whom the filter leaves, in the order in which they stand. */
export function shownPersons(
  persons: readonly CaseloadPerson[],
  {
    search,
    matter,
    ids,
  }: {
    readonly search: string;
    readonly matter: string;
    /** persons found by a number */
    readonly ids?: ReadonlySet<string> | undefined;
  },
): readonly CaseloadPerson[] {
  const words = folded(search.trim()).split(/\s+/);
  return persons.filter(
    ({ id, name, rows }) =>
      (ids?.has(id) === true || words.every((word) => folded(name).includes(word))) &&
      (matter === "" || rows.some((row) => row.matter === matter)),
  );
}
