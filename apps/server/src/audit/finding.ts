/** One place at which the audit is not as it was written. */
export interface AuditFinding {
  readonly kind: "changed" | "missing" | "inserted" | "head" | "root";
  readonly chain: number | null;
  /** the row, or the first of a stretch */
  readonly n: number | null;
  /** the last of a stretch of missing rows */
  readonly to?: number;
  readonly text: string;
}

/** Rows by number, as the subject of a sentence. */
export const stretch = (from: number, to: number): string =>
  from === to ? `row ${from} is` : `rows ${from} to ${to} are`;
