import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { LawText } from "../../../law/spoken.tsx";
import { valueText } from "./value.ts";

/** A value of a fact as people read it; the name of a choice is the law's word, and says in which language it is. */
export function FactValue({
  value,
  fact,
  engine,
}: {
  readonly value: unknown;
  /** its catalogue id */
  readonly fact: string;
  readonly engine: Engine | undefined;
}) {
  const { t, language } = useSpoken();
  const label = typeof value === "string" ? engine?.law.facts.get(fact)?.labels?.[value] : undefined;
  return label === undefined ? valueText(value, fact, { t, language, engine }) : <LawText text={label} />;
}
