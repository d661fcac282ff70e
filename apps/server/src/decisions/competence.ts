import { law, programOf } from "@soning/law";
import { caseItself, decidingNorms, Explainer, FALSE, faceKey, type Run, TRUE } from "@soning/norms";
import { currentFactsOf } from "../cases/current.ts";
import { askedOn, mattersOf, runOf } from "../cases/question.ts";
import { requireFacts } from "../cases/read-facts.ts";
import type { Claims, Trx } from "../database/database.ts";
import type { UnitTable } from "../database/schema.ts";
import { Problem } from "../http/problem.ts";

export type Outcome = "grant" | "refuse" | "recall" | "other";

/** By which norms a unit may decide. It is kept with the decision. */
export interface Competence {
  readonly body: string;
  readonly unit: string;
  readonly norms: readonly { readonly id: string; readonly cite: string }[];
}

/** What a unit is to the law: its level, and among local units which. */
const asLaw: Readonly<Partial<Record<UnitTable["kind"], { readonly level: string; readonly unit: string }>>> = {
  prison: { level: "local-level", unit: "prison" },
  probation: { level: "local-level", unit: "probation-office" },
  "fine-service": { level: "local-level", unit: "local-level" },
  region: { level: "region", unit: "region" },
  directorate: { level: "directorate", unit: "directorate" },
};
const localUnits = ["prison", "probation-office", "local-level"];

const citeOf = (run: Run, key: string): string => {
  const stands = run.program.norms.get(key);
  return stands === undefined ? key : (new Explainer(run, "nb").versionFor(stands, caseItself)?.cite ?? key);
};

/** The subject under which the catalogue knows a matter; where it has none of its own, any other. */
function subjectOf(matter: string): string {
  const type = law.facts.get("decision.about")?.type;
  const name = matter.replaceAll(".", "-");
  return type?.kind === "choice" && type.values.includes(name) ? name : "other";
}

/** Does a norm on who decides hold when a local unit of a kind decides? */
type Holds = (unit: string, key: string) => boolean | undefined;

/** The norms that let one kind of local unit decide and not another: those that this unit fails. */
function refusedBy(keys: readonly string[], unit: string, holds: Holds): string | undefined {
  return keys.find((key) => holds(unit, key) === false && localUnits.some((other) => holds(other, key) === true));
}

/** The norms of a legal state that say of the unit in the case whether it may decide. */
const unitNorms = (state: string): readonly string[] =>
  [...programOf(state).norms].flatMap(([key, { norm, versions }]) =>
    norm.record === undefined && versions.some(({ kind, slot }) => kind === "competence" && slot === undefined)
      ? [key]
      : [],
  );

/** May this person's posting sign at all: a leader, the levels above, or somebody given the power. */
async function requirePower(trx: Trx, claims: Claims, on: string): Promise<void> {
  if (claims.role === "leader" || claims.role === "region" || claims.role === "directorate") return;
  const postings = await trx
    .selectFrom("posting")
    .select("powers")
    .where("staff", "=", claims.staff ?? "")
    .where("unit", "=", claims.unit ?? "")
    .where("role", "=", claims.role)
    .where("from", "<=", on)
    .where((where) => where.or([where("until", "is", null), where("until", ">", on)]))
    .execute();
  if (!postings.some(({ powers }) => powers.includes("sign")))
    throw new Problem("not-competent", "this posting has no power to sign decisions");
}

/**
 * By the law, on the facts of the case: may the unit of the claims take a decision of this outcome in a matter, and may
 * this posting sign? Throws `not-competent` with the norm; `undetermined` where missing facts leave it open who decides.
 */
export async function requireCompetence(
  trx: Trx,
  claims: Claims,
  {
    person,
    matter,
    outcome,
    at,
    state,
  }: { person: string; matter: string; outcome: Outcome; at: string; state: string },
): Promise<Competence> {
  await requirePower(trx, claims, at.slice(0, "YYYY-MM-DD".length));
  const unit = await trx
    .selectFrom("unit")
    .selectAll()
    .where("id", "=", claims.unit ?? "")
    .executeTakeFirst();
  const mine = unit === undefined ? undefined : asLaw[unit.kind];
  if (unit === undefined || mine === undefined)
    throw new Problem("not-competent", `${unit?.name ?? "nobody's unit"} takes no decisions in such matters`);
  const [asked] = mattersOf([matter]);
  // conditions and the like are for the one who grants
  const node = asked?.decidedBy?.[outcome === "other" ? "grant" : outcome];
  if (node === undefined)
    throw new Problem("not-competent", `the law held here does not say who decides "${outcome}" in ${matter}`);
  const { facts } = await currentFactsOf(trx, person, at.slice(0, "YYYY-MM-DD".length));
  const runAs = (by: string): Run =>
    runOf(
      requireFacts({
        ...facts,
        "decision.about": subjectOf(matter),
        "decision.outcome": outcome === "other" ? "condition" : outcome,
        "decision.unit": by,
      }).facts,
      state,
      askedOn(at, "at"),
    ).run;
  const run = runAs(mine.unit);
  const keys = decidingNorms(run, node);
  const norms = keys.map((id) => ({ id, cite: citeOf(run, id) }));
  const cites = [...new Set(norms.map(({ cite }) => cite))].join("; ");
  const [first] = keys;
  const norm = first === undefined ? {} : { norm: first };
  const level = run.value(node);
  const type = run.typeOf(node);
  const body = type.kind === "choice" && typeof level === "string" ? level : undefined;
  if (body === undefined)
    throw new Problem("undetermined", `it is open who decides${cites === "" ? "" : ` (${cites})`}`, norm);
  if (body !== mine.level)
    throw new Problem("not-competent", `${body} decides this, and ${unit.name} is ${mine.level} (${cites})`, norm);
  if (mine.level === "local-level") {
    const runs = new Map(localUnits.map((by) => [by, runAs(by)]));
    const holds: Holds = (by, key) => {
      const one = runs.get(by);
      if (one === undefined || one.entry(faceKey(key, "effective"), undefined, caseItself) !== TRUE) return undefined;
      const truth = one.truth({ op: "norm", key, face: "satisfied" });
      return truth === TRUE ? true : truth === FALSE ? false : undefined;
    };
    const failed = refusedBy(unitNorms(state), mine.unit, holds);
    if (failed !== undefined)
      throw new Problem("not-competent", `another local unit than ${unit.name} decides this (${citeOf(run, failed)})`, {
        norm: failed,
      });
  }
  return { body, unit: unit.id, norms };
}
