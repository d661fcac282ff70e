import { policySettings } from "@soning/calendar";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { Columns, Program, UsedSettings } from "../src/index.ts";
import { answerSlot, decoded, ON, randomFacts, randomLaw } from "./random.ts";

const settings = new UsedSettings(policySettings());
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 200);
/** a norm of the random law comes into force on one of them */
const days = [-3, -2, -1, 0, 1, 4, 6].map((after) => ON + after);

function asked(columns: Columns, cases: ReturnType<typeof decoded>[]) {
  const table = columns.tableOf(cases);
  const apart = [...columns.everyDay(table, days, settings)];
  expect(apart.map(({ day }) => day)).toEqual(days);
  return {
    apart: apart.map(({ truths }) => truths),
    eachDay: days.map((day) => columns.bind(table, day, settings).every()),
  };
}

test("what is computed once for many days gives each day's own answers, on random laws and facts", () => {
  let turned = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const cases = Array.from({ length: 5 }, () => decoded(randomFacts(g), law));
      const { apart, eachDay } = asked(new Columns(new Program(law), [answerSlot.node]), cases);
      if (new Set(eachDay.map((outs) => outs.join())).size > 1) turned++;
      expect(apart).toEqual(eachDay);
    }),
    { numRuns: RUNS },
  );
  if (RUNS >= 200) expect(turned).toBeGreaterThan(RUNS / 20);
});

test("where code may not be generated the reference is asked day by day, with the same answers", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 2);
      const columns = new Columns(new Program(law), [answerSlot.node]);
      const table = columns.tableOf(Array.from({ length: 3 }, () => decoded(randomFacts(g), law)));
      const eachDay = days.map((day) => columns.bind(table, day, settings).every());
      vi.stubGlobal(
        "Function",
        class {
          constructor() {
            throw new EvalError("no");
          }
        },
      );
      try {
        expect([...columns.everyDay(table, days, settings)].map(({ truths }) => truths)).toEqual(eachDay);
      } finally {
        vi.unstubAllGlobals();
      }
    }),
    { numRuns: 5 },
  );
});
