import { formatDay, OPEN, type Periods, parseDay, parseDuration, policySettings } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import { applyFunction } from "../src/functions/function.ts";
import { functions } from "../src/functions/index.ts";
import { NONE, Range, UNKNOWN, type Value } from "../src/value.ts";

function call(name: string, operands: readonly Value[], policies: Readonly<Record<string, string>> = {}): Value {
  const known = functions.get(name);
  if (known === undefined) throw new RangeError(`no function ${name}`);
  const settings = policySettings(policies) as Readonly<Record<string, string>>;
  return applyFunction(known, operands, { policy: (id) => settings[id] ?? "ask" });
}
const day = parseDay;
const length = parseDuration;
const shown = (value: Value): string =>
  typeof value === "number" ? formatDay(value) : value === NONE ? "none" : value === UNKNOWN ? "unknown" : "bounds";
const periods = (...spans: readonly (readonly [from: string, to: string | null])[]): Periods =>
  spans.map(([from, to]) => ({ from: day(from), to: to === null ? OPEN : day(to) }));

describe("terms as functions of the language", () => {
  test.each([
    ["P90D", "P0D", 90],
    ["P18M", "P0D", 546],
    ["P6M", "P1M", 151],
    ["P6M", "P45D", 136],
    ["P60D", "P60D", 0],
  ])("%s less %s from 2026-01-01 covers %d days", (whole, suspended, days) => {
    expect(call("termDays", [day("2026-01-01"), length(whole), length(suspended)])).toBe(days);
  });

  test("mixed units are unknown while nobody chose, and more suspended than imposed always", () => {
    expect(
      call("termDays", [day("2026-01-01"), length("P6M"), length("P45D")], { "clock.months-less-days": "ask" }),
    ).toBe(UNKNOWN);
    expect(
      call("termDays", [day("2026-01-01"), length("P6M"), length("P1M")], { "clock.months-less-days": "ask" }),
    ).toBe(151);
    expect(call("termDays", [day("2026-01-01"), length("P30D"), length("P45D")])).toBe(UNKNOWN);
    expect(call("fitsUnitByUnit", [length("P6M"), length("P45D")])).toBe(0);
    expect(call("fitsUnitByUnit", [length("P1Y"), length("P6M")])).toBe(3);
  });

  test("a share is the day on which it is complete, by base and rounding", () => {
    const share = (policies = {}) =>
      call("shareDays", [day("2026-01-01"), length("P18M"), length("P0D"), 2, 3], policies);
    expect(share()).toBe(364);
    expect(share({ "clock.fraction-base": "split-months-first" })).toBe(365);
    expect(
      call("shareDays", [day("2026-01-01"), length("P100D"), length("P0D"), 2, 3], {
        "clock.fraction-rounding": "down",
      }),
    ).toBe(66);
  });

  test("months laid as a term end on the day before the same number", () => {
    expect(shown(call("lastDayOfTerm", [day("2026-01-01"), length("P4M")]))).toBe("2026-04-30");
    expect(shown(call("lastDayOfTerm", [day("2026-01-31"), length("P1M")]))).toBe("2026-02-27");
    expect(
      shown(call("lastDayOfTerm", [day("2026-01-31"), length("P1M")], { "clock.month-to-date": "first-of-next" })),
    ).toBe("2026-02-28");
  });

  test("days outside move a day on; one that still runs takes it away", () => {
    const out = periods(["2026-02-01", "2026-02-10"], ["2026-04-01", null]);
    const moved = (to: string) => shown(call("pastInterruptions", [day(to), out, day("2026-01-01")]));
    expect([moved("2026-01-31"), moved("2026-02-01"), moved("2026-03-10"), moved("2026-03-25")]).toEqual([
      "2026-01-31",
      "2026-02-11",
      "2026-03-20",
      "none",
    ]);
  });

  test("bounds of a day pass through what moves it", () => {
    const bounds = call("pastInterruptions", [
      new Range(Number.NEGATIVE_INFINITY, day("2026-03-10")),
      periods(["2026-02-01", "2026-02-10"]),
      day("2026-01-01"),
    ]);
    expect(bounds).toEqual(new Range(Number.NEGATIVE_INFINITY, day("2026-03-20")));
  });

  test("the first stretch that is unbroken for long enough, not one that is over", () => {
    const stretches = periods(["2026-01-01", "2026-02-15"], ["2026-03-01", "2026-07-15"], ["2026-08-01", null]);
    const four = (on: string) => shown(call("firstUnbroken", [stretches, length("P4M"), day(on)]));
    expect([four("2026-01-10"), four("2026-07-15"), four("2026-07-16")]).toEqual([
      "2026-06-30",
      "2026-06-30",
      "2026-11-30",
    ]);
    expect(
      shown(call("firstUnbroken", [periods(["2026-01-01", "2026-02-15"]), length("P4M"), day("2026-01-10")])),
    ).toBe("none");
  });

  test("a period without end, and whether one still runs", () => {
    expect(call("onwards", [day("2026-01-01")])).toEqual(periods(["2026-01-01", null]));
    expect(call("openEnded", [periods(["2026-01-01", null])])).toBe(3);
    expect(call("openEnded", [periods(["2026-01-01", "2026-01-02"])])).toBe(0);
  });

  test("custody: nothing until four hours, then a day for each started 24 hours", () => {
    const given = (hours: number, policies = {}) => call("custodyDays", [hours * 60, 4, 24], policies);
    expect([given(4), given(5), given(24), given(25)]).toEqual([0, 1, 1, 2]);
    expect(given(26, { "remand.four-hours": "off-every-period" })).toBe(1);
  });
});
