import { badCount, badDay, badText, type Written } from "./checks.ts";
import { type EventHead, eventDocument, metadata } from "./head.ts";
import { badJudgments, type JudgmentInformation, judgmentsOf } from "./judgments.ts";
import { type Place, type PrivatePlace, placeOf, privatePlaceOf } from "./place.ts";
import { badSentenceDates, datesOf, type SentenceDates } from "./sentence-dates.ts";
import { type Element, element } from "./xml.ts";

/** Somebody was taken in to serve. */
export interface Intake extends EventHead {
  /** days deducted for remand before the judgment (strl. § 83) */
  readonly remandDaysBefore?: number;
  /** days of remand after the judgment (strpl. § 460) */
  readonly remandDaysAfter?: number;
  /** only where the police district is known too: the contract has no place for the day alone */
  readonly takenIn?: { readonly on: string; readonly policeDistrict: string };
  readonly judgments?: readonly JudgmentInformation[];
  readonly dates: SentenceDates;
  readonly place: Place;
  /** where it is served outside prison */
  readonly privatePlace?: PrivatePlace;
}

const whole = (name: string, value: number | undefined): Element =>
  element(name, value === undefined ? null : String(value));

/** The event of an intake (`Inntak` 1.0) as XML in UTF-8. Refuses what `writeUpdatedDates` refuses, and negative days. */
export function writeIntake(event: Intake): Written {
  const faults = [
    ...badSentenceDates(event.dates),
    ...badJudgments(event.judgments),
    ...badCount("remandDaysBefore", event.remandDaysBefore),
    ...badCount("remandDaysAfter", event.remandDaysAfter),
    ...badDay("takenIn.on", event.takenIn?.on),
    ...badText(event),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { takenIn, place, privatePlace } = event;
  return {
    ok: true,
    xml: eventDocument("Inntak", [
      element("Metadata", metadata(event)),
      whole("DagerVaretektEtterDom", event.remandDaysAfter),
      whole("DagerVaretektFoerDom", event.remandDaysBefore),
      element(
        "InnsettelsesData",
        takenIn === undefined
          ? null
          : [element("InnsettelsesDato", takenIn.on), element("Politidistrikt", takenIn.policeDistrict)],
      ),
      judgmentsOf(event.judgments),
      element("Datoer", datesOf(event.dates)),
      element("Lokasjon", [
        placeOf("LokasjonEnhet", place),
        ...(privatePlace === undefined ? [] : [privatePlaceOf("LokasjonPrivat", privatePlace)]),
      ]),
    ]),
  };
}
