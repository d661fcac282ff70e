import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coverageOf } from "../src/coverage.ts";
import { law } from "../src/law.ts";
import { procedures } from "../src/procedures/index.ts";
import { answer, candidate, type Facts, missingOf } from "./proposal-case.ts";

interface Row {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly mode: string;
  readonly law: string;
}
const rows = readFileSync(new URL("../register/consultation-ch7.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.law === "in-force");

test("every row of chapter 7 in force is carried out in the way its mode asks for", () => {
  expect(rows.length).toBe(123);
  expect(coverageOf(law, rows, procedures).flatMap(({ open }) => open)).toEqual([]);
});

const monitored: Facts = {
  ...candidate,
  "serving.form": "em-final-part",
  "serving.endedOn": "none",
  "exit.kind": "none",
  "monitoring.necessaryForProperServing": true,
  "monitoring.areaLocalisationSuffices": false,
  conditions: [],
  breaches: [],
  otherSanctions: [],
  controlData: [],
};
const video = {
  technology: "video-call",
  purpose: "replace-visit",
  setting: "em-final-part",
  checks: "identity",
  endedOn: "none",
  startsOn: "2026-06-01",
  tailored: true,
  stricterThanNeeded: false,
};
const control = (change: Facts, state: "in-force" | "em-2024" = "in-force") =>
  answer("em.control-measures", { ...monitored, measures: [video], ...change }, state);

describe("digital control under the law in force (em.control-measures)", () => {
  test("the person with EM may be checked when it is necessary, by what the regulation lists", () => {
    const given = control({});
    expect(given).toMatchObject({ outcome: "met", nature: "measure" });
    expect(given.results).toMatchObject({
      identity: true,
      movement: true,
      "area-localisation": true,
      "video-call": true,
      "remote-test": true,
      tracking: true,
      positioning: false,
      "measure-may-be-used": true,
      "measure-barred": false,
      "least-intrusive": "tracking",
      exit: false,
      "community-sentence": false,
    });
  });
  test.each([
    ["§ 16 without EM", "outside-prison"],
    ["a community sentence", "community-sentence"],
    ["release on probation", "release-on-probation"],
    ["prison", "prison"],
  ])("%s is not open", (_, form) => {
    expect(control({ "serving.form": form }).outcome).toBe("not-met");
  });
  test("expedient is not enough; unassessed is asked for", () => {
    expect(
      control({ "monitoring.necessaryForProperServing": false, "monitoring.expedientForChecking": true }).outcome,
    ).toBe("not-met");
    const { "monitoring.necessaryForProperServing": _, ...open } = monitored;
    const given = answer("em.control-measures", { ...open, measures: [video] }, "in-force");
    expect(given.outcome).toBe("undetermined");
    expect(missingOf(given)).toEqual(["monitoring.necessaryForProperServing"]);
  });
  test("where radio frequency is enough nothing more may be used", () => {
    expect(control({ "monitoring.areaLocalisationSuffices": true }).results).toMatchObject({
      "area-localisation": true,
      "video-call": false,
      tracking: false,
      "measure-may-be-used": false,
      "least-intrusive": "area-localisation",
    });
  });
  test.each([
    ["positioning", { technology: "positioning", checks: "position" }],
    ["a test for drugs", { technology: "remote-substance-test", substance: "drug", checks: "substance-use" }],
    ["tracking read afterwards", { technology: "tracking", trackingKind: "passive", checks: "movement" }],
    ["live tracking before any breach", { technology: "tracking", trackingKind: "active", checks: "movement" }],
    ["a video call without a listed purpose", { purpose: "residence" }],
    ["biometrics at work", { technology: "biometrics", purpose: "confirm-occupation" }],
    ["what is said in conversations", { checks: "other" }],
  ])("%s is barred", (_, change) => {
    expect(control({ measures: [{ ...video, ...change }] }).results).toMatchObject({
      "measure-may-be-used": false,
      "measure-barred": true,
    });
  });
  test("situational tracking is switched on by a breach of a condition on place, not before", () => {
    const tracking = { ...video, technology: "tracking", trackingKind: "situational", checks: "movement" };
    const condition = { about: "place-of-stay", setUnder: "strgjfl § 16 (3) d", endedOn: "none" };
    const breach = { about: "place-of-stay", ofSpecialCondition: true };
    expect(control({ measures: [tracking], conditions: [condition] }).results["active-tracking"]).toBe(false);
    expect(control({ measures: [tracking], conditions: [condition], breaches: [breach] }).results).toMatchObject({
      "active-tracking": true,
      "measure-may-be-used": true,
    });
  });
  test.each([
    ["while serving goes on", {}, {}, false, "none"],
    ["on the day serving ends", { "serving.endedOn": "2026-06-15" }, {}, false, "2026-06-15"],
    ["the day after", { "serving.endedOn": "2026-06-14" }, {}, true, "2026-06-14"],
    ["in a case on breach", { "serving.endedOn": "2026-06-14" }, { inBreachCase: true }, false, "none"],
  ])("data are deleted when serving has ended: %s", (_, change, data, due, latest) => {
    const record = { collectedUnder: "strgjfl § 16 a (4)", inBreachCase: false, deletedOn: "none", ...data };
    const { results } = control({ ...change, controlData: [record] });
    expect(results).toMatchObject({ data: true, delete: due, "delete-at-latest": latest });
  });
  test("the proposal's positioning is not barred by the rules in force", () => {
    const positioning = { ...video, technology: "positioning", checks: "position" };
    const given = control({ measures: [positioning], "monitoring.positioningSuffices": true }, "em-2024");
    expect(given.results["measure-barred"]).toBe(false);
  });
});

describe("an institution instead of prison (institution.section-12)", () => {
  const treatment: Facts = {
    ...candidate,
    "institution.needForTreatment": true,
    "institution.roundTheClock": true,
    "institution.canHold": true,
    "institution.evasionFeared": false,
    "institution.from": "2026-07-01",
    "institution.to": "2026-12-01",
  };
  const may = (change: Facts = {}) => answer("institution.section-12", { ...treatment, ...change }, "in-force");
  test("open where the stay is necessary and secure, and its days count against release", () => {
    expect(may({ "serving.form": "institution" })).toMatchObject({
      outcome: "met",
      nature: "power",
      results: { "days-count": true },
    });
  });
  test.each([
    ["no need", { "institution.needForTreatment": false, "institution.otherSpecialReasons": false }],
    ["cannot be held", { "institution.canHold": false }],
    ["security", { "suitability.securityAgainst": true }],
    ["evasion", { "institution.evasionFeared": true }],
    ["over twelve months", { "institution.to": "2027-07-01", "institution.longStayReasons": false }],
    [
      "the whole sentence without special reasons",
      { "serving.startedOn": "none", "institution.wholeSentenceReasons": false },
    ],
  ])("not open: %s", (_, change) => {
    expect(may(change).outcome).toBe("not-met");
  });
  test("exactly twelve months need no dispensation; more waits for it", () => {
    expect(may({ "institution.to": "2027-06-30" }).outcome).toBe("met");
    const longer = may({ "institution.to": "2027-07-01" });
    expect(longer.outcome).toBe("undetermined");
    expect(missingOf(longer)).toEqual(["institution.longStayReasons"]);
  });
});
