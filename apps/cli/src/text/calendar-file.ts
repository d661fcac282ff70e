import { formatDay, parseDay } from "@soning/calendar";
import type { ClockReading } from "@soning/law";
import { inLanguage, type Language } from "@soning/norms";
import ical from "ical-generator";

/** Noon on a day, so that no zone moves it to another. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The dates of a sentence as an iCalendar file (RFC 5545): one all-day event for each date that is known. */
export function calendarFile(readings: readonly ClockReading[], language: Language, on: string): string {
  const calendar = ical({
    name: "Soning",
    prodId: { company: "Soning", product: "clock", language: language === "en" ? "EN" : "NO" },
  });
  for (const { id, name, date, cite, text, policies } of readings) {
    if (date === undefined) continue;
    calendar.createEvent({
      id: `${id}-${date}@soning`,
      start: noon(date),
      end: noon(formatDay(parseDay(date) + 1)),
      allDay: true,
      stamp: noon(on.slice(0, 10)),
      summary: inLanguage(name, language),
      description: [cite, inLanguage(text, language), ...policies].join("\n"),
    });
  }
  return calendar.toString();
}
