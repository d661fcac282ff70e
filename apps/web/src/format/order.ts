let norwegian: Intl.Collator | undefined;

/** Which of two names comes first in Norwegian. The first collator takes sixteen milliseconds: none is made before names are ordered. */
export function nameOrder(one: string, other: string): number {
  norwegian ??= new Intl.Collator("nb");
  return norwegian.compare(one, other);
}

/** Which of two days or moments as ISO has them comes first; `localeCompare` would make a collator for it. */
export const dayOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Letters small, so that large and small are found alike. */
export const folded = (text: string): string => text.toLocaleLowerCase("nb");
