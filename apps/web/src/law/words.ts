import type { Text } from "@soning/norms";
import { useQuery } from "@tanstack/react-query";

/** The words of the law that lists show. */
export interface LawWords {
  readonly matters: Readonly<Record<string, Text>>;
  readonly cites: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, Text>>;
  readonly steps: Readonly<Record<string, Text>>;
}

/** The question of a fact by its path: `offences[0].provision` is asked as `offences.provision`. */
export const questionOf = (words: LawWords | undefined, fact: string): Text | undefined =>
  words?.questions[fact.replaceAll(/\[\d+\]/g, "")];

const asked = {
  queryKey: ["law-words"],
  queryFn: async () => (await import("virtual:law-words")).default,
  staleTime: Number.POSITIVE_INFINITY,
};

/** Loads the words once; undefined until they are there. */
export const useLawWords = (): LawWords | undefined => useQuery(asked).data;

/** Have the words come, or will they not? What stands in the order of its names waits for them. */
export const useLawWordsSettled = (): boolean => !useQuery(asked).isPending;
