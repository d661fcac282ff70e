import { type Day, dayOf } from "../dates/day.ts";

/**
 * Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus/Jones/Butcher). It gives the same day as the
 * wording of helligdagsfredloven § 2 read with the church's tables.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const solar = Math.floor((century + 8) / 25);
  const lunar = Math.floor((century - solar + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const offset = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(offset / 31), (offset % 31) + 1);
}
