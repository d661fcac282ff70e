import { expect, test } from "vitest";
import { en } from "../src/i18n/en/index.ts";
import { nb } from "../src/i18n/nb/index.ts";
import { nn } from "../src/i18n/nn/index.ts";
import { summonsSheet } from "../src/pages/summons/sheet.ts";

const summoned = {
  name: "Ola Prøve",
  meetOn: "2026-07-20",
  place: "Elvestad fengsel, Elvegata 1",
  caseNumbers: ["22-054321", "22-054322"],
  on: "2026-06-15",
  unit: "Elvestad fengsel",
  by: "Kari Elvemo",
};

test.each([
  ["nb", nb, "20. juli 2026"],
  ["nn", nn, "20. juli 2026"],
  ["en", en, "20 July 2026"],
] as const)(
  "a summons in %s tells who, when, where, what to bring, how to ask for another day, and what follows",
  (language, t, day) => {
    const sheet = summonsSheet(summoned, t, language);
    const text = JSON.stringify(sheet);
    expect(sheet).toMatchObject({ language, sender: ["Elvestad fengsel"], recipient: ["Ola Prøve"] });
    for (const part of [day, summoned.place, "22-054321, 22-054322", "Kari Elvemo", t.records.summons.defer])
      expect(text).toContain(part);
  },
);

test("without a number of a case its line is left out", () => {
  expect(summonsSheet({ ...summoned, caseNumbers: [] }, nb, "nb").reference).toHaveLength(1);
});
