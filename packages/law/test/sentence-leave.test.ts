import { describe, expect, test } from "vitest";
import {
  leaveQuota,
  leaveQuotaLeft,
  leaveQuotaUsed,
} from "../src/execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { type Asked, ask, matter, sentence } from "./matter-support.ts";

describe("leave, day release, lower security, outside prison", () => {
  const good = {
    "leave.purposeful": true,
    "leave.specialWeightyReasons": false,
    "leave.securityAgainst": false,
    "leave.abroad": false,
    "leave.abroadReasons": false,
    "leave.earlierTimeReasons": false,
    "leave.moreDaysReasons": false,
    "leave.requestedDays": 3,
  };
  const twoYears = { ...sentence("P2Y"), on: "2026-09-01", facts: good };
  test.each<readonly [why: string, more: Partial<Asked>, outcome: string]>([
    ["on one third", {}, "met"],
    ["the day before", { on: "2026-08-31" }, "not-met"],
    [
      "earlier for special and weighty reasons",
      { on: "2026-08-01", facts: { ...good, "leave.earlierTimeReasons": true } },
      "met",
    ],
    ["security speaks against it", { facts: { ...good, "leave.securityAgainst": true } }, "not-met"],
    ["abroad", { facts: { ...good, "leave.abroad": true } }, "not-met"],
    ["18 days asked for", { facts: { ...good, "leave.requestedDays": 18 } }, "met"],
    ["19 days asked for", { facts: { ...good, "leave.requestedDays": 19 } }, "not-met"],
    [
      "30 where the quota was set so",
      { facts: { ...good, "leave.requestedDays": 30, "leave.quotaSetDays": 30 } },
      "met",
    ],
  ])("ordinary leave %s", (_, more, outcome) => {
    expect(matter("leave.ordinary", { ...twoYears, ...more }).outcome).toBe(outcome);
  });

  test("the quota counts ordinary leave in the personal year alone", () => {
    const one = {
      ...sentence("P6Y"),
      start: "2023-01-01",
      on: "2026-07-02",
      facts: {
        leaves: [
          { kind: "ordinary", from: "2025-05-20", to: "2025-05-22", quotaDays: 3 },
          { kind: "ordinary", from: "2026-05-19", to: "2026-05-20", quotaDays: 2 },
          { kind: "ordinary", from: "2026-05-20", to: "2026-05-24", quotaDays: 5 },
          { kind: "welfare", from: "2026-06-01", to: "2026-06-02", quotaDays: 2 },
          { kind: "short", from: "2026-06-10", to: "2026-06-10", quotaDays: 0 },
        ],
      },
    };
    expect([leaveQuota, leaveQuotaUsed, leaveQuotaLeft].map((slot) => ask(slot, one))).toEqual([18, 5, 13]);
  });

  test("welfare leave has no waiting time", () => {
    const one = {
      ...sentence("P2Y"),
      on: "2026-01-02",
      facts: { ...good, "leave.purposeful": false, "leave.specialWeightyReasons": true },
    };
    expect(matter("leave.welfare", one).outcome).toBe("met");
    expect(matter("leave.short", one).outcome).toBe("not-met");
  });

  const work = {
    "exit.purpose": "work",
    "exit.from": "2026-09-01",
    "exit.to": "2027-08-31",
    "exit.familyBusiness": false,
    "exit.ownCompany": false,
    "leave.securityAgainst": false,
    "exit.evasionFeared": false,
    "exit.dispensationReasons": false,
    "exit.partOfEducationPlan": false,
  };
  test.each<readonly [why: string, facts: Readonly<Record<string, unknown>>, outcome: string]>([
    ["for a year", {}, "met"],
    ["for a year and a day", { "exit.to": "2027-09-01" }, "not-met"],
    ["longer, with a dispensation", { "exit.to": "2027-09-02", "exit.dispensationReasons": true }, "met"],
    [
      "two years of training in a plan",
      { "exit.purpose": "training", "exit.to": "2028-08-31", "exit.partOfEducationPlan": true },
      "met",
    ],
    ["in the family's business", { "exit.familyBusiness": true }, "not-met"],
    [
      "in one's own company, whatever the dispensation",
      { "exit.ownCompany": true, "exit.dispensationReasons": true },
      "not-met",
    ],
  ])("day release %s", (_, facts, outcome) => {
    expect(
      matter("work-release", {
        ...sentence("P4Y"),
        start: "2025-01-01",
        on: "2026-09-01",
        facts: { ...work, ...facts },
      }).outcome,
    ).toBe(outcome);
  });

  const fit = {
    "suitability.purposeAgainst": false,
    "suitability.securityAgainst": false,
    "suitability.evasionFeared": false,
    "suitability.positiveDevelopment": true,
    "suitability.countersNewCrime": true,
    "suitability.speciallyPositiveDevelopment": true,
  };
  test("direct intake on lower security up to two years; above, in special cases", () => {
    const planned = (length: string, more = {}) => ({
      sentences: [{ length }],
      on: "2026-06-01",
      facts: { "serving.plannedStart": "2026-09-01", ...fit, "suitability.specialGrounds": false, ...more },
    });
    expect(matter("lower-security", planned("P2Y")).outcome).toBe("met");
    expect(matter("lower-security", planned("P2Y1M")).outcome).toBe("not-met");
    expect(matter("lower-security", planned("P2Y1M", { "suitability.specialGrounds": true })).outcome).toBe("met");
    expect(matter("lower-security", planned("P2Y", { "suitability.evasionFeared": true })).outcome).toBe("not-met");
  });

  test("§ 16 opens at half time without a floor of 60 days, and never for preventive detention", () => {
    const home = { ...fit, "home.fixed": true, "occupation.kind": "work" };
    const short = { ...sentence("P60D"), facts: home };
    expect(matter("serving-outside-prison", { ...short, on: "2026-01-29" }).outcome).toBe("not-met");
    expect(matter("serving-outside-prison", { ...short, on: "2026-01-30" }).outcome).toBe("met");
    expect(
      matter("serving-outside-prison", { ...short, on: "2026-01-30", facts: { ...home, "occupation.kind": "none" } })
        .outcome,
    ).toBe("not-met");
    const detention = {
      sentences: [{ kind: "preventive-detention", length: "P5Y", timeFrame: "P5Y", minimumTerm: "P3Y" }],
      start: "2020-01-01",
      on: "2026-01-30",
      facts: home,
    };
    expect(matter("serving-outside-prison", detention).outcome).toBe("not-met");
  });
});
