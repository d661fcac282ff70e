import type { Said } from "@soning/esas";
import { inLanguage, type Language } from "@soning/norms";
import type { EventTold } from "./write-event.ts";

/** The names of all fields in something, at every depth. */
type Names<T> = T extends readonly (infer One)[]
  ? Names<One>
  : T extends object
    ? { [K in keyof T & string]-?: K | Names<NonNullable<T[K]>> }[keyof T & string]
    : never;
type Field = Names<EventTold["told"]>;

const said = (nb: string, nn: string, en: string): Said => ({ nb, nn, en });

/** What each field of an event is called where a fault in it is told. */
const fields: Readonly<Record<Field, Said>> = {
  eventId: said("hendelsens id", "id-en til hendinga", "the event's id"),
  createdAt: said("når hendelsen ble skrevet", "når hendinga vart skriven", "when the event was written"),
  changedAt: said("når hendelsen ble endret", "når hendinga vart endra", "when the event was changed"),
  person: said("personen", "personen", "the person"),
  firstName: said("fornavn", "førenamn", "first name"),
  middleName: said("mellomnavn", "mellomnamn", "middle name"),
  lastName: said("etternavn", "etternamn", "last name"),
  nationalId: said("fødselsnummer", "fødselsnummer", "national identity number"),
  policeId: said("SSP-nummer", "SSP-nummer", "SSP-number"),
  immigrationIds: said("DUF-nummer", "DUF-nummer", "DUF-number"),
  sex: said("kjønn", "kjønn", "sex"),
  citizenship: said("statsborgerskap", "statsborgarskap", "citizenship"),
  caseNumber: said("straffesaksnummer", "straffesaksnummer", "criminal case number"),
  reactionId: said("reaksjonens id", "id-en til reaksjonen", "the reaction's id"),
  category: said("hva personen er satt inn for", "kva personen er sett inn for", "what the person was taken in for"),
  inPrison: said("om personen er i fengsel", "om personen er i fengsel", "whether the person is in prison"),
  remandDaysBefore: said(
    "varetektsdager før dommen",
    "varetektsdagar før dommen",
    "days of remand before the judgment",
  ),
  remandDaysAfter: said(
    "varetektsdager etter dommen",
    "varetektsdagar etter dommen",
    "days of remand after the judgment",
  ),
  takenIn: said("innsettelsen", "innsetjinga", "the intake"),
  on: said("dagen", "dagen", "the day"),
  policeDistrict: said("politidistrikt", "politidistrikt", "police district"),
  judgments: said("dom", "dom", "judgment"),
  court: said("domstol", "domstol", "court"),
  date: said("avsagt", "sagt", "given on"),
  years: said("år", "år", "years"),
  months: said("måneder", "månader", "months"),
  days: said("dager", "dagar", "days"),
  dates: said("datoene i straffen", "datoane i straffa", "the dates of the sentence"),
  unconditional: said("ubetinget fengsel", "fengsel utan vilkår", "unconditional prison"),
  community: said("samfunnsstraff", "samfunnsstraff", "community sentence"),
  preventiveDetention: said("forvaring", "forvaring", "preventive detention"),
  remand: said("varetekt", "varetekt", "remand"),
  start: said("første dag", "første dag", "first day"),
  end: said("endt tid", "endt tid", "full time"),
  oneThird: said("en tredjedel", "ein tredel", "one third"),
  half: said("halv tid", "halv tid", "half time"),
  twoThirds: said("to tredjedeler", "to tredelar", "two thirds"),
  leave: said("første permisjon", "første permisjon", "first leave"),
  monitoringFinalPart: said(
    "siste del med elektronisk kontroll",
    "siste del med elektronisk kontroll",
    "final part with electronic monitoring",
  ),
  begun: said("iverksatt", "sett i verk", "begun"),
  expectedEnd: said("ventet slutt", "venta slutt", "expected end"),
  longest: said("lengstetid", "lengstetid", "longest time"),
  shortest: said("minstetid", "minstetid", "shortest time"),
  from: said("fra", "frå", "from"),
  to: said("til", "til", "to"),
  place: said("stedet", "staden", "the place"),
  privatePlace: said("privat sted", "privat stad", "private place"),
  district: said("region", "region", "region"),
  unit: said("enhet", "eining", "unit"),
  number: said("enhetens nummer", "nummeret til eininga", "the unit's number"),
  where: said("oppholdssted", "opphaldsstad", "whereabouts"),
  address: said("adresse", "adresse", "address"),
  postcode: said("postnummer", "postnummer", "postcode"),
  town: said("poststed", "poststad", "town"),
  cause: said("årsak", "årsak", "cause"),
  kind: said("art", "art", "kind"),
  daysLeft: said("dager igjen", "dagar att", "days left"),
  status: said("status", "status", "status"),
  changedTime: said("tidspunktet for endringen", "tidspunktet for endringa", "the time of the change"),
  interruption: said("avbruddet", "avbrotet", "the interruption"),
  arrivedAt: said("framme", "framme", "arrived"),
  addedDays: said("dager lagt til", "dagar lagde til", "days added"),
  releasedAt: said("løslatt", "lauslaten", "released"),
  remaining: said("resten av straffen", "resten av straffa", "the rest of the sentence"),
  endedOn: said("avsluttet", "avslutta", "ended on"),
};

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** The place of a fault in an event, in words: `judgments[0].date` is "Dom 1, avsagt". */
export function placeInWords(path: string, language: Language): string {
  const parts = path.split(".").map((part) => {
    const [, name = part, index] = /^(\w+)\[(\d+)\]$/.exec(part) ?? [];
    const word = isField(name) ? inLanguage(fields[name], language) : name;
    return index === undefined ? word : `${word} ${Number(index) + 1}`;
  });
  const told = parts.join(", ");
  return told.slice(0, 1).toLocaleUpperCase(language) + told.slice(1);
}
