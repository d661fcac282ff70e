import { executionAct } from "../instruments.ts";

/**
 * How a label of a section of the Act becomes a cite: `2/p2/matters` → `strgjfl. § 6 (2) 2. pkt.`,
 * `1/d/residence` → `strgjfl. § 16 (1) d`. Words that only tell norms apart are left out.
 */
export function citeOf(number: string): (label: string) => string {
  return (label) => {
    const parts = label.split("/").flatMap((part) => {
      if (/^\d+$/.test(part)) return [`(${part})`];
      if (/^[a-zæøå]$/.test(part)) return [part];
      if (/^p\d$/.test(part)) return [`${part.slice(1)}. pkt.`];
      return [];
    });
    return [`${executionAct.short} § ${number}`, ...parts].join(" ");
  };
}
