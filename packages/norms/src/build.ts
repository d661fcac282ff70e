import { parseDay, parseDuration } from "@soning/calendar";
import type { Condition, Element, Expression, List } from "./expression.ts";
import { elementOf } from "./expression.ts";
import type { Fields } from "./fact.ts";
import type { Literal, Node, ProvisionPattern } from "./node.ts";
import type { Text } from "./text.ts";
import type { Kind, Type } from "./type.ts";
import {
  booleanType,
  choiceType,
  dateType,
  durationType,
  momentType,
  numberType,
  periodsType,
  sameType,
  typeName,
} from "./type.ts";

/** The law as written does not fit together: said while it is built, with the names of what does not fit. */
export class BuildFault extends Error {}

function expression<K extends Kind>(node: Node, type: Type): Expression<K> {
  return { node, type };
}

const condition = (node: Node): Condition => expression<"boolean">(node, booleanType);
const nodes = (parts: readonly Expression[]): readonly Node[] => parts.map((part) => part.node);

function requireSame(what: string, left: Expression, right: Expression): void {
  if (!sameType(left.type, right.type)) {
    throw new BuildFault(`${what}: ${typeName(left.type)} meets ${typeName(right.type)}`);
  }
}

// ---- literals ----
function literal<K extends Kind>(type: Type, value: Literal): Expression<K> {
  return expression<K>({ op: "literal", type, value }, type);
}
export const yes: Condition = literal(booleanType, true);
export const no: Condition = literal(booleanType, false);
/** A bare count or a number in a unit. Legal numbers belong in parameters, not here. */
export const number = (value: number, unit?: string, decimals = 0): Expression<"number"> =>
  literal(numberType(unit, decimals), value);
export function date(iso: string): Expression<"date"> {
  parseDay(iso);
  return literal(dateType, iso);
}
export function duration(iso: string): Expression<"duration"> {
  parseDuration(iso);
  return literal(durationType, iso);
}
export const choice = (value: string, values: readonly string[]): Expression<"choice"> =>
  literal(choiceType(values), value);

// ---- time ----
/** The day that the question is asked for. */
export const on: Expression<"date"> = expression({ op: "on" }, dateType);
/** The minute that the question is asked for; only the day is known when `on` is a date. */
export const now: Expression<"moment"> = expression({ op: "now" }, momentType);
/** A slot, or any expression, as it stands on another day. */
export const at = <K extends Kind>(day: Expression<"date">, what: Expression<K>): Expression<K> =>
  expression({ op: "at", args: [day.node, what.node] }, what.type);
/** Is some version of the norm in force on the day? */
export const inForce = (key: string, day: Expression<"date"> = on): Condition =>
  condition({ op: "inForce", key, args: [day.node] });

// ---- logic ----
export const all = (...parts: readonly Condition[]): Condition => condition({ op: "and", args: nodes(parts) });
export const any = (...parts: readonly Condition[]): Condition => condition({ op: "or", args: nodes(parts) });
export const not = (part: Condition): Condition => condition({ op: "not", args: [part.node] });

// ---- comparison ----
type Ordered = "number" | "date" | "moment" | "duration";
function compare<K extends Kind>(
  op: "lt" | "lte" | "gt" | "gte" | "eq",
  left: Expression<K>,
  right: Expression<K>,
): Condition {
  requireSame(op, left, right);
  return condition({ op, args: [left.node, right.node] });
}
export const lt = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("lt", left, right);
export const lte = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("lte", left, right);
export const gt = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("gt", left, right);
export const gte = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("gte", left, right);
export const eq = <K extends Ordered>(left: Expression<K>, right: Expression<NoInfer<K>>): Condition =>
  compare("eq", left, right);
/** from ≤ what < to, the way ages are banded. */
export const between = <K extends Ordered>(
  what: Expression<K>,
  from: Expression<NoInfer<K>>,
  below: Expression<NoInfer<K>>,
): Condition => all(gte(what, from), lt(what, below));
/** A choice is one of these values. */
export function is(what: Expression<"choice">, ...values: readonly string[]): Condition {
  if (what.type.kind === "choice") {
    for (const value of values) {
      if (!what.type.values.includes(value))
        throw new BuildFault(`"${value}" is not a value of ${typeName(what.type)}`);
    }
  }
  return condition({ op: "oneOf", values, args: [what.node] });
}
/** A provision lies in one of these places. A part not given is unknown, never "no match". */
export const matches = (what: Expression<"provision">, ...patterns: readonly ProvisionPattern[]): Condition =>
  condition({ op: "matches", patterns, args: [what.node] });
