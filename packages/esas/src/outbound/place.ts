import { known } from "./head.ts";
import { type Element, element } from "./xml.ts";

/** A unit of the service, as events name it. */
export interface Place {
  /** the district or region that the unit lies in */
  readonly district: string;
  readonly unit: string;
  readonly number: string;
}

/** The unit under the name that an event gives it. */
export function placeOf(name: string, { district, unit, number }: Place): Element {
  return element(name, [known("Distrikt", district), known("Enhet", unit), known("EnhetNr", number)]);
}

/** Where somebody stays privately. All of it may be unknown. */
export interface PrivatePlace {
  readonly where?: string;
  readonly address?: string;
  readonly postcode?: string;
  readonly town?: string;
}

/** The private place under the name that an event gives it. */
export function privatePlaceOf(name: string, { where, address, postcode, town }: PrivatePlace): Element {
  return element(name, [
    known("Oppholdssted", where),
    known("Adresse", address),
    known("Postnr", postcode),
    known("Poststed", town),
  ]);
}
