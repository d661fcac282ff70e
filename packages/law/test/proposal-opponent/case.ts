import type { Facts } from "../proposal-em/people.ts";

export type Word = "met" | "not-met" | "undetermined";

/** A whole person asked one question of the proposal as meant and as drafted. */
export interface Case {
  readonly name: string;
  readonly facts: Facts;
  /** as meant, as drafted */
  readonly answers: readonly [Word, Word];
  /** exactly what must be asked for in the proposal as meant */
  readonly missing?: readonly string[];
  readonly choices?: Readonly<Record<string, string>>;
}

export const both = (word: Word): Case["answers"] => [word, word];
export const onlyMeant: Case["answers"] = ["met", "not-met"];
export const person = (name: string, facts: Facts, answers: Case["answers"], missing?: readonly string[]): Case => ({
  name,
  facts,
  answers,
  ...(missing === undefined ? {} : { missing }),
});
/** One fact of a person taken away: it alone is asked for. */
export const unknown = (fact: string, facts: Facts, also: readonly string[] = []): Case =>
  person(`not known: ${fact}`, { ...facts, [fact]: null }, both("undetermined"), [fact, ...also]);
export const noNeed = { "suitability.specialFollowUpNeed": false };
