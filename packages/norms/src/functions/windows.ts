import { clip, type Duration, daysIn, FIRST_DAY, isOpen, minus, type Periods } from "@soning/calendar";
import { numberType } from "../type.ts";
import type { Value } from "../value.ts";
import { UNKNOWN } from "../value.ts";
import type { NormFunction } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const d = (value: Value | undefined): Duration => value as Duration;
const p = (value: Value | undefined): Periods => value as Periods;
const days = () => numberType("days");

/** Days of the periods in the time that ends with a day: from the day after the same day so long before. */
function daysUntil(what: Periods, day: number, length: Duration): number {
  return daysIn(clip(what, Math.max(FIRST_DAY, minus(day, length) + 1), day));
}

/** Windows whose length is a time of the calendar, such as six months. */
export const windowFunctions: Readonly<Record<string, NormFunction>> = {
  daysWithin: {
    parameters: ["periods", "date", "duration"],
    result: days,
    apply: ([what, day, length]) => daysUntil(p(what), n(day), d(length)),
    name: { nb: "dager i tiden som ender med dagen", en: "days in the time that ends with the day" },
  },
  mostWithin: {
    parameters: ["periods", "duration"],
    result: days,
    apply: ([what, length]) => {
      if (p(what).some(isOpen)) return UNKNOWN;
      // a window that ends outside the periods holds no more than the one that ends with the period before it
      let most = 0;
      for (const { from, to } of p(what))
        for (let day = from; day <= to; day++) most = Math.max(most, daysUntil(p(what), day, d(length)));
      return most;
    },
    name: { nb: "flest dager i et slikt tidsrom", en: "most days in any such time" },
  },
};
