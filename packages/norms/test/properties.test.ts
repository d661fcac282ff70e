import { policySettings } from "@soning/calendar";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Columns, Explainer, missingFor, Program, Run, UsedSettings } from "../src/index.ts";
import { answerSlot, decoded, learn, ON, randomFacts, randomLaw } from "./random.ts";

const settings = new UsedSettings(policySettings());
/** Mutation testing asks for fewer examples, for each mutant runs them again. */
const RUNS = Number(process.env["PROPERTY_RUNS"] ?? 400);

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
  if (RUNS >= 400) expect([...seen].sort()).toEqual([0, 1, 2, 3]);
});

test.each(["nb", "en"] as const)("generated explanations are the interpreter's (%s)", (language) => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 2);
      const program = new Program(law);
      const cases = Array.from({ length: 3 }, () => decoded(randomFacts(g), law));
      const columns = new Columns(program, [answerSlot.node]);
      const explain = columns.explained(columns.tableOf(cases), ON, settings, language);
      for (const [row, facts] of cases.entries()) {
        const reference = new Explainer(new Run({ program, facts, on: ON, settings }), language).explain(
          answerSlot.node,
        );
        expect(explain(row)).toEqual(reference);
      }
    }),
    { numRuns: RUNS / 4 },
  );
});

test("learning a fact never turns a decided answer into another", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      const program = new Program(law);
      const before = randomFacts(g);
      const after = learn(g, before);
      const [first, then] = [before, after].map((facts) =>
        new Run({ program, facts: decoded(facts, law), on: ON, settings }).truth(answerSlot.node),
      );
      if (first !== 1) expect(then).toBe(first);
    }),
    { numRuns: 3 * RUNS },
  );
});

/** Every value that a plain fact of the random catalogue is tried with. */
const domains: Readonly<Record<string, readonly unknown[]>> = {
  "thing.a": [true, false],
  "thing.b": [true, false],
  "thing.judged": [true, false],
  "thing.n": Array.from({ length: 26 }, (_, n) => n),
  "thing.m": [...Array.from({ length: 50 }, (_, n) => n - 25), "none"],
  "thing.colour": ["red", "green", "blue", "none"],
};

/** The facts that can change the answer, by trying every combination of values. */
function bruteForce(
  program: Program,
  law: Parameters<typeof decoded>[1],
  facts: Record<string, unknown>,
  unknown: readonly string[],
): ReadonlySet<string> {
  const outcomes = new Map<string, number>();
  const walk = (at: number, chosen: readonly unknown[]): void => {
    const id = unknown[at];
    if (id === undefined) {
      const full = { ...facts, ...Object.fromEntries(unknown.map((name, place) => [name, chosen[place]])) };
      outcomes.set(
        JSON.stringify(chosen),
        new Run({ program, facts: decoded(full, law), on: ON, settings }).truth(answerSlot.node),
      );
      return;
    }
    for (const value of domains[id] ?? []) walk(at + 1, [...chosen, value]);
  };
  walk(0, []);
  const found = new Set<string>();
  for (const [place, id] of unknown.entries()) {
    const rest = new Map<string, number>();
    for (const [key, outcome] of outcomes) {
      const others = JSON.stringify((JSON.parse(key) as unknown[]).map((value, at) => (at === place ? "*" : value)));
      const before = rest.get(others);
      if (before !== undefined && before !== outcome) found.add(id);
      rest.set(others, outcome);
    }
  }
  return found;
}

test("missing is exact: what it lists can change the answer, what it leaves out cannot", () => {
  let open = 0;
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 2);
      const program = new Program(law);
      const all = randomFacts(g);
      const facts: Record<string, unknown> = {
        ...all,
        "thing.born": "2008-01-03",
        "thing.applied": all["thing.applied"] ?? "none",
        rows: [{ x: true, k: 1, d: "2026-01-03", p: "c § 2", inner: [] }],
      };
      const candidates = Object.keys(domains).filter((id) => facts[id] === null);
      const unknown = [
        ...candidates.filter((id) => !["thing.n", "thing.m"].includes(id)),
        ...candidates.filter((id) => ["thing.n", "thing.m"].includes(id)).slice(0, 1),
      ];
      for (const id of candidates) if (!unknown.includes(id)) facts[id] = 1;
      const run = new Run({ program, facts: decoded(facts, law), on: ON, settings });
      const missing = missingFor(run, answerSlot.node);
      if (run.truth(answerSlot.node) !== 1) expect(missing.facts).toEqual([]);
      else {
        if (missing.facts.length > 0) open += 1;
        // not exact: no fact can change the answer, and those that are open are listed all the same
        const expected = missing.exact ? new Set(missing.facts.map((fact) => fact.fact)) : new Set<string>();
        expect(expected).toEqual(bruteForce(program, law, facts, unknown));
      }
    }),
    { numRuns: RUNS / 2 },
  );
  if (RUNS >= 400) expect(open).toBeGreaterThan(20);
}, 60_000);

test("a law survives the way through JSON", () => {
  fc.assert(
    fc.property(fc.gen(), (g) => {
      const law = randomLaw(g, 3);
      expect(JSON.parse(JSON.stringify(law.norms))).toEqual(law.norms);
    }),
    { numRuns: RUNS / 8 },
  );
});
