import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Language } from "../../../i18n/languages.ts";
import { loadTexts } from "../../../i18n/load.ts";
import { lawWords } from "../../../law/spoken.tsx";
import { useLawWords } from "../../../law/words.ts";

/** What a matter is called, its short name, else its question: in the language spoken, or in that of a letter. */
export function useMatterName(written?: Language): (matter: string) => string {
  const { t: spoken, language: own } = useSpoken();
  const language = written ?? own;
  const { data = spoken } = useQuery({
    queryKey: ["texts", language],
    queryFn: loadTexts[language],
    staleTime: Number.POSITIVE_INFINITY,
    enabled: language !== own,
  });
  const t = language === own ? spoken : data;
  const words = useLawWords();
  return useCallback(
    (matter) => {
      const question = words?.matters[matter];
      return t.matters[matter] ?? (question === undefined ? matter : lawWords(question, language));
    },
    [t, language, words],
  );
}
