import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  all,
  assemble,
  caseList,
  decodeFacts,
  fact,
  is,
  matches,
  matter,
  missingFor,
  Program,
  Run,
  records,
  section,
  slot,
  some,
  UsedSettings,
} from "../src/index.ts";

const offences = caseList(
  "offences",
  records(
    { nb: "lovbrudd", en: "offences" },
    {
      provision: fact.provision({ nb: "Hvilket straffebud?", en: "Which provision?" }),
      status: fact.choice(["convicted", "acquitted"], { nb: "Dømt?", en: "Convicted?" }),
    },
  ),
);
const barred = slot.boolean("barred", { nb: "stengt", en: "barred" });
const bars = section(
  { instrument: { id: "act", name: { nb: "loven", en: "the act" }, short: "l.", rank: 1 }, number: "1", key: "act/1" },
  (s) => {
    s.bar("1", {
      slot: barred,
      when: some(offences, (each) =>
        all(is(each.status, "convicted"), matches(each.provision, { code: "strl", section: "276", paragraph: 2 })),
      ),
      nb: "stenger",
      en: "bars",
    });
  },
);
const asked = matter("barred", { nb: "stengt?", en: "barred?", asks: barred, nature: "bar" });
const law = assemble({
  catalogue: offences.catalogued,
  instruments: [],
  overlays: [],
  sections: [bars],
  slots: [barred],
  parameters: [],
  matters: [asked],
});

function missing(provision: unknown): readonly string[] {
  const { facts, faults } = decodeFacts({ offences: [{ provision, status: "convicted" }] }, law);
  expect(faults).toEqual([]);
  const run = new Run({ program: new Program(law), facts, on: parseDay("2026-06-15"), settings: new UsedSettings() });
  return missingFor(run, barred.node).facts.map(({ fact }) => fact);
}

test.each([
  ["strl § 276", ["offences[0].provision"]],
  ["strl § 276 (2)", []],
  ["strl § 276 (1)", []],
  ["strl § 275", []],
  [{ text: "uleselig" }, ["offences[0].provision"]],
  [{ code: "strl" }, ["offences[0].provision"]],
  [{ code: "vtrl" }, []],
])("a place given as %j is asked for where its missing part decides: %j", (provision, expected) => {
  expect(missing(provision)).toEqual(expected);
});
