import { CalendarError, dayOfMinute, formatDay, parseDay, parseMinute } from "@soning/calendar";
import { FIRST_DAY } from "@soning/law";
import { BadInput } from "../fault.ts";

/** A day that a question is asked for, with the minute when one was given. */
export interface AskedFor {
  readonly on: number;
  readonly now?: number;
}

/** The last day that can be asked for: the calendar's holidays end in 2200, and sentences and horizons run for decades. */
export const LAST_DAY = "2150-12-31";

/** Reads a day or a minute. Throws BadInput for impossible dates and days before the law. */
export function askedFor(text: string, path: string): AskedFor {
  let asked: AskedFor;
  try {
    if (text.includes("T")) {
      const now = parseMinute(text);
      asked = { on: dayOfMinute(now), now };
    } else asked = { on: parseDay(text) };
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new BadInput({
      code: "bad-date",
      path,
      value: JSON.stringify(text),
      message: error.text,
      hint: error.remedy ?? { nb: "skriv ÅÅÅÅ-MM-DD", en: "write YYYY-MM-DD" },
    });
  }
  if (asked.on > parseDay(LAST_DAY)) {
    throw new BadInput({
      code: "bad-date",
      path,
      value: formatDay(asked.on),
      message: {
        nb: `helligdager er regnet ut til 2200, og det ses tiår frem`,
        en: "holidays are reckoned up to 2200, and answers look decades ahead",
        nn: "heilagdagar er rekna ut til 2200, og det blir sett tiår fram",
      },
      hint: {
        nb: `velg en dag til og med ${LAST_DAY}`,
        en: `choose a day up to ${LAST_DAY}`,
        nn: `vel ein dag til og med ${LAST_DAY}`,
      },
    });
  }
  if (asked.on < parseDay(FIRST_DAY)) {
    throw new BadInput({
      code: "before-the-law",
      path,
      value: formatDay(asked.on),
      message: {
        nb: `straffegjennomføringsloven gjelder fra ${FIRST_DAY}`,
        en: `the Execution of Sentences Act is in force from ${FIRST_DAY}`,
        nn: `straffegjennomføringslova gjeld frå ${FIRST_DAY}`,
      },
      hint: { nb: "velg en senere dag", en: "choose a later day", nn: "vel ein seinare dag" },
    });
  }
  return asked;
}

/** A plain day. Throws BadInput. */
export function dayGiven(text: string, path: string): number {
  try {
    return parseDay(text);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw new BadInput({
      code: "bad-date",
      path,
      value: JSON.stringify(text),
      message: error.text,
      hint: error.remedy ?? { nb: "skriv ÅÅÅÅ-MM-DD", en: "write YYYY-MM-DD" },
    });
  }
}
