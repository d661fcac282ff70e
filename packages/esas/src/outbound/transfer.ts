import { badCount, badText, badTime, type Written } from "./checks.ts";
import { type EventHead, eventDocument, metadata } from "./head.ts";
import { type Place, type PrivatePlace, placeOf, privatePlaceOf } from "./place.ts";
import { type TransferKind, transferKinds } from "./vocabulary.ts";
import { element } from "./xml.ts";

/** A transfer was carried out: somebody serves in another place or another way. */
export interface Transfer extends EventHead {
  /** the day, or the moment with its zone, ISO 8601 */
  readonly arrivedAt: string;
  readonly from?: Place;
  readonly to: Place;
  readonly privatePlace?: PrivatePlace;
  readonly kind: TransferKind;
  /** days that the sentence ends later */
  readonly addedDays?: number;
}

/** The event of a transfer (`EndringEffektuertOverfoering` 1.0) as XML in UTF-8. Refuses what `writeLeave` refuses, and negative days. */
export function writeTransfer(event: Transfer): Written {
  const faults = [
    ...badTime("arrivedAt", event.arrivedAt),
    ...badCount("addedDays", event.addedDays),
    ...badText(event),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const { from, to, privatePlace } = event;
  return {
    ok: true,
    xml: eventDocument("EndringEffektuertOverfoering", [
      element("Metadata", metadata(event)),
      element("AnkommetTid", event.arrivedAt),
      ...(from === undefined ? [] : [placeOf("FraLokasjon", from)]),
      element("TilLokasjon", [
        placeOf("LokasjonEnhet", to),
        ...(privatePlace === undefined ? [] : [privatePlaceOf("LokasjonPrivat", privatePlace)]),
      ]),
      element("Overfoeringstype", transferKinds[event.kind]),
      element("TilleggITid", event.addedDays === undefined ? null : String(event.addedDays)),
    ]),
  };
}
