export interface Part {
  readonly kind: "same" | "added" | "removed";
  readonly words: string;
}

/** What differs between two texts, word by word: the longest common run of words stays, the rest was taken away or added. */
export function differences(before: string, after: string): readonly Part[] {
  const [old, fresh] = [before.split(/\s+/), after.split(/\s+/)];
  const width = fresh.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--)
    for (let column = fresh.length - 1; column >= 0; column--)
      longest[row * width + column] =
        old[row] === fresh[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: { kind: Part["kind"]; words: string }[] = [];
  const add = (kind: Part["kind"], word: string | undefined): void => {
    if (word === undefined) return;
    const last = parts.at(-1);
    if (last?.kind === kind) last.words += ` ${word}`;
    else parts.push({ kind, words: word });
  };
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    if (row < old.length && column < fresh.length && old[row] === fresh[column]) {
      add("same", old[row]);
      row += 1;
      column += 1;
    } else if (column >= fresh.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      add("removed", old[row]);
      row += 1;
    } else {
      add("added", fresh[column]);
      column += 1;
    }
  }
  return parts;
}
