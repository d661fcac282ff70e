import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import { answerMatter, checkLaw, whenMet, whyNot } from "../src/index.ts";
import { law, metCase, power, runOf } from "./toy.ts";

const [home] = law.matters;
if (home === undefined) throw new Error("the toy law has a matter");

function answer(change: Readonly<Record<string, unknown>>, day = "2026-03-01", overlays: readonly string[] = []) {
  const { run, settings } = runOf({ ...metCase, ...change }, day, overlays);
  return answerMatter(run, home as NonNullable<typeof home>, settings, { language: "en" });
}

test("the toy law holds together", () => {
  expect(checkLaw(law)).toEqual([]);
});

test.each([
  ["met in every respect", {}, "met", ["act/1/1", "act/1/1/a", "act/1/1/b", "act/1/1/c", "act/1/1/d"], []],
  ["too few hours", { "person.hours": 19 }, "not-met", ["act/1/1/b"], []],
  ["exactly the hours", { "person.hours": 20 }, "met", undefined, []],
  ["release one day too far", { "person.release": "2026-09-02" }, "not-met", ["act/1/1/a"], []],
  ["release at the limit", { "person.release": "2026-09-01" }, "met", undefined, []],
  ["too far but a minor", { "person.release": "2027-09-02", "person.birthDate": "2008-03-02" }, "met", undefined, []],
  [
    "too far on the birthday",
    { "person.release": "2027-09-02", "person.birthDate": "2008-03-01" },
    "not-met",
    ["act/1/1/a"],
    [],
  ],
  [
    "too far, unfit unknown",
    { "person.release": "2027-09-02", "person.unfit": null },
    "undetermined",
    undefined,
    ["person.unfit"],
  ],
  ["unfit does not matter when in time", { "person.unfit": null }, "met", undefined, []],
  ["barred offence", { offences: [{ provision: "strl § 282", child: false }] }, "not-met", ["act/1/2", "act/2/1"], []],
  ["barred by a range", { offences: [{ provision: "strl § 292 (1)" }] }, "not-met", ["act/1/2", "act/2/1"], []],
  [
    "conditional bar, child unknown",
    { offences: [{ provision: "strl § 271" }] },
    "undetermined",
    undefined,
    ["offences[0].child"],
  ],
  ["provision unknown", { offences: [{ child: true }] }, "undetermined", undefined, ["offences[0].provision"]],
  [
    "two reasons: each would do",
    { "person.hours": 1, "person.suitable": false },
    "not-met",
    ["act/1/1/b", "act/1/1/d"],
    [],
  ],
  ["offences unknown", { offences: null }, "undetermined", undefined, ["offences"]],
  [
    "residents open, one refuses",
    { residents: { items: [{ birthDate: "1990-01-01", consents: false }], complete: false } },
    "not-met",
    ["act/1/1/c"],
    [],
  ],
  ["residents open", { residents: { items: [], complete: false } }, "undetermined", undefined, ["residents"]],
  [
    "withdrawal unknown",
    { residents: [{ birthDate: "1990-01-01", consents: true }] },
    "undetermined",
    undefined,
    ["residents[0].withdrawnOn"],
  ],
  [
    "withdrawn before",
    { residents: [{ birthDate: "1990-01-01", consents: true, withdrawnOn: "2026-02-01" }] },
    "not-met",
    ["act/1/1/c"],
    [],
  ],
  [
    "nothing known",
    {
      "person.birthDate": null,
      "person.release": null,
      "person.hours": null,
      "person.suitable": null,
      "person.unfit": null,
      offences: null,
      residents: null,
    },
    "undetermined",
    undefined,
    ["person.birthDate", "person.release", "person.hours", "offences", "residents", "person.unfit", "person.suitable"],
  ],
  ["release none: no release to wait for", { "person.release": "none" }, "not-met", ["act/1/1/a"], []],
] as const)("%s", (_, change, outcome, norms, missing) => {
  const got = answer(change);
  expect(got.outcome).toBe(outcome);
  if (norms !== undefined) expect(got.norms.map((norm) => norm.id)).toEqual(norms);
  expect(new Set(got.missing.map((fact) => fact.fact))).toEqual(new Set(missing));
  expect(got.missingExact).toBe(true);
});

test("assessments are asked last, registers first", () => {
  const facts = answer({ "person.suitable": null, "person.hours": null, offences: null }).missing.map(
    (fact) => fact.fact,
  );
  expect(facts).toEqual(["offences", "person.hours", "person.suitable"]);
});

test("versions and overlays", () => {
  expect(answer({ "person.release": "2020-10-01" }, "2020-05-15").outcome).toBe("not-met");
  expect(answer({ "person.release": "2020-10-01" }, "2020-07-15").outcome).toBe("met");
  expect(answer({ "person.release": "2027-02-01" }).outcome).toBe("not-met");
  expect(answer({ "person.release": "2027-02-01" }, "2026-03-01", ["reform"]).outcome).toBe("met");
});

test("when: opens by time", () => {
  const { run } = runOf({ ...metCase, "person.release": "2026-12-24" });
  expect(whenMet(run, power.node, parseDay("2026-12-24"))).toEqual({
    spans: [{ from: "2026-06-24", opens: ["act/1/1/a"], closes: [] }],
    possibleFrom: "2026-06-24",
    horizon: "2026-12-24",
  });
});

test("when: a minor's exception ends at 18", () => {
  const { run } = runOf({ ...metCase, "person.release": "2027-12-24", "person.birthDate": "2008-04-05" });
  const { spans } = whenMet(run, power.node, parseDay("2027-12-24"));
  expect(spans.map(({ from, until }) => [from, until])).toEqual([
    ["2026-03-01", "2026-04-05"],
    ["2027-06-24", undefined],
  ]);
});

test("why not: the smallest sets, split by what cures them", () => {
  const { run } = runOf({ ...metCase, "person.release": "2027-12-24", "person.hours": 3 });
  expect(whyNot(run, power.node, parseDay("2027-12-24"))).toEqual({
    sets: [{ norms: ["act/1/1/a", "act/1/1/b"], cures: ["time", "person"], cure: "person" }],
  });
});

test("the explanation names each norm, its status and the facts", () => {
  const { explanation } = answer({ "person.hours": 19 });
  const text = JSON.stringify(explanation);
  expect(text).toContain('"norm":"act/1/1/b","status":"not-met","cite":"A § 1 (1) b"');
  expect(text).toContain('"facts":{"person.hours":19}');
});
