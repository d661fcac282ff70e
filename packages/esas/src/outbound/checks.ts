import { FIRST_DAY, LAST_DAY, parseDay } from "@soning/calendar";
import { type Fault, type FaultCode, fault, type Said } from "../findings.ts";
import { hasForbiddenCharacter } from "./xml.ts";

/** An event as XML, or why it cannot be sent. */
export type Written =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A fault of an event at a place in it. */
export function refuse(code: FaultCode, path: string, message: Said, value?: string): Fault {
  const hint = {
    nb: "Rett hendelsen før den sendes.",
    nn: "Rett hendinga før ho blir send.",
    en: "Correct the event before it is sent.",
  };
  return fault(code, path, message, hint, value);
}

/** Is this a day that exists, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    const day = parseDay(text);
    return day >= FIRST_DAY && day <= LAST_DAY;
  } catch {
    return false;
  }
}

/** Is this a moment that exists, with its zone or offset, ISO 8601? */
export function isMoment(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A day that does not exist, at its place. One that is absent is unknown, and no fault. */
export function badDay(path: string, day: string | undefined): Fault[] {
  return day === undefined || isDay(day)
    ? []
    : [
        refuse(
          "impossible-date",
          path,
          { nb: "Dagen finnes ikke.", nn: "Dagen finst ikkje.", en: "The day does not exist." },
          day,
        ),
      ];
}

/** A moment that does not exist or lacks its zone, at its place. */
export function badMoment(path: string, moment: string | undefined): Fault[] {
  return moment === undefined || isMoment(moment)
    ? []
    : [
        refuse(
          "impossible-date",
          path,
          {
            nb: "Tidspunktet finnes ikke, eller mangler tidssone.",
            nn: "Tidspunktet finst ikkje, eller manglar tidssone.",
            en: "The moment does not exist, or lacks its zone.",
          },
          moment,
        ),
      ];
}

/** A time that is told by its day, or by its moment with the zone. */
export function badTime(path: string, time: string): Fault[] {
  return isDay(time) ? [] : badMoment(path, time);
}

/** A whole number below zero, at its place. */
export function badCount(path: string, count: number | undefined): Fault[] {
  return count === undefined || (Number.isSafeInteger(count) && count >= 0 && count <= 2 ** 31 - 1)
    ? []
    : [
        refuse(
          "negative-amount",
          path,
          {
            nb: "Tallet må være et helt tall fra 0.",
            nn: "Talet må vere eit heilt tal frå 0.",
            en: "The number must be a whole one from 0.",
          },
          String(count),
        ),
      ];
}

/** Text anywhere in an event that XML cannot hold. */
export function badText(value: unknown, path = ""): Fault[] {
  if (typeof value === "string") {
    if (!hasForbiddenCharacter(value)) return [];
    return [
      refuse(
        "not-allowed",
        path,
        {
          nb: "Teksten har tegn som XML ikke kan ha.",
          nn: "Teksten har teikn som XML ikkje kan ha.",
          en: "The text has characters that XML cannot hold.",
        },
        value,
      ),
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => badText(inner, path === "" ? name : `${path}.${name}`));
}
