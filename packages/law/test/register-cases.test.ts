import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askCase, type Row } from "../bindings/ask.ts";
import { bindings } from "../bindings/index.ts";
import { law } from "../src/law.ts";

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(`../register/${file}.jsonl`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

for (const binding of bindings) {
  describe(`cases of ${binding.source}`, () => {
    for (const row of rowsOf(binding.source).filter(({ id, law: state }) => binding.covers(id, state))) {
      for (const [place, example] of (row.cases ?? []).entries()) {
        test(`${row.id} ${place + 1}: ${example.outcome}, ${example.why}`, () => {
          const { got, expected } = askCase(law, binding, row, place);
          expect(got).toEqual(expected);
        });
      }
    }
  });
}

test("some register is bound", () => {
  expect(bindings.length).toBeGreaterThan(0);
});
