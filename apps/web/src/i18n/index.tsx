import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { firstLanguage, keepLanguage, type Language, languageKey } from "./languages.ts";
import { loadTexts } from "./load.ts";
import type { Messages } from "./nb/index.ts";

interface Held {
  readonly language: Language;
  readonly t: Messages;
}

interface Spoken extends Held {
  speak(language: Language): void;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

/** Texts of the language chosen, beginning with the first; the former ones until the new are there. */
export function Speaking({ first, children }: { readonly first: Held; readonly children: ReactNode }) {
  const [wished, setWished] = useState(first.language);
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    if (wished === spoken.language) return undefined;
    let current = true;
    void loadTexts[wished]().then((t) => {
      if (!current) return;
      document.documentElement.lang = wished;
      setSpoken({ language: wished, t });
    });
    return () => {
      current = false;
    };
  }, [wished, spoken]);
  // what is chosen in one window is spoken in the others
  useEffect(() => {
    const heard = ({ key }: StorageEvent): void => {
      if (key === languageKey) setWished(firstLanguage());
    };
    window.addEventListener("storage", heard);
    return () => window.removeEventListener("storage", heard);
  }, []);
  const speak = useCallback((language: Language) => {
    keepLanguage(language);
    setWished(language);
  }, []);
  const value = useMemo(() => ({ ...spoken, speak }), [spoken, speak]);
  return <SpokenContext value={value}>{children}</SpokenContext>;
}

/** The language and its texts. */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === undefined) throw new Error("outside <Speaking>");
  return spoken;
}

/** The texts alone. */
export const useTexts = (): Messages => useSpoken().t;
