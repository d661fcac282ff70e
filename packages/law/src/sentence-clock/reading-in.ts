import { inLanguage, type Language } from "@soning/norms";
import { questionOf } from "../catalogue-id.ts";
import type { ClockReading } from "./read-clock.ts";

/** One date of a clock as programs tell it: texts in one language, each missing fact with its question. */
export interface ReadingInLanguage extends Omit<ClockReading, "name" | "text" | "reason" | "missing" | "aside"> {
  readonly name: string;
  readonly text: string;
  readonly reason?: string;
  readonly missing: readonly {
    readonly fact: string;
    readonly kind: "fact" | "assessment";
    readonly question?: string;
  }[];
}

/** A reading in one language. Whether a date stands beside the sentence's own is not told. */
export function readingIn(reading: ClockReading, language: Language): ReadingInLanguage {
  const { id, name, date, earliest, latest, conflict, norm, cite, policies, text, reason, doubtful, missing } = reading;
  return {
    id,
    name: inLanguage(name, language),
    ...(date === undefined ? {} : { date }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(conflict === undefined ? {} : { conflict }),
    norm,
    cite,
    policies,
    text: inLanguage(text, language),
    ...(reason === undefined ? {} : { reason: inLanguage(reason, language) }),
    ...(doubtful === undefined ? {} : { doubtful }),
    missing: missing.map(({ fact, kind }) => {
      const question = questionOf(fact);
      return { fact, kind, ...(question === undefined ? {} : { question: inLanguage(question, language) }) };
    }),
  };
}
