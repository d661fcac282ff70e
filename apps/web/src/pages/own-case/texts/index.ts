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
