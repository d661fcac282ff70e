/** A text in both written forms that answers are given in. nb is Bokmål; nn falls back on nb where absent. */
export interface Text {
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
}

export type Language = "nb" | "nn" | "en";

/** The text in a language; Nynorsk falls back on Bokmål. */
export function inLanguage(text: Text, language: Language): string {
  if (language === "nn") return text.nn ?? text.nb;
  return text[language];
}
