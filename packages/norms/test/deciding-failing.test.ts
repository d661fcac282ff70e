import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import { decidingNorms } from "../src/deciding.ts";
import {
  all,
  assemble,
  decodeFacts,
  fact,
  instrument,
  not,
  Program,
  Run,
  section,
  slot,
  subject,
  UsedSettings,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q), b: fact.boolean(q), c: fact.boolean(q), d: fact.boolean(q) });
const [right, barred, called] = [slot.boolean("right", q), slot.boolean("barred", q), slot.boolean("called", q)];
const law = assemble({
  catalogue: s.catalogued,
  instruments: [act],
  overlays: [],
  slots: [right, barred, called],
  parameters: [],
  matters: [],
  sections: [
    section({ instrument: act, number: "1", key: "a" }, (w) => {
      w.definition("0", { slot: called, value: s.a, ...q });
      w.right("1", { slot: right, when: all(called, not(barred)), ...q });
      w.bar("2", { slot: barred, when: s.d, ...q });
      w.exception("3", { when: s.b, lifts: ["a/1"], ...q });
      w.exception("4", { when: s.c, lifts: ["a/1"], ...q });
    }),
  ],
});
const given = { a: true, b: false, c: false, d: false };

// What does not bar, does not lift or only names things is no reason for a no.
test.each<readonly [string, Partial<typeof given>, readonly string[]]>([
  ["it holds", {}, ["a/1", "a/0"]],
  ["it does not apply", { a: false }, ["a/1"]],
  ["an exception lifts it", { b: true }, ["a/3"]],
  ["the other exception lifts it", { c: true }, ["a/4"]],
  ["both do", { b: true, c: true }, ["a/3", "a/4"]],
  ["a bar stands in the way", { d: true }, ["a/2"]],
  ["a bar stands in the way of what does not apply", { a: false, d: true }, ["a/2"]],
])("deciding norms where %s", (_, changed, deciding) => {
  const facts = Object.fromEntries(
    Object.entries({ ...given, ...changed }).map(([name, value]) => [`s.${name}`, value]),
  );
  const run = new Run({
    program: new Program(law),
    facts: decodeFacts(facts, law).facts,
    on: parseDay("2026-03-01"),
    settings: new UsedSettings(),
  });
  expect(decidingNorms(run, right.node)).toEqual(deciding);
});
