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
  readonly runsFrom: "registered" | "serving-ended";
  readonly period: string;
  /** the norm spares what the archive act claims: it goes to an archive first */
  readonly archiveFirst: boolean;
  readonly text: Text;
}

/** Source: FOR-2013-09-20-1099 § 6, third and fourth paragraph. */
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
