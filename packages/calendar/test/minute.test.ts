import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayFromPlainDate,
  dayOfMinute,
  dayToPlainDate,
  elapsedMinutes,
  formatDay,
  formatMinute,
  minuteFromPlainDateTime,
  minuteOf,
  minuteOfDay,
  minutesInDay,
  minuteToPlainDateTime,
  parseMinute,
  startOfDay,
  toLocal,
  toUtc,
} from "../src/index.ts";
import { day, faultOf, modernDay } from "./support.ts";

describe("a moment", () => {
  it.each([
    ["1970-01-01T00:00", 0],
    ["1970-01-01T23:59", 1439],
    ["1970-01-02T00:00", 1440],
    ["1969-12-31T23:59", -1],
    ["1969-12-31T00:00", -1440],
    ["2026-11-27T15:07", 20784 * 1440 + 907],
  ])("%s is %i", (text, minute) => {
    expect(parseMinute(text)).toBe(minute);
    expect(formatMinute(minute)).toBe(text);
  });

  it("lies in a day and at a minute of it", () => {
    expect(dayOfMinute(-1)).toBe(-1);
    expect(dayOfMinute(1440)).toBe(1);
    expect(minuteOfDay(-1)).toBe(1439);
    expect(minuteOfDay(1440)).toBe(0);
    expect(startOfDay(2)).toBe(2880);
    expect(minuteOf(1, 2, 3)).toBe(1440 + 123);
  });

  it.each([
    "2026-11-27",
    "2026-11-27 15:00",
    "2026-11-27T15:00:00",
    "2026-11-27T15:00Z",
    "2026-11-27T9:00",
    "x",
    "a2026-11-27T15:00",
  ])("«%s» is not a date and time", (text) => {
    const fault = faultOf(() => parseMinute(text));
    expect(fault.code).toBe("time-format");
    expect(fault.value).toBe(text);
    expect(fault.text).toEqual({
      nb: `«${text}» er ikke et tidspunkt`,
      en: `"${text}" is not a date and time`,
      nn: `«${text}» er ikkje eit tidspunkt`,
    });
    expect(fault.remedy?.nb).toContain("ÅÅÅÅ-MM-DDTTT:MM");
    expect(fault.remedy?.en).toContain("YYYY-MM-DDTHH:mm");
  });

  it.each([
    ["2026-11-27T24:00", "there is no time 24:00; write midnight as 00:00 of the next day"],
    ["2026-11-27T24:01", "there is no time 24:01"],
    ["2026-11-27T12:60", "there is no time 12:60"],
    ["2026-11-27T25:00", "there is no time 25:00"],
  ])("%s is refused: %s", (text, message) => {
    const fault = faultOf(() => parseMinute(text));
    expect(fault.code).toBe("time-impossible");
    expect(fault.value).toBe(text.slice(11));
    expect(fault.message).toBe(message);
  });

  it("is refused in Norwegian too, and for broken numbers", () => {
    const fault = faultOf(() => minuteOf(0, 24, 0));
    expect(fault.text.nb).toBe("klokkeslettet 24:00 finnes ikke");
    expect(fault.remedy?.nb).toBe("skriv midnatt som 00:00 neste dag");
    for (const [hour, minute] of [
      [-1, 0],
      [0, -1],
      [1.5, 0],
      [0, 0.5],
    ] as const) {
      expect(faultOf(() => minuteOf(0, hour, minute)).code).toBe("time-impossible");
    }
    expect(minuteOf(0, 0, 0)).toBe(0);
    expect(minuteOf(0, 23, 59)).toBe(1439);
    expect(faultOf(() => parseMinute("2026-02-30T10:00")).code).toBe("date-impossible");
  });
});

describe("Temporal at the edge", () => {
  it("goes there and back", () => {
    fc.assert(
      fc.property(modernDay, fc.nat(1439), (date, within) => {
        const plain = Temporal.PlainDate.from(formatDay(date));
        expect(dayToPlainDate(date).equals(plain)).toBe(true);
        expect(dayFromPlainDate(plain)).toBe(date);
        const moment = plain.toPlainDateTime({ hour: Math.floor(within / 60), minute: within % 60 });
        expect(minuteToPlainDateTime(startOfDay(date) + within).equals(moment)).toBe(true);
        expect(minuteFromPlainDateTime(moment.add({ seconds: 59 }))).toBe(startOfDay(date) + within);
      }),
    );
  });

  it("reads a date of another calendar as the same day", () => {
    const hebrew = Temporal.PlainDate.from("2026-11-27").withCalendar("hebrew");
    expect(formatDay(dayFromPlainDate(hebrew))).toBe("2026-11-27");
  });

  it("refuses years that are not written with four digits", () => {
    expect(faultOf(() => dayFromPlainDate(Temporal.PlainDate.from("+010000-01-01"))).code).toBe("date-range");
  });
});

