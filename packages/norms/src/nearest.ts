/** Edits (insert, delete, replace, swap neighbours) between two names. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, place) => place);
  let older = previous;
  for (let i = 1; i <= left.length; i++) {
    const current = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + change);
      if (left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) best = Math.min(best, (older[j - 2] ?? 0) + 1);
      current.push(best);
    }
    older = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** Nobody mistypes a longer name, and measuring one takes its square of time. */
const LONGEST = 200;

/** The known name closest to a mistyped one, if any is close enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(name.length * 0.4)) + 1;
  for (const candidate of known) {
    const last = candidate.slice(candidate.lastIndexOf(".") + 1);
    const edits = Math.min(
      distance(name.toLowerCase(), candidate.toLowerCase()),
      distance(name.toLowerCase(), last.toLowerCase()) + 1,
    );
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
