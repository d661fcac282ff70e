import { describe, expect, test } from "vitest";
import { matter, sentence } from "./matter-support.ts";

describe("deferral and interruption", () => {
  const notBegun = { sentences: [{ length: "P9M" }], on: "2026-06-01" };
  const nothing = {
    "serving.plannedStart": "2026-07-01",
    "deferral.pardonAppliedOn": "none",
    "deferral.pardonConditionsMet": false,
    "deferral.seriouslyMentallyIll": false,
    "deferral.healthInadvisable": false,
    "deferral.birthExpectedOn": "none",
    "deferral.gaveBirthOn": "none",
    "deferral.wantsToServeAnyway": false,
    "deferral.medicallyInadvisable": false,
    "deferral.weightyReasons": false,
    "application.submittedOn": "none",
    "application.about": "other",
  };
  test.each<readonly [why: string, facts: Readonly<Record<string, unknown>>, owed: boolean, open: boolean]>([
    ["nothing", {}, false, false],
    ["health", { "deferral.healthInadvisable": true }, true, false],
    ["birth expected before release", { "deferral.birthExpectedOn": "2026-09-15" }, true, false],
    ["birth expected after release", { "deferral.birthExpectedOn": "2027-02-15" }, false, false],
    ["the expected day is past and the child not born", { "deferral.birthExpectedOn": "2026-05-25" }, true, false],
    [
      "past the expected day, and an elder child",
      { "deferral.birthExpectedOn": "2026-05-25", "deferral.gaveBirthOn": "2020-03-01" },
      true,
      false,
    ],
    [
      "born a week before the expected day, long ago",
      { "deferral.birthExpectedOn": "2025-05-25", "deferral.gaveBirthOn": "2025-05-18" },
      false,
      false,
    ],
    [
      "she wants to begin all the same",
      { "deferral.birthExpectedOn": "2026-09-15", "deferral.wantsToServeAnyway": true },
      false,
      false,
    ],
    [
      "she does, but it is medically inadvisable",
      {
        "deferral.birthExpectedOn": "2026-09-15",
        "deferral.wantsToServeAnyway": true,
        "deferral.medicallyInadvisable": true,
      },
      true,
      true,
    ],
    ["born eight months ago", { "deferral.gaveBirthOn": "2025-10-01" }, true, false],
    ["born nine months ago to the day", { "deferral.gaveBirthOn": "2025-09-01" }, false, false],
    ["other weighty reasons", { "deferral.weightyReasons": true }, false, true],
    [
      "an application for EM",
      { "application.submittedOn": "2026-05-20", "application.about": "em-whole-sentence" },
      false,
      true,
    ],
  ])("before serving: %s", (_, facts, owed, open) => {
    const { results } = matter("deferral-and-interruption", { ...notBegun, facts: { ...nothing, ...facts } });
    expect([results["deferral-owed"], results["deferral-open"]]).toEqual([owed, open]);
  });

  test("an interruption of four weeks, once prolonged; none in preventive detention", () => {
    const asked = {
      "deferral.healthInadvisable": true,
      "deferral.stronglyRequired": false,
      "serving.executionSecure": true,
      "deferral.requestedFrom": "2026-03-02",
    };
    const one = matter("deferral-and-interruption", { ...sentence("P2Y"), on: "2026-03-01", facts: asked });
    expect([one.results["interruption"], one.results["interruption-until"], one.results["prolonged-until"]]).toEqual([
      true,
      "2026-03-29",
      "2026-04-26",
    ]);
    const detention = {
      sentences: [{ kind: "preventive-detention", length: "P5Y", timeFrame: "P5Y", minimumTerm: "P3Y" }],
      start: "2026-01-01",
      on: "2026-03-01",
      facts: asked,
    };
    expect(matter("deferral-and-interruption", detention).results["interruption"]).toBe(false);
  });

  test("the notice of three weeks", () => {
    const kept = (plannedStart: string) =>
      matter("deferral-and-interruption", {
        ...notBegun,
        facts: { ...nothing, "serving.plannedStart": plannedStart, "serving.summonsReceivedOn": "2026-06-01" },
      }).results["notice-kept"];
    expect([kept("2026-06-21"), kept("2026-06-22")]).toEqual([false, true]);
  });

  test("60 days from the order are fixed for a person under 18", () => {
    const asked = (born: string) =>
      matter("deferral-and-interruption", {
        ...notBegun,
        sentences: [{ length: "P9M", orderArrivedOn: "2026-05-20" }],
        facts: { ...nothing, "person.birthDate": born },
      }).results;
    expect([asked("2009-01-01")["start-by"], asked("2009-01-01")["start-by-sure"]]).toEqual(["2026-07-19", true]);
    expect(asked("1990-01-01")["start-by-sure"]).toBe(false);
  });
});
