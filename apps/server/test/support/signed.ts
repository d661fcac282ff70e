import { answersTo } from "../../src/cases/answers.ts";
import { hashOf } from "../../src/cases/canonical.ts";
import { askedOn, lawHash, mattersOf, runOf } from "../../src/cases/question.ts";
import { requireFacts } from "../../src/cases/read-facts.ts";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { move } from "../../src/machines/move.ts";
import type { Papers } from "./papers.ts";
import { leif } from "./unit.ts";

export interface Signing {
  readonly outcome?: "grant" | "refuse" | "recall" | "other";
  readonly reasons?: string;
  readonly provision?: string;
  readonly matter?: string;
  /** UTC */
  readonly signedAt?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly who?: Claims;
  /** leave it a draft */
  readonly draft?: boolean;
  /** absent: Elvestad */
  readonly unit?: string;
}

/** A decision as it stands when it has been signed, in a matter that was decided; gives the ids. */
export async function signedDecision(
  papers: Pick<Papers, "database">,
  person: string,
  given: Signing = {},
): Promise<{ decision: string; matterCase: string }> {
  const {
    matter = "release.probation",
    outcome = "refuse",
    who = leif,
    signedAt = "2026-06-01T08:00:00Z",
    unit = "elvestad",
  } = given;
  const facts = given.facts ?? {};
  const on = signedAt.slice(0, 10);
  const { run, settings } = runOf(requireFacts(facts).facts, "in-force", askedOn(on));
  const answer = answersTo(run, settings, mattersOf([matter]), "nb")[0];
  return withClaims(papers.database.db, who, async (trx) => {
    const { id: matterCase } = await trx
      .insertInto("matter_case")
      .values({
        person,
        matter,
        unit,
        assignee: null,
        state: "preparing",
        law: "in-force",
        opened_by: "unit",
        hold_reason: null,
        hold_until: null,
      } as never)
      .returning("id")
      .executeTakeFirstOrThrow();
    await move(trx, who, {
      person,
      machine: "matter",
      stream: matterCase,
      event: "open",
      payload: { openedBy: "unit" },
    });
    const { id: assessed } = await trx
      .insertInto("assessment_run")
      .values({
        person,
        matter_case: matterCase,
        matter,
        on,
        law: "in-force",
        law_hash: lawHash("in-force"),
        facts_hash: hashOf(facts),
        facts: JSON.stringify(facts),
        answer: JSON.stringify(answer),
        by: who.actor,
      } as never)
      .returning("id")
      .executeTakeFirstOrThrow();
    const { id: decision } = await trx
      .insertInto("decision")
      .values({
        person,
        matter_case: matterCase,
        unit,
        run: assessed,
        outcome,
        reasons: given.reasons ?? "Du har hatt et brudd.\n\nVi har lagt vekt på det.",
        contrary: null,
        chosen_reading: null,
        content: JSON.stringify(given.provision === undefined ? {} : { provision: given.provision }),
        state: "draft",
        proposed_by: "kari",
        signed_by: null,
        signed_at: null,
        notified_at: null,
        complaint_until: null,
      } as never)
      .returning("id")
      .executeTakeFirstOrThrow();
    await move(trx, who, { person, machine: "decision", stream: decision, event: "draft" });
    if (given.draft === true) return { decision, matterCase };
    const competence = JSON.stringify({ norm: "test" });
    await trx
      .updateTable("decision")
      .set({ signed_by: who.actor, signed_at: new Date(signedAt), competence } as never)
      .where("id", "=", decision)
      .execute();
    await move(trx, who, {
      person,
      machine: "decision",
      stream: decision,
      event: "sign",
      payload: { competence: {}, run: assessed },
    });
    await move(trx, who, {
      person,
      machine: "matter",
      stream: matterCase,
      event: "propose",
      payload: { decision, run: assessed },
    });
    await move(trx, who, {
      person,
      machine: "matter",
      stream: matterCase,
      event: "sign",
      payload: { decision, competence: {} },
    });
    return { decision, matterCase };
  });
}

/** Sets the service's clock, as Norway's clocks show it. */
export function setClock(papers: Papers, now: string): void {
  Object.assign(papers.service, { now: () => now, today: () => now.slice(0, 10) });
}
