import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  compareDurations,
  compareFrom,
  daysFrom,
  daysLonger,
  duration,
  fewestDays,
  mostDays,
  NO_TIME,
  parseDuration,
  sameLength,
} from "../src/index.ts";
import { anyDay, anyDuration, day } from "./support.ts";

describe("comparing durations without a start", () => {
  it.each([
    ["P0D", 0, 0],
    ["P1M", 28, 31],
    ["P2M", 59, 62],
    ["P3M", 89, 92],
    ["P6M", 181, 184],
    ["P1Y", 365, 366],
    ["P13M", 393, 397],
    ["P4Y", 1460, 1461],
    ["P18M", 546, 550],
    ["P1M10D", 38, 41],
    ["P2W", 14, 14],
    ["P400Y", 146_097, 146_097],
    ["P401Y1M", 146_097 + 393, 146_097 + 397],
  ])("%s is %i to %i days", (text, fewest, most) => {
    expect(fewestDays(parseDuration(text))).toBe(fewest);
    expect(mostDays(parseDuration(text))).toBe(most);
  });

  it.each([
    ["P1Y", "P12M", "equal"],
    ["P2W", "P14D", "equal"],
    ["P30D", "P1M", "overlap"],
    ["P28D", "P1M", "overlap"],
    ["P31D", "P1M", "overlap"],
    ["P27D", "P1M", "less"],
    ["P32D", "P1M", "greater"],
    ["P365D", "P1Y", "overlap"],
    ["P364D", "P1Y", "less"],
    ["P367D", "P1Y", "greater"],
    ["P1Y", "P1Y1D", "less"],
    ["P1Y1D", "P1Y", "greater"],
    ["P120D", "P4M", "overlap"],
    ["P119D", "P4M", "less"],
    ["P124D", "P4M", "greater"],
    ["P2M", "P1M30D", "overlap"],
    ["P2M", "P1M32D", "less"],
    ["P400Y", "P146097D", "equal"],
    ["P0D", "P0D", "equal"],
  ])("%s against %s: %s", (a, b, order) => {
    expect(compareDurations(parseDuration(a), parseDuration(b))).toBe(order);
  });

  it.each([
    ["P28D", "P1M", -3, 0],
    ["P1M", "P28D", 0, 3],
    ["P120D", "P4M", -3, 0],
    ["P1Y1D", "P1Y", 1, 1],
    ["P13M", "P1Y30D", -2, 1],
    ["P1M", "P5M", -123, -120],
  ])("%s against %s is %i to %i days longer", (a, b, fewest, most) => {
    expect(daysLonger(parseDuration(a), parseDuration(b))).toEqual({ fewest, most });
  });

  it("spans exactly the lengths that some start gives", () => {
    const starts: number[] = [];
    for (let start = day("2000-01-01"); start < day("2400-01-01"); start++) starts.push(start);
    for (const months of [1, 2, 5, 7, 11, 13, 14, 18, 47, 48, 49, 60, 1199]) {
      const lengths = starts.map((start) => addMonths(start, months) - start);
      expect(fewestDays(duration({ months }))).toBe(lengths.reduce((a, b) => Math.min(a, b)));
      expect(mostDays(duration({ months }))).toBe(lengths.reduce((a, b) => Math.max(a, b)));
    }
  }, 60_000);

  it("never contradicts the comparison from any start", () => {
    fc.assert(
      fc.property(anyDay, anyDuration, anyDuration, fc.integer({ min: -3, max: 3 }), (start, a, b, near) => {
        const close = { ...NO_TIME, days: Math.max(0, daysFrom(start, a) + near) };
        for (const other of [b, close, { ...a, days: Math.max(0, a.days + near) }]) {
          const order = compareDurations(a, other);
          if (order !== "overlap") expect(compareFrom(start, a, other)).toBe(order);
          const { fewest, most } = daysLonger(a, other);
          const longer = daysFrom(start, a) - daysFrom(start, other);
          expect(fewest <= longer && longer <= most).toBe(true);
          if (sameLength(a, other)) expect(order).toBe("equal");
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is turned round with its sides", () => {
    const turned = { less: "greater", greater: "less", equal: "equal", overlap: "overlap" };
    fc.assert(
      fc.property(anyDuration, anyDuration, (a, b) => {
        expect(compareDurations(b, a)).toBe(turned[compareDurations(a, b)]);
      }),
    );
  });

  it("is decided from a start", () => {
    const [month, thirty] = [parseDuration("P1M"), parseDuration("P30D")];
    expect(compareFrom(day("2026-01-01"), month, thirty)).toBe("greater");
    expect(compareFrom(day("2026-02-01"), month, thirty)).toBe("less");
    expect(compareFrom(day("2026-04-01"), month, thirty)).toBe("equal");
  });
});
