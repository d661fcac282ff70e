import type { Norm } from "@soning/norms";
import type { Engine } from "../../law/load.ts";

/** A section of an instrument with its norms, in the order of the law. */
export interface Section {
  /** how the keys of its norms begin: `act/16a` */
  readonly stem: string;
  readonly instrument: string;
  /** the section's own number: `16 a` */
  readonly label: string;
  readonly norms: readonly Norm[];
}

const stemOf = ({ key }: Norm): string => key.split("/").slice(0, 2).join("/");

/** All sections that are held, as they stand in the law. */
export function sectionsOf({ law }: Engine): readonly Section[] {
  const found = new Map<string, { stem: string; instrument: string; label: string; norms: Norm[] }>();
  for (const norm of law.norms) {
    const stem = stemOf(norm);
    const known = found.get(stem);
    if (known === undefined) found.set(stem, { stem, instrument: norm.instrument, label: norm.section, norms: [norm] });
    else known.norms.push(norm);
  }
  const byNumber = new Intl.Collator("nb", { numeric: true });
  return [...found.values()].sort((one, other) => byNumber.compare(one.label, other.label));
}

/** The section of an address: its stem, or the key of one of its norms. */
export function sectionOf(sections: readonly Section[], address: string): Section | undefined {
  const stem = address.split("/").slice(0, 2).join("/");
  return sections.find((one) => one.stem === stem);
}
