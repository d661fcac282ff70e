/** Width of the text form. */
export const WIDTH = 80;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of colours have no width
const escape = /\u001b\[\d+m/g;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return [...text.replace(escape, "").normalize("NFC")].length;
}

/** Breaks a text at blanks so that no line is wider; the first line begins with `first`, the others with `rest`. */
export function wrap(text: string, first = "", rest = first, width = WIDTH): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines.join("\n");
}

/** Columns of a table, each as wide as its widest cell, the last one wrapped. */
export function table(rows: readonly (readonly string[])[], gap = 2, width = WIDTH): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  return rows
    .map((row) => {
      const head = row.slice(0, -1).map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell) + gap)).join("");
      const last = row.at(-1) ?? "";
      const left = widthOf(head);
      return left > width - 20 ? (head + last).trimEnd() : wrap(last, head, " ".repeat(left), width).trimEnd();
    })
    .join("\n");
}
