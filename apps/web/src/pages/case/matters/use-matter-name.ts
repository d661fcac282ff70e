import { useSpoken } from "../../../i18n/index.tsx";
import { useLawWords } from "../../../law/words.ts";

/** What a matter is called: its short name, else its question in the language spoken. */
export function useMatterName(): (matter: string) => string {
  const { t, language } = useSpoken();
  const words = useLawWords();
  return (matter) => {
    const question = words?.matters[matter];
    return t.matters[matter] ?? (language === "nn" ? (question?.nn ?? question?.nb) : question?.[language]) ?? matter;
  };
}
