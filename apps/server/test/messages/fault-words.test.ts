import { expect, test } from "vitest";
import { inThreeLanguages } from "../../../../test/support/three-languages.ts";
import { type FaultHere, faultWords } from "../../src/messages/fault-words.ts";
import { faultHere } from "../../src/messages/receipt.ts";

const codes = Object.keys(faultWords) as FaultHere[];

test.each(codes)("%s is told in Bokmål, Nynorsk and English, and so is what to do about it", (code) => {
  const { message, hint } = faultWords[code];
  inThreeLanguages(message, code);
  inThreeLanguages(hint, code);
  expect(faultHere(code, "$")).toEqual({ code, path: "$", message, hint });
});
