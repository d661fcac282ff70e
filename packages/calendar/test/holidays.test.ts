import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addWorkingDays,
  buildWorkingDayTable,
  easterSunday,
  FIRST_TABLE_DAY,
  FIRST_TABLE_YEAR,
  formatDay,
  HOLIDAY,
  holidaysOf,
  holidaysOn,
  isHoliday,
  isPlainSaturday,
  isWorkingDay,
  LAST_TABLE_DAY,
  LAST_TABLE_YEAR,
  nextWorkingDay,
  previousWorkingDay,
  SATURDAY,
  tableIndex,
  WORKING_DAY,
  weekdayOf,
  workingDayFrom,
  workingDaysIn,
  workingDayTable,
  workingDayUntil,
} from "../src/index.ts";
import { anyDay, day, faultOf } from "./support.ts";

describe("Easter", () => {
  it.each([
    "1900-04-15",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
    "2100-03-28",
    "2200-04-06",
  ])("falls on %s", (date) => {
    expect(formatDay(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  it("is the first Sunday after the first full moon of the church's tables from 21 March", () => {
    for (let year = 1583; year <= 4000; year++) {
      // The Paschal full moon by golden number and the Lilian corrections, then the next Sunday.
      const century = Math.floor(year / 100);
      const sun = Math.floor((3 * century + 3) / 4);
      const moon = Math.floor((8 * century + 13) / 25);
      const age = (19 * (year % 19) + 15 + sun - moon) % 30;
      const late = Math.floor(age / 29) + (Math.floor(age / 28) - Math.floor(age / 29)) * Math.floor((year % 19) / 11);
      const fullMoon = day(`${year}-03-21`) + age - late;
      expect(easterSunday(year)).toBe(fullMoon + 7 - (weekdayOf(fullMoon) % 7));
    }
  });
});

describe("holidays", () => {
  it("of 2026 are these", () => {
    expect(holidaysOf(2026).map(({ id, day: date }) => `${formatDay(date)} ${id}`)).toEqual([
      "2026-01-01 new-year",
      "2026-04-02 maundy-thursday",
      "2026-04-03 good-friday",
      "2026-04-05 easter-sunday",
      "2026-04-06 easter-monday",
      "2026-05-01 may-1",
      "2026-05-14 ascension",
      "2026-05-17 may-17",
      "2026-05-24 whit-sunday",
      "2026-05-25 whit-monday",
      "2026-12-25 christmas-day",
      "2026-12-26 boxing-day",
    ]);
  });

  it("have names and a source", () => {
    expect(holidaysOn(day("2026-05-14"))).toEqual([
      {
        id: "ascension",
        day: day("2026-05-14"),
        name: { nb: "Kristi himmelfartsdag", en: "Ascension Day" },
        source: "helligdagsfredloven § 2",
      },
    ]);
    expect(holidaysOn(day("2026-05-01"))[0]?.source).toBe("lov om 1 og 17 mai § 1");
    expect(holidaysOn(day("2026-11-29"))).toEqual([
      {
        id: "sunday",
        day: day("2026-11-29"),
        name: { nb: "søndag", en: "Sunday" },
        source: "helligdagsfredloven § 2",
      },
    ]);
    expect(holidaysOn(day("2026-11-28"))).toEqual([]);
    expect(holidaysOn(day("2008-05-01")).map(({ id }) => id)).toEqual(["may-1", "ascension"]);
    expect(holidaysOn(day("2026-04-05")).map(({ id }) => id)).toEqual(["easter-sunday"]);
  });

  it("are all that date-holidays calls public, from 1948 to 2100", () => {
    const oracle = new Holidays("NO");
    for (let year = 1948; year <= 2100; year++) {
      const theirs = oracle
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10));
      expect(holidaysOf(year).map(({ day: date }) => formatDay(date))).toEqual(theirs);
    }
  });

  it("differ from date-holidays before the act of 26 April 1947 on 1 and 17 May, and nowhere else", () => {
    const oracle = new Holidays("NO");
    for (let year = 1900; year <= 1947; year++) {
      const ours = new Set(holidaysOf(year).map(({ day: date }) => formatDay(date)));
      const extra = oracle
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10))
        .filter((date) => !ours.has(date));
      const easter = easterSunday(year);
      const expected = [`${year}-05-01`, `${year}-05-17`].filter(
        (date) => ![easter + 39, easter + 49, easter + 50].includes(day(date)),
      );
      expect(extra).toEqual(year < 1947 ? expected : []);
    }
  });

  it("are no deadline's ordinary days: Christmas Eve and New Year's Eve are", () => {
    for (const date of ["2026-12-24", "2026-12-31", "2026-05-15"]) expect(isWorkingDay(day(date))).toBe(true);
    for (const date of ["2026-12-25", "2026-05-17", "2026-05-01", "2026-11-29"]) {
      expect(isHoliday(day(date))).toBe(true);
      expect(isWorkingDay(day(date))).toBe(false);
      expect(isPlainSaturday(day(date))).toBe(false);
    }
    expect(isPlainSaturday(day("2026-11-28"))).toBe(true);
    expect(isHoliday(day("2026-11-28"))).toBe(false);
    expect(isWorkingDay(day("2026-11-28"))).toBe(false);
    expect(isPlainSaturday(day("2026-12-26"))).toBe(false);
    expect(isHoliday(day("2026-12-26"))).toBe(true);
    expect(isWorkingDay(day("1946-05-17"))).toBe(true);
    expect(isHoliday(day("1947-05-01"))).toBe(true);
  });
});

