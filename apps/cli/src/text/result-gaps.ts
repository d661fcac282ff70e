import { gapsFor, inLanguage, type Language, type Matter, type MissingFact, missingFor, type Run } from "@soning/norms";
import { say } from "../output.ts";

/** A result of a matter that is open because the law is silent or blank, not because a fact is missing. */
interface ResultGap {
  readonly result: string;
  /** absent where no norm stands behind it: the slot itself is left open */
  readonly norm?: string;
  readonly why: string;
}

/** Where the results beside an answer stay open for want of law, e.g. a period that a draft leaves blank. */
export function resultGapsOf(run: Run, matter: Matter, language: Language): readonly ResultGap[] {
  return Object.entries(matter.results).flatMap(([result, { node }]) =>
    gapsFor(run, node).map(({ norm, why }) => ({
      result,
      ...(norm === "" ? {} : { norm }),
      why: inLanguage(why, language),
    })),
  );
}

/** A fact that a result of a matter waits for, though the answer itself may not. */
interface ResultMissing extends Pick<MissingFact, "fact" | "kind"> {
  readonly result: string;
  readonly question: string;
  /** where it was not narrowed to the last */
  readonly exact?: false;
}

/** What the results beside an answer wait for, each by its name. */
export function resultMissingOf(run: Run, matter: Matter, language: Language): readonly ResultMissing[] {
  return Object.entries(matter.results).flatMap(([result, { node }]) => {
    const { facts, exact } = missingFor(run, node);
    return facts.map(({ fact, kind, question }) => ({
      result,
      fact,
      kind,
      question: inLanguage(question, language),
      ...(exact ? {} : { exact }),
    }));
  });
}

/** No more than that nothing is said, as in a matter whose law has ended. */
const nothingSaid =
  /^(?:Ingen regel sier noe om|Reglene gir ikke noe svar her|No rule says anything about|The rules give no answer here): /;

/** Those that the law gives words of its own for, on lines of text, each once. */
export function resultGapLines(gaps: readonly ResultGap[], matter: Matter, language: Language): readonly string[] {
  const told = gaps.filter(({ why }) => !nothingSaid.test(why));
  const lines = told.map(({ result, why }) => {
    const text = matter.results[result]?.text;
    const named = text === undefined ? result : inLanguage(text, language);
    return `${say(language, "Regelverket svarer ikke på", "The law does not answer", "Regelverket svarer ikkje på")}: ${named} (${why.replace(/\.$/, "")})`;
  });
  return [...new Set(lines)];
}
