/** Number of single-letter changes (add, drop, replace) that turn one text into another. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const dropped = (previous[column] as number) + 1;
      const added = (current[column - 1] as number) + 1;
      current.push(Math.min(replaced, dropped, added));
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** The name that takes the fewest changes to reach, the first of equals. */
export function nearest(name: string, names: readonly [string, ...string[]]): string {
  let best = names[0];
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const changes = editDistance(name, candidate);
    if (changes < fewest) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}