describe("working days", () => {
  it.each([
    ["2026-11-27", "2026-11-27", "2026-11-27", "2026-11-30", "2026-11-26"],
    ["2026-11-28", "2026-11-30", "2026-11-27", "2026-11-30", "2026-11-27"],
    ["2026-11-29", "2026-11-30", "2026-11-27", "2026-11-30", "2026-11-27"],
    ["2026-04-02", "2026-04-07", "2026-04-01", "2026-04-07", "2026-04-01"],
    ["2026-04-01", "2026-04-01", "2026-04-01", "2026-04-07", "2026-03-31"],
    ["2026-12-24", "2026-12-24", "2026-12-24", "2026-12-28", "2026-12-23"],
    ["1900-01-02", "1900-01-02", "1900-01-02", "1900-01-03", "1899-12-29"],
  ])("around %s: %s from, %s until, %s next, %s previous", (on, from, until, next, previous) => {
    expect(formatDay(workingDayFrom(day(on)))).toBe(from);
    expect(formatDay(workingDayUntil(day(on)))).toBe(until);
    expect(formatDay(nextWorkingDay(day(on)))).toBe(next);
    expect(formatDay(previousWorkingDay(day(on)))).toBe(previous);
  });

  it("are added and counted", () => {
    expect(formatDay(addWorkingDays(day("2026-04-01"), 3))).toBe("2026-04-09");
    expect(formatDay(addWorkingDays(day("2026-04-09"), -3))).toBe("2026-04-01");
    expect(formatDay(addWorkingDays(day("2026-04-04"), 0))).toBe("2026-04-04");
    expect(workingDaysIn(day("2026-04-01"), day("2026-04-09"))).toBe(4);
    expect(workingDaysIn(day("2026-04-02"), day("2026-04-06"))).toBe(0);
    expect(workingDaysIn(day("2026-04-07"), day("2026-04-07"))).toBe(1);
  });

  it("are in the table as the rules have them, on every day", () => {
    expect(workingDayTable()).toBe(workingDayTable());
    const table = buildWorkingDayTable();
    expect(table).toEqual(workingDayTable());
    expect([table.first, table.last]).toEqual([FIRST_TABLE_DAY, LAST_TABLE_DAY]);
    expect([table.kind.length, table.ahead.length, table.back.length]).toEqual([109_938, 109_938, 109_938]);
    const named = new Set<number>();
    for (let year = FIRST_TABLE_YEAR; year <= LAST_TABLE_YEAR; year++) {
      for (const holiday of holidaysOf(year)) named.add(holiday.day);
    }
    const wrong: string[] = [];
    let nextWorking = LAST_TABLE_DAY;
    for (let date = LAST_TABLE_DAY; date >= FIRST_TABLE_DAY; date--) {
      const index = tableIndex(date);
      if (table.kind[index] === WORKING_DAY) nextWorking = date;
      if (date + (table.ahead[index] as number) !== nextWorking) wrong.push(formatDay(date));
    }
    let lastWorking = day("1899-12-29");
    for (let date = FIRST_TABLE_DAY; date <= LAST_TABLE_DAY; date++) {
      const weekday = weekdayOf(date);
      const kind = named.has(date) || weekday === 7 ? HOLIDAY : weekday === 6 ? SATURDAY : WORKING_DAY;
      if (kind === WORKING_DAY) lastWorking = date;
      const index = tableIndex(date);
      if (table.kind[index] !== kind || date - (table.back[index] as number) !== lastWorking)
        wrong.push(formatDay(date));
    }
    expect(wrong).toEqual([]);
  });

  it("are the nearest", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [ahead, back] = [workingDayFrom(date), workingDayUntil(date)];
        expect(isWorkingDay(ahead) && isWorkingDay(back)).toBe(true);
        expect(workingDaysIn(back + 1, ahead - 1)).toBe(0);
        expect(back <= date && date <= ahead).toBe(true);
      }),
    );
  });

  it("are kept for 1900 to 2200 alone", () => {
    expect(isHoliday(FIRST_TABLE_DAY)).toBe(true);
    expect(formatDay(workingDayUntil(FIRST_TABLE_DAY))).toBe("1899-12-29");
    expect(workingDayFrom(LAST_TABLE_DAY)).toBe(LAST_TABLE_DAY);
    for (const date of [FIRST_TABLE_DAY - 1, LAST_TABLE_DAY + 1, 0.5]) {
      const fault = faultOf(() => isHoliday(date));
      expect(fault.code).toBe("date-range");
      expect(fault.value).toBe(String(date));
      expect(fault.text.en).toBe(`day ${date} lies outside the years 1900 to 2200, for which holidays are reckoned`);
      expect(fault.text.nb).toBe(`dagen ${date} ligger utenfor årene 1900 til 2200, som helligdager er regnet ut for`);
    }
  });
});
