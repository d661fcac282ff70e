import { describe, expect, test } from "vitest";
import { answer, candidate, type Facts, missingOf } from "./proposal-case.ts";

const ask = (id: string, change: Facts) => answer(id, { ...candidate, ...change }, "in-force");

describe("escorted leave (leave.escorted)", () => {
  const open: Facts = {
    "exit.kind": "escorted-leave",
    "exit.withStaff": true,
    "exit.escortingStaff": 2,
    "exit.escortsFromSecurity": 1,
    "leave.securityAgainst": false,
    "exit.capacityAgainst": false,
  };
  const may = (change: Facts = {}) => ask("leave.escorted", { ...open, ...change });
  test("open with staff when nothing speaks against; decided locally, complaint to the region", () => {
    expect(may()).toMatchObject({
      outcome: "met",
      nature: "power",
      decidedBy: { grant: "local-level" },
      results: { escort: true, bars: false },
    });
  });
  test.each([
    ["security", { "leave.securityAgainst": true }],
    ["capacity", { "exit.capacityAgainst": true }],
    ["no staff", { "exit.withStaff": false }],
  ])("not open: %s", (_, change) => {
    expect(may(change).outcome).toBe("not-met");
  });
  test("another escort than the main rule is the prison's to find, and bars nothing", () => {
    const { results, outcome } = may({ "exit.escortingStaff": 1, "exit.otherEscortSuffices": false });
    expect([outcome, results["escort"]]).toEqual(["met", false]);
    expect(may({ "exit.escortingStaff": 1, "exit.otherEscortSuffices": true }).results["escort"]).toBe(true);
  });
});

describe("preconditions of leave (leave.kept)", () => {
  const back: Facts = {
    "leave.from": "2026-06-10T09:00",
    "leave.dueBackAt": "2026-06-12T18:00",
    "leave.returnedAt": "2026-06-12T18:00",
    "leave.staysAtGivenAddress": true,
    "conduct.intoxicantUsedOn": "none",
    offences: [],
  };
  const kept = (change: Facts = {}) => ask("leave.kept", { ...back, ...change });
  test("back on the minute, sober, at the address", () => {
    expect(kept().outcome).toBe("met");
  });
  test.each([
    ["a minute late", { "leave.returnedAt": "2026-06-12T18:01" }],
    ["not back", { "leave.returnedAt": "none" }],
    ["elsewhere", { "leave.staysAtGivenAddress": false }],
    ["intoxicated", { "conduct.intoxicantUsedOn": "2026-06-11", "conduct.lawfullyPrescribed": false }],
    ["an offence", { offences: [{ status: "convicted", committedFrom: "2026-06-12", committedTo: "2026-06-12" }] }],
  ])("broken: %s", (_, change) => {
    expect(kept(change).outcome).toBe("not-met");
  });
  test.each([
    ["substances before the leave", { "conduct.intoxicantUsedOn": "2026-06-09" }],
    ["lawfully prescribed", { "conduct.intoxicantUsedOn": "2026-06-11", "conduct.lawfullyPrescribed": true }],
    ["acquitted", { offences: [{ status: "acquitted", committedFrom: "2026-06-11", committedTo: "2026-06-11" }] }],
  ])("kept: %s", (_, change) => {
    expect(kept(change).outcome).toBe("met");
  });
});

describe("conditions of release (release.conditions)", () => {
  const planned: Facts = {
    "serving.form": "release-on-probation",
    "release.releasedOn": "none",
    "release.dutyToReport": true,
    "release.conditionsNecessary": true,
    "release.conditionsSufficient": true,
    releaseConditions: [{ kind: "residence", setBy: "correctional-service", objectivelyReasoned: true }],
  };
  const may = (change: Facts = {}) => ask("release.conditions", { ...planned, ...change });
  test("the listed conditions with a duty to report, where security needs them", () => {
    expect(may()).toMatchObject({
      outcome: "met",
      results: { "reporting-duty": true, "not-allowed": false, "refuse-application": false, "digital-control": false },
    });
  });
  test.each([
    ["without need", { "release.conditionsNecessary": false }],
    ["without a duty to report", { "release.dutyToReport": false }],
    ["outside the list", { releaseConditions: [{ kind: "electronic-monitoring", setBy: "correctional-service" }] }],
  ])("a condition that may not be set: %s", (_, change) => {
    expect(may(change).results["not-allowed"]).toBe(true);
  });
  test("conditions that do not suffice mean refusal; unassessed it is asked for", () => {
    expect(may({ "release.conditionsSufficient": false }).results["refuse-application"]).toBe(true);
    const unassessed = ask("release.conditions", { ...planned, "release.conditionsNecessary": null });
    expect(unassessed.outcome).toBe("undetermined");
    expect(missingOf(unassessed)).toEqual(["release.conditionsNecessary"]);
  });
  test("electronic monitoring on release from preventive detention is for the court", () => {
    const by = (setBy: string) =>
      may({
        "serving.form": "release-from-preventive-detention",
        releaseConditions: [{ kind: "electronic-monitoring", setBy, objectivelyReasoned: true }],
      }).results;
    expect(by("court")).toMatchObject({
      "from-preventive-detention": true,
      "not-by-the-service": false,
      "not-allowed": false,
    });
    expect(by("correctional-service")).toMatchObject({
      "from-preventive-detention": false,
      "not-by-the-service": true,
    });
  });
});
