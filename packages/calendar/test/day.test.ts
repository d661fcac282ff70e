import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  civilMonthIndex,
  civilMonthStart,
  dayOf,
  dayOfMonth,
  FIRST_DAY,
  FIRST_TABLE_DAY,
  formatDay,
  isLeapYear,
  LAST_DAY,
  LAST_TABLE_DAY,
  monthIndexOf,
  monthLength,
  monthOf,
  monthStart,
  parseDay,
  requireDay,
  weekdayOf,
  yearOf,
} from "../src/index.ts";
import { faultOf } from "./support.ts";

describe("a date as a day number", () => {
  it.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["1900-01-01", -25567],
    ["1899-12-31", -25568],
    ["2000-02-29", 11016],
    ["2026-11-27", 20784],
    ["2200-12-31", 84370],
    ["2201-01-01", 84371],
    ["0001-01-01", -719162],
    ["9999-12-31", 2932896],
    ["0004-02-29", -718008],
  ])("%s is %i", (text, number) => {
    expect(parseDay(text)).toBe(number);
    expect(formatDay(number)).toBe(text);
  });

  it("names its edges", () => {
    expect([FIRST_DAY, FIRST_TABLE_DAY, LAST_TABLE_DAY, LAST_DAY].map(formatDay)).toEqual([
      "0001-01-01",
      "1900-01-01",
      "2200-12-31",
      "9999-12-31",
    ]);
  });

  it("reads every day of the tables and of the centuries around them as one counts them", () => {
    let [year, month, date, weekday] = [1799, 12, 30, 1];
    const wrong: string[] = [];
    for (let number = parseDay("1799-12-30"); number < parseDay("2301-01-02"); number += 1) {
      const read = [yearOf(number), monthOf(number), dayOfMonth(number), weekdayOf(number)].join();
      if (read !== `${year},${month},${date},${weekday}` || dayOf(year, month, date) !== number) wrong.push(read);
      const length = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
      weekday = (weekday % 7) + 1;
      date = date === length ? 1 : date + 1;
      if (date !== 1) continue;
      month = (month % 12) + 1;
      if (month === 1) year += 1;
    }
    expect(wrong).toEqual([]);
  });

  it("agrees with Temporal on every month and leap year", () => {
    for (let year = 1799; year <= 2301; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = Temporal.PlainDate.from({ year, month, day: 1 });
        const number = dayOf(year, month, 1);
        expect([formatDay(number), weekdayOf(number)]).toEqual([first.toString(), first.dayOfWeek]);
        expect([monthLength(monthIndexOf(number)), isLeapYear(year)]).toEqual([first.daysInMonth, first.inLeapYear]);
        expect(monthStart(year * 12 + month - 1)).toBe(number);
      }
    }
  });

  it("agrees with the civil algorithm on any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (number) => {
        const { year, month } = Temporal.PlainDate.from(formatDay(number));
        expect(civilMonthIndex(number)).toBe(year * 12 + month - 1);
        expect(monthIndexOf(number)).toBe(year * 12 + month - 1);
        expect(civilMonthStart(year, month) + dayOfMonth(number) - 1).toBe(number);
      }),
    );
  });

  it("knows the last day of the calendar's 400 years", () => {
    expect(civilMonthIndex(parseDay("2000-02-29"))).toBe(2000 * 12 + 1);
    expect(civilMonthIndex(parseDay("2000-03-01"))).toBe(2000 * 12 + 2);
  });

  it("counts months before the year 0 on", () => {
    expect(monthStart(-1)).toBe(civilMonthStart(-1, 12));
    expect(monthStart(-12)).toBe(civilMonthStart(-1, 1));
    expect(monthStart(0) - monthStart(-1)).toBe(31);
    expect(monthStart(-1) - monthStart(-2)).toBe(30);
  });
});