/** Known not to exist: not withdrawn, still running, no application. */
export const isNone = (what: Expression): Condition => condition({ op: "isNone", args: [what.node] });
/** Known to exist, whatever it is. */
export const exists = (what: Expression): Condition => not(isNone(what));
/** The value, or the other where it is known not to exist. Unknown stays unknown. */
export const whenNone = <K extends Kind>(what: Expression<K>, other: Expression<NoInfer<K>>): Expression<K> => {
  requireSame("whenNone", what, other);
  return expression({ op: "whenNone", args: [what.node, other.node] }, what.type);
};
/** A reference date, read as the day asked for when the act it names never happened (policy `as-if-today`). */
export const asIfToday = (what: Expression<"date">): Expression<"date"> => whenNone(what, on);

// ---- choice between values ----
export function when<K extends Kind>(
  test: Condition,
  then: Expression<K>,
  otherwise: Expression<NoInfer<K>>,
): Expression<K> {
  requireSame("when", then, otherwise);
  return expression({ op: "if", args: [test.node, then.node, otherwise.node] }, then.type);
}
/** The value of the first band that holds, else the last. `bands` in the order of the text. */
export function byBand<K extends Kind>(
  bands: readonly (readonly [Condition, Expression<K>])[],
  otherwise: Expression<NoInfer<K>>,
): Expression<K> {
  return bands.reduceRight<Expression<K>>((rest, [test, value]) => when(test, value, rest), otherwise as Expression<K>);
}
/** The setting of a named policy, as a choice. */
export const policy = (id: string, values: readonly string[]): Expression<"choice"> =>
  expression({ op: "policy", id }, choiceType(values));
/** The law is silent or blank here, or the regulation is not held: unknown, and reported as a gap. */
export const gap = <K extends Kind>(type: Type, why: Text): Expression<K> => expression({ op: "gap", type, why }, type);

// ---- lists ----
let depth = 0;
function inElement<F extends Fields, R>(list: List<F>, ask: (element: Element<F>) => R): { name: string; result: R } {
  const name = `e${depth}`;
  depth += 1;
  try {
    return { name, result: ask(elementOf(list, name)) };
  } finally {
    depth -= 1;
  }
}
function overList<F extends Fields>(
  op: "some" | "every" | "count",
  list: List<F>,
  ask: (element: Element<F>) => Condition,
): Node {
  const { name, result } = inElement(list, ask);
  return {
    op,
    list: list.id,
    element: name,
    args: [result.node],
    ...(list.parent === undefined ? {} : { parent: list.parent }),
  };
}
export const some = <F extends Fields>(list: List<F>, ask: (element: Element<F>) => Condition): Condition =>
  condition(overList("some", list, ask));
export const every = <F extends Fields>(list: List<F>, ask: (element: Element<F>) => Condition): Condition =>
  condition(overList("every", list, ask));
export const count = <F extends Fields>(
  list: List<F>,
  ask: (element: Element<F>) => Condition = () => yes,
): Expression<"number"> => expression(overList("count", list, ask), numberType());

/** A stretch of days of `everyStretch`. */
export interface Stretch {
  readonly first: Expression<"date">;
  readonly last: Expression<"date">;
}
/**
 * What is asked holds in each stretch of a length (each week), laid end to end from a first day; only those that are over by
 * the last day are asked, and where none is, it holds.
 */
export function everyStretch(
  length: Expression<"duration">,
  first: Expression<"date">,
  last: Expression<"date">,
  ask: (stretch: Stretch) => Condition,
): Condition {
  const element = `e${depth}`;
  const edge = (op: "stretchFirst" | "stretchLast"): Expression<"date"> => expression({ op, element }, dateType);
  depth += 1;
  try {
    const asked = ask({ first: edge("stretchFirst"), last: edge("stretchLast") });
    return condition({ op: "everyStretch", element, args: [length.node, first.node, last.node, asked.node] });
  } finally {
    depth -= 1;
  }
}

