/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. */
export function distance(left: string, right: string): number {
  const rows: number[][] = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row += 1) {
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same);
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, cell(row - 2, column - 2) + 1);
      const line = rows[row];
      if (line !== undefined) line[column] = best;
    }
  }
  return cell(left.length, right.length);
}

/**
 * The known word that was probably meant: same letters in another case, or one edit for every four letters.
 * Undefined when none is near.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > 3) continue;
    const edits = distance(lower, candidate.toLowerCase());
    if (edits >= least || edits > Math.min(3, Math.floor(candidate.length / 4))) continue;
    best = candidate;
    least = edits;
  }
  return best;
}
