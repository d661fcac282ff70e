import { type Duration, duration, normalised, sumDurations } from "@soning/calendar";
import { durationType, numberType } from "../type.ts";
import type { Value } from "../value.ts";
import { UNKNOWN } from "../value.ts";
import type { NormFunction } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const d = (value: Value | undefined): Duration => value as Duration;
const length = () => durationType;

/** Unit by unit, a year as 12 months and a week as 7 days; unknown where a unit would fall below zero. */
function difference(left: Duration, right: Duration): Value {
  const [a, b] = [normalised(left), normalised(right)];
  const months = a.months - b.months;
  const days = a.days - b.days;
  return months < 0 || days < 0 ? UNKNOWN : duration({ months, days });
}

export const durations: Readonly<Record<string, NormFunction>> = {
  addDurations: {
    parameters: ["duration"],
    variadic: true,
    sameUnits: true,
    result: length,
    apply: (parts) => sumDurations(parts as readonly Duration[]),
    name: { nb: "samlet tid", en: "total time" },
  },
  subtractDurations: {
    parameters: ["duration", "duration"],
    result: length,
    apply: ([left, right]) => difference(d(left), d(right)),
    name: { nb: "tid fratrukket", en: "time less" },
  },
  monthsOf: {
    parameters: ["duration"],
    result: () => numberType("months"),
    apply: ([what]) => normalised(d(what)).months,
    name: { nb: "måneder i", en: "months of" },
  },
  daysOf: {
    parameters: ["duration"],
    result: () => numberType("days"),
    apply: ([what]) => normalised(d(what)).days,
    name: { nb: "dager i", en: "days of" },
  },
  ofDays: {
    parameters: ["number"],
    units: ["days"],
    result: length,
    apply: ([days]) => duration({ days: n(days) }),
    name: { nb: "dager", en: "days" },
  },
  ofMonths: {
    parameters: ["number"],
    units: ["months"],
    result: length,
    apply: ([months]) => duration({ months: n(months) }),
    name: { nb: "måneder", en: "months" },
  },
};
