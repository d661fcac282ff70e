import { type Fraction, monthsCounted, type PartMonth } from "@soning/calendar";
import { numberType, type Type } from "../type.ts";
import type { Value } from "../value.ts";
import { range } from "../value.ts";
import type { NormFunction, Settings } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const HUNDREDTHS = 100;

/**
 * A scaled number for each month from one day to another, rounded down: months are none when the second day comes first.
 * While `months.part` is `ask`, the answer lies between whole months only and each month begun.
 */
function forEachMonth(scaled: number, from: number, to: number, settings: Settings): Value {
  if (to <= from) return 0;
  const counted = (part: PartMonth): number => {
    const { numerator, denominator }: Fraction = monthsCounted(from, to, part);
    return Math.floor((scaled * numerator) / denominator);
  };
  const part = settings.policy("months.part");
  return part === "ask" ? range(counted("whole-only"), counted("started-counts")) : counted(part as PartMonth);
}

/** Months where a part of one may count, by the policy `months.part`. */
export const monthFunctions: Readonly<Record<string, NormFunction>> = {
  monthsCounted: {
    parameters: ["date", "date"],
    result: () => numberType("months", 2),
    monotone: [-1, 1],
    apply: ([from, to], settings) => forEachMonth(HUNDREDTHS, n(from), n(to), settings),
    name: { nb: "måneder med deler mellom", en: "months and parts of months between" },
    policies: ["months.part"],
  },
  earnedMonthly: {
    parameters: ["number", "date", "date"],
    result: ([rate]): Type => rate ?? numberType(),
    apply: ([rate, from, to], settings) => forEachMonth(n(rate), n(from), n(to), settings),
    name: { nb: "opptjent per måned fra og til", en: "earned each month from and to" },
    policies: ["months.part"],
  },
};
