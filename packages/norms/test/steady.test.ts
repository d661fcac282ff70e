import { policySettings } from "@soning/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Program, Run, UsedSettings, whenMet } from "../src/index.ts";
import { Steadiness } from "../src/steady.ts";
import { answerSlot, decoded, ON, randomFacts, randomLaw } from "./random.ts";

const settings = new UsedSettings(policySettings());
/** Mutation testing asks for fewer examples, for each mutant runs them again. */
const RUNS = Math.ceil(Number(process.env["PROPERTY_RUNS"] ?? 400) / 2);
const DAYS = 120;

test("while it is said to stay, the answer is every day's, on random laws and facts", () => {
  let leaps = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const run = new Run({ program: new Program(law), facts: decoded(randomFacts(g), law), on: ON, settings });
      for (const from of [ON, ON + 17, ON + 50]) {
        const there = run.onDay(from);
        const until = Math.min(new Steadiness(there, ON + DAYS).until(answerSlot.node), ON + DAYS);
        if (until > from) leaps += 1;
        const fresh = new Run(run.question);
        const truths = Array.from({ length: Math.max(0, until - from) + 1 }, (_, at) =>
          fresh.onDay(from + at).truth(answerSlot.node),
        );
        expect(new Set(truths).size).toBe(1);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(leaps).toBeGreaterThan(RUNS);
});

test("the spans are those that asking every day gives", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const run = new Run({ program: new Program(law), facts: decoded(randomFacts(g), law), on: ON, settings });
      const { spans, possibleFrom } = whenMet(run, answerSlot.node, ON + DAYS);
      const fresh = new Run(run.question);
      const truths = Array.from({ length: DAYS + 1 }, (_, at) => fresh.onDay(ON + at).truth(answerSlot.node));
      const opens = truths.filter((truth, at) => truth === 3 && truths[at - 1] !== 3).length;
      expect(spans).toHaveLength(opens);
      expect(possibleFrom === undefined).toBe(truths.every((truth) => truth === 0));
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
