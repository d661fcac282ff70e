import { describe, expect, test } from "vitest";
import { answer, type Facts } from "./proposal-case.ts";

describe("technologies (§ 7A-1)", () => {
  const base: Facts = {
    "serving.form": "em-final-part",
    "exit.kind": "none",
    "monitoring.necessaryForProperServing": true,
    "monitoring.areaLocalisationSuffices": false,
    "monitoring.positioningSuffices": false,
    "monitoring.alarmAt": "none",
    breaches: [],
    conditions: [],
    "conduct.breachAssumed": false,
  };
  const results = (change: Facts = {}) => answer("em.control-measures", { ...base, ...change }).results;
  const measure = {
    technology: "tracking",
    trackingKind: "situational",
    checks: "movement",
    purpose: "place-of-stay",
    tailored: true,
    objectiveReasons: true,
    currentRisk: true,
    proportionate: true,
    lessIntrusiveSuffices: false,
    stricterThanNeeded: false,
    decidedOn: "2026-05-01",
    startsOn: "2026-05-02",
    endedOn: "none",
    toldTechnologyOn: "2026-05-01",
    toldDataOn: "2026-05-01",
    toldConsequencesOn: "2026-05-01",
    setting: "em-final-part",
    necessary: true,
  };
  test("area localisation is built into the form; outside it the service may decide on it", () => {
    expect(results()["area-localisation"]).toBe(false);
    expect(results({ "serving.form": "outside-prison" })["area-localisation"]).toBe(true);
  });
  test("positioning needs no breach, tracking does", () => {
    expect(results()).toMatchObject({ positioning: true, tracking: false });
    expect(results({ breaches: [{ about: "residence", on: "2026-06-01" }] })["tracking"]).toBe(true);
    expect(results({ breaches: [{ about: "sobriety", on: "2026-06-01" }] })["tracking"]).toBe(false);
  });
  test("an assumed breach opens for tracking when it is of the right kind", () => {
    expect(results({ "conduct.breachAssumed": true, "conduct.assumedBreachAbout": "no-contact" })["tracking"]).toBe(
      true,
    );
    expect(results({ "conduct.breachAssumed": true, "conduct.assumedBreachAbout": "sobriety" })["tracking"]).toBe(
      false,
    );
  });
  test("where area localisation suffices neither is open", () => {
    const enough = {
      "monitoring.areaLocalisationSuffices": true,
      breaches: [{ about: "residence", on: "2026-06-01" }],
    };
    expect(results(enough)).toMatchObject({ positioning: false, tracking: false });
  });
  test("a breach before the decision does not switch tracking on, one after it does", () => {
    expect(
      results({ measures: [measure], breaches: [{ about: "residence", on: "2026-04-20" }] })["active-tracking"],
    ).toBe(false);
    expect(
      results({ measures: [measure], breaches: [{ about: "residence", on: "2026-06-01" }] })["active-tracking"],
    ).toBe(true);
  });
  test("a breach at work opens for tracking, but only the alarm switches it on", () => {
    const atWork = { measures: [measure], breaches: [{ about: "work", on: "2026-06-01" }] };
    expect(results(atWork)).toMatchObject({ tracking: true, "active-tracking": false });
    expect(results({ ...atWork, "monitoring.alarmAt": "2026-06-14T21:40" })["active-tracking"]).toBe(true);
  });
  test("remote tests need a ban: it holds under § 16 a, not in a community sentence without one", () => {
    expect(results()["remote-test"]).toBe(true);
    expect(results({ "serving.form": "community-sentence" })["remote-test"]).toBe(false);
    expect(
      results({ "serving.form": "community-sentence", conditions: [{ about: "sobriety", endedOn: "none" }] })[
        "remote-test"
      ],
    ).toBe(true);
  });
  test.each([
    ["tracking on a breach of residence", { breaches: [{ about: "residence", on: "2026-06-01" }] }, {}, true],
    ["tracking without a breach", {}, {}, false],
    ["video to replace a visit", {}, { technology: "video-call", checks: "position", purpose: "replace-visit" }, true],
    ["video for something else", {}, { technology: "video-call", checks: "position", purpose: "other" }, false],
    ["biometrics at school", {}, { technology: "biometrics", checks: "identity", purpose: "confirm-school" }, true],
    [
      "biometrics in a crowd",
      {},
      { technology: "biometrics", checks: "identity", purpose: "remote-identification" },
      false,
    ],
    ["a technology not on the list", {}, { technology: "other", checks: "identity", purpose: "other" }, false],
  ])("the single measure: %s", (_, facts, change, expected) => {
    expect(results({ ...facts, measures: [{ ...measure, ...change }] })["measure-may-be-used"]).toBe(expected);
  });
  test("biometrics with a lighter means at hand: barred as meant everywhere, as drafted only for verifying", () => {
    const atHome = {
      ...base,
      measures: [
        {
          ...measure,
          technology: "biometrics",
          checks: "identity",
          purpose: "confirm-home",
          lessIntrusiveSuffices: true,
        },
      ],
    };
    expect(answer("em.control-measures", atHome).results["measure-barred"]).toBe(true);
    expect(answer("em.control-measures", atHome, "em-2024-as-drafted").results["measure-barred"]).toBe(false);
  });
});
