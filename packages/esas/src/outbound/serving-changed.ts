import { badCount, badText, badTime, refuse, type Written } from "./checks.ts";
import { type EventHead, eventDocument, metadata } from "./head.ts";
import { badJudgments, type JudgmentInformation, judgmentsOf } from "./judgments.ts";
import { type Place, type PrivatePlace, placeOf, privatePlaceOf } from "./place.ts";
import { type ServingChangeCause, servingChangeCauses } from "./serving-change-causes.ts";
import { type Element, element } from "./xml.ts";

/** How the serving stands after a change (`GjennomfoeringsStatusType`), in the contract's spelling. */
const statuses = { stopped: "Stanset", resumed: "Gjennopptatt", unchanged: "Uendret" } as const;

/** The serving of a sentence was stopped, went on, or changed in kind. */
export interface ServingChanged extends EventHead {
  readonly judgments?: readonly JudgmentInformation[];
  /** days of the sentence that are left; the contract demands it */
  readonly daysLeft: number;
  /** days deducted for remand before the judgment (strl. § 83) */
  readonly remandDaysBefore?: number;
  /** days of remand after the judgment (strpl. § 460) */
  readonly remandDaysAfter?: number;
  readonly status: keyof typeof statuses;
  readonly cause: ServingChangeCause;
  /** the day, or the moment with its zone, ISO 8601 */
  readonly changedTime: string;
  /** absent: no interruption is told of */
  readonly interruption?: { readonly from?: string; readonly to?: string };
  readonly place: Place;
  readonly privatePlace?: PrivatePlace;
}

const whole = (name: string, value: number | undefined): Element =>
  element(name, value === undefined ? null : String(value));
const time = (name: string, value: string | undefined): Element => element(name, value ?? null);

/**
 * The event `EndringGjennomfoering` 1.0 as XML in UTF-8. Conditions are sent as not known. Refuses negative days, impossible
 * times and an interruption that ends before it began. The same holds of `AvsagtDato` as for `writeUpdatedDates`.
 */
export function writeServingChanged(event: ServingChanged): Written {
  const { interruption } = event;
  const faults = [
    ...badJudgments(event.judgments),
    ...badCount("daysLeft", event.daysLeft),
    ...badCount("remandDaysBefore", event.remandDaysBefore),
    ...badCount("remandDaysAfter", event.remandDaysAfter),
    ...badTime("changedTime", event.changedTime),
    ...(interruption?.from === undefined ? [] : badTime("interruption.from", interruption.from)),
    ...(interruption?.to === undefined ? [] : badTime("interruption.to", interruption.to)),
    ...(interruption?.from !== undefined && interruption.to !== undefined && interruption.to < interruption.from
      ? [
          refuse(
            "impossible-date",
            "interruption.to",
            {
              nb: "Avbruddet slutter før det begynner.",
              nn: "Avbrotet sluttar før det tek til.",
              en: "The interruption ends before it begins.",
            },
            interruption.to,
          ),
        ]
      : []),
    ...badText(event),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    xml: eventDocument("EndringGjennomfoering", [
      element("Metadata", metadata(event)),
      judgmentsOf(event.judgments),
      whole("RestDager", event.daysLeft),
      whole("DagerVaretektEtterDom", event.remandDaysAfter),
      whole("DagerVaretektFoerDom", event.remandDaysBefore),
      element("GjennomfoeringsStatus", statuses[event.status]),
      element("EndringAarsak", servingChangeCauses[event.cause]),
      element("GjennomfoeringEndretTid", event.changedTime),
      element(
        "Straffavbrud",
        interruption === undefined
          ? null
          : [time("StraffavbrudFra", interruption.from), time("StraffavbrudTil", interruption.to)],
      ),
      element("Lokasjon", [
        placeOf("LokasjonEnhet", event.place),
        ...(event.privatePlace === undefined ? [] : [privatePlaceOf("LokasjonPrivat", event.privatePlace)]),
      ]),
      element("Saervilkaar", null),
    ]),
  };
}
