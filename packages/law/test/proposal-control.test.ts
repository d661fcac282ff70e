import { describe, expect, test } from "vitest";
import { adult, answer, candidate, type Facts, missingOf } from "./proposal-case.ts";

describe("return to prison (em.return-to-prison)", () => {
  const serves = {
    ...candidate,
    "serving.form": "em-final-part",
    breaches: [],
    "conduct.newOffenceLikelyCommitted": false,
    "conduct.newOffenceLikelyAhead": false,
    "conduct.evasionLikely": false,
    "conduct.breachLikely": false,
    "conduct.otherRequirementLapsed": false,
  };
  test("nothing wrong: no ground", () => {
    expect(answer("em.return-to-prison", serves).outcome).toBe("not-met");
  });
  test.each([
    ["a new offence is probable", { "conduct.newOffenceLikelyAhead": true }],
    ["evasion is probable", { "conduct.evasionLikely": true }],
    ["a registered breach", { breaches: [{ about: "sobriety" }] }],
    ["the home is lost", { "home.fixed": false }],
    ["the work ends", { "occupation.kind": "none", "occupation.waived": false }],
    ["the own consent is withdrawn", { "application.consentWithdrawnOn": "2026-06-14" }],
    ["a cohabitant withdraws", { residents: [{ ...adult, withdrawnOn: "2026-06-14" }] }],
  ])("%s: return may be decided, by the level that recalls", (_, change) => {
    const given = answer("em.return-to-prison", { ...serves, ...change });
    expect(given).toMatchObject({ outcome: "met", nature: "power", decidedBy: { recall: "local-level" } });
    expect(given.norms.map(({ id }) => id)).toContain("act/14/7");
  });
  test("lapse of a requirement is no ground today", () => {
    expect(answer("em.return-to-prison", { ...serves, "home.fixed": false }, "in-force").outcome).toBe("not-met");
  });
  test("fine service and release on probation are outside", () => {
    for (const form of ["fine-service", "release-on-probation"]) {
      expect(
        answer("em.return-to-prison", { ...serves, "serving.form": form, "conduct.evasionLikely": true }).outcome,
      ).toBe("not-met");
    }
  });
  test("an unassessed risk is asked for", () => {
    const { "conduct.evasionLikely": _, ...unassessed } = serves;
    const given = answer("em.return-to-prison", unassessed);
    expect(given.outcome).toBe("undetermined");
    expect(missingOf(given)).toEqual(["conduct.evasionLikely"]);
  });
  test("who has served all of it at home is placed in prison for the first time", () => {
    const whole = { ...serves, "serving.form": "em-whole-sentence", "conduct.evasionLikely": true };
    expect(answer("em.return-to-prison", whole).results["first-placement"]).toBe(true);
    expect(
      answer("em.return-to-prison", { ...whole, stays: [{ level: "lower", from: "2025-07-01", to: "2025-09-01" }] })
        .results["first-placement"],
    ).toBe(false);
  });
  test("a reprimand only when there is a breach and return is not decided", () => {
    const breach = { ...serves, breaches: [{ about: "sobriety" }], "decision.about": "return-to-prison" };
    expect(answer("em.return-to-prison", { ...breach, "decision.outcome": "close" }).results["reprimand"]).toBe(true);
    expect(answer("em.return-to-prison", { ...breach, "decision.outcome": "recall" }).results["reprimand"]).toBe(false);
  });
});

