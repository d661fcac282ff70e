import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  type Duration,
  daysFrom,
  duration,
  formatDay,
  formatDuration,
  formatHours,
  isHours,
  isNoTime,
  minus,
  monthIndexOf,
  monthStart,
  NO_TIME,
  normalised,
  parseDuration,
  parseHours,
  parseLength,
  plus,
  sameLength,
  sumDurations,
} from "../src/index.ts";
import { anyDay, anyDuration, day, faultOf } from "./support.ts";

describe("a duration in writing", () => {
  it.each<[string, Partial<Duration>]>([
    ["P1Y6M", { years: 1, months: 6 }],
    ["P120D", { days: 120 }],
    ["P2W", { weeks: 2 }],
    ["P1Y2M3W4D", { years: 1, months: 2, weeks: 3, days: 4 }],
    ["P0D", {}],
    ["P10Y", { years: 10 }],
    ["P1000Y365250D", { years: 1000, days: 365_250 }],
    ["P12000M", { months: 12_000 }],
  ])("%s", (text, units) => {
    expect(parseDuration(text)).toEqual({ ...NO_TIME, ...units });
    expect(formatDuration(duration(units))).toBe(text);
  });

  it("writes no time as P0D, however it was read", () => {
    expect(formatDuration(parseDuration("P0Y0M"))).toBe("P0D");
    expect(isNoTime(parseDuration("P0W"))).toBe(true);
    expect(isNoTime(parseDuration("P1D"))).toBe(false);
    expect(isNoTime(parseDuration("P1M"))).toBe(false);
  });

  it("keeps hours apart", () => {
    expect(parseHours("PT48H")).toEqual({ hours: 48 });
    expect(parseLength("PT48H")).toEqual({ hours: 48 });
    expect(parseLength("P1M")).toEqual(duration({ months: 1 }));
    expect(isHours(parseLength("PT0H"))).toBe(true);
    expect(isHours(parseLength("P1D"))).toBe(false);
    expect(formatHours({ hours: 48 })).toBe("PT48H");
  });

  it.each([
    ["P", "duration-empty", "the duration is empty"],
    ["", "duration-format", '"" is not a duration'],
    ["1Y", "duration-format", '"1Y" is not a duration'],
    ["P1", "duration-format", '"P1" is not a duration'],
    ["P1D1M", "duration-format", '"P1D1M" is not a duration'],
    ["P1M1Y", "duration-format", '"P1M1Y" is not a duration'],
    ["p1y", "duration-format", '"p1y" is not a duration'],
    ["P1Y ", "duration-format", '"P1Y " is not a duration'],
    [" P1Y", "duration-format", '" P1Y" is not a duration'],
    ["P1234567D", "duration-format", '"P1234567D" is not a duration'],
    ["P1.5M", "duration-fraction", 'the duration "P1.5M" has a fraction; only whole units can be reckoned'],
    ["P1,5M", "duration-fraction", 'the duration "P1,5M" has a fraction; only whole units can be reckoned'],
    ["P1Y10.25D", "duration-fraction", 'the duration "P1Y10.25D" has a fraction; only whole units can be reckoned'],
    ["PT1.5H", "duration-fraction", 'the duration "PT1.5H" has a fraction; only whole units can be reckoned'],
    ["-P1M", "duration-negative", 'the duration "-P1M" cannot have a sign'],
    ["+P1M", "duration-negative", 'the duration "+P1M" cannot have a sign'],
    ["P-1M", "duration-negative", 'the duration "P-1M" cannot have a sign'],
    ["P1Y−6M", "duration-negative", 'the duration "P1Y−6M" cannot have a sign'],
    ["P1000Y1M", "duration-range", 'the duration "P1000Y1M" is over 1000 years'],
    ["P365251D", "duration-range", 'the duration "P365251D" is over 1000 years'],
    ["P52178W5D", "duration-range", 'the duration "P52178W5D" is over 1000 years'],
    ["PT30M", "duration-time", '"PT30M" has clock time; a duration here is years, months, weeks and days'],
    ["P1DT2H", "duration-time", '"P1DT2H" has clock time; a duration here is years, months, weeks and days'],
    ["PT48H", "duration-time", '"PT48H" has clock time; a duration here is years, months, weeks and days'],
    ["PT48H1", "duration-time", '"PT48H1" has clock time; a duration here is years, months, weeks and days'],
    ["xPT48H", "duration-format", '"xPT48H" is not a duration'],
    ["x-P1M", "duration-format", '"x-P1M" is not a duration'],
    ["xP1.5M", "duration-format", '"xP1.5M" is not a duration'],
  ])("«%s» is refused: %s", (text, code, message) => {
    const fault = faultOf(() => parseDuration(text));
    expect(fault.code).toBe(code);
    expect(fault.value).toBe(text);
    expect(fault.text.en).toBe(message);
    expect(fault.remedy).toEqual({
      nb: "skriv for eksempel P1Y6M, P2W eller P120D",
      en: "write it like P1Y6M, P2W or P120D",
      nn: "skriv til dømes P1Y6M, P2W eller P120D",
    });
  });

  it.each([
    ["P", "varigheten er tom"],
    ["1Y", "«1Y» er ikke en varighet"],
    ["P1.5M", "varigheten «P1.5M» har en brøkdel; bare hele enheter kan regnes"],
    ["P1001Y", "varigheten «P1001Y» er over 1000 år"],
    ["-P1M", "varigheten «-P1M» kan ikke ha fortegn"],
    ["PT30M", "«PT30M» har klokketid; en varighet her er år, måneder, uker og dager"],
  ])("«%s» is refused in Norwegian: %s", (text, message) => {
    expect(faultOf(() => parseDuration(text)).text.nb).toBe(message);
  });

  it.each([
    ["P", "lengda er tom"],
    ["1Y", "«1Y» er ikkje ei lengd i tid"],
    ["P1.5M", "lengda «P1.5M» har ein brøkdel; berre heile einingar kan reknast"],
    ["P1001Y", "lengda «P1001Y» er over 1000 år"],
    ["-P1M", "lengda «-P1M» kan ikkje ha forteikn"],
    ["PT30M", "«PT30M» har klokketid; ei lengd her er år, månader, veker og dagar"],
  ])("«%s» is refused in Nynorsk: %s", (text, message) => {
    expect(faultOf(() => parseDuration(text)).text.nn).toBe(message);
  });

  it("is no number of hours", () => {
    const fault = faultOf(() => parseHours("P2D"));
    expect(fault.code).toBe("duration-time");
    expect(fault.text).toEqual({ nb: "«P2D» er ikke et antall timer", en: '"P2D" is not a number of hours' });
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(anyDuration, (length) => {
        expect(parseDuration(formatDuration(length))).toEqual(length);
      }),
    );
  });
});

