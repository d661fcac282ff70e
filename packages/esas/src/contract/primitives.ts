import { z } from "zod";

/**
 * The contract's small types. Field names and limits are the contract's; a limit on text counts characters,
 * not UTF-16 units. Strict objects: an unknown name is found here and judged in `check.ts`.
 */

function characters(text: string): number {
  return Array.from(text).length;
}

function sized(least: number, most: number) {
  return z.string().refine((text) => characters(text) >= least && characters(text) <= most, {
    error: "length",
    params: { rule: "length", least, most },
  });
}

function shaped(pattern: RegExp, rule: string, example: string) {
  return z.string().refine((text) => pattern.test(text), { error: rule, params: { rule, example } });
}

export const text = z.string();
export const flag = z.boolean();
export const wholeNumber = z.int();
export const uniqueId = sized(5, 40);
export const caseNumber = sized(3, 30);

export const guid = shaped(
  /^(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  "guid",
  "0b0d6aed-3a43-4b70-ad86-8a4fe38b090b",
);

export const organisationNumber = shaped(/^[0-9]{9}$/, "organisation-number", "983997953");
export const country = z.strictObject({ kode: shaped(/^[A-Z]{3}$/, "country-code", "NOR"), navn: text });
export const email = shaped(
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  "email",
  "post@politiet.no",
);
export const phone = shaped(/^\+?[0-9 ()-]*$/, "phone", "+47 22 00 00 00").refine(
  (number) => characters(number) >= 3 && characters(number) <= 30,
  { error: "length", params: { rule: "length", least: 3, most: 30 } },
);

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (monthDays[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

const dayShape = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentShape =
  /^(\d{4})-(\d{2})-(\d{2})[Tt\s](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/;

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = shaped(dayShape, "day", "2026-11-01").refine(
  (written) => {
    const found = dayShape.exec(written);
    return found === null || isDay(Number(found[1]), Number(found[2]), Number(found[3]));
  },
  { error: "impossible", params: { rule: "impossible-day" } },
);

/** A moment with its offset from UTC (RFC 3339). */
export const moment = shaped(momentShape, "moment", "2026-11-01T09:30:00Z").refine(
  (written) => {
    const found = momentShape.exec(written);
    if (found === null) return true;
    const [year, month, date, hour, minute, second, offsetHour, offsetMinute] = [1, 2, 3, 4, 5, 6, 8, 9].map((group) =>
      Number(found[group] ?? 0),
    ) as [number, number, number, number, number, number, number, number];
    const clock = hour <= 23 && minute <= 59 && second <= 60 && offsetHour <= 23 && offsetMinute <= 59;
    return (
      isDay(year, month, date) && clock && (second < 60 || leapSecond(hour, minute, found[7], offsetHour, offsetMinute))
    );
  },
  { error: "impossible", params: { rule: "impossible-day" } },
);

/** Second 60 exists only at 23:59:60 UTC. */
function leapSecond(hour: number, minute: number, sign: string | undefined, hours: number, minutes: number): boolean {
  const offset = (hours * 60 + minutes) * (sign === "-" ? -1 : 1);
  const utc = (hour * 60 + minute - offset + 2 * 24 * 60) % (24 * 60);
  return utc === 23 * 60 + 59;
}

/**
 * A length in the court's own units, which stay apart. The contract lets the object be empty, which says nothing:
 * as a length of a sentence it is refused here.
 */
export const length = z
  .strictObject({
    antallAar: z.int().min(1).max(21).optional(),
    antallMaaneder: z.int().min(1).max(99).optional(),
    antallDager: z.int().min(1).max(999).optional(),
    antallTimer: z.int().min(1).max(999).optional(),
  })
  .refine((units) => Object.keys(units).length > 0, { error: "empty", params: { rule: "empty-length" } });

/** How long a loss of rights lasts: a length, or for good, and not both. */
export const duration = z
  .strictObject({ lengde: length.optional(), ubestemtTid: flag.optional() })
  .refine((either) => (either.lengde === undefined) !== (either.ubestemtTid === undefined), {
    error: "one of two",
    params: { rule: "one-of-two", names: ["lengde", "ubestemtTid"] },
  });

export const code = z.strictObject({ kode: text, navn: text.optional() });
export const organisation = z.strictObject({ organisasjonsnummer: organisationNumber, navn: text });
