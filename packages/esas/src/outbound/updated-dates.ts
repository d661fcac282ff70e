import { FIRST_DAY, LAST_DAY, parseDay } from "@soning/calendar";
import { type Fault, type FaultCode, fault } from "../findings.ts";
import { type Category, type Cause, categories, causes } from "./vocabulary.ts";
import { document, type Element, element, hasForbiddenCharacter } from "./xml.ts";

/** Dates of an unconditional sentence. Days are `YYYY-MM-DD`; one that is absent is sent as unknown. */
export interface UnconditionalDates {
  readonly start: string;
  readonly end?: string;
  readonly oneThird?: string;
  readonly half?: string;
  readonly twoThirds?: string;
  readonly leave?: string;
  /** earliest final part with electronic monitoring */
  readonly monitoringFinalPart?: string;
}

export interface UpdatedDates {
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
  readonly judgments?: readonly JudgmentInformation[];
  readonly dates: {
    readonly unconditional?: UnconditionalDates;
    readonly community?: { readonly begun: string; readonly expectedEnd?: string };
    readonly preventiveDetention?: {
      readonly start: string;
      readonly longest?: string;
      readonly shortest?: string;
      readonly leave?: string;
    };
    readonly remand?: { readonly from?: string; readonly to?: string };
  };
  readonly cause: Cause;
}

export interface JudgmentInformation {
  readonly court: string;
  readonly date?: string;
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

export type Written =
  | { readonly ok: true; readonly xml: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const own = "http://justishub.justisnett.no/straffegjennomfoering/1.0/EndringOppdaterteDatoer";
const shared = "http://justishub.justisnett.no/straffegjennomfoering/1.0/Felles";

/** What may be unknown in the contract stands as `xsi:nil`. */
function known(name: string, value: string | number | undefined): Element {
  return element(`f:${name}`, value === undefined ? null : String(value));
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
  const faults = [...badDates(event), ...badOrder(event.dates.unconditional), ...noDates(event), ...badText(event, "")];
  if (faults.length > 0) return { ok: false, faults };
  const judgments = event.judgments?.map((one) => element("Dom", judgment(one))) ?? null;
  const root: Element = {
    name: "EndringOppdaterteDatoer",
    attributes: { xmlns: own, "xmlns:f": shared, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance" },
    content: [
      element("Metadata", metadata(event)),
      element("Domsinformasjon", judgments),
      element("Datoer", dates(event.dates)),
      element("Aarsak", causes[event.cause]),
    ],
  };
  return { ok: true, xml: document(root) };
}

function metadata(event: UpdatedDates): Element[] {
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

function judgment(one: JudgmentInformation): Element[] {
  return [
    known("Domstol", one.court),
    known("AvsagtDato", one.date),
    known("LengdeAar", one.years),
    known("LengdeMaaneder", one.months),
    known("LengdeDager", one.days),
  ];
}

function dates({ unconditional, community, preventiveDetention, remand }: UpdatedDates["dates"]): Element[] {
  const given: Element[] = [];
  if (unconditional !== undefined) {
    given.push(
      element("UbetingetDatoer", [
        known("StartDato", unconditional.start),
        known("EndtTid", unconditional.end),
        known("EnTredjedelsTid", unconditional.oneThird),
        known("HalvTid", unconditional.half),
        known("ToTredjedelsTid", unconditional.twoThirds),
        known("PermisjonsDato", unconditional.leave),
        known("EKbakdoerdato", unconditional.monitoringFinalPart),
      ]),
    );
  }
  if (community !== undefined) {
    given.push(
      element("SamfunnDatoer", [
        known("Iverksattdato", community.begun),
        known("ForventetSluttdato", community.expectedEnd),
      ]),
    );
  }
  if (preventiveDetention !== undefined) {
    given.push(
      element("ForvaringDatoer", [
        known("StartDato", preventiveDetention.start),
        known("MaksDato", preventiveDetention.longest),
        known("MinsteDato", preventiveDetention.shortest),
        known("PermisjonsDato", preventiveDetention.leave),
      ]),
    );
  }
  if (remand !== undefined)
    given.push(element("VaretektDatoer", [known("FraDato", remand.from), known("TilDato", remand.to)]));
  return given;
}

function refuse(code: FaultCode, path: string, nb: string, en: string, value?: string): Fault {
  const hint = { nb: "Rett hendelsen før den sendes.", en: "Correct the event before it is sent." };
  return fault(code, path, { nb, en }, hint, value);
}

function badDates(event: UpdatedDates): Fault[] {
  const groups = Object.entries(event.dates).flatMap(([kind, fields]) =>
    Object.entries(fields as Readonly<Record<string, string | undefined>>).map(
      ([name, day]) => [`dates.${kind}.${name}`, day] as const,
    ),
  );
  const judged = (event.judgments ?? []).map((one, index) => [`judgments[${index}].date`, one.date] as const);
  return [...groups, ...judged].flatMap(([path, day]) =>
    day === undefined || isDay(day)
      ? []
      : [refuse("impossible-date", path, "Dagen finnes ikke.", "The day does not exist.", day)],
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    const day = parseDay(text);
    return day >= FIRST_DAY && day <= LAST_DAY;
  } catch {
    return false;
  }
}

/**
 * One third, half, two thirds and the end follow one another. Remand may put each of them before the start.
 */
function badOrder(given: UnconditionalDates | undefined): Fault[] {
  if (given === undefined) return [];
  const inOrder = (["start", "oneThird", "half", "twoThirds", "end"] as const).flatMap((name) =>
    given[name] === undefined ? [] : [[name, given[name]] as const],
  );
  return inOrder.slice(1).flatMap(([name, day], index) => {
    const [earlier = "start", before = ""] = inOrder[index] ?? [];
    if (before <= day || earlier === "start") return [];
    const path = `dates.unconditional.${name}`;
    return [
      refuse(
        "dates-out-of-order",
        path,
        `Dagen er før ${earlier} (${before}).`,
        `The day is before ${earlier} (${before}).`,
        day,
      ),
    ];
  });
}

function noDates(event: UpdatedDates): Fault[] {
  if (Object.values(event.dates).some((group) => group !== undefined)) return [];
  return [refuse("no-dates", "dates", "Hendelsen har ingen datoer.", "The event has no dates.")];
}

function badText(value: unknown, path: string): Fault[] {
  if (typeof value === "string") {
    if (!hasForbiddenCharacter(value)) return [];
    return [
      refuse(
        "not-allowed",
        path,
        "Teksten har tegn som XML ikke kan ha.",
        "The text has characters that XML cannot hold.",
        value,
      ),
    ];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => badText(inner, path === "" ? name : `${path}.${name}`));
}
