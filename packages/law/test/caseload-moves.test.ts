import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { decodeFacts, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { assumeServiceLogs, caseloadOf, isMove, law, programOf } from "../src/index.ts";

const names = ["adult-final-part", "barred-offence", "leave", "permanently-unfit", "whole-sentence", "young-person"];
const cases = names.map((name) => {
  const path = new URL(`../../../examples/cases/${name}.json`, import.meta.url);
  const { facts } = JSON.parse(readFileSync(path, "utf8")) as { facts: Readonly<Record<string, unknown>> };
  return assumeServiceLogs(decodeFacts(facts, law).facts).facts;
});
const found = caseloadOf(cases, programOf("in-force"), parseDay("2026-06-15"), new UsedSettings());
const of = (name: string, matter: string) => found.find((one) => names[one.person] === name && one.matter === matter);

describe("the example people as a caseload", () => {
  test("now, within 90 days and almost are all there", () => {
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(["now", "soon", "almost"]));
  });
  test("met today", () => expect(of("adult-final-part", "em.final-part")?.status).toBe("now"));
  test("met on a day within reach", () => {
    expect(of("permanently-unfit", "transitional-housing")).toMatchObject({ status: "soon", from: "2026-09-01" });
  });
  test("almost: the one thing in the way is named", () => {
    expect(of("barred-offence", "em.whole-sentence")?.lacks).toEqual({
      norm: "reg/7-2/4/first/282",
      open: false,
      missing: [],
    });
  });
  test("almost: the one thing that nobody said is named", () => {
    expect(of("leave", "leave.escorted")?.lacks).toMatchObject({ open: true, missing: ["exit.capacityAgainst"] });
  });
});

test("conditions, control and duties are no moves", () => {
  const others = law.matters.filter((matter) => !isMove(matter)).map(({ id }) => id);
  for (const id of ["release.conditions", "em.control-measures", "em.victim-notice", "leave.kept"])
    expect(others).toContain(id);
  expect(found.every(({ matter }) => !others.includes(matter))).toBe(true);
});
