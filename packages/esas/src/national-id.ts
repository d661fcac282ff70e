/**
 * Norwegian identity numbers of eleven digits: birth day, individual number, two check digits (modulus 11).
 * Source: the Tax Administration's description of the national identity number and the D-number; synthetic numbers
 * ("Tenor") have 80 added to the month. SSP-numbers are the police's own; their first digits are not a birth day.
 */

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** The check digit for the digits before it, or undefined where the remainder has none (the number is not issued). */
function checkDigit(digits: readonly number[], weights: readonly number[]): number | undefined {
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return undefined;
  return rest === 11 ? 0 : rest;
}

/** Both check digits for nine digits, or undefined where one of them does not exist. */
export function checkDigits(nine: string): string | undefined {
  const digits = Array.from(nine, Number);
  const first = checkDigit(digits, firstWeights);
  if (first === undefined) return undefined;
  const second = checkDigit([...digits, first], secondWeights);
  return second === undefined ? undefined : `${first}${second}`;
}

export function hasRightCheckDigits(number: string): boolean {
  return checkDigits(number.slice(0, 9)) === number.slice(9);
}

export interface NationalIdParts {
  readonly kind: "national" | "d-number";
  readonly synthetic: boolean;
  readonly day: number;
  readonly month: number;
  /** two digits */
  readonly year: number;
  /** century by the individual number, where that number has one for the year */
  readonly century?: number;
  readonly sex: "woman" | "man";
}

/** Months are offset for numbers made for tests: 80 (Tenor), 40 and 65 (other test registers). */
const testOffsets = [80, 65, 40] as const;

/** What an identity number says. Nothing of it is checked but its form. */
export function partsOf(number: string): NationalIdParts {
  const [first, month, year, individual] = [0, 2, 4]
    .map((at) => Number(number.slice(at, at + 2)))
    .concat(Number(number.slice(6, 9))) as [number, number, number, number];
  const offset = testOffsets.find((added) => month > added && month <= added + 12) ?? 0;
  const dNumber = first > 40;
  const century = centuryOf(individual, year);
  return {
    kind: dNumber ? "d-number" : "national",
    synthetic: offset !== 0,
    day: dNumber ? first - 40 : first,
    month: month - offset,
    year,
    ...(century === undefined ? {} : { century }),
    sex: individual % 2 === 0 ? "woman" : "man",
  };
}

function centuryOf(individual: number, year: number): number | undefined {
  if (individual <= 499) return 1900;
  if (individual <= 749 && year >= 54) return 1800;
  if (individual >= 900 && year >= 40) return 1900;
  return year <= 39 ? 2000 : undefined;
}

/** Does a number name this birth day (`YYYY-MM-DD`)? */
export function namesBirthDate(parts: NationalIdParts, birthDate: string): boolean {
  const [year = 0, month = 0, day = 0] = birthDate.split("-").map(Number);
  if (parts.day !== day || parts.month !== month || parts.year !== year % 100) return false;
  return parts.century === undefined || parts.century === year - (year % 100);
}
