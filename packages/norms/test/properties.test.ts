import { policySettings } from "@soning/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Columns, Program, Run, UsedSettings } from "../src/index.ts";
import { answerSlot, decoded, learn, ON, randomFacts, randomLaw } from "./random.ts";

const settings = new UsedSettings(policySettings());
const RUNS = 400;

test("the columns give the interpreter's answer on random laws and random partial facts", () => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const program = new Program(law);
      const cases = Array.from({ length: 6 }, () => decoded(randomFacts(g), law));
      const columns = new Columns(program, [answerSlot.node]);
      const bound = columns.bind(columns.tableOf(cases), ON, settings);
      const out = bound.all(new Uint8Array(cases.length));
      for (const [row, facts] of cases.entries()) {
        const truth = new Run({ program, facts, on: ON, settings }).truth(answerSlot.node);
        seen.add(truth);
        expect([bound.row(row), out[row]]).toEqual([truth, truth]);
      }
    }),
    { numRuns: RUNS },
  );
  expect([...seen].sort()).toEqual([0, 1, 2, 3]);
});

test("learning a fact never turns a decided answer into another", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const program = new Program(law);
      const before = randomFacts(g);
      const after = learn(g, before);
      const [first, then] = [before, after].map((facts) => new Run({ program, facts: decoded(facts, law), on: ON, settings }).truth(answerSlot.node));
      if (first !== 1) expect(then).toBe(first);
    }),
    { numRuns: 3 * RUNS },
  );
});
