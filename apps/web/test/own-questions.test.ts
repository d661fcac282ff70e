import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { loadOwnTexts, type OwnLanguage, ownLanguages } from "../src/pages/own-case/texts/index.ts";

/** Facts of the case itself that the person is asked for; what a list holds is asked in a talk. */
const asked = [...law.facts.values()].filter(
  ({ id, knownBy, kind }) =>
    kind === "fact" && knownBy === "person" && ![...law.lists.keys()].some((list) => id.startsWith(`${list}.`)),
);
const valuesOf = ({ type }: (typeof asked)[number]): readonly string[] | undefined =>
  type.kind === "choice" ? [...type.values].toSorted() : undefined;

/** How the reader is spoken to, where a language has a word for it. */
const you: Partial<Record<OwnLanguage, RegExp>> = {
  nb: /\b(du|deg|din|di|ditt|fortell)\b/i,
  nn: /\b(du|deg|din|di|ditt|fortel)\b/i,
  en: /\b(you|your|tell)\b/i,
};
const scripts: Partial<Record<OwnLanguage, RegExp>> = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };

describe.each(Object.keys(ownLanguages) as OwnLanguage[])("the questions in %s", (language) => {
  test("are those that the person is asked, with what one answers", async () => {
    const { put } = await loadOwnTexts[language]();
    expect(Object.keys(put.asked).toSorted()).toEqual(asked.map(({ id }) => id).toSorted());
    expect(Object.keys(put.none).toSorted()).toEqual(
      asked.flatMap(({ id, optional }) => (optional === true ? [id] : [])).toSorted(),
    );
    expect(
      Object.fromEntries(Object.entries(put.choices).map(([id, words]) => [id, Object.keys(words).toSorted()])),
    ).toEqual(
      Object.fromEntries(asked.flatMap((one) => (valuesOf(one) === undefined ? [] : [[one.id, valuesOf(one)]]))),
    );
  });

  test("address the reader, in that language", async () => {
    const { put } = await loadOwnTexts[language]();
    const english = (await loadOwnTexts.en()).put.asked;
    for (const [id, text] of Object.entries(put.asked)) {
      if (you[language] !== undefined) expect(text).toMatch(you[language]);
      if (scripts[language] !== undefined) expect(text).toMatch(scripts[language]);
      if (language !== "en") expect(text).not.toBe(english[id as keyof typeof english]);
      expect(text).not.toMatch(/personen|innsatte|domfelte|vedkommende|the person|convicted/i);
    }
  });
});