describe("units", () => {
  it("has two that are independent", () => {
    expect(normalised(parseDuration("P1Y6M2W3D"))).toEqual({ months: 18, days: 17 });
    expect(sameLength(parseDuration("P1Y"), parseDuration("P12M"))).toBe(true);
    expect(sameLength(parseDuration("P2W"), parseDuration("P14D"))).toBe(true);
    expect(sameLength(parseDuration("P1M"), parseDuration("P30D"))).toBe(false);
    expect(sameLength(parseDuration("P1M"), parseDuration("P1M1D"))).toBe(false);
  });

  it("are summed each for itself", () => {
    const sum = sumDurations(["P1Y2M3W4D", "P10Y20M30W40D"].map(parseDuration));
    expect(sum).toEqual({ years: 11, months: 22, weeks: 33, days: 44 });
    expect(sumDurations([])).toEqual(NO_TIME);
  });
});

describe("laying a duration from a date", () => {
  it.each([
    ["2026-01-31", "P1M", "2026-02-28", "2025-12-31"],
    ["2024-02-29", "P1Y", "2025-02-28", "2023-02-28"],
    ["2026-01-30", "P1M1D", "2026-03-01", "2025-12-29"],
    ["2026-11-27", "P2W", "2026-12-11", "2026-11-13"],
    ["2026-11-27", "P1Y6M", "2028-05-27", "2025-05-27"],
    ["2026-03-31", "P1M", "2026-04-30", "2026-02-28"],
    ["2026-03-01", "P1W1D", "2026-03-09", "2026-02-21"],
  ])("%s and %s: %s after, %s before", (from, length, after, before) => {
    expect(formatDay(plus(day(from), parseDuration(length)))).toBe(after);
    expect(formatDay(minus(day(from), parseDuration(length)))).toBe(before);
    expect(daysFrom(day(from), parseDuration(length))).toBe(day(after) - day(from));
  });

  it("agrees with Temporal, forwards and back", () => {
    fc.assert(
      fc.property(anyDay, anyDuration, (from, length) => {
        const plain = Temporal.PlainDate.from(formatDay(from));
        const text = formatDuration(length);
        expect(formatDay(plus(from, length))).toBe(plain.add(text).toString());
        expect(formatDay(minus(from, length))).toBe(plain.subtract(text).toString());
      }),
    );
  });

  it("gives the day back when it is taken off again, save what short months lack", () => {
    fc.assert(
      fc.property(anyDay, anyDuration, (from, length) => {
        const { months, days } = normalised(length);
        // Undone in reverse order: the days first, then the months.
        const back = addMonths(plus(from, length) - days, -months);
        const lost = from - back;
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(lost).toBeLessThanOrEqual(3);
        if (from - monthStart(monthIndexOf(from)) < 28) expect(lost).toBe(0);
        if (months === 0) expect(minus(plus(from, length), length)).toBe(from);
      }),
    );
  });

  it("never goes backwards: a later day or a longer duration ends no earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), anyDuration, fc.nat(40), (from, later, length, more) => {
        expect(plus(from + later, length)).toBeGreaterThanOrEqual(plus(from, length));
        expect(plus(from, { ...length, months: length.months + more })).toBeGreaterThanOrEqual(plus(from, length));
        expect(plus(from, { ...length, days: length.days + more })).toBe(plus(from, length) + more);
      }),
    );
  });
});
