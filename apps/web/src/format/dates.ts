import type { Language } from "@soning/norms";

const locales: Readonly<Record<Language, string>> = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
const DAY = 86_400_000;

const atNoon = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language as Language] ?? language, options);
  formats.set(key, made);
  return made;
}

/** A day in running text: `2. mars 2027`, `2 March 2027`. `day` is `YYYY-MM-DD`. Any language that the browser knows. */
export function longDay(day: string, language: string): string {
  return formatOf(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(atNoon(day));
}

/** A day in a table: `02.03.2027`, in every language the same. */
export function shortDay(day: string): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** A day, or a minute where there is one, in a table: `02.03.2027 14:05`. */
export const minuteWords = (at: string): string => `${shortDay(at)}${at.length > 10 ? ` ${at.slice(11, 16)}` : ""}`;

/** A moment in a table, in Norwegian time: `02.03.2027 14:05`. `moment` is ISO with its offset. */
export const shortMoment = (moment: string): string => minuteWords(nowInNorway(new Date(moment)));

/** From one moment to another of the same day, as one: `02.03.2027 14:05–14:20`; within a minute that minute alone. */
export function momentSpan(from: string, until: string): string {
  const [first, last] = [shortMoment(from), shortMoment(until)];
  return first === last ? first : `${first}–${last.slice(-5)}`;
}

/** Whole days from one day to another; negative when the other is before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / DAY);
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(atNoon(day).getTime() + days * DAY).toISOString().slice(0, 10);
}

/** The minute in Norway, `YYYY-MM-DDTHH:MM`. A first format takes ten milliseconds; `Temporal`, where the browser has it, none. */
export function nowInNorway(now = new Date()): string {
  if ("Temporal" in globalThis)
    return Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO("Europe/Oslo")
      .toPlainDateTime()
      .toString({ smallestUnit: "minute" });
  return formatOf("sv-SE", { timeZone: "Europe/Oslo", dateStyle: "short", timeStyle: "short" })
    .format(now)
    .replace(" ", "T");
}

/** Today in Norway, `YYYY-MM-DD`: for showing what is past and ahead, never for what the law reckons. */
export function todayInNorway(now = new Date()): string {
  return nowInNorway(now).slice(0, 10);
}
