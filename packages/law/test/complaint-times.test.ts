import { describe, expect, test } from "vitest";
import { complaintTimes, lastDayOf } from "../src/index.ts";

const until = (provision: string, notifiedAt: string): string | undefined => {
  const times = complaintTimes({ provision, madeOn: notifiedAt.slice(0, 10), notifiedAt });
  return times.may ? times.until : "none";
};

describe("the time for complaint runs from when the notice came", () => {
  test.each([
    ["Monday: the next Monday", "strgjfl § 42 (1)", "2026-06-15T10:00", "2026-06-22"],
    ["23:59 counts as that day", "strgjfl § 42 (1)", "2026-06-15T23:59", "2026-06-22"],
    ["00:00 is the next day", "strgjfl § 42 (1)", "2026-06-16T00:00", "2026-06-23"],
    ["an end on a Saturday moves to Monday", "strgjfl § 33 (1)", "2026-06-13T12:00", "2026-06-22"],
    ["an end in Easter moves past it", "strgjfl § 33 (1)", "2026-03-27T12:00", "2026-04-07"],
    ["return is no reaction with 48 hours", "strgjfl § 14 (7)", "2026-06-12T15:00", "2026-06-19"],
    ["a reprimand: Friday 15:00 is Monday 15:00", "strgjfl § 40 (2) a", "2026-06-12T15:00", "2026-06-15T15:00"],
    ["48 hours in the week", "strgjfl § 40 (3)", "2026-06-09T10:15", "2026-06-11T10:15"],
    [
      "hours that end on a Saturday: the same hour on Monday",
      "strgjfl § 40 (2) a",
      "2026-06-11T09:00",
      "2026-06-15T09:00",
    ],
    [
      "the clocks go forward on Sunday, which does not run",
      "strgjfl § 40 (2) a",
      "2026-03-27T15:00",
      "2026-03-30T15:00",
    ],
    ["the clocks go back on Sunday, which does not run", "strgjfl § 58 (1)", "2026-10-23T15:00", "2026-10-26T15:00"],
    ["told at 23:59 on a Friday", "strgjfl § 40 (2) a", "2026-06-12T23:59", "2026-06-15T23:59"],
    ["seven days over the change of clocks", "strgjfl § 42 (1)", "2026-10-22T23:59", "2026-10-29"],
    [
      "17 May does not run: Friday to Tuesday, past Whit Monday 2027",
      "strgjfl § 40 (2) a",
      "2027-05-14T12:00",
      "2027-05-18T12:00",
    ],
    ["no complaint of going to court", "strgjfl § 44 (2)", "2026-06-15T10:00", "none"],
  ])("%s", (_, provision, told, expected) => {
    expect(until(provision, told)).toBe(expected);
  });

  test("before the notice there is a length and no end", () => {
    expect(complaintTimes({ provision: "strgjfl § 42 (1)", madeOn: "2026-06-15" })).toEqual({
      may: true,
      cite: "strgjfl. § 7 e",
      length: { amount: 7, unit: "day" },
      lateUntil: "2027-06-15",
    });
    expect(complaintTimes({ provision: "strgjfl § 40 (2) a", madeOn: "2026-06-15" })).toMatchObject({
      length: { amount: 48, unit: "hour" },
    });
  });

  test("a provision that leaves it open, or is none, is refused by name", () => {
    expect(() => complaintTimes({ provision: "strgjfl § 58", madeOn: "2026-06-15" })).toThrow(/§ 58/);
    expect(() => complaintTimes({ provision: "tullball", madeOn: "2026-06-15" })).toThrow(RangeError);
    expect(() => complaintTimes({ provision: "strgjfl § 42", madeOn: "2026-02-30" })).toThrow(RangeError);
  });

  test("the times beside it, and which of them move past a weekend", () => {
    expect(lastDayOf("harm", "2026-03-14T10:00")).toEqual({ day: "2026-06-14", cite: "fvl. § 34 (3)" });
    expect(lastDayOf("reversal", "2026-11-30")).toEqual({ day: "2027-02-28", cite: "fvl. § 35 (3)" });
    expect(lastDayOf("review-notice", "2026-06-15").day).toBe("2026-07-06");
    expect(lastDayOf("costs", "2026-06-13").day).toBe("2026-07-06");
    expect(lastDayOf("reasons", "2026-06-15").day).toBe("2026-07-06");
  });
});
