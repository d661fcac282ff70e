/** The first words of a letter by outcome, in the letter's language, for the author to change. `about` is the matter's name. */
const sentences: Readonly<Record<string, Readonly<Record<string, (about: string) => string>>>> = {
  nb: {
    grant: (about) => `Du får innvilget ${about}.`,
    refuse: (about) => `Du får ikke innvilget ${about}.`,
    recall: (about) => `Vedtaket om ${about} er kalt tilbake.`,
    other: (about) => `Vi har avgjort ${about}.`,
  },
  nn: {
    grant: (about) => `Du får innvilga ${about}.`,
    refuse: (about) => `Du får ikkje innvilga ${about}.`,
    recall: (about) => `Vedtaket om ${about} er kalla tilbake.`,
    other: (about) => `Vi har avgjort ${about}.`,
  },
  en: {
    grant: (about) => `You are granted ${about}.`,
    refuse: (about) => `You are not granted ${about}.`,
    recall: (about) => `The decision on ${about} is recalled.`,
    other: (about) => `We have decided ${about}.`,
  },
};

/** `Permisjon` inside a sentence is `permisjon`; an abbreviation such as `EK siste del` stays as it is. */
const inside = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;

/** The decision in one sentence, to begin with. */
export function suggestedSentence(language: string, outcome: string, about: string): string {
  return (sentences[language] ?? sentences["nb"])?.[outcome]?.(inside(about)) ?? "";
}
