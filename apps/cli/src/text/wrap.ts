/** Width of the text form. */
export const WIDTH = 80;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape codes of colours have no width
const colours = /\u001b\[\d+m/g;

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return [
    ...text
      .replace(colours, "")
      .normalize("NFC")
      .replace(/\p{Mn}/gu, ""),
  ].length;
}

const seam = /[/.\-_=,;|)\]}]/;

/** Cuts a word into pieces that fit, after a sign where paths and names may be cut; colours stay whole. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width || word.includes("\u001b")) return [word];
  const signs = [...word];
  const found: string[] = [];
  for (let from = 0; from < signs.length; ) {
    let to = Math.min(from + width, signs.length);
    if (to < signs.length) {
      for (let at = to - 1; at > from + width / 3; at--) {
        if (seam.test(signs[at] ?? "")) {
          to = at + 1;
          break;
        }
      }
    }
    found.push(signs.slice(from, to).join(""));
    from = to;
  }
  return found;
}

/**
 * Breaks a text at blanks so that no line is wider than `width`, and words that are longer than a line within themselves.
 * A paragraph sign stays with its number and letter. The first line begins with `first`, the others with `rest`.
 */
export function wrap(text: string, first = "", rest = first, width = WIDTH): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const room = Math.max(20, width - Math.max(widthOf(first), widthOf(rest)));
  const words = text
    .replaceAll(/(§§?|kap\.|pkt\.|jf\.) (?=\S)/g, "$1\u00a0")
    .replaceAll(/(\d\.) (?=pkt\.)/g, "$1\u00a0")
    .replaceAll(/(§\u00a0\d+) (?=[a-z]\b)/g, "$1\u00a0")
    .split(/[ \t\n]+/)
    .filter((part) => part !== "");
  for (const word of words) {
    for (const [at, piece] of pieces(word, room).entries()) {
      const gap = empty || at > 0 ? 0 : 1;
      if (!empty && widthOf(line) + gap + widthOf(piece) > width) {
        lines.push(line);
        line = rest;
        empty = true;
      }
      line += empty || at > 0 ? piece : ` ${piece}`;
      empty = false;
    }
  }
  lines.push(line);
  return lines.map((one) => one.replaceAll("\u00a0", " ").trimEnd()).join("\n");
}

/** Columns of a table, each as wide as its widest cell, the last one wrapped; where too little is left, below the others. */
export function table(rows: readonly (readonly string[])[], gap = 2, width = WIDTH): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  return rows
    .map((row) => {
      const head = row
        .slice(0, -1)
        .map((cell, at) => cell + " ".repeat((widths[at] ?? 0) - widthOf(cell) + gap))
        .join("");
      const last = row.at(-1) ?? "";
      const left = widthOf(head);
      const fits = left + widthOf(last) <= width;
      return fits || left <= width - 20
        ? wrap(last, head, " ".repeat(left), width)
        : `${head.trimEnd()}\n${wrap(last, "    ", "    ", width)}`;
    })
    .join("\n");
}
