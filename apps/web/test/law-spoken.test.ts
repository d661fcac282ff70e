import { expect, test } from "vitest";
import { lawLanguage, lawWords } from "../src/law/spoken.tsx";

const bare = { nb: "Bokmål", en: "English" };
const whole = { ...bare, nn: "Nynorsk" };

test("in Nynorsk the law is told in Nynorsk where it is written so, else in Bokmål, never in English", () => {
  expect(lawWords(whole, "nn")).toBe("Nynorsk");
  expect(lawWords(bare, "nn")).toBe("Bokmål");
  expect([lawWords(bare, "nb"), lawWords(bare, "en")]).toEqual(["Bokmål", "English"]);
});

test("words that are not in the page's language say in which they are", () => {
  expect(lawLanguage("nn", bare)).toBe("nb");
  expect(lawLanguage("nn", whole)).toBeUndefined();
  // what the kernel put together speaks Bokmål and English
  expect([lawLanguage("nn"), lawLanguage("nb"), lawLanguage("en")]).toEqual(["nb", undefined, undefined]);
});
