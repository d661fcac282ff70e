/** Colours on a terminal only, and never with NO_COLOR. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  green(text: string): string;
  red(text: string): string;
  amber(text: string): string;
}

const plain: Style = {
  bold: (text) => text,
  dim: (text) => text,
  green: (text) => text,
  red: (text) => text,
  amber: (text) => text,
};
const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const coloured: Style = {
  bold: code(1, 22),
  dim: code(2, 22),
  green: code(32, 39),
  red: code(31, 39),
  amber: code(33, 39),
};

/** Colours where the output is a terminal that shows them and nobody asked for none (https://no-color.org). */
export function styleFor(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): Style {
  const wanted = terminal && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
  return wanted ? coloured : plain;
}
