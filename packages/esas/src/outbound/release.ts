import { badCount, badDay, badText, badTime, type Written } from "./checks.ts";
import { type EventHead, eventDocument, metadata } from "./head.ts";
import { type Place, placeOf } from "./place.ts";
import {
  type CommunityReleaseCause,
  communityReleaseCauses,
  type PrisonReleaseCause,
  prisonReleaseCauses,
} from "./vocabulary.ts";
import { type Element, element } from "./xml.ts";

/** Somebody was released from prison. */
export interface ReleaseFromPrison extends EventHead {
  /** the day, or the moment with its zone, ISO 8601 */
  readonly releasedAt: string;
  readonly cause: PrisonReleaseCause;
  readonly place: Place;
  /** what is left of the sentence, in its own units */
  readonly remaining?: { readonly years?: number; readonly months?: number; readonly days?: number };
}

/** Serving in the community ended. */
export interface ReleaseFromCommunity extends EventHead {
  /** `YYYY-MM-DD` */
  readonly endedOn: string;
  readonly cause: CommunityReleaseCause;
}

const whole = (name: string, value: number | undefined): Element =>
  element(name, value === undefined ? null : String(value));

/** The event `LoeslatelseFraFengsel` 1.0 as XML in UTF-8. Conditions are sent as not known. Refuses impossible moments and negative rests. */
export function writeReleaseFromPrison(event: ReleaseFromPrison): Written {
  const { remaining } = event;
  const faults = [
    ...badTime("releasedAt", event.releasedAt),
    ...badCount("remaining.years", remaining?.years),
    ...badCount("remaining.months", remaining?.months),
    ...badCount("remaining.days", remaining?.days),
    ...badText(event),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    xml: eventDocument("LoeslatelseFraFengsel", [
      element("Metadata", metadata(event)),
      element("Loeslatelsestidspunkt", event.releasedAt),
      element("LoeslatelseFraFengselAarsak", prisonReleaseCauses[event.cause]),
      placeOf("LokasjonEnhet", event.place),
      element(
        "ResterendeTid",
        remaining === undefined
          ? null
          : [
              whole("ResterendeTidAar", remaining.years),
              whole("ResterendeTidMnd", remaining.months),
              whole("ResterendeTidDag", remaining.days),
            ],
      ),
      element("Saervilkaar", null),
    ]),
  };
}

/** The event `LoeslatelseFraSamfunn` 1.0 as XML in UTF-8. Address and conditions are sent as not known. Refuses an impossible day. */
export function writeReleaseFromCommunity(event: ReleaseFromCommunity): Written {
  const faults = [...badDay("endedOn", event.endedOn), ...badText(event)];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    xml: eventDocument("LoeslatelseFraSamfunn", [
      element("Metadata", metadata(event)),
      element("DatoFullfoert", event.endedOn),
      element("LoeslatelseFraSamfunnAarsak", communityReleaseCauses[event.cause]),
      element("LoeslattTilAdresse", null),
      element("Saervilkaar", null),
    ]),
  };
}
