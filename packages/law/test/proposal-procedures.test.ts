import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { decodeFacts, Program, Run, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { law } from "../src/law.ts";
import { procedures } from "../src/procedures/index.ts";

const rows = readFileSync(new URL("../register/consultation-proposal.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as { readonly id: string; readonly mode: string });
const program = new Program(law, ["em-2024"]);
const normOf = (norm: (typeof procedures)[number]["norm"]): string => (typeof norm === "string" ? norm : norm.key);
const proposal = procedures.filter(({ id }) => id.startsWith("proposal/"));

/** Is the step called for in this case? */
function calledFor(id: string, facts: Readonly<Record<string, unknown>>): unknown {
  const step = procedures.find((each) => each.id === id);
  if (step?.when === undefined) throw new RangeError(`${id} has no condition`);
  const decoded = decodeFacts(facts, law);
  expect(decoded.faults).toEqual([]);
  return (
    new Run({ program, facts: decoded.facts, on: parseDay("2026-06-15"), settings: new UsedSettings() }).truth(
      step.when.node,
    ) === 3
  );
}

describe("steps of the proposal", () => {
  test.each(proposal.map(({ id, norm }) => [id, normOf(norm)]))("%s stands on a norm of the proposal: %s", (_, key) => {
    expect(program.norms.has(key)).toBe(true);
  });
  test.each(proposal.flatMap(({ id, matters }) => (matters ?? []).map((matter) => [id, matter])))(
    "%s belongs to a matter that exists: %s",
    (_, matter) => {
      expect(law.matters.map(({ id }) => id)).toContain(matter);
    },
  );
  const mine = /^consultation\/p-(3|7a|16|16d|ch8|reg-[^/]+)\//;
  test.each(rows.filter(({ id, mode }) => mode === "process" && mine.test(id)).map(({ id }) => id))(
    "%s has a step",
    (row) => {
      const keys = law.norms
        .filter(({ versions }) => versions.some((version) => version.rows.includes(row)))
        .map(({ key }) => key);
      expect(procedures.some(({ norm }) => keys.includes(normOf(norm)))).toBe(true);
    },
  );
  test("no two steps share an id", () => {
    expect(new Set(procedures.map(({ id }) => id)).size).toBe(procedures.length);
  });
});

describe("when a step is called for", () => {
  const child = {
    contact: "lives-full",
    contactRight: true,
    affected: true,
    informedOn: "none",
    offeredSayOn: "none",
    childWelfareAskedOn: "none",
    offeredDirectTalk: false,
  };
  const adult = {
    birthDate: "1990-01-01",
    sharesHousehold: true,
    informedOn: "none",
    consentedOn: "none",
    withdrawnOn: "none",
    particularContact: false,
    particularlyAffected: false,
  };
  test.each([
    ["proposal/outside-prison/inform-children", { children: [child] }, true],
    ["proposal/outside-prison/inform-children", { children: [{ ...child, informedOn: "2026-06-01" }] }, false],
    ["proposal/outside-prison/own-initiative", { "person.birthDate": "2009-01-01" }, true],
    ["proposal/outside-prison/own-initiative", { "person.birthDate": "2008-01-01" }, false],
    ["proposal/plan-under-25", { "person.birthDate": "2001-06-16" }, true],
    ["proposal/plan-under-25", { "person.birthDate": "2001-06-15" }, false],
    ["proposal/monitoring/ask-child-welfare", { children: [child], "application.about": "em-final-part" }, true],
    [
      "proposal/monitoring/ask-child-welfare",
      { children: [child], "application.about": "outside-prison", "serving.form": "prison" },
      false,
    ],
    ["proposal/children-speak-directly", { children: [child] }, true],
    ["proposal/cohabitants-inform", { residents: [adult], "home.kind": "own" }, true],
    ["proposal/cohabitants-inform", { residents: [{ ...adult, birthDate: "2010-01-01" }], "home.kind": "own" }, false],
    [
      "proposal/cohabitants-consent-alone",
      { residents: [{ ...adult, consentedOn: "2026-06-01", personPresentWhenConsenting: true }], "home.kind": "own" },
      true,
    ],
    [
      "proposal/control/tell-data",
      { measures: [{ technology: "tracking", toldDataOn: "none", endedOn: "none" }] },
      true,
    ],
    [
      "proposal/control/tell-data",
      { measures: [{ technology: "tracking", toldDataOn: "2026-06-01", endedOn: "none" }] },
      false,
    ],
  ])("%s, %j: %s", (id, facts, expected) => {
    expect(calledFor(id, facts)).toBe(expected);
  });
});
