import { describe, expect, test } from "vitest";
import {
  complaintDeadlineHours,
  grantLevel,
  lateComplaintUntil,
  leaveGrantLevel,
  noComplaint,
  refuseLevel,
} from "../src/decisions/slots.ts";
import { type Asked, ask, matter, sentence } from "./matter-support.ts";

describe("who decides, and where one complains", () => {
  const levels = (one: Asked) => [ask(grantLevel, one), ask(refuseLevel, one)];
  test.each<readonly [why: string, one: Asked, levels: readonly unknown[]]>([
    ["ten years exactly: the local level", sentence("P10Y"), ["local-level", "local-level"]],
    ["over ten years: the region grants, the local level may refuse", sentence("P10Y1M"), ["region", "local-level"]],
    [
      "six and five years are summed",
      { sentences: [{ length: "P6Y" }, { length: "P5Y" }], start: "2026-01-01" },
      ["region", "local-level"],
    ],
    [
      "not summed by the other setting",
      {
        sentences: [{ length: "P6Y" }, { length: "P5Y" }],
        start: "2026-01-01",
        policies: { "competence.ten-years-summed": "longest" },
      },
      ["local-level", "local-level"],
    ],
    [
      "preventive detention of three years",
      {
        sentences: [{ kind: "preventive-detention", length: "P3Y", timeFrame: "P3Y", minimumTerm: "P2Y" }],
        start: "2026-01-01",
      },
      ["region", "local-level"],
    ],
    [
      "specially high security: the region refuses too",
      {
        ...sentence("P3Y"),
        on: "2026-03-01",
        facts: { stays: [{ level: "particularly-high", from: "2026-02-01", to: "none" }] },
      },
      ["region", "region"],
    ],
    [
      "after the stay there ended",
      {
        ...sentence("P3Y"),
        on: "2026-03-01",
        facts: { stays: [{ level: "particularly-high", from: "2026-02-01", to: "2026-02-20" }] },
      },
      ["local-level", "local-level"],
    ],
  ])("%s", (_, one, expected) => {
    expect(levels(one)).toEqual(expected);
  });

  test("leave in a long sentence after one that went well", () => {
    const log = {
      decisions: [{ about: "leave", outcome: "grant", madeOn: "2025-01-10" }],
      leaves: [{ kind: "ordinary", from: "2025-02-01", to: "2025-02-03", quotaDays: 3 }],
    };
    expect(ask(leaveGrantLevel, { ...sentence("P11Y"), start: "2020-01-01", on: "2026-01-01" })).toBe("region");
    expect(ask(leaveGrantLevel, { ...sentence("P11Y"), start: "2020-01-01", on: "2026-01-01", facts: log })).toBe(
      "local-level",
    );
  });

  test("the complaint goes one level up within seven days", () => {
    expect(matter("release.probation", { ...sentence("P9M"), on: "2026-07-01" }).appeal).toEqual({
      body: "region",
      deadline: "P7D",
    });
    const long = { ...sentence("P11Y"), facts: { "decision.outcome": "grant" } };
    expect(matter("release.probation", long).appeal?.body).toBe("directorate");
    expect(matter("release.probation", { ...long, facts: { "decision.outcome": "refuse" } }).appeal?.body).toBe(
      "region",
    );
  });

  test("48 hours for reactions: Saturdays run, Sundays do not", () => {
    const told = (at: string) =>
      ask(complaintDeadlineHours, {
        ...sentence("P9M"),
        facts: { "decision.provision": "strgjfl § 40 (2)", "decision.notifiedAt": at },
      });
    expect(told("2026-06-09T10:15")).toBe("2026-06-11T10:15");
    expect(told("2026-06-12T15:00")).toBe("2026-06-15T15:00");
  });

  test("some decisions cannot be complained of", () => {
    const about = (provision: string) =>
      ask(noComplaint, { ...sentence("P9M"), facts: { "decision.provision": provision } });
    expect([
      about("strgjfl § 44 (2)"),
      about("strgjfl § 58 (2)"),
      about("strgjfl § 11"),
      about("strgjfl § 42"),
    ]).toEqual([true, true, true, false]);
  });

  test("a late complaint is never taken after a year", () => {
    const until = ask(lateComplaintUntil, { ...sentence("P9M"), facts: { "decision.madeOn": "2026-02-28" } });
    expect(until).toBe("2027-02-28");
  });
});