function fold<F extends Fields, K extends Kind>(
  op: "sum" | "least" | "greatest",
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition,
): Expression<K> {
  const { name, result } = inElement(list, (element) => ({ where: where(element), value: value(element) }));
  return expression(
    {
      op,
      list: list.id,
      element: name,
      args: [result.where.node, result.value.node],
      ...(list.parent === undefined ? {} : { parent: list.parent }),
    },
    result.value.type,
  );
}
/** The sum over the records where the condition holds; numbers or durations (unit by unit). Of none: zero. */
export const sum = <F extends Fields, K extends "number" | "duration">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("sum", list, value, where);
/** The least value (earliest date) over the records where the condition holds; `none` of none. */
export const least = <F extends Fields, K extends "number" | "date" | "moment">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("least", list, value, where);
export const greatest = <F extends Fields, K extends "number" | "date" | "moment">(
  list: List<F>,
  value: (element: Element<F>) => Expression<K>,
  where: (element: Element<F>) => Condition = () => yes,
): Expression<K> => fold("greatest", list, value, where);
/** The days covered by the records where the condition holds, as periods; a last day of `none` is still running. */
export function collect<F extends Fields>(
  list: List<F>,
  span: (element: Element<F>) => { first: Expression<"date">; last: Expression<"date"> },
  where: (element: Element<F>) => Condition = () => yes,
): Expression<"periods"> {
  const { name, result } = inElement(list, (element) => ({ where: where(element), span: span(element) }));
  return expression(
    {
      op: "collect",
      list: list.id,
      element: name,
      args: [result.where.node, result.span.first.node, result.span.last.node],
      ...(list.parent === undefined ? {} : { parent: list.parent }),
    },
    periodsType,
  );
}

// ---- calls of functions of numbers and time (see functions/) ----
function call<K extends Kind>(name: string, type: Type, ...args: readonly Expression[]): Expression<K> {
  return expression({ op: "call", name, args: nodes(args) }, type);
}
type Num = Expression<"number">;
type Day = Expression<"date">;
type Moment = Expression<"moment">;
type Dur = Expression<"duration">;
type Pers = Expression<"periods">;
function sameUnits(name: string, parts: readonly Expression[]): Type {
  const first = parts[0];
  if (first === undefined) throw new BuildFault(`${name} needs at least one operand`);
  for (const part of parts) requireSame(name, first, part);
  return first.type;
}
export const add = (...parts: readonly Num[]): Num => call("add", sameUnits("add", parts), ...parts);
export const subtract = (left: Num, right: Num): Num =>
  call("subtract", sameUnits("subtract", [left, right]), left, right);
/** A number times a bare whole number. */
export const times = (what: Num, factor: Num): Num => call("times", what.type, what, factor);
/** The least whole number not below `what · numerator / denominator`. */
export const fractionUp = (what: Num, numerator: Num, denominator: Num): Num =>
  call("fractionUp", what.type, what, numerator, denominator);
export const fractionDown = (what: Num, numerator: Num, denominator: Num): Num =>
  call("fractionDown", what.type, what, numerator, denominator);
export const smallest = <K extends "number" | "date" | "moment">(...parts: readonly Expression<K>[]): Expression<K> =>
  call("smallest", sameUnits("smallest", parts), ...parts);
export const largest = <K extends "number" | "date" | "moment">(...parts: readonly Expression<K>[]): Expression<K> =>
  call("largest", sameUnits("largest", parts), ...parts);
/** A number in another unit, the value unchanged: only where the law itself equates them (2 hours a day). */
export const asUnit = (what: Num, unit?: string): Num =>
  expression(
    unit === undefined ? { op: "asUnit", args: [what.node] } : { op: "asUnit", unit, args: [what.node] },
    numberType(unit, what.type.kind === "number" ? what.type.decimals : 0),
  );

