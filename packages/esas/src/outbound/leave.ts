import { badMoment, badText, type Written } from "./checks.ts";
import { type EventHead, eventDocument, known, metadata } from "./head.ts";
import { type PrivatePlace, privatePlaceOf } from "./place.ts";
import { element } from "./xml.ts";

/** A leave was granted or changed. Moments are ISO 8601 with their zone. */
export interface Leave extends EventHead {
  readonly from?: string;
  readonly to?: string;
  readonly place: PrivatePlace;
}

/**
 * The event of a leave (`EndringPermisjoner` 1.0) as XML in UTF-8. Its conditions are sent as not known. Refuses moments
 * that do not exist or lack their zone, and text that XML cannot hold.
 */
export function writeLeave(event: Leave): Written {
  const faults = [...badMoment("from", event.from), ...badMoment("to", event.to), ...badText(event)];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    xml: eventDocument("EndringPermisjoner", [
      element("Metadata", metadata(event)),
      element("Permisjon", [
        known("FraTid", event.from),
        known("TilTid", event.to),
        privatePlaceOf("f:LokasjonPrivat", event.place),
        known("Saervilkaar", undefined),
      ]),
    ]),
  };
}
