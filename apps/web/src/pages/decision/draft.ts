import type { Body } from "../../api/client.ts";
import type { Decision, LetterAsked } from "../../api/schema.ts";
import { type Language, languages } from "../../i18n/languages.ts";
import { suggestedSentence } from "./suggested.ts";

/** A condition as it is typed; a day that is left open is "". */
export interface Condition {
  readonly text: string;
  readonly from: string;
  readonly until: string;
}

/** What the author of a decision writes, each part as text: what two write at once is compared part by part. */
export interface Draft {
  readonly outcome: string;
  readonly title: string;
  readonly sentence: string;
  readonly reasons: string;
  readonly contrary: string;
  readonly chosenReading: string;
  /** JSON of fact → how it was sought */
  readonly notObtained: string;
  /** JSON of the conditions */
  readonly conditions: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly language: string;
  readonly reasonsLanguage: string;
  readonly provision: string;
  readonly address: string;
}
export type DraftPart = keyof Draft;

export const blank: Draft = {
  outcome: "",
  title: "",
  sentence: "",
  reasons: "",
  contrary: "",
  chosenReading: "",
  notObtained: "{}",
  conditions: "[]",
  startsOn: "",
  endsOn: "",
  language: "",
  reasonsLanguage: "nb",
  provision: "",
  address: "",
};
export const parts = Object.keys(blank) as readonly DraftPart[];

/** What stands for reasons that nobody has written yet: the server takes no draft without. */
const unwritten = "–";

/** Parts that live in the decision's content. */
const inContent = ["title", "sentence", "conditions", "language", "reasonsLanguage", "provision", "address"] as const;

export const conditionsOf = ({ conditions }: Draft): readonly Condition[] => JSON.parse(conditions) as Condition[];
export const soughtOf = ({ notObtained }: Draft): Readonly<Record<string, string>> =>
  JSON.parse(notObtained) as Record<string, string>;

/** A stored decision as its author's text. */
export function draftOf(decision: Decision): Draft {
  const { content, reasons } = decision;
  const kept = Object.fromEntries(
    inContent.flatMap((part) => {
      const value = content[part];
      return typeof value === "string" ? [[part, value]] : [];
    }),
  );
  return {
    ...blank,
    ...kept,
    outcome: decision.outcome,
    reasons: reasons === unwritten ? "" : reasons,
    contrary: decision.contrary ?? "",
    chosenReading: decision.chosenReading ?? "",
    notObtained: JSON.stringify(Object.fromEntries(decision.notObtained.map(({ fact, sought }) => [fact, sought]))),
    startsOn: decision.startsOn ?? "",
    endsOn: decision.endsOn ?? "",
  };
}

/** The language of the letter: the one chosen, else `usual`. */
export const spokenIn = ({ language }: Pick<Draft, "language">, usual: Language): Language =>
  languages.find((one) => one === language) ?? usual;

const some = <K extends string>(name: K, text: string): { readonly [key in K]?: string } =>
  (text.trim() === "" ? {} : { [name]: text }) as { readonly [key in K]?: string };

/** The text as the server stores it, resting on an assessment. */
export function bodyOf(draft: Draft, run: string): Body<"PUT /api/decisions/{id}"> {
  return {
    run,
    outcome: draft.outcome as "grant",
    reasons: draft.reasons.trim() === "" ? unwritten : draft.reasons,
    ...some("contrary", draft.contrary),
    ...some("chosenReading", draft.chosenReading),
    notObtained: Object.entries(soughtOf(draft)).flatMap(([fact, sought]) =>
      sought.trim() === "" ? [] : [{ fact, sought }],
    ),
    content: Object.fromEntries(inContent.flatMap((part) => (draft[part] === "" ? [] : [[part, draft[part]]]))),
    ...some("startsOn", draft.startsOn),
    ...some("endsOn", draft.endsOn),
  };
}

/** What a letter falls back on: the language it is in when nobody chooses one, and what its matter is called in that. */
export interface LetterGround {
  readonly language: Language;
  readonly about: string;
}

/** What the letter is asked with. What nobody has worded is told by the matter and the outcome, never by a dash. */
export function letterOf(draft: Draft, { language, about }: LetterGround): LetterAsked {
  const filled = (text: string, other: string): string => (text.trim() === "" ? other : text);
  const spoken = spokenIn(draft, language);
  return {
    title: filled(draft.title, about),
    sentence: filled(draft.sentence, suggestedSentence(spoken, draft.outcome, about) || unwritten),
    ...(draft.language === "" ? {} : { language: draft.language as "nb" }),
    reasonsLanguage: draft.reasonsLanguage as "nb",
    conditions: conditionsOf(draft).flatMap(({ text, from, until }) =>
      text.trim() === "" ? [] : [{ text, ...some("from", from), ...some("until", until) }],
    ),
    address: draft.address
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    annexes: [],
    ...some("provision", draft.provision),
  };
}

/** Of two texts that grew from one, what both keep, and the parts that both changed, each otherwise. */
export function merge(
  base: Draft,
  mine: Draft,
  theirs: Draft,
): { readonly merged: Draft; readonly clashes: readonly DraftPart[] } {
  const clashes = parts.filter(
    (part) => mine[part] !== base[part] && theirs[part] !== base[part] && mine[part] !== theirs[part],
  );
  const merged = Object.fromEntries(
    parts.map((part) => [part, mine[part] === base[part] ? theirs[part] : mine[part]]),
  ) as unknown as Draft;
  return { merged, clashes };
}

export const same = (one: Draft, other: Draft): boolean => parts.every((part) => one[part] === other[part]);
