import { face } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { coordinateRelease, prepareRelease } from "../src/execution-of-sentences-act/section-41/in-force.ts";
import { remainingDays, servedDays } from "../src/sentence-clock/slots.ts";
import { type Asked, advisable, ask, matter, sentence } from "./matter-support.ts";

describe("release on probation", () => {
  test.each<readonly [why: string, one: Asked, outcome: string]>([
    ["74 days on day 59", { ...sentence("P74D"), on: "2026-02-28", facts: advisable }, "not-met"],
    ["74 days on day 60", { ...sentence("P74D"), on: "2026-03-01", facts: advisable }, "met"],
    [
      "74 days on day 61: 13 left",
      { ...sentence("P74D"), on: "2026-03-02", facts: { ...advisable, "release.weightyReasons": false } },
      "not-met",
    ],
    [
      "and weighty reasons",
      { ...sentence("P74D"), on: "2026-03-02", facts: { ...advisable, "release.weightyReasons": true } },
      "met",
    ],
    [
      "73 days on day 60 without an assessment of weighty reasons",
      { ...sentence("P73D"), on: "2026-03-01", facts: advisable },
      "undetermined",
    ],
    [
      "45 days, weighty reasons or not: 60 days are never served",
      { ...sentence("P45D"), on: "2026-02-14", facts: { ...advisable, "release.weightyReasons": true } },
      "not-met",
    ],
    ["nine months on the day before two thirds", { ...sentence("P9M"), on: "2026-06-30", facts: advisable }, "not-met"],
    ["nine months on two thirds", { ...sentence("P9M"), on: "2026-07-01", facts: advisable }, "met"],
    ["inadvisable", { ...sentence("P9M"), on: "2026-07-01", facts: { "release.inadvisable": true } }, "not-met"],
    ["nobody has assessed it", { ...sentence("P9M"), on: "2026-07-01" }, "undetermined"],
    [
      "remand covers what is needed on the day of intake",
      { ...sentence("P120D", { remandDeducted: 80 }), on: "2026-01-01", facts: advisable },
      "met",
    ],
    [
      "preventive detention is not released by § 42",
      {
        sentences: [
          {
            kind: "preventive-detention",
            length: "P5Y",
            timeFrame: "P5Y",
            minimumTerm: "P3Y",
            finalFrom: "2020-01-01",
          },
        ],
        start: "2020-01-01",
        on: "2026-07-01",
        facts: advisable,
      },
      "not-met",
    ],
    [
      "a foreign sentence of 35 years after 20 years",
      { ...sentence("P35Y", { foreign: true }), start: "2006-01-01", on: "2026-01-01", facts: advisable },
      "met",
    ],
    [
      "and the day before",
      { ...sentence("P35Y", { foreign: true }), start: "2006-01-01", on: "2025-12-30", facts: advisable },
      "not-met",
    ],
  ])("%s", (_, one, outcome) => {
    expect(matter("release.probation", one).outcome).toBe(outcome);
  });

  test("half time needs special reasons", () => {
    const half = { ...sentence("P9M"), on: "2026-05-17" };
    expect(
      matter("release.half-time", { ...half, facts: { ...advisable, "release.specialReasonsAtHalf": true } }).outcome,
    ).toBe("met");
    expect(
      matter("release.half-time", { ...half, facts: { ...advisable, "release.specialReasonsAtHalf": false } }).outcome,
    ).toBe("not-met");
    expect(
      matter("release.half-time", {
        ...half,
        on: "2026-05-16",
        facts: { ...advisable, "release.specialReasonsAtHalf": true },
      }).outcome,
    ).toBe("not-met");
  });

  test("the rest of 14 days binds half time, and 14 days are enough, unless chosen otherwise", () => {
    const half = {
      ...sentence("P73D"),
      on: "2026-03-01",
      facts: { ...advisable, "release.specialReasonsAtHalf": true, "release.weightyReasons": false },
    };
    expect(matter("release.half-time", half).outcome).toBe("not-met");
    expect(
      matter("release.half-time", { ...half, policies: { "clock.fourteen-days-half-time": "does-not-bind" } }).outcome,
    ).toBe("met");
    const exact = { ...sentence("P74D"), on: "2026-03-01", facts: { ...advisable, "release.weightyReasons": false } };
    expect(matter("release.probation", { ...exact, policies: { "clock.fourteen-days": "too-short" } }).outcome).toBe(
      "not-met",
    );
  });

  test("a short time before is a gap until somebody chooses a number", () => {
    const reasons = { ...advisable, "release.specialReasonsShortlyBefore": true };
    const one = { ...sentence("P9M"), on: "2026-06-26", facts: reasons };
    const open = matter("release.shortly-before", one);
    expect(open.outcome).toBe("undetermined");
    expect(open.missing).toEqual([]);
    expect(open.gaps.map(({ why }) => why)).toContain("The policy release.short-time is not chosen.");
    expect(
      matter("release.shortly-before", { ...one, policies: { "release.short-time": "up-to-7-days" } }).outcome,
    ).toBe("met");
    expect(
      matter("release.shortly-before", { ...one, on: "2026-06-20", policies: { "release.short-time": "up-to-7-days" } })
        .outcome,
    ).toBe("not-met");
  });

  test("under 25 age weighs from 1 December 2024", () => {
    const young = { ...sentence("P9M"), facts: { ...advisable, "person.birthDate": "2005-01-01" } };
    const weighs = (on: string) => ask(face("act/42/5/young", "applies"), { ...young, on });
    expect(weighs("2024-11-30")).toBe(false);
    expect(weighs("2024-12-01")).toBe(true);
    expect(weighs("2029-12-31")).toBe(true);
    expect(weighs("2030-01-01")).toBe(false);
  });

  test("release is prepared, and coordinated for the young who consent", () => {
    const one = {
      ...sentence("P9M"),
      on: "2026-03-01",
      facts: { "person.birthDate": "2005-01-01", "release.consentsToCoordination": true },
    };
    expect(ask(prepareRelease, one)).toBe(true);
    expect(ask(coordinateRelease, one)).toBe(true);
    expect(ask(coordinateRelease, { ...one, facts: { ...one.facts, "person.birthDate": "1990-01-01" } })).toBe(false);
  });

  test("served and left add up to the term", () => {
    const one = { ...sentence("P120D", { remandDeducted: 70 }), on: "2026-01-10" };
    expect([ask(servedDays, one), ask(remainingDays, one)]).toEqual([80, 40]);
  });
});
