import type { Language, Shown, Type } from "@soning/norms";
import { say } from "../output.ts";
import { printable } from "./printable.ts";
import { choiceWord, durationWords, unitWord } from "./words.ts";

/** A value as a person reads it; with its type, its unit and the words of a choice. */
export function valueText(value: Shown | undefined, language: Language, type?: Type): string {
  if (value === null || value === undefined) return say(language, "ukjent", "unknown", "ukjend");
  if (value === true) return say(language, "ja", "yes");
  if (value === false) return say(language, "nei", "no", "nei");
  if (value === "none") return say(language, "ingen", "none");
  if (value === "conflict") return say(language, "motstrid", "conflict");
  const unit = type?.kind === "number" && type.unit !== undefined ? ` ${unitWord(type.unit, language)}` : "";
  if (Array.isArray(value)) {
    if (value.length === 0) return say(language, "ingen", "none");
    return value.map((span: { from: string; to: string | null }) => `${span.from}–${span.to ?? ""}`).join(", ");
  }
  if (typeof value === "object") {
    const { earliest, latest, least, most } = value as {
      earliest?: string;
      latest?: string;
      least?: number;
      most?: number;
    };
    const date = earliest !== undefined || latest !== undefined;
    const from = earliest ?? least;
    const to = latest ?? most;
    if (from === undefined)
      return date
        ? say(language, `senest ${to}`, `${to} at the latest`, `seinast ${to}`)
        : say(language, `høyst ${to}${unit}`, `at most ${to}${unit}`);
    if (to === undefined)
      return date
        ? say(language, `tidligst ${from}`, `${from} at the earliest`, `tidlegast ${from}`)
        : say(language, `minst ${from}${unit}`, `at least ${from}${unit}`);
    return `${from}–${to}${unit}`;
  }
  if (typeof value === "string")
    return (type?.kind === "choice" ? choiceWord(value, language) : durationWords(value, language)) ?? printable(value);
  return `${value}${unit}`;
}
