import { badText, type Written } from "./checks.ts";
import { type EventHead, eventDocument, metadata } from "./head.ts";
import { badJudgments, type JudgmentInformation, judgmentsOf } from "./judgments.ts";
import { badSentenceDates, datesOf, type SentenceDates } from "./sentence-dates.ts";
import { type Cause, causes } from "./vocabulary.ts";
import { element } from "./xml.ts";

/** A sentence's dates changed. */
export interface UpdatedDates extends EventHead {
  readonly judgments?: readonly JudgmentInformation[];
  readonly dates: SentenceDates;
  readonly cause: Cause;
}

/**
 * The event with a sentence's new dates (`EndringOppdaterteDatoer` 1.0) as XML in UTF-8. Refuses dates that do not exist
 * or do not follow one another, an event without dates, and text that XML cannot hold. The contract gives no format for
 * dates: ISO 8601 is used.
 *
 * The XSD names the day of a judgment `"AvsagtDato "`, with a blank that XML Schema collapses. Validators that do not
 * (libxml2) refuse every event that has `judgments`; without them the element is nil and all accept it.
 */
export function writeUpdatedDates(event: UpdatedDates): Written {
  const faults = [...badSentenceDates(event.dates), ...badJudgments(event.judgments), ...badText(event)];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    xml: eventDocument("EndringOppdaterteDatoer", [
      element("Metadata", metadata(event)),
      judgmentsOf(event.judgments),
      element("Datoer", datesOf(event.dates)),
      element("Aarsak", causes[event.cause]),
    ]),
  };
}
