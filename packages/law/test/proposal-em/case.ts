import type { Facts } from "./people.ts";

type Word = "met" | "not-met" | "undetermined";

/** A whole person, asked one question in three legal states. */
export interface WholePerson {
  readonly name: string;
  readonly facts: Facts;
  /** in force, the proposal as meant, the proposal as drafted */
  readonly answers: readonly [Word, Word, Word];
  /** a fact that must be asked for in the proposal as meant */
  readonly missing?: string;
}

export const no: WholePerson["answers"] = ["not-met", "not-met", "not-met"];
export const yes: WholePerson["answers"] = ["met", "met", "met"];
export const open: WholePerson["answers"] = ["undetermined", "undetermined", "undetermined"];
export const opened: WholePerson["answers"] = ["not-met", "met", "met"];
export const meant: WholePerson["answers"] = ["not-met", "met", "not-met"];
export const person = (name: string, facts: Facts, answers: WholePerson["answers"], missing?: string): WholePerson => ({
  name,
  facts,
  answers,
  ...(missing === undefined ? {} : { missing }),
});
export const need = "suitability.specialFollowUpNeed";
export const noNeed = { [need]: false };
