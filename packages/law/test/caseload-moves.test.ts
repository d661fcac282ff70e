import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { type CaseFacts, decodeFacts, Run, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { assumeServiceLogs, caseloadOf, isMove, law, programOf, readClock } from "../src/index.ts";

const names = ["adult-final-part", "barred-offence", "leave", "permanently-unfit", "whole-sentence", "young-person"];
const caseOf = (name: string, more: Readonly<Record<string, unknown>> = {}) => {
  const path = new URL(`../../../examples/cases/${name}.json`, import.meta.url);
  const { facts } = JSON.parse(readFileSync(path, "utf8")) as { facts: Readonly<Record<string, unknown>> };
  return assumeServiceLogs(decodeFacts({ ...facts, ...more }, law).facts).facts;
};
const cases = names.map((name) => caseOf(name));
const on = (day: string, people: readonly CaseFacts[]) =>
  caseloadOf(people, programOf("in-force"), parseDay(day), new UsedSettings());
const found = on("2026-06-15", cases);
const of = (name: string, matter: string) => found.find((one) => names[one.person] === name && one.matter === matter);

describe("the example people as a caseload", () => {
  test("now, within 90 days and almost are all there", () => {
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(["now", "soon", "almost"]));
  });
  test("met today", () => expect(of("adult-final-part", "em.final-part")?.status).toBe("now"));
  test("met on a day within reach", () => {
    expect(of("permanently-unfit", "transitional-housing")).toMatchObject({ status: "soon", from: "2026-09-01" });
  });
  const waiting = (more: Readonly<Record<string, unknown>>) =>
    on("2026-06-15", [caseOf("whole-sentence", more)]).find(({ matter }) => matter === "em.whole-sentence");
  const resident = { birthDate: "1988-01-01", sharesHousehold: true, withdrawnOn: "none" };
  test.each([
    ["somebody can consent", { residents: [{ ...resident, consentedOn: "none" }] }, "reg/7-3/2/cohabitants"],
    ["an official may judge otherwise", { "suitability.evasionFeared": true }, "reg/7-2/3/evasion"],
    ["a home can be found", { "home.fixed": false }, undefined],
  ])("almost: the one thing in the way is named where %s", (_, more, norm) => {
    const line = waiting(more);
    expect(line).toMatchObject({ status: "almost", lacks: { open: false, missing: [] } });
    if (norm !== undefined) expect(line?.lacks?.norm).toBe(norm);
  });
  const against = (birthDate: string, provision = "strl § 271") => ({
    offences: [
      { provision, status: "convicted", committedFrom: "2024-03-01", victims: [{ birthDate, sharedHome: "never" }] },
    ],
  });
  test("no line where a bar stands that nothing can change", () => {
    expect(of("barred-offence", "em.whole-sentence")).toBeUndefined();
    expect(waiting(against("2014-01-01"))).toBeUndefined();
    expect(waiting(against("1980-01-01", "strl § 291"))).toBeUndefined();
  });
  test("a bar that is open for want of a fact stays a line", () => {
    const [offence] = against("1980-01-01").offences;
    expect(waiting({ offences: [{ ...offence, victims: [{ sharedHome: "never" }] }] })?.lacks?.open).toBe(true);
  });
  test("what time alone will cure stays a line", () => {
    expect(of("young-person", "serving-outside-prison")?.status).toBe("almost");
  });
  test("almost: the one thing that nobody said is named", () => {
    expect(of("leave", "leave.escorted")?.lacks).toMatchObject({ open: true, missing: ["exit.capacityAgainst"] });
  });
});

describe("who is done is in no line, not even as one who lacks a single thing", () => {
  const [facts = caseOf("leave")] = cases;
  const question = { program: programOf("in-force"), facts, on: parseDay("2026-06-15"), settings: new UsedSettings() };
  const end = readClock(new Run(question)).find(({ id }) => id === "end")?.date ?? "";
  const after = Temporal.PlainDate.from(end).add({ days: 1 }).toString();
  test("there on the last day", () => expect(on(end, [facts])).not.toEqual([]));
  test("gone on the next", () => expect(on(after, [facts])).toEqual([]));
  test("gone when released", () =>
    expect(
      on("2026-06-15", [
        caseOf("adult-final-part", {
          "release.releasedOn": "2026-06-14",
          "release.courtRecalledOn": "none",
          "serving.form": "release-on-probation",
          "serving.formSince": "2026-06-14",
        }),
      ]),
    ).toEqual([]));
  test("there again when put back by the court", () =>
    expect(
      on("2026-06-15", [
        caseOf("adult-final-part", { "release.releasedOn": "2026-05-14", "release.courtRecalledOn": "2026-06-10" }),
      ]),
    ).not.toEqual([]));
});

test("conditions, control and duties are no moves", () => {
  const others = law.matters.filter((matter) => !isMove(matter)).map(({ id }) => id);
  for (const id of ["release.conditions", "em.control-measures", "em.victim-notice", "leave.kept"])
    expect(others).toContain(id);
  expect(found.every(({ matter }) => !others.includes(matter))).toBe(true);
});