describe("a date that cannot be", () => {
  it.each([
    ["2026-02-29", "there is no date 2026-02-29; that month has 28 days"],
    ["1900-02-29", "there is no date 1900-02-29; that month has 28 days"],
    ["2026-04-31", "there is no date 2026-04-31; that month has 30 days"],
    ["2026-01-32", "there is no date 2026-01-32; that month has 31 days"],
    ["2026-01-00", "there is no date 2026-01-00; that month has 31 days"],
    ["2026-13-01", "there is no date 2026-13-01; the month is 01 to 12"],
    ["2026-00-10", "there is no date 2026-00-10; the month is 01 to 12"],
  ])("%s is refused: %s", (text, message) => {
    const fault = faultOf(() => parseDay(text));
    expect(fault.code).toBe("date-impossible");
    expect(fault.value).toBe(text);
    expect(fault.message).toBe(message);
    expect(fault.name).toBe("CalendarError");
  });

  it("is refused in Norwegian too", () => {
    const day = faultOf(() => parseDay("2026-02-30"));
    expect(day.text.nb).toBe("datoen 2026-02-30 finnes ikke");
    expect(day.remedy?.nb).toBe("den måneden har 28 dager");
    expect(faultOf(() => parseDay("2026-13-01")).remedy?.nb).toBe("måneden er 01 til 12");
  });

  it.each(["", "2026-1-1", "26-01-01", "2026/01/01", "01.01.2026", "2026-01-01T00:00", " 2026-01-01", "2026-01-01 "])(
    "«%s» is not a date",
    (text) => {
      const fault = faultOf(() => parseDay(text));
      expect(fault.code).toBe("date-format");
      expect(fault.value).toBe(text);
      expect(fault.text).toEqual({
        nb: `«${text}» er ikke en dato`,
        en: `"${text}" is not a date`,
        nn: `«${text}» er ikkje ein dato`,
      });
      expect(fault.remedy).toEqual({
        nb: "skriv den som ÅÅÅÅ-MM-DD, for eksempel 2026-11-27",
        en: "write it as YYYY-MM-DD, such as 2026-11-27",
        nn: "skriv han som ÅÅÅÅ-MM-DD, til dømes 2026-11-27",
      });
    },
  );

  it("has no year 0, none after 9999 and no broken numbers", () => {
    for (const call of [
      () => parseDay("0000-01-01"),
      () => dayOf(10_000, 1, 1),
      () => dayOf(2026.5, 1, 1),
      () => formatDay(LAST_DAY + 1),
      () => formatDay(FIRST_DAY - 1),
      () => requireDay(0.5),
      () => requireDay(Number.NaN),
    ]) {
      expect(faultOf(call).code).toBe("date-range");
    }
    expect(faultOf(() => dayOf(0, 1, 1)).text).toEqual({
      nb: "0 ligger utenfor årene 1 til 9999",
      en: "0 lies outside the years 1 to 9999",
      nn: "0 ligg utanfor åra 1 til 9999",
    });
    expect(faultOf(() => dayOf(2026, 1.5, 1)).code).toBe("date-impossible");
    expect(faultOf(() => dayOf(2026, 1, 1.5)).code).toBe("date-impossible");
    expect(requireDay(FIRST_DAY)).toBe(FIRST_DAY);
    expect(requireDay(LAST_DAY)).toBe(LAST_DAY);
  });
});

describe("adding months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-01-30", 1, "2026-02-28"],
    ["2026-01-28", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-11-27", 0, "2026-11-27"],
    ["2026-01-15", -25, "2023-12-15"],
    ["1899-12-31", 2, "1900-02-28"],
    ["2200-12-31", 2, "2201-02-28"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to);
  });

  it("agrees with Temporal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: parseDay("1850-01-01"), max: parseDay("2250-12-31") }),
        fc.integer({ min: -1300, max: 1300 }),
        (from, months) => {
          const expected = Temporal.PlainDate.from(formatDay(from)).add({ months }, { overflow: "constrain" });
          expect(formatDay(addMonths(from, months))).toBe(expected.toString());
        },
      ),
    );
  });
});
