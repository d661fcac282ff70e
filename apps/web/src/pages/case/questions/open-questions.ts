import type { Language } from "../../../i18n/languages.ts";
import type { Asked, JsonFacts } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";

/** A question that is still open, and which matters it would settle. */
export interface OpenQuestion {
  readonly fact: string;
  readonly kind: "fact" | "assessment";
  readonly question: string;
  readonly matters: readonly string[];
}

/** What is still to be asked for the matters given, best first: what most of them wait for. */
export function openQuestions(
  engine: Engine,
  facts: JsonFacts,
  matters: readonly string[],
  asked: Asked,
  language: Language,
): readonly OpenQuestion[] {
  const found = new Map<string, OpenQuestion & { readonly matters: string[]; readonly first: number }>();
  for (const matter of matters) {
    const answer = engine.answerOf(facts, matter, asked, language);
    for (const [place, { fact, kind, question }] of (answer?.missing ?? []).entries()) {
      const known = found.get(fact);
      if (known === undefined) found.set(fact, { fact, kind, question, matters: [matter], first: place });
      else known.matters.push(matter);
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      Number(one.kind === "assessment") - Number(other.kind === "assessment") ||
      other.matters.length - one.matters.length ||
      one.first - other.first,
  );
}
