import type { Language } from "@soning/norms";
import type { Day, DeadlineUnit, Moment } from "./content.ts";

const locales = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

/** A day in words: "9. mars 2026", "9 March 2026". Throws RangeError for what is no day. */
export function dayInWords(day: Day, language: Language): string {
  return Temporal.PlainDate.from(day).toLocaleString(locales[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

const clock = (moment: Moment): string =>
  Temporal.PlainDateTime.from(moment).toString({ smallestUnit: "minute" }).slice(11);

/** A day and minute in words: "9. mars 2026 kl. 14.05", "9 March 2026 at 14:05". */
export function momentInWords(moment: Moment, language: Language): string {
  const day = dayInWords(moment.slice(0, 10), language);
  const time = clock(moment);
  return language === "en" ? `${day} at ${time}` : `${day} kl.\u00a0${time.replace(":", ".")}`;
}

const hasMinute = (given: Day | Moment): boolean => given.length > 10;

/** The last day or minute of a deadline. */
export function endInWords(end: Day | Moment, language: Language): string {
  return hasMinute(end) ? momentInWords(end, language) : dayInWords(end, language);
}

/** Day, or day and minute, in digits that every reader knows: 09.03.2026 14:05. */
export function inDigits(given: Day | Moment): string {
  const [year, month, day] = given.slice(0, 10).split("-");
  return `${day}.${month}.${year}${hasMinute(given) ? ` ${clock(given)}` : ""}`;
}

const official: Readonly<Record<Language, Readonly<Record<DeadlineUnit, readonly [one: string, more: string]>>>> = {
  nb: { hour: ["time", "timer"], day: ["dag", "dager"], week: ["uke", "uker"] },
  nn: { hour: ["time", "timar"], day: ["dag", "dagar"], week: ["veke", "veker"] },
  en: { hour: ["hour", "hours"], day: ["day", "days"], week: ["week", "weeks"] },
};

/** The length of a deadline: "7 dager", "48 hours". */
export function lengthInWords(amount: number, unit: DeadlineUnit, language: Language): string {
  return `${amount} ${official[language][unit][amount === 1 ? 0 : 1]}`;
}

/** The same in any language, number and noun agreeing, digits 0-9. */
export function lengthIn(amount: number, unit: DeadlineUnit, language: string): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
