import { parameter } from "@soning/norms";

const from = "2002-03-01";
const cite = (paragraph: string): string => `fsk. § 3-30 ${paragraph}`;

/** Unbroken deprivation of liberty before ordinary and short leave, and before day release. */
export const unbrokenBeforeLeave = parameter.duration(
  "leave.unbroken",
  {
    nb: "sammenhengende frihetsberøvelse før permisjon og frigang",
    en: "unbroken deprivation of liberty before leave and day release",
  },
  [{ from, value: "P4M", cite: "fsk. §§ 3-14 (1), 3-30 (5)" }],
);
/** A term longer than this asks for years of serving instead. */
export const longTerm = parameter.duration(
  "leave.long-term",
  { nb: "straffetid som gir egen permisjonstid", en: "term that has its own time for leave" },
  [{ from, value: "P12Y", cite: cite("(5) 3. pkt.") }],
);
export const servedBeforeLongTermLeave = parameter.duration(
  "leave.long-term.served",
  {
    nb: "sammenhengende gjennomføring før permisjon fra lang straff",
    en: "unbroken serving before leave from a long term",
  },
  [{ from, value: "P4Y", cite: cite("(5) 3. pkt.") }],
);
export const yearlyQuota = parameter.number(
  "leave.quota.days",
  "days",
  { nb: "permisjonsdøgn i året", en: "days of leave a year" },
  [{ from, value: 18, cite: cite("(2)") }],
);
export const highestQuota = parameter.number(
  "leave.quota.most",
  "days",
  { nb: "permisjonsdøgn i året i særlige tilfeller", en: "days of leave a year in special cases" },
  [{ from, value: 30, cite: cite("(2) 2. pkt.") }],
);
export const quotaYear = parameter.duration(
  "leave.quota.year",
  { nb: "permisjonsårets lengde", en: "length of the year of leave" },
  [{ from, value: "P1Y", cite: cite("(2)") }],
);

export const leaveParameters = [
  unbrokenBeforeLeave,
  longTerm,
  servedBeforeLongTermLeave,
  yearlyQuota,
  highestQuota,
  quotaYear,
];
