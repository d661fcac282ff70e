import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addFractions,
  CalendarError,
  compareFractions,
  type Fraction,
  formatFraction,
  fraction,
  HALF,
  ONE_THIRD,
  parseFraction,
  type Rounding,
  requireCount,
  rounded,
  shareOf,
  TWO_THIRDS,
} from "../src/index.ts";
import { faultOf } from "./support.ts";

describe("a share", () => {
  it.each<[Fraction, number, number, number, number]>([
    [TWO_THIRDS, 100, 67, 66, 67],
    [ONE_THIRD, 100, 34, 33, 33],
    [HALF, 91, 46, 45, 46],
    [TWO_THIRDS, 120, 80, 80, 80],
    [TWO_THIRDS, 91, 61, 60, 61],
    [ONE_THIRD, 1, 1, 0, 0],
    [HALF, 1, 1, 0, 1],
    [TWO_THIRDS, 0, 0, 0, 0],
    [HALF, -1, 0, -1, 0],
  ])("%o of %i days is %i up, %i down, %i nearest", (share, days, up, down, near) => {
    const by = (rounding: Rounding) => rounded(shareOf(share, days), rounding) + 0;
    expect([by("up"), by("down"), by("nearest")]).toEqual([up, down, near]);
  });

  it("is kept exactly and in lowest terms", () => {
    expect(fraction(10, 4)).toEqual({ numerator: 5, denominator: 2 });
    expect(fraction(-10, 4)).toEqual({ numerator: -5, denominator: 2 });
    expect(fraction(0, 7)).toEqual({ numerator: 0, denominator: 1 });
    expect(addFractions(ONE_THIRD, HALF)).toEqual({ numerator: 5, denominator: 6 });
    expect(addFractions(HALF, HALF)).toEqual({ numerator: 1, denominator: 1 });
    expect(shareOf(TWO_THIRDS, 18)).toEqual({ numerator: 12, denominator: 1 });
  });

  it("is compared exactly", () => {
    expect(compareFractions(ONE_THIRD, HALF)).toBeLessThan(0);
    expect(compareFractions(TWO_THIRDS, HALF)).toBeGreaterThan(0);
    expect(compareFractions(fraction(2, 4), HALF)).toBe(0);
  });

  it("is written 2/3", () => {
    expect(parseFraction("2/3")).toEqual(TWO_THIRDS);
    expect(parseFraction("10/15")).toEqual(TWO_THIRDS);
    expect(parseFraction("4/6")).toEqual(TWO_THIRDS);
    expect(formatFraction(TWO_THIRDS)).toBe("2/3");
  });

  it.each(["", "2", "2/", "/3", "0.5", "-1/2", "2/3x", "x2/3", "2 / 3"])("«%s» is not one", (text) => {
    const fault = faultOf(() => parseFraction(text));
    expect(fault.code).toBe("fraction-format");
    expect(fault.value).toBe(text);
    expect(fault.text).toEqual({ nb: `«${text}» er ikke en brøk`, en: `"${text}" is not a fraction` });
    expect(fault.remedy).toEqual({ nb: "skriv den som 2/3", en: "write it as 2/3" });
  });

  it("refuses a denominator of zero or below, and broken numbers", () => {
    for (const [numerator, denominator] of [
      [1, 0],
      [1, -2],
      [0.5, 2],
      [1, 2.5],
    ] as const) {
      const fault = faultOf(() => fraction(numerator, denominator));
      expect(fault.code).toBe("fraction-range");
      expect(fault.value).toBe(`${numerator}/${denominator}`);
      expect(fault.text.en).toBe(
        `${numerator}/${denominator} is not a fraction of whole numbers with a denominator above zero`,
      );
      expect(fault.text.nb).toBe(`${numerator}/${denominator} er ikke en brøk av hele tall med nevner over null`);
    }
    expect(faultOf(() => parseFraction("1/0")).code).toBe("fraction-range");
  });

  it("grows with what it is taken of and with itself, whatever the rounding", () => {
    const shares = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 60 }))
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    fc.assert(
      fc.property(
        shares,
        shares,
        fc.nat(9000),
        fc.nat(50),
        fc.constantFrom<Rounding>("up", "down", "nearest"),
        (a, b, days, more, rounding) => {
          expect(rounded(shareOf(a, days + more), rounding)).toBeGreaterThanOrEqual(
            rounded(shareOf(a, days), rounding),
          );
          const [small, large] = compareFractions(a, b) <= 0 ? [a, b] : [b, a];
          expect(rounded(shareOf(small, days), rounding)).toBeLessThanOrEqual(rounded(shareOf(large, days), rounding));
          const [up, down, near] = (["up", "down", "nearest"] as const).map((how) => rounded(shareOf(a, days), how));
          expect((up as number) - (down as number)).toBeLessThanOrEqual(1);
          expect([up, down]).toContain(near);
        },
      ),
    );
  });
});

describe("a count", () => {
  it("is whole and not too small", () => {
    const unit = { nb: "dager", en: "days" };
    expect(requireCount(0, 0, unit)).toBe(0);
    expect(requireCount(3, 3, unit)).toBe(3);
    const fault = faultOf(() => requireCount(2, 3, unit));
    expect(fault.code).toBe("count-range");
    expect(fault.value).toBe("2");
    expect(fault.text).toEqual({
      nb: "2 er ikke et helt antall dager på minst 3",
      en: "2 is not a whole number of days of at least 3",
    });
    expect(fault.remedy).toBeUndefined();
    expect(fault.message).toBe(fault.text.en);
    expect(faultOf(() => requireCount(3.5, 3, unit)).code).toBe("count-range");
    expect(fault).toBeInstanceOf(CalendarError);
    expect(fault).toBeInstanceOf(RangeError);
  });
});
