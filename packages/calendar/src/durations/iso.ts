import { type CalendarCode, CalendarError } from "../error.ts";
import type { Text } from "../text.ts";
import { type Duration, type Hours, isHours, normalised } from "./duration.ts";

const CALENDAR = /^P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?$/;
const CLOCK = /^PT(\d{1,6})H$/;

/** The longest that a duration may be: 1000 years of months, and as many of days. */
const MOST_MONTHS = 12_000;
const MOST_DAYS = 365_250;

const REMEDY: Text = {
  nb: "skriv for eksempel P1Y6M, P2W eller P120D",
  en: "write it like P1Y6M, P2W or P120D",
  nn: "skriv til dømes P1Y6M, P2W eller P120D",
};

/**
 * Reads an ISO 8601 duration of years, months, weeks and days, in that order (`P1Y6M`, `P120D`, `P2W`).
 * Throws `duration-fraction`, `duration-negative`, `duration-time` (hours belong to `parseHours`), `duration-empty`,
 * `duration-range` (over 1000 years) or `duration-format`.
 */
export function parseDuration(text: string): Duration {
  const length = parseLength(text);
  if (isHours(length)) throw timeParts(text);
  return length;
}

/** Reads a length in hours (`PT48H`). Throws as `parseDuration`, `duration-time` for a calendar duration. */
export function parseHours(text: string): Hours {
  const length = parseLength(text);
  if (isHours(length)) return length;
  throw fault("duration-time", text, {
    nb: `«${text}» er ikke et antall timer`,
    en: `"${text}" is not a number of hours`,
  });
}

/** Reads either: `PT48H` gives hours, all else a calendar duration. */
export function parseLength(text: string): Duration | Hours {
  const clock = CLOCK.exec(text);
  if (clock !== null) return { hours: Number(clock[1]) };
  const parts = CALENDAR.exec(text);
  if (parts === null) throw refused(text);
  if (text === "P")
    throw fault("duration-empty", text, { nb: "varigheten er tom", en: "the duration is empty", nn: "lengda er tom" });
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const length = { years, months, weeks, days } as Duration;
  const whole = normalised(length);
  if (whole.months <= MOST_MONTHS && whole.days <= MOST_DAYS) return length;
  throw fault("duration-range", text, {
    nb: `varigheten «${text}» er over 1000 år`,
    en: `the duration "${text}" is over 1000 years`,
    nn: `lengda «${text}» er over 1000 år`,
  });
}

/** Writes ISO 8601; units that are zero are left out, no time at all is `P0D`. */
export function formatDuration(length: Duration): string {
  const text = [
    [length.years, "Y"],
    [length.months, "M"],
    [length.weeks, "W"],
    [length.days, "D"],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, unit]) => `${count}${unit}`)
    .join("");
  return text === "" ? "P0D" : `P${text}`;
}

export function formatHours(length: Hours): string {
  return `PT${length.hours}H`;
}

function refused(text: string): CalendarError {
  if (/^[-+]P|P.*[-−]\d/.test(text)) {
    return fault("duration-negative", text, {
      nb: `varigheten «${text}» kan ikke ha fortegn`,
      en: `the duration "${text}" cannot have a sign`,
      nn: `lengda «${text}» kan ikkje ha forteikn`,
    });
  }
  if (/^P.*\d[.,]\d/.test(text)) {
    return fault("duration-fraction", text, {
      nb: `varigheten «${text}» har en brøkdel; bare hele enheter kan regnes`,
      en: `the duration "${text}" has a fraction; only whole units can be reckoned`,
      nn: `lengda «${text}» har ein brøkdel; berre heile einingar kan reknast`,
    });
  }
  if (/^P.*T/.test(text)) return timeParts(text);
  return fault("duration-format", text, {
    nb: `«${text}» er ikke en varighet`,
    en: `"${text}" is not a duration`,
    nn: `«${text}» er ikkje ei lengd i tid`,
  });
}

function timeParts(text: string): CalendarError {
  return fault("duration-time", text, {
    nb: `«${text}» har klokketid; en varighet her er år, måneder, uker og dager`,
    en: `"${text}" has clock time; a duration here is years, months, weeks and days`,
    nn: `«${text}» har klokketid; ei lengd her er år, månader, veker og dagar`,
  });
}

function fault(code: CalendarCode, text: string, message: Text): CalendarError {
  return new CalendarError(code, text, message, REMEDY);
}
