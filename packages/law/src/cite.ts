import type { Instrument } from "@soning/norms";

/**
 * How a label becomes a cite in any instrument: `5/p3/ordinary-long-term` → `fsk. § 3-30 (5) 3. pkt.`, `e/days` → `§ 7 e`.
 * Words that only tell norms apart are left out.
 */
export function citeIn(instrument: Instrument, number: string): (label: string) => string {
  return (label) => {
    const parts = label.split("/").flatMap((part) => {
      if (/^\d+$/.test(part)) return [`(${part})`];
      if (/^[a-zæøå]$/.test(part)) return [part];
      if (/^p\d$/.test(part)) return [`${part.slice(1)}. pkt.`];
      return [];
    });
    return [`${instrument.short} § ${number}`, ...parts].join(" ");
  };
}
