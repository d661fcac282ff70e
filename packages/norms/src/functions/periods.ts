import {
  clip,
  daysIn,
  intersect,
  lengthOf,
  longest,
  minusPeriods,
  type Periods,
  periodsOf,
  rolling,
  runAt,
  yearFrom,
} from "@soning/calendar";
import { dateType, numberType, periodsType } from "../type.ts";
import type { Value } from "../value.ts";
import { NONE, UNKNOWN } from "../value.ts";
import type { NormFunction } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const p = (value: Value | undefined): Periods => value as Periods;
const periods = () => periodsType;
const days = () => numberType("days");
/** Days without end have no number. */
const finite = (count: number): Value => (Number.isFinite(count) ? count : UNKNOWN);

export const periodFunctions: Readonly<Record<string, NormFunction>> = {
  union: {
    parameters: ["periods"],
    variadic: true,
    sameUnits: true,
    result: periods,
    apply: (parts) => periodsOf((parts as readonly Periods[]).flat()),
    name: { nb: "samlet", en: "together" },
  },
  intersect: {
    parameters: ["periods", "periods"],
    result: periods,
    apply: ([left, right]) => intersect(p(left), p(right)),
    name: { nb: "felles dager", en: "common days" },
  },
  without: {
    parameters: ["periods", "periods"],
    result: periods,
    apply: ([left, right]) => minusPeriods(p(left), p(right)),
    name: { nb: "dager utenom", en: "days outside" },
  },
  period: {
    parameters: ["date", "date"],
    result: periods,
    apply: ([from, to]) => (n(from) <= n(to) ? periodsOf([{ from: n(from), to: n(to) }]) : []),
    name: { nb: "perioden", en: "the period" },
  },
  clip: {
    parameters: ["periods", "date", "date"],
    result: periods,
    apply: ([what, from, to]) => clip(p(what), n(from), n(to)),
    name: { nb: "dager i tidsrommet", en: "days within" },
  },
  daysIn: {
    parameters: ["periods"],
    result: days,
    apply: ([what]) => finite(daysIn(p(what))),
    name: { nb: "antall dager", en: "days in" },
  },
  longest: {
    parameters: ["periods"],
    result: days,
    apply: ([what]) => {
      const best = longest(p(what));
      return best === undefined ? 0 : finite(lengthOf(best));
    },
    name: { nb: "lengste sammenhengende", en: "longest run" },
  },
  runStart: {
    parameters: ["periods", "date", "number"],
    result: () => dateType,
    apply: ([what, day, bridging]) => runAt(p(what), n(day), n(bridging))?.from ?? NONE,
    name: { nb: "starten på sammenhengende tid", en: "start of the unbroken run" },
  },
  mostInWindow: {
    parameters: ["periods", "number"],
    result: days,
    apply: ([what, window]) => rolling(p(what), n(window))?.days ?? 0,
    name: { nb: "flest dager i vindu", en: "most days in a window" },
  },
  yearStart: {
    parameters: ["date", "date"],
    result: () => dateType,
    apply: ([anchor, day]) => yearFrom(n(anchor), n(day))?.from ?? NONE,
    name: { nb: "starten på eget år", en: "start of the personal year" },
  },
};
