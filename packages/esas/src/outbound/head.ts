import { type Category, categories } from "./vocabulary.ts";
import { document, type Element, element } from "./xml.ts";

/** What every event about a person begins with. */
export interface EventHead {
  readonly messageId: string;
  readonly eventId?: string;
  /** moments with their zone, ISO 8601 */
  readonly createdAt: string;
  readonly changedAt?: string;
  readonly person: {
    readonly firstName?: string;
    readonly middleName?: string;
    readonly lastName?: string;
    readonly nationalId?: string;
    readonly policeId?: string;
    /** numbers of the immigration authorities' register (DUF) */
    readonly immigrationIds?: readonly string[];
    readonly sex?: "woman" | "man";
    readonly citizenship?: string;
  };
  readonly caseNumber?: string;
  readonly reactionId?: string;
  readonly category?: Category;
  readonly inPrison: boolean;
}

const namespace = "http://justishub.justisnett.no/straffegjennomfoering/1.0";

/** What may be unknown in the contract stands as `xsi:nil`. */
export function known(name: string, value: string | number | undefined): Element {
  return element(`f:${name}`, value === undefined ? null : String(value));
}

/** An event of the contract as text: its own namespace without a prefix, the shared one as `f`. */
export function eventDocument(name: string, content: readonly Element[]): string {
  return document({
    name,
    attributes: {
      xmlns: `${namespace}/${name}`,
      "xmlns:f": `${namespace}/Felles`,
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    content,
  });
}

/** The head as the contract's `MetadataType`. */
export function metadata(event: EventHead): Element[] {
  const { person } = event;
  const numbers = person.immigrationIds ?? [];
  return [
    known("MeldingsId", event.messageId),
    known("HendelseId", event.eventId),
    known("HendelseOpprettetTid", event.createdAt),
    known("HendelseEndretTid", event.changedAt),
    known("SSP", person.policeId),
    element("f:DUF", numbers.length === 0 ? null : numbers.map((one) => known("DUFNummer", one))),
    known("StraffesaksNummer", event.caseNumber),
    known("ReaksjonsId", event.reactionId),
    known("Fornavn", person.firstName),
    known("Mellomnavn", person.middleName),
    known("Etternavn", person.lastName),
    known("Fnr", person.nationalId),
    known("Kjoenn", person.sex === undefined ? "U" : person.sex === "man" ? "M" : "K"),
    known("Statsborgerskap", person.citizenship),
    known("InnsattKategori", event.category === undefined ? undefined : categories[event.category]),
    known("ErIAnstalt", String(event.inPrison)),
  ];
}
