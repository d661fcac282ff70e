import {
  CalendarError,
  type Day,
  type Duration,
  daysForCustody,
  daysForShare,
  type FirstHours,
  type FractionBase,
  fraction,
  type IntakeDay,
  isOpen,
  layTerm,
  type MonthsLessDays,
  type MonthToDate,
  monthsOn,
  normalised,
  OPEN,
  type Periods,
  type Rounding,
  shiftedPast,
  type Term,
  type UnitOrder,
} from "@soning/calendar";
import { booleanType, dateType, numberType, periodsType } from "../type.ts";
import type { Value } from "../value.ts";
import { FALSE, NONE, TRUE, UNKNOWN } from "../value.ts";
import type { NormFunction, Settings } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const d = (value: Value | undefined): Duration => value as Duration;
const p = (value: Value | undefined): Periods => value as Periods;
const days = () => numberType("days");
const date = () => dateType;

const LAYING = ["clock.month-to-date", "clock.unit-order", "clock.months-less-days"] as const;
const SHARING = [...LAYING, "clock.fraction-base", "clock.fraction-rounding"] as const;

/** Does a suspended part come off a term without a unit going below zero? Its months are then months, its days days. */
function fits(length: Duration, suspended: Duration): boolean {
  const [whole, off] = [normalised(length), normalised(suspended)];
  return off.months <= whole.months && off.days <= whole.days;
}

/** The term laid from a day; none where the law is silent on mixed units and nobody chose, or more is suspended than imposed. */
function laid(from: Day, length: Duration, suspended: Duration, settings: Settings): Term | undefined {
  const mixed = settings.policy("clock.months-less-days");
  if (mixed === "ask" && !fits(length, suspended)) return undefined;
  try {
    return layTerm(from, [{ length, suspended }], 0, {
      monthToDate: settings.policy("clock.month-to-date") as MonthToDate,
      unitOrder: settings.policy("clock.unit-order") as UnitOrder,
      monthsLessDays: (mixed === "ask" ? "off-each-unit" : mixed) as MonthsLessDays,
      intakeDay: "counts-whole" satisfies IntakeDay,
      totalTerm: "sum-per-unit",
      remandPlacement: "off-every-date",
    });
  } catch (error) {
    if (error instanceof CalendarError) return undefined;
    throw error;
  }
}

/** Terms of imprisonment on the calendar, by the policies `clock.*`. */
export const terms: Readonly<Record<string, NormFunction>> = {
  fitsUnitByUnit: {
    parameters: ["duration", "duration"],
    result: () => booleanType,
    apply: ([length, suspended]) => (fits(d(length), d(suspended)) ? TRUE : FALSE),
    name: { nb: "kan trekkes fra i samme enheter", en: "comes off in its own units" },
  },
  termDays: {
    parameters: ["date", "duration", "duration"],
    result: days,
    apply: ([from, length, suspended], settings) => laid(n(from), d(length), d(suspended), settings)?.days ?? UNKNOWN,
    name: { nb: "straffetidens dager", en: "days of the term" },
    policies: LAYING,
  },
  shareDays: {
    parameters: ["date", "duration", "duration", "number", "number"],
    result: days,
    apply: ([from, length, suspended, numerator, denominator], settings) => {
      const term = laid(n(from), d(length), d(suspended), settings);
      if (term === undefined) return UNKNOWN;
      return daysForShare(term, fraction(n(numerator), n(denominator)), {
        base: settings.policy("clock.fraction-base") as FractionBase,
        rounding: settings.policy("clock.fraction-rounding") as Rounding,
        monthToDate: settings.policy("clock.month-to-date") as MonthToDate,
      });
    },
    name: { nb: "dagen i straffetiden da andelen er gjennomført", en: "day of the term on which the share is served" },
    policies: SHARING,
  },
  lastDayOfTerm: {
    parameters: ["date", "duration"],
    result: date,
    monotone: [1, 1],
    apply: ([first, length], settings) => {
      const { months, days: rest } = normalised(d(length));
      return monthsOn(n(first), months, settings.policy("clock.month-to-date") as MonthToDate) + rest - 1;
    },
    name: { nb: "siste dag av tiden", en: "last day of the time" },
    policies: ["clock.month-to-date"],
  },
  pastInterruptions: {
    parameters: ["date", "periods", "date"],
    result: date,
    monotone: [1, 1, 1],
    apply: ([day, outside, from]) => shiftedPast(n(day), p(outside), n(from)) ?? NONE,
    name: { nb: "flyttet med dagene utenfor", en: "moved on by the days outside" },
  },
  onwards: {
    parameters: ["date"],
    result: () => periodsType,
    apply: ([first]) => [{ from: n(first), to: OPEN }],
    name: { nb: "fra og med", en: "from the day on" },
  },
  firstUnbroken: {
    parameters: ["periods", "duration", "date"],
    result: date,
    apply: ([what, length, day], settings) => {
      const { months, days: rest } = normalised(d(length));
      for (const stretch of p(what)) {
        const reached =
          monthsOn(stretch.from, months, settings.policy("clock.month-to-date") as MonthToDate) + rest - 1;
        if (reached <= stretch.to && stretch.to >= n(day)) return reached;
      }
      return NONE;
    },
    name: {
      nb: "første dag med så lang sammenhengende tid",
      en: "first day on which the time is unbroken for so long",
    },
    policies: ["clock.month-to-date"],
  },
  openEnded: {
    parameters: ["periods"],
    result: () => booleanType,
    apply: ([what]) => (p(what).some(isOpen) ? TRUE : FALSE),
    name: { nb: "løper fortsatt", en: "still runs" },
  },
  custodyDays: {
    parameters: ["number", "number", "number"],
    result: days,
    apply: ([minutes, beyondHours, hoursForOneDay], settings) =>
      daysForCustody(
        n(minutes),
        { beyondHours: n(beyondHours), hoursForOneDay: n(hoursForOneDay) },
        settings.policy("remand.four-hours") as FirstHours,
      ),
    name: { nb: "dager fradrag for frihetsberøvelse", en: "days deducted for custody" },
    policies: ["remand.four-hours"],
  },
};
