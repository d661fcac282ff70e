import { CalendarError } from "../error.ts";

/** An exact share, such as two thirds of a sentence. The denominator is above zero; always in lowest terms. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Settings of the policy `clock.fraction-rounding`. */
export type Rounding = "up" | "down" | "nearest";

/** Exact fraction in lowest terms. Throws `fraction-range` unless both are whole and the denominator is above zero. */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!(Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0)) {
    throw new CalendarError("fraction-range", `${numerator}/${denominator}`, {
      nb: `${numerator}/${denominator} er ikke en brøk av hele tall med nevner over null`,
      en: `${numerator}/${denominator} is not a fraction of whole numbers with a denominator above zero`,
    });
  }
  const common = greatestCommonDivisor(Math.abs(numerator), denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

export const ONE_THIRD: Fraction = fraction(1, 3);
export const HALF: Fraction = fraction(1, 2);
export const TWO_THIRDS: Fraction = fraction(2, 3);

/** Reads `2/3`. Throws `fraction-format` for any other form and `fraction-range` for a denominator of zero. */
export function parseFraction(text: string): Fraction {
  const parts = /^(\d{1,9})\/(\d{1,9})$/.exec(text);
  if (parts !== null) return fraction(Number(parts[1]), Number(parts[2]));
  throw new CalendarError(
    "fraction-format",
    text,
    { nb: `«${text}» er ikke en brøk`, en: `"${text}" is not a fraction` },
    { nb: "skriv den som 2/3", en: "write it as 2/3" },
  );
}

export function formatFraction(value: Fraction): string {
  return `${value.numerator}/${value.denominator}`;
}

/** Below zero, zero or above zero as `a` is less than, equal to or greater than `b`; exact. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** A share of a whole number, still exact. */
export function shareOf(value: Fraction, whole: number): Fraction {
  return fraction(value.numerator * whole, value.denominator);
}

/** Whole number by the policy `clock.fraction-rounding`; `nearest` takes a half upwards. */
export function rounded(value: Fraction, rounding: Rounding): number {
  const { numerator, denominator } = value;
  if (rounding === "up") return Math.ceil(numerator / denominator);
  if (rounding === "down") return Math.floor(numerator / denominator);
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
