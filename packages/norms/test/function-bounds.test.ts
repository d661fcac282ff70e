import { OPEN, type Periods, parseDay, parseDuration, policySettings } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import { applyFunction, operandFault } from "../src/functions/function.ts";
import { functions } from "../src/functions/index.ts";
import { dateType, numberType, periodsType, type Type } from "../src/type.ts";
import { CONFLICT, Range, UNKNOWN, type Value } from "../src/value.ts";

const known = (name: string) => {
  const found = functions.get(name);
  if (found === undefined) throw new RangeError(`no function ${name}`);
  return found;
};
function call(name: string, operands: readonly Value[], policies: Readonly<Record<string, string>> = {}): Value {
  const settings = policySettings(policies) as Readonly<Record<string, string>>;
  return applyFunction(known(name), operands, { policy: (id) => settings[id] ?? "ask" });
}
const day = parseDay;
const length = parseDuration;
const between = (first: string, last: string): Range => new Range(day(first), day(last));
const periods = (...spans: readonly (readonly [from: string, to: string | null])[]): Periods =>
  spans.map(([from, to]) => ({ from: day(from), to: to === null ? OPEN : day(to) }));

describe("what is known of a result while an operand is open", () => {
  test("a day that may be moved for ever has a first day and no last", () => {
    const outside = periods(["2026-02-01", "2026-02-10"], ["2026-04-01", null]);
    const moved = call("pastInterruptions", [between("2026-03-10", "2026-03-25"), outside, day("2026-01-01")]);
    expect(moved).toEqual(new Range(day("2026-03-20"), Number.POSITIVE_INFINITY));
  });

  test("of months whose parts nobody has settled, between days that are open, nothing is known", () => {
    const months = call("monthsCounted", [day("2026-01-01"), between("2026-03-10", "2026-03-20")], {
      "months.part": "ask",
    });
    expect(months).toEqual(UNKNOWN);
  });

  test.each([
    ["add", [CONFLICT, new Range(1, 2)]],
    ["plusDays", [CONFLICT, new Range(1, 2)]],
    ["plusDays", [new Range(1, 2), CONFLICT]],
  ] as const)("%s: sources that contradict each other give no bounds", (name, operands) => {
    expect(call(name, operands)).toBe(UNKNOWN);
  });
});

describe("operands of the wrong kind", () => {
  const hours = numberType("hours");
  const rows: readonly (readonly [name: string, types: readonly Type[], code: string, message: string])[] = [
    ["union", [periodsType, dateType], "type-mismatch", "union: operands of different units: periods, date"],
    ["union", [dateType, dateType], "type-mismatch", "union: operand 1 must be a periods, got date"],
    [
      "addDurations",
      [hours, hours],
      "type-mismatch",
      "addDurations: operand 1 must be a duration, got number of hours",
    ],
    ["add", [dateType, dateType], "type-mismatch", "add: operand 1 must be a number, got date"],
    ["smallest", [periodsType], "type-mismatch", "smallest: operand 1 must be a number or date or moment, got periods"],
    ["largest", [hours, dateType], "type-mismatch", "largest: operands of different units: number of hours, date"],
    ["subtract", [dateType, dateType], "type-mismatch", "subtract: operand 1 must be a number, got date"],
    ["subtract", [hours, dateType], "type-mismatch", "subtract: operand 2 must be a number, got date"],
    [
      "birthdayOf",
      [dateType, hours],
      "wrong-unit",
      "birthdayOf: operand 2 must be a number of years, got number of hours",
    ],
  ];
  test.each(rows)("%s of %j", (name, types, code, message) => {
    expect(operandFault(name, known(name), types)).toEqual({ code, message });
  });

  test("any number of periods is one union, of one unit or not", () => {
    expect(operandFault("union", known("union"), [periodsType, periodsType, periodsType])).toBeUndefined();
  });
});

describe("terms and windows at their edges", () => {
  test.each([
    ["P6M", "P6M", 3],
    ["P6M10D", "P6M10D", 3],
    ["P6M10D", "P6M11D", 0],
    ["P6M10D", "P7M", 0],
  ])("%s less %s comes off in its own units: %d", (whole, suspended, expected) => {
    expect(call("fitsUnitByUnit", [length(whole), length(suspended)])).toBe(expected);
  });

  test.each([
    ["last-of-month", 28],
    ["first-of-next", 29],
  ])("a month from 31 January, %s: %d days", (setting, days) => {
    const term = [day("2026-01-31"), length("P1M"), length("P0D")];
    expect(call("termDays", term, { "clock.month-to-date": setting })).toBe(days);
  });

  test("one period that still runs among others is enough", () => {
    const some = periods(["2026-01-01", "2026-01-02"], ["2026-02-01", null]);
    expect(call("openEnded", [some])).toBe(3);
    expect(call("mostWithin", [some, length("P6M")])).toBe(UNKNOWN);
  });

  test.each([
    ["P1M", "2026-07-01", 30],
    ["P10D", "2026-07-01", 10],
    ["P6M", "2026-01-03", 3],
  ])("%s that ends on %s, away all year: %d days", (window, last, days) => {
    expect(call("daysWithin", [periods(["2026-01-01", "2026-12-31"]), day(last), length(window)])).toBe(days);
  });
});
