/** Languages of the staff's pages; the own case has more. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** Under which the language chosen is kept, for every window. */
export const languageKey = "soning-language";

/** The language chosen before, else that of the browser, else Bokmål. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(languageKey);
  const wished = [kept, ...navigator.languages].map((tag) => tag?.slice(0, 2));
  for (const tag of wished) {
    if (tag === "no") return "nb";
    const found = languages.find((language) => language === tag);
    if (found !== undefined) return found;
  }
  return "nb";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(languageKey, language);
}
