import type { Figure } from "../../api/schema.ts";

/** Figures of one matter under one law: the nearest opportunity first; else the largest, and what is held back last. */
export interface Group {
  readonly what: string;
  readonly law: string | null;
  readonly figures: readonly Figure[];
}

const nearest = ["now", "soon", "almost"];
const nearness = ({ how }: Figure): number => nearest.indexOf(how ?? "");
const inOrder = (a: Figure, b: Figure): number => nearness(a) - nearness(b) || (b.persons ?? -1) - (a.persons ?? -1);

/** Figures by what they are about, in the order of their names. */
export function groupsOf(figures: readonly Figure[], nameOf: (figure: Figure) => string): readonly Group[] {
  const groups = Object.values(
    Object.groupBy(figures, (figure) => `${nameOf(figure)} ${figure.law ?? ""}`),
  ) as Figure[][];
  return groups
    .flatMap((of) => {
      const [first] = of;
      return first === undefined ? [] : [{ name: nameOf(first), what: first.what, law: first.law, figures: of }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb") || (a.law ?? "").localeCompare(b.law ?? ""))
    .map(({ what, law, figures: of }) => ({ what, law, figures: of.toSorted(inOrder) }));
}