describe("digital control (em.control-measures)", () => {
  const controlled = {
    "serving.form": "em-final-part",
    "exit.kind": "none",
    "monitoring.necessaryForProperServing": true,
    "monitoring.expedientForChecking": false,
  };
  const measure = {
    technology: "video-call",
    checks: "identity",
    purpose: "replace-meeting",
    tailored: true,
    objectiveReasons: true,
    currentRisk: true,
    proportionate: true,
    lessIntrusiveSuffices: false,
    stricterThanNeeded: false,
    startsOn: "2026-06-01",
    endedOn: "none",
  };
  const mayBeUsed = (change: Facts, facts: Facts = {}) =>
    answer("em.control-measures", {
      ...controlled,
      "monitoring.areaLocalisationSuffices": false,
      "monitoring.positioningSuffices": false,
      ...facts,
      measures: [{ ...measure, ...change }],
    }).results["measure-may-be-used"];
  test("a listed situation and one ground are enough", () => {
    expect(answer("em.control-measures", controlled)).toMatchObject({
      outcome: "met",
      nature: "measure",
      results: { identity: true, position: true, movement: true, substance: true },
    });
    expect(
      answer("em.control-measures", { ...controlled, "monitoring.necessaryForProperServing": false }).outcome,
    ).toBe("not-met");
  });
  test("§ 16 d lies outside the list of § 6: the local level decides on control even where the region grants the form", () => {
    const long = { ...controlled, sentences: [{ kind: "prison", length: "P12Y" }], stays: [] };
    expect(answer("em.control-measures", long).decidedBy).toEqual({ grant: "local-level", recall: "local-level" });
    expect(answer("em.control-measures", long, "in-force").decidedBy).toEqual({ grant: "region", recall: "region" });
  });
  test("in prison, in an institution or under a suspended sentence § 16 d gives no basis", () => {
    for (const form of ["prison", "institution", "suspended-sentence"])
      expect(answer("em.control-measures", { ...controlled, "serving.form": form }).outcome).toBe("not-met");
  });
  test("an exit from prison opens for it", () => {
    expect(
      answer("em.control-measures", { ...controlled, "serving.form": "prison", "exit.kind": "leave" }),
    ).toMatchObject({ outcome: "met", results: { exit: true } });
  });
  test("fine service, community sentence: each has its own power", () => {
    expect(
      answer("em.control-measures", { ...controlled, "serving.form": "fine-service" }).results["fine-service"],
    ).toBe(true);
    expect(
      answer("em.control-measures", { ...controlled, "serving.form": "community-sentence" }).results[
        "community-sentence"
      ],
    ).toBe(true);
  });
  test("refusing consent changes nothing", () => {
    expect(
      answer("em.control-measures", { ...controlled, "application.digitalControlConsentOn": "none" }).outcome,
    ).toBe("met");
  });
  test.each([
    ["as it stands", {}, true],
    ["not tailored", { tailored: false }, false],
    ["no current risk", { currentRisk: false }, false],
    ["a lighter means is enough", { lessIntrusiveSuffices: true }, false],
    ["stricter than needed", { stricterThanNeeded: true }, false],
    ["checks something else", { checks: "other" }, false],
  ])("the single measure: %s", (_, change, expected) => {
    expect(mayBeUsed(change)).toBe(expected);
  });
  test("the least intrusive way of locating comes first", () => {
    const tracking = { technology: "tracking", checks: "movement" };
    const lightest = (facts: Facts) =>
      answer("em.control-measures", { ...controlled, ...facts }).results["least-intrusive"];
    expect(lightest({ "monitoring.areaLocalisationSuffices": true })).toBe("area-localisation");
    expect(lightest({ "monitoring.areaLocalisationSuffices": false, "monitoring.positioningSuffices": true })).toBe(
      "positioning",
    );
    expect(lightest({ "monitoring.areaLocalisationSuffices": false, "monitoring.positioningSuffices": false })).toBe(
      "tracking",
    );
    expect(lightest({ "monitoring.areaLocalisationSuffices": false })).toBe(null);
    expect(mayBeUsed(tracking, { "monitoring.positioningSuffices": true })).toBe(false);
  });
  test("a measure in use is reviewed, an ended one is not", () => {
    expect(answer("em.control-measures", { ...controlled, measures: [measure] }).results["review"]).toBe(true);
    expect(
      answer("em.control-measures", { ...controlled, measures: [{ ...measure, endedOn: "2026-06-10" }] }).results[
        "review"
      ],
    ).toBe(false);
  });
});

describe("data from the control (§ 16 d (3))", () => {
  const data = {
    collectedUnder: "strgjfl § 16 d",
    concerns: "convicted-person",
    officialNeed: true,
    necessaryForPurpose: true,
    mustBeArchived: false,
  };
  const ended = { "serving.form": "ended", "exit.kind": "none", measures: [{ endedOn: "2026-03-01" }] };
  const results = (change: Facts, facts: Facts = ended) =>
    answer("em.control-measures", { ...facts, controlData: [{ ...data, ...change }] }).results;
  test("the number of years is a gap: no date, and no number from the discussion", () => {
    expect(results({})["retention"]).toBe(null);
    expect(results({})["delete-at-latest"]).toBe(null);
    expect(results({})["delete"]).toBe(true);
  });
  test("while the control goes on there is no last day and no duty yet", () => {
    const running = { ...ended, measures: [{ endedOn: "none" }] };
    expect(results({}, running)).toMatchObject({ delete: false, "delete-at-latest": "none" });
    expect(results({ necessaryForPurpose: false }, running)["delete"]).toBe(true);
  });
  test("other people's data go too, whatever must be archived stays", () => {
    expect(results({ concerns: "third-person" }, { ...ended, measures: [{ endedOn: "none" }] })["delete"]).toBe(true);
    expect(results({ mustBeArchived: true })).toMatchObject({ delete: false, "delete-at-latest": "none" });
  });
});
