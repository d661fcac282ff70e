import { expect, test } from "vitest";
import { differences } from "../src/pages/law/differences.ts";

test("what two versions share stays, the rest was taken away or added", () => {
  expect(differences("inntil fire måneder igjen", "inntil seks måneder og en dag igjen")).toEqual([
    { kind: "same", words: "inntil" },
    { kind: "removed", words: "fire" },
    { kind: "added", words: "seks" },
    { kind: "same", words: "måneder" },
    { kind: "added", words: "og en dag" },
    { kind: "same", words: "igjen" },
  ]);
});
