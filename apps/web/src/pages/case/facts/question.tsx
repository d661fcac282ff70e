import type { Text } from "@soning/norms";
import type { Engine } from "../../../law/load.ts";
import { LawText } from "../../../law/spoken.tsx";

/** What is asked for a fact or a list, in the law's words; undefined while the law is not there. */
export const questionOf = (fact: string, engine: Engine | undefined): Text | undefined =>
  engine?.law.facts.get(fact)?.question ?? engine?.law.lists.get(fact)?.question;

/** The same as it is read; the id of the fact until the law is there. */
export function Question({ fact, engine }: { readonly fact: string; readonly engine: Engine | undefined }) {
  const found = questionOf(fact, engine);
  return found === undefined ? fact : <LawText text={found} />;
}
