import type { Text } from "@soning/norms";
import type { ReactNode } from "react";
import { useSpoken } from "../i18n/index.tsx";
import type { Language } from "../i18n/languages.ts";

/** Words of the law in a language: Nynorsk falls back on Bokmål, never on English. */
export const lawWords = (text: Text, language: Language): string =>
  language === "nn" ? (text.nn ?? text.nb) : text[language];

/**
 * The language that words of the law stand in, where it is not the one spoken: Bokmål for Nynorsk that is not written. `text`
 * is left out for what the kernel put together of many texts.
 */
export const lawLanguage = (language: Language, text?: Text): "nb" | undefined =>
  language === "nn" && text?.nn === undefined ? "nb" : undefined;

/** Words of the law; in another language than the page's they say in which. */
export function LawText({ text }: { readonly text: Text }) {
  const { language } = useSpoken();
  return <span lang={lawLanguage(language, text)}>{lawWords(text, language)}</span>;
}

/**
 * Something of the page's own, with the law's words as its title. A title is in the language of the element that carries it:
 * where that is not the page's, what stands inside says that it is.
 */
export function LawTitled({ text, children }: { readonly text: Text; readonly children: ReactNode }) {
  const { language } = useSpoken();
  const lang = lawLanguage(language, text);
  return (
    <span title={lawWords(text, language)} lang={lang}>
      {lang === undefined ? children : <span lang={language}>{children}</span>}
    </span>
  );
}

/** The same for what the kernel or the service has put into words already. */
export function LawSaid({ children }: { readonly children: ReactNode }) {
  const { language } = useSpoken();
  return <span lang={lawLanguage(language)}>{children}</span>;
}
