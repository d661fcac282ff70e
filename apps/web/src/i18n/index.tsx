import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { firstLanguage, keepLanguage, type Language } from "./languages.ts";
import type { Messages } from "./nb/index.ts";

const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  nb: async () => (await import("./nb/index.ts")).nb,
  nn: async () => (await import("./nn/index.ts")).nn,
  en: async () => (await import("./en/index.ts")).en,
};

interface Spoken {
  readonly language: Language;
  readonly t: Messages;
  speak(language: Language): void;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

/** Texts of the language chosen; nothing is shown before they are there, and the former ones until the new are. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const [wished, setWished] = useState(firstLanguage);
  const [spoken, setSpoken] = useState<{ readonly language: Language; readonly t: Messages }>();
  useEffect(() => {
    let current = true;
    void load[wished]().then((t) => {
      if (!current) return;
      document.documentElement.lang = wished;
      setSpoken({ language: wished, t });
    });
    return () => {
      current = false;
    };
  }, [wished]);
  const speak = useCallback((language: Language) => {
    keepLanguage(language);
    setWished(language);
  }, []);
  const value = useMemo(() => (spoken === undefined ? undefined : { ...spoken, speak }), [spoken, speak]);
  return value === undefined ? null : <SpokenContext value={value}>{children}</SpokenContext>;
}

/** The language and its texts. */
export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === undefined) throw new Error("outside <Speaking>");
  return spoken;
}

/** The texts alone. */
export const useTexts = (): Messages => useSpoken().t;