export const plusDays = (from: Day, days: Num): Day => call("plusDays", dateType, from, days);
export const minusDays = (from: Day, days: Num): Day => call("minusDays", dateType, from, days);
/** A date and a duration: months first, a missing day number is the month's last (policy `clock.month-to-date`), then days. */
export const plus = (from: Day, length: Dur): Day => call("plus", dateType, from, length);
export const minus = (from: Day, length: Dur): Day => call("minus", dateType, from, length);
/** Days from one date to another, the first not counted: 0 on the same day, negative backwards. */
export const daysBetween = (from: Day, to: Day): Num => call("daysBetween", numberType("days"), from, to);
/** Whole months from one date to another, a part of a month not counted. */
export const monthsBetween = (from: Day, to: Day): Num => call("monthsBetween", numberType("months"), from, to);
/** Months in hundredths, a part of one by the policy `months.part`; bounds only while that is `ask`. None backwards. */
export const monthsCounted = (from: Day, to: Day): Num => call("monthsCounted", numberType("months", 2), from, to);
/** So much for each month from one day to another (policy `months.part`), rounded down at the number's last decimal. */
export const earnedMonthly = (rate: Num, from: Day, to: Day): Num => call("earnedMonthly", rate.type, rate, from, to);
/** Completed years of age on a day (policy `age.leap-day`). */
export const ageOn = (birth: Day, day: Day = on): Num => call("ageOn", numberType("years"), birth, day);
/** The first day on which someone born then has completed so many years. */
export const birthdayOf = (birth: Day, years: Num): Day => call("birthdayOf", dateType, birth, years);
/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: Day): Num => call("weekday", numberType(), day);
export const isWorkingDay = (day: Day): Condition => call("isWorkingDay", booleanType, day);
/** The day itself when it is a working day, else the next (dl § 149). */
export const nextWorkingDay = (day: Day): Day => call("nextWorkingDay", dateType, day);
export const previousWorkingDay = (day: Day): Day => call("previousWorkingDay", dateType, day);
/** The days that a duration covers from a start day. */
export const daysCovered = (from: Day, length: Dur): Num => call("daysCovered", numberType("days"), from, length);
export const monthsAfter = (from: Day, months: Num): Day => call("monthsAfter", dateType, from, months);
/** As `deadline`, but not moved from a closed day (dl § 149 does not apply). */
export const deadlineStanding = (from: Day, length: Dur): Day => call("deadlineStanding", dateType, from, length);
/** The last day to act so long before a day, by the policy `deadline.backwards-closed-day`. */
export const deadlineBefore = (target: Day, length: Dur): Day => call("deadlineBefore", dateType, target, length);
/** The last day of a deadline counted by dl §§ 148, 149: the starting day not counted, moved to a working day. */
export const deadline = (from: Day, length: Dur): Day => call("deadline", dateType, from, length);
/** The minute a deadline in hours ends: holidays do not run (dl § 149(2)). */
export const deadlineHours = (from: Moment, hours: Num): Moment => call("deadlineHours", momentType, from, hours);
/** The same where dl § 149 does not hold: holidays run and nothing moves. */
export const deadlineHoursStanding = (from: Moment, hours: Num): Moment =>
  call("deadlineHoursStanding", momentType, from, hours);
export const dayOf = (moment: Moment): Day => call("dayOf", dateType, moment);
/** A day at so many minutes after midnight. */
export const momentAt = (day: Day, minutes: Num): Moment => call("momentAt", momentType, day, minutes);
export const plusMinutes = (from: Moment, minutes: Num): Moment => call("plusMinutes", momentType, from, minutes);

export const addDurations = (...parts: readonly Dur[]): Dur => call("addDurations", durationType, ...parts);
/** Unit by unit; unknown where a unit would go below zero. */
export const subtractDurations = (left: Dur, right: Dur): Dur => call("subtractDurations", durationType, left, right);
export const monthsOf = (what: Dur): Num => call("monthsOf", numberType("months"), what);
export const daysOf = (what: Dur): Num => call("daysOf", numberType("days"), what);
export const ofDays = (days: Num): Dur => call("ofDays", durationType, days);
export const ofMonths = (months: Num): Dur => call("ofMonths", durationType, months);

export const union = (...parts: readonly Pers[]): Pers => call("union", periodsType, ...parts);
export const intersect = (left: Pers, right: Pers): Pers => call("intersect", periodsType, left, right);
export const without = (left: Pers, right: Pers): Pers => call("without", periodsType, left, right);
/** The one period from a first to a last day, both included. */
export const period = (first: Day, last: Day): Pers => call("period", periodsType, first, last);
export const clip = (what: Pers, first: Day, last: Day): Pers => call("clip", periodsType, what, first, last);
/** How many days the periods cover. */
export const daysIn = (what: Pers): Num => call("daysIn", numberType("days"), what);
export const longest = (what: Pers): Num => call("longest", numberType("days"), what);
/** First day of the unbroken run that holds the day, breaks of at most so many days bridged; `none` when not in a run. */
export const runStart = (what: Pers, day: Day, bridging: Num): Day => call("runStart", dateType, what, day, bridging);
/** The most days in any window of so many days. */
export const mostInWindow = (what: Pers, window: Num): Num => call("mostInWindow", numberType("days"), what, window);
/** Days of the periods in the time (six months) that ends with a day, that day counted. */
export const daysWithin = (what: Pers, day: Day, length: Dur): Num =>
  call("daysWithin", numberType("days"), what, day, length);
/** The most days of the periods in any time so long; unknown while a period still runs. */
export const mostWithin = (what: Pers, length: Dur): Num => call("mostWithin", numberType("days"), what, length);
/** First day of the personal year (from an anchor day, yearly) that holds the day. */
export const yearStart = (anchor: Day, day: Day): Day => call("yearStart", dateType, anchor, day);
