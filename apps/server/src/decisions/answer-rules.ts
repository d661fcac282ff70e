import { programOf } from "@soning/law";
import type { Claims } from "../database/database.ts";
import { Problem, type ProblemPart } from "../http/problem.ts";
import type { Outcome } from "./competence.ts";

/** Of a stored answer, what these rules look at. */
export interface StoredAnswer {
  readonly outcome: "met" | "not-met" | "undetermined" | "conflict" | "value";
  readonly missing: readonly { readonly fact: string }[];
  readonly norms: readonly { readonly id: string; readonly status: string }[];
}

/** What a draft says beside its reasons. */
export interface DraftSays {
  readonly outcome: Outcome;
  readonly contrary: string | null;
  readonly chosenReading: string | null;
  readonly notObtained: readonly { readonly fact: string; readonly sought: string }[];
}

export type Special = "undetermined" | "conflict" | "contrary";

const leaders: readonly Claims["role"][] = ["leader", "region", "directorate"];

/** Does the outcome go against the answer? To refuse what may be granted is discretion, to refuse what is owed is not. */
function isContrary(answer: StoredAnswer, outcome: Outcome, law: string): boolean {
  if (answer.outcome === "not-met") return outcome === "grant" || outcome === "recall";
  if (answer.outcome !== "met" || outcome !== "refuse") return false;
  const { norms } = programOf(law);
  return answer.norms.some(({ id, status }) => {
    const kinds = norms.get(id)?.versions.map(({ kind }) => kind) ?? [];
    return status === "met" && kinds.some((kind) => kind === "duty" || kind === "right");
  });
}

/**
 * What auditors will look at in a decision on an answer, when all that CASE asks of it is there: each missing fact of an open
 * answer "sought, not obtained"; the chosen reading of a conflict; a reason to go against the answer. Throws `undetermined`
 * or `bad-request` with each place.
 */
export function specialOf(answer: StoredAnswer, draft: DraftSays, law: string): readonly Special[] {
  const special: Special[] = [];
  const faults: ProblemPart[] = [];
  if (answer.outcome === "undetermined") {
    special.push("undetermined");
    const sought = new Map(draft.notObtained.map(({ fact, sought: how }) => [fact, how]));
    const open = answer.missing.filter(({ fact }) => !sought.has(fact));
    if (open.length > 0)
      throw new Problem("undetermined", "each missing fact must be found out, or told to be sought and not obtained", {
        faults: open.map(({ fact }) => ({ path: `notObtained.${fact}`, message: "is missing" })),
      });
  }
  const silent = answer.outcome === "undetermined" && answer.missing.length === 0;
  if (answer.outcome === "conflict" || silent) {
    special.push("conflict");
    if (draft.chosenReading === null)
      faults.push({ path: "chosenReading", message: "say which reading is chosen, and why" });
  }
  if (isContrary(answer, draft.outcome, law)) {
    special.push("contrary");
    if (draft.contrary === null)
      faults.push({ path: "contrary", message: `the answer is ${answer.outcome}: say why it is decided otherwise` });
  }
  if (faults.length > 0) throw new Problem("bad-request", undefined, { faults });
  return special;
}

/** A conflict is for a leader to decide. Throws `not-competent`. */
export function requireLeaderFor(special: readonly Special[], claims: Claims): void {
  if (special.includes("conflict") && !leaders.includes(claims.role))
    throw new Problem("not-competent", "where the law's answers conflict, a leader chooses the reading");
}
