import { expect, test } from "vitest";
import { sheetSchema } from "../../src/letters/blocks.ts";
import { compose } from "../../src/letters/compose.ts";
import type { LetterContent } from "../../src/letters/content.ts";
import { advanceNotice, complaintReceipt, decision, summons } from "./examples.ts";
import { languages } from "./support.ts";

const letters: readonly LetterContent[] = [decision, advanceNotice, summons, complaintReceipt];

test.each(letters)("a sheet is as it is published, whole: $kind", (letter) => {
  for (const language of languages) {
    const sheet = compose({ ...letter, personal: { language } });
    expect(sheetSchema.strict().parse(sheet)).toEqual(sheet);
  }
});

test.each([
  ["a block of another kind", { blocks: [{ is: "html", text: "<b>" }] }],
  ["a term without its value", { blocks: [{ is: "terms", items: [["Dato"]] }] }],
  ["a block in a box that is none", { blocks: [{ is: "box", blocks: [{ is: "box" }] }] }],
])("%s is no sheet", (_, changed) => {
  expect(sheetSchema.safeParse({ ...compose(decision), ...changed }).success).toBe(false);
});
