import type { Norm } from "@soning/norms";
import { type AssembledLaw, factsBelow, Program } from "@soning/norms";
import type { Step } from "./procedures/procedure.ts";

/** One row of the register, as far as coverage looks at it. */
export interface RegisterRow {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly mode: string;
  readonly law: string;
}

/** How a row is carried out; each row is counted once. */
export type CarriedOut = "executed" | "assessed" | "procedure" | "told" | "background" | "open";

export interface SourceCoverage {
  readonly source: string;
  readonly rows: number;
  readonly executed: number;
  readonly assessed: number;
  readonly procedure: number;
  readonly told: number;
  readonly background: number;
  readonly open: readonly string[];
}

/** Does a norm ask an official: an assessment among its facts, or a choice that it opens? */
function asksAnOfficial(law: AssembledLaw, norm: Norm): boolean {
  const overlays = [...new Set(norm.versions.map((version) => version.overlay))];
  return (
    norm.versions.some(
      (version) => version.kind === "power" || version.kind === "consideration" || version.departure !== undefined,
    ) ||
    overlays.some((overlay) => {
      const program = new Program(law, overlay === undefined ? [] : [overlay]);
      return norm.versions.some((version) =>
        [version.when, version.value].some(
          (node) =>
            node !== undefined && [...factsBelow(program, node)].some((id) => law.facts.get(id)?.kind === "assessment"),
        ),
      );
    })
  );
}

/** How one row is carried out by the norms and steps that claim it. */
function carriedOut(law: AssembledLaw, row: RegisterRow, claimants: readonly Norm[], bound: boolean): CarriedOut {
  const kinds = claimants.flatMap((norm) =>
    norm.versions.filter((version) => version.rows.includes(row.id)).map((version) => version.kind),
  );
  const real = kinds.filter((kind) => kind !== "told");
  if (kinds.length === 0 && !bound) return "open";
  if (row.kind === "background") return "background";
  switch (row.mode) {
    case "rule":
      return real.length > 0 ? "executed" : "open";
    case "discretion":
      return claimants.some((norm) => asksAnOfficial(law, norm)) ? "assessed" : "open";
    case "process":
      return bound || kinds.some((kind) => kind === "step" || kind === "duty" || kind === "deadline" || kind === "told")
        ? "procedure"
        : "open";
    default:
      return "told";
  }
}

/** Coverage of the register, by source: every row once. */
export function coverageOf(
  law: AssembledLaw,
  rows: readonly RegisterRow[],
  steps: readonly Step[],
): readonly SourceCoverage[] {
  const claimants = new Map<string, Norm[]>();
  for (const norm of law.norms) {
    for (const id of new Set(norm.versions.flatMap((version) => version.rows)))
      claimants.set(id, [...(claimants.get(id) ?? []), norm]);
  }
  const stepped = new Set(steps.map((step) => (typeof step.norm === "string" ? step.norm : step.norm.key)));
  const counted = new Map<
    string,
    {
      rows: number;
      executed: number;
      assessed: number;
      procedure: number;
      told: number;
      background: number;
      open: string[];
    }
  >();
  for (const row of rows) {
    const own = claimants.get(row.id) ?? [];
    const how = carriedOut(
      law,
      row,
      own,
      own.some((norm) => stepped.has(norm.key)),
    );
    const source = counted.get(row.source) ?? {
      rows: 0,
      executed: 0,
      assessed: 0,
      procedure: 0,
      told: 0,
      background: 0,
      open: [],
    };
    source.rows += 1;
    if (how === "open") source.open.push(row.id);
    else source[how] += 1;
    counted.set(row.source, source);
  }
  return [...counted].map(([source, counts]) => ({ source, ...counts }));
}

/** Claims of rows that the register does not have: a misspelt id would claim nothing. */
export function strayClaims(law: AssembledLaw, rows: readonly RegisterRow[]): readonly string[] {
  const known = new Set(rows.map((row) => row.id));
  return law.norms.flatMap((norm) =>
    norm.versions.flatMap((version) => version.rows.filter((id) => !known.has(id)).map((id) => `${norm.key}: ${id}`)),
  );
}
