import type { JsonFacts } from "../../law/engine.ts";

/** What is tried: another first day, other days of remand after the judgment. */
export interface WhatIf {
  readonly start: string | undefined;
  readonly remandDays: number | undefined;
}
export const noChange: WhatIf = { start: undefined, remandDays: undefined };

type Item = Readonly<Record<string, unknown>>;

function itemsOf(list: unknown): readonly Item[] {
  if (Array.isArray(list)) return list as Item[];
  const items = typeof list === "object" && list !== null ? (list as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? (items as Item[]) : [];
}

const withItems = (list: unknown, items: readonly Item[]): unknown =>
  typeof list === "object" && list !== null && !Array.isArray(list) ? { ...list, items } : items;

/**
 * The facts as they would be: as `soning clock --start --remand-after-judgment` lays them over a case. A start that has
 * come on the day asked for is begun, a later one planned; remand stands on one sentence, for it counts once.
 */
export function withWhatIf(facts: JsonFacts, { start, remandDays }: WhatIf, on: string): JsonFacts {
  let changed: JsonFacts = facts;
  if (start !== undefined)
    changed = {
      ...changed,
      ...(start <= on.slice(0, 10)
        ? { "serving.startedOn": start }
        : { "serving.startedOn": "none", "serving.plannedStart": start }),
    };
  if (remandDays === undefined) return changed;
  const items = itemsOf(changed["sentences"]);
  const at = placeOfRemand(items);
  return {
    ...changed,
    sentences: withItems(
      changed["sentences"],
      items.map((item, place) => (place === at ? { ...item, remandAfterJudgment: remandDays } : item)),
    ),
  };
}

const placeOfRemand = (items: readonly Item[]): number =>
  Math.max(
    0,
    items.findIndex(({ kind }) => kind === "prison" || kind === "preventive-detention"),
  );

/**
 * Days of remand after the judgment that make `wished` days count as served before the first day, where `deducted` do
 * now; never fewer than none: what the court deducted is not what is tried.
 */
export function afterJudgment(facts: JsonFacts, deducted: number, wished: number): number {
  const items = itemsOf(facts["sentences"]);
  const now = items[placeOfRemand(items)]?.["remandAfterJudgment"];
  return Math.max(0, (typeof now === "number" ? now : 0) + wished - deducted);
}
