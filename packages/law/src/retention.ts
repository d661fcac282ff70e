import type { Text } from "@soning/norms";

/** A rule on how long personal data of serving may be kept. Dates as `YYYY-MM-DD`, periods as ISO 8601. */
export interface RetentionRule {
  readonly id: string;
  /** citation of the norm, which stands in the tombstone */
  readonly cite: string;
  readonly from: string;
  /** first day on which the rule no longer holds; absent: it holds */
  readonly until?: string;
  /** what is erased: facts that are marked as unverified, or the whole case */
  readonly erases: "unverified-facts" | "whole-case";
  /** what the period runs from */
  readonly runsFrom: "registered" | "serving-ended" | "orders-turned-away";
  readonly period: string;
  /** the norm spares what the archive act claims: it goes to an archive first */
  readonly archiveFirst: boolean;
  readonly text: Text;
}

/**
 * Source: FOR-2013-09-20-1099 § 6, third and fourth paragraph. For an order that was turned away before any serving the
 * regulation names no period of its own: it is kept no longer than its purpose needs (§ 3 c), and the purpose is to find out
 * whether the data are needed, for which § 6 (4) gives four months. The directorate may set another; it is data here.
 */
export const retentionRules: readonly RetentionRule[] = [
  {
    id: "unverified",
    cite: "FOR-2013-1099 § 6 (4)",
    from: "2013-09-20",
    erases: "unverified-facts",
    runsFrom: "registered",
    period: "P4M",
    archiveFirst: false,
    text: {
      nb: "Det som er merket som ikke verifisert og ikke blir verifisert innen fire måneder, slettes, med mindre et enkeltvedtak bygger på det.",
      en: "What is marked as unverified and not verified within four months is erased, unless a decision builds on it.",
    },
  },
  {
    id: "never-served",
    cite: "FOR-2013-1099 §§ 3 c, 6 (4)",
    from: "2013-09-20",
    erases: "whole-case",
    runsFrom: "orders-turned-away",
    period: "P4M",
    archiveFirst: true,
    text: {
      nb: "Når alle ordre om en person er returnert eller trukket tilbake før noen gjennomføring ble åpnet, slettes saken etter fire måneder, med mindre den skal arkiveres.",
      nn: "Når alle ordrar om ein person er returnerte eller trekte tilbake før noka gjennomføring vart opna, blir saka sletta etter fire månader, med mindre ho skal arkiverast.",
      en: "When every order about a person was returned or withdrawn before any serving was opened, the case is erased after four months, unless it is to be archived.",
    },
  },
  {
    id: "after-serving",
    cite: "FOR-2013-1099 § 6 (3)",
    from: "2013-09-20",
    erases: "whole-case",
    runsFrom: "serving-ended",
    period: "P10Y",
    archiveFirst: true,
    text: {
      nb: "Personopplysninger slettes senest ti år etter endt gjennomføring, med mindre de skal arkiveres.",
      en: "Personal data are erased at the latest ten years after the serving ended, unless they are to be archived.",
    },
  },
];
