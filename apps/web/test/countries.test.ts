import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { countryName, isOfStates } from "../src/format/countries.ts";
import { en } from "../src/i18n/en/index.ts";
import { nb } from "../src/i18n/nb/index.ts";
import { nn } from "../src/i18n/nn/index.ts";
import { valueText } from "../src/pages/case/facts/value.ts";

const asked = [...law.facts].filter(([, { type }]) => isOfStates(type));
const codes = asked.flatMap(([, { type }]) => (type.kind === "choice" ? type.values : []));

test("what is answered by a state is known", () => {
  expect(asked.map(([fact]) => fact).toSorted()).toEqual([
    "citizenships.state",
    "contacts.destination",
    "netherlands.receivingState",
  ]);
});

describe.each([
  ["nb", nb, "Tyskland", "statsløs"],
  ["nn", nn, "Tyskland", "statslaus"],
  ["en", en, "Germany", "stateless"],
] as const)("in %s", (language, t, germany, stateless) => {
  test("every state has its name, and no two the same but Kosovo's two codes", () => {
    const nameless = codes.filter((code) => code !== "USA" && countryName(code, language, t) === code);
    // no browser has a name for it
    expect(new Set(nameless)).toEqual(new Set(["XUK"]));
    const names = new Map([...new Set(codes)].map((code) => [code, countryName(code, language, t)]));
    expect(names.get("XKX")).toBe(names.get("XKK"));
    expect(new Set(names.values()).size).toBe(names.size - 1);
  });

  test("a fact shows the name, and keeps the code", () => {
    const engine = { law, inLanguage: () => "" } as never;
    expect(valueText("DEU", "citizenships.state", { t, language, engine })).toBe(germany);
    expect(valueText("XXA", "citizenships.state", { t, language, engine })).toBe(stateless);
  });
});
