import type { Me } from "../../../api/schema.ts";
import type { OwnQuestions } from "./questions/index.ts";

/** Dates that the own case tells. */
export const ownDates = ["start", "one-third", "half", "two-thirds", "release", "end"] as const;
/** What one may apply for, with a day from which. */
export const ownChances = [
  "leave",
  "work-release",
  "lower-security",
  "section-16",
  "em-final-part",
  "release",
] as const;
/** The matter that is applied for by each of them. */
export const matterOfChance: Readonly<Record<(typeof ownChances)[number], string>> = {
  leave: "leave.ordinary",
  "work-release": "work-release",
  "lower-security": "lower-security",
  "section-16": "serving-outside-prison",
  "em-final-part": "em.final-part",
  release: "release.probation",
};
type DateName = (typeof ownDates)[number] | (typeof ownChances)[number];

/** The texts of the own case. */
export interface OwnTexts {
  readonly title: string;
  /** says that no translator has read it yet; empty where one has, or where it is the original */
  readonly toCheck: string;
  readonly language: string;
  readonly sentence: string;
  readonly today: string;
  readonly apply: string;
  readonly applyMore: string;
  readonly now: string;
  readonly from: string;
  readonly notKnown: string;
  readonly waiting: string;
  readonly missing: string;
  readonly questions: string;
  readonly questionsMore: string;
  readonly noQuestions: string;
  readonly complain: string;
  readonly complainMore: string;
  readonly looked: string;
  /** said of somebody who disclosed something of the case */
  readonly disclosed: string;
  readonly nobody: string;
  readonly print: string;
  /** what the person can do, and what became of it */
  readonly acts: Readonly<
    Record<
      | "applyButton"
      | "applied"
      | "considering"
      | "decided"
      | "closed"
      | "takeBack"
      | "takeBackReason"
      | "handIn"
      | "decisions"
      | "noDecisions"
      | "openLetter"
      | "until"
      | "untilOpen"
      | "complainButton"
      | "complainText"
      | "sendComplaint"
      | "complained"
      | "handling"
      | "complaintDecided"
      | "waits"
      | "waitsNot"
      | "answer"
      | "send"
      | "thanks"
      | "rest"
      | "cancel"
      | "finish",
      string
    >
  >;
  readonly dates: Readonly<Record<DateName, string>>;
  readonly failed: string;
  /** says that what a caseworker wrote is in Norwegian; empty for who reads that */
  readonly inNorwegian: string;
  readonly outcomes: Readonly<Record<"grant" | "refuse" | "recall" | "other", string>>;
  /** to ask to see what is written in the case, and what was answered */
  readonly access: Readonly<
    Record<
      | "title"
      | "more"
      | "ask"
      | "what"
      | "send"
      | "asked"
      | "open"
      | "decided"
      | "given"
      | "partly"
      | "refused"
      | "openDocument"
      | "cite"
      | "commentUntil",
      string
    >
  >;
  readonly roles: Readonly<Record<NonNullable<Me["role"]>, string>>;
  /** the questions of the catalogue as they are put to the person */
  readonly put: OwnQuestions;
}

/** What a matter is called in the own case; undefined for one that nobody applies for here. */
export function ownNameOf(matter: string, { dates }: OwnTexts): string | undefined {
  const name = ownChances.find((one) => matterOfChance[one] === matter);
  return name === undefined ? undefined : dates[name];
}

export const ownLanguages = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
  pl: "Polski",
  lt: "Lietuvių",
  ro: "Română",
  ru: "Русский",
  tr: "Türkçe",
  ar: "العربية",
} as const;
export type OwnLanguage = keyof typeof ownLanguages;

export const isOwnLanguage = (tag: string): tag is OwnLanguage => tag in ownLanguages;

/** Loads the texts of a language. */
export const loadOwnTexts: Readonly<Record<OwnLanguage, () => Promise<OwnTexts>>> = {
  nb: async () => (await import("./nb.ts")).nb,
  nn: async () => (await import("./nn.ts")).nn,
  en: async () => (await import("./en.ts")).en,
  pl: async () => (await import("./pl.ts")).pl,
  lt: async () => (await import("./lt.ts")).lt,
  ro: async () => (await import("./ro.ts")).ro,
  ru: async () => (await import("./ru.ts")).ru,
  tr: async () => (await import("./tr.ts")).tr,
  ar: async () => (await import("./ar.ts")).ar,
};
