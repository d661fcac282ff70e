import type { AnswerWords } from "../../../case/questions/value-control.tsx";
import type { OwnQuestions } from "./index.ts";

/** A question of the catalogue as it is put to the person, with the words for its answers; nothing where nobody has put it. */
export function wordsFor(
  fact: string,
  { asked, none, choices, yes, no }: OwnQuestions,
): { readonly question?: string; readonly words?: AnswerWords } {
  const question = (asked as Readonly<Record<string, string>>)[fact];
  if (question === undefined) return {};
  return {
    question,
    words: {
      yes,
      no,
      none: (none as Readonly<Record<string, string>>)[fact],
      choices: (choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[fact] ?? {},
    },
  };
}