describe("Oslo's clocks", () => {
  it.each([
    ["2026-01-15T12:00", -60],
    ["2026-07-15T12:00", -120],
    ["2026-03-29T01:59", -60],
    ["2026-03-29T03:00", -120],
    ["2026-10-25T01:59", -120],
    ["2026-10-25T03:00", -60],
    ["1979-07-15T12:00", -60],
    ["1980-04-06T01:59", -60],
    ["1980-04-06T03:00", -120],
    ["1980-09-28T01:59", -120],
    ["1980-09-28T03:00", -60],
    ["1981-03-29T03:00", -120],
    ["1995-09-24T03:00", -60],
    ["1995-09-24T01:59", -120],
    ["1996-09-30T12:00", -120],
    ["1996-10-27T03:00", -60],
  ])("%s is UTC by %i minutes", (text, offset) => {
    for (const repeated of ["first", "second"] as const) {
      expect(toUtc(parseMinute(text), repeated) - parseMinute(text)).toBe(offset);
      expect(toLocal(toUtc(parseMinute(text), repeated))).toBe(parseMinute(text));
    }
  });

  it("show the hour from 02:00 twice in autumn: the policy says which", () => {
    for (const text of ["2026-10-25T02:00", "2026-10-25T02:59"]) {
      const local = parseMinute(text);
      expect(toUtc(local, "first") - local).toBe(-120);
      expect(toUtc(local, "second") - local).toBe(-60);
    }
  });

  it("skip the hour from 02:00 in spring: it is read as the hour after", () => {
    for (const text of ["2026-03-29T02:00", "2026-03-29T02:59"]) {
      expect(toLocal(toUtc(parseMinute(text), "second"))).toBe(parseMinute(text) + 60);
    }
  });

  it("agree with the tz database from 1980 on", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: parseMinute("1980-01-01T00:00"), max: parseMinute("2100-01-01T00:00") }),
        (local) => {
          const plain = Temporal.PlainDateTime.from(formatMinute(local));
          for (const [repeated, disambiguation] of [
            ["first", "earlier"],
            ["second", "later"],
          ] as const) {
            const zoned = plain.toZonedDateTime("Europe/Oslo", { disambiguation });
            // Temporal's "earlier" reads a skipped time as the hour before; ours is the hour after in both.
            if (zoned.toPlainDateTime().equals(plain)) {
              expect(toUtc(local, repeated)).toBe(Math.floor(zoned.epochMilliseconds / 60_000));
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("agree with the tz database in every hour around each change", () => {
    for (let year = 1980; year <= 2050; year++) {
      for (const [month, days] of [
        ["03-24", 16],
        ["09-22", 10],
        ["10-23", 10],
      ] as const) {
        const start = startOfDay(day(`${year}-${month}`)) / 60;
        for (let hour = start; hour < start + days * 24; hour++) {
          const instant = Temporal.Instant.fromEpochMilliseconds(hour * 3_600_000);
          const shown = instant.toZonedDateTimeISO("Europe/Oslo").toPlainDateTime().toString().slice(0, 16);
          if (formatMinute(toLocal(hour * 60)) !== shown) expect(formatMinute(toLocal(hour * 60))).toBe(shown);
        }
      }
    }
  }, 60_000);

  it("make a day of 23 and one of 25 hours", () => {
    expect(minutesInDay(day("2026-03-29"))).toBe(1380);
    expect(minutesInDay(day("2026-10-25"))).toBe(1500);
    expect(minutesInDay(day("2026-10-26"))).toBe(1440);
    const passed = (from: string, to: string) => elapsedMinutes(parseMinute(from), parseMinute(to), "second");
    expect(passed("2026-03-28T12:00", "2026-03-29T12:00")).toBe(23 * 60);
    expect(passed("2026-10-24T12:00", "2026-10-25T12:00")).toBe(25 * 60);
    expect(elapsedMinutes(parseMinute("2026-10-25T02:30"), parseMinute("2026-10-25T03:00"), "first")).toBe(90);
  });
});
