import { expect, test } from "vitest";
import type { Decision } from "../src/api/schema.ts";
import { blank, bodyOf, type Draft, draftOf, letterOf, merge } from "../src/pages/decision/draft.ts";

const base: Draft = { ...blank, outcome: "refuse", reasons: "Først", sentence: "Du får ikke permisjon." };

test("what two write in different parts is kept from both", () => {
  const mine = { ...base, reasons: "Min begrunnelse" };
  const theirs = { ...base, title: "Deres overskrift", outcome: "grant" };
  expect(merge(base, mine, theirs)).toEqual({
    merged: { ...base, reasons: "Min begrunnelse", title: "Deres overskrift", outcome: "grant" },
    clashes: [],
  });
});

test("what two write in one part is a clash, told with the part, and mine stands until it is settled", () => {
  const { merged, clashes } = merge(base, { ...base, reasons: "Min" }, { ...base, reasons: "Deres", title: "Ny" });
  expect(clashes).toEqual(["reasons"]);
  expect(merged).toMatchObject({ reasons: "Min", title: "Ny" });
  expect(merge(base, { ...base, reasons: "Likt" }, { ...base, reasons: "Likt" }).clashes).toEqual([]);
});

test("a draft comes back from the server as it was written; what was left open stays open", () => {
  const draft: Draft = {
    ...base,
    conditions: JSON.stringify([
      { text: "Møte til samtale", from: "2026-12-01", until: "" },
      { text: " ", from: "", until: "" },
    ]),
    notObtained: JSON.stringify({ "home.fixed": "Ringt to ganger", "home.kind": " " }),
    address: "Gata 1\n\n0001 Oslo ",
  };
  const body = bodyOf(draft, "run");
  expect(body.notObtained).toEqual([{ fact: "home.fixed", sought: "Ringt to ganger" }]);
  expect(body).not.toHaveProperty("contrary");
  expect(body).not.toHaveProperty("startsOn");
  const stored = { ...body, contrary: null, chosenReading: null, startsOn: null, endsOn: null } as unknown as Decision;
  expect(draftOf(stored)).toEqual({ ...draft, notObtained: JSON.stringify({ "home.fixed": "Ringt to ganger" }) });
  const ground = { language: "nb", about: "Permisjon" } as const;
  expect(letterOf(draft, ground)).toMatchObject({
    conditions: [{ text: "Møte til samtale", from: "2026-12-01" }],
    address: ["Gata 1", "0001 Oslo"],
  });
  expect(letterOf(draft, ground)).not.toHaveProperty("language");
});

test("reasons that nobody has written come back as none", () => {
  const body = bodyOf({ ...base, reasons: " " }, "run");
  expect(body.reasons.trim()).not.toBe("");
  expect(draftOf({ ...body, notObtained: [], content: {} } as unknown as Decision).reasons).toBe("");
});

test("a letter whose title and sentence nobody has worded is told by its matter and outcome, in its own language", () => {
  const bare = { ...blank, outcome: "grant", reasons: "Planen er god." };
  expect(letterOf(bare, { language: "nn", about: "Permisjon" })).toMatchObject({
    title: "Permisjon",
    sentence: "Du får innvilga permisjon.",
  });
  expect(letterOf({ ...bare, language: "en" }, { language: "nb", about: "Leave" }).sentence).toBe(
    "You are granted leave.",
  );
  const worded = { ...bare, title: "Permisjon i mai", sentence: "Du kan reise." };
  expect(letterOf(worded, { language: "nb", about: "Permisjon" })).toMatchObject({
    title: "Permisjon i mai",
    sentence: "Du kan reise.",
  });
});
