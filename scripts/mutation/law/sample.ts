/** So many of the items, chosen by a seed, in their own order. The same seed chooses the same ones. */
export function sampled<T>(items: readonly T[], size: number, seed: number): readonly T[] {
  let state = seed >>> 0;
  const random = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const places = items.map((_, at) => [random(), at] as const).toSorted(([a], [b]) => a - b);
  const chosen = new Set(places.slice(0, size).map(([, at]) => at));
  return items.filter((_, at) => chosen.has(at));
}
