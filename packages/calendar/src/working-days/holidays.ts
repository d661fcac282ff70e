import { type Day, dayOf, weekdayOf, yearOf } from "../dates/day.ts";
import type { Text } from "../text.ts";
import { easterSunday } from "./easter.ts";

/** A holiday, or a day that the law makes equal to one, on a given day. */
export interface Holiday {
  readonly id: string;
  readonly day: Day;
  readonly name: Text;
  readonly source: string;
}

interface HolidayRule {
  readonly id: string;
  readonly name: Text;
  readonly source: string;
  /** First day from which the rule holds; absent where the day was a holiday all through the table. */
  readonly from?: Day;
  readonly dayIn: (year: number, easter: Day) => Day;
}

const CHURCH = "helligdagsfredloven § 2";
const EQUAL = "lov om 1 og 17 mai § 1";
const EQUAL_FROM = dayOf(1947, 4, 26);

const RULES: readonly HolidayRule[] = [
  rule("new-year", "nyttårsdag", "New Year's Day", (year) => dayOf(year, 1, 1)),
  rule("maundy-thursday", "skjærtorsdag", "Maundy Thursday", (_, easter) => easter - 3),
  rule("good-friday", "langfredag", "Good Friday", (_, easter) => easter - 2),
  rule("easter-sunday", "første påskedag", "Easter Sunday", (_, easter) => easter),
  rule("easter-monday", "annen påskedag", "Easter Monday", (_, easter) => easter + 1),
  { ...rule("may-1", "1. mai", "1 May", (year) => dayOf(year, 5, 1)), source: EQUAL, from: EQUAL_FROM },
  { ...rule("may-17", "17. mai", "17 May", (year) => dayOf(year, 5, 17)), source: EQUAL, from: EQUAL_FROM },
  rule("ascension", "Kristi himmelfartsdag", "Ascension Day", (_, easter) => easter + 39),
  rule("whit-sunday", "første pinsedag", "Whit Sunday", (_, easter) => easter + 49),
  rule("whit-monday", "annen pinsedag", "Whit Monday", (_, easter) => easter + 50),
  rule("christmas-day", "første juledag", "Christmas Day", (year) => dayOf(year, 12, 25)),
  rule("boxing-day", "annen juledag", "Boxing Day", (year) => dayOf(year, 12, 26)),
];

function rule(id: string, nb: string, en: string, dayIn: HolidayRule["dayIn"]): HolidayRule {
  return { id, name: { nb, en }, source: CHURCH, dayIn };
}

/** The named holidays of a year in order of date; two may fall on one day. Ordinary Sundays are not among them. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  return RULES.map(({ id, name, source, from, dayIn }) => ({ id, name, source, from, day: dayIn(year, easter) }))
    .filter(({ day, from }) => from === undefined || day >= from)
    .map(({ id, day, name, source }) => ({ id, day, name, source }))
    .sort((a, b) => a.day - b.day);
}

/** The holidays that fall on a day: none, one or two, and an ordinary Sunday as `sunday`. */
export function holidaysOn(day: Day): readonly Holiday[] {
  const named = holidaysOf(yearOf(day)).filter((holiday) => holiday.day === day);
  if (named.length > 0 || weekdayOf(day) !== 7) return named;
  return [{ id: "sunday", day, name: { nb: "søndag", en: "Sunday" }, source: CHURCH }];
}
