import { test } from "vitest";
import {
  type DecisionLetter,
  type LetterContent,
  type PersonalLanguage,
  renderLetter,
} from "../../src/letters/render.ts";
import { personalPhrases } from "../../src/letters/texts/personal/index.ts";
import { hasPoppler } from "./pdf.ts";

if (!hasPoppler) console.warn("letters: no poppler-utils, what is printed and how it looks is not tested");

/** Tests that read or draw what is printed. */
export const withPoppler = test.skipIf(!hasPoppler);
export const languages = Object.keys(personalPhrases) as readonly PersonalLanguage[];
export const sent = (letter: LetterContent): Uint8Array => renderLetter(letter, "ua-1").pdf;
export const complaintOf = (letter: DecisionLetter): Extract<DecisionLetter["complaint"], { may: true }> => {
  if (!letter.complaint.may) throw new Error("one may complain in this example");
  return letter.complaint;
};
