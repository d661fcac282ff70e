import { badText, type Written } from "./checks.ts";
import { eventDocument } from "./head.ts";
import { element } from "./xml.ts";

/** The event that retracts a message sent before (`SlettetHendelse` 1.0), by that message's id, as XML in UTF-8. */
export function writeRetraction(event: { readonly messageId: string }): Written {
  const faults = badText(event);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, xml: eventDocument("SlettetHendelse", [element("DeletedMessageId", event.messageId)]) };
}
