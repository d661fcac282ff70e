import type { Assertion, Facts } from "../../../api/schema.ts";

/** A fact that is known, as a list shows it. */
export interface FactRow {
  /** where it stands in the case: `sentences[0].length` */
  readonly path: string;
  /** id of the catalogue */
  readonly fact: string;
  /** the record's own id, where it is a field of one */
  readonly record: string | undefined;
  readonly value: unknown;
  /** the newest word on it; absent where it comes from the order */
  readonly assertion: Assertion | undefined;
  /** earlier words, newest first */
  readonly former: readonly Assertion[];
  readonly editable: boolean;
}

/** The place of a fact on the page that tells who said it. */
export const factAnchor = (path: string): string => `fact-${path}`;

type Item = Readonly<Record<string, unknown>>;

function itemsOf(value: unknown): readonly Item[] | undefined {
  const items = Array.isArray(value)
    ? value
    : typeof value === "object" && value !== null
      ? (value as { items?: unknown }).items
      : undefined;
  return Array.isArray(items) && items.every((item) => typeof item === "object" && item !== null)
    ? (items as Item[])
    : undefined;
}

/** The party's word beside what holds says nothing of what holds. */
const holds = ({ beside, left }: Assertion): boolean => !beside && left === null;

/** All facts that are known: those of the case, and the fields of its records. */
export function factRows({ current, assertions }: Facts): readonly FactRow[] {
  const saidOn = (fact: string, record: string | undefined): readonly Assertion[] =>
    assertions.filter((one) => one.fact === fact && one.record === (record ?? null) && holds(one)).toReversed();
  const row = (path: string, fact: string, record: string | undefined, value: unknown, editable: boolean): FactRow => {
    const [assertion, ...former] = saidOn(fact, record);
    return { path, fact, record, value, assertion, former, editable };
  };
  return Object.entries(current).flatMap(([fact, value]) => {
    const items = itemsOf(value);
    if (items === undefined) return [row(fact, fact, undefined, value, true)];
    if (items.length === 0) return [row(fact, fact, undefined, value, false)];
    return items.flatMap((item, at) => {
      const record = typeof item["id"] === "string" ? item["id"] : undefined;
      return Object.entries(item).flatMap(([field, inner]) =>
        field === "id" || itemsOf(inner) !== undefined
          ? []
          : [row(`${fact}[${at}].${field}`, `${fact}.${field}`, record, inner, record !== undefined)],
      );
    });
  });
}
