import { type Cursor, identifier } from "./cursor.ts";
import type {
  Address,
  AddressProtection,
  Convicted,
  Country,
  DistrictContact,
  Employee,
  NationalId,
  Organisation,
  Person,
  PersonContact,
  PersonName,
  Victim,
} from "./person.ts";

const idKinds: Readonly<Record<string, NationalId["kind"]>> = {
  FOEDSELSNUMMER: "national",
  DNUMMER: "d-number",
  SSPNUMMER: "ssp",
};

const protections: Readonly<Record<string, AddressProtection>> = {
  KLIENT_ADRESSE: "client-address",
  FORTROLIG: "confidential",
  STRENGT_FORTROLIG: "strictly-confidential",
};

export function organisation(at: Cursor): Organisation {
  return { name: at.text("navn"), number: at.text("organisasjonsnummer") };
}

export function employee(at: Cursor): Employee {
  return {
    ...at.maybeText("title", "tittel"),
    name: personName(at.object("navn")),
    ...at.maybeObject("contact", "kontakt", personContact),
  };
}

export function districtContact(at: Cursor): DistrictContact {
  return {
    ...at.maybeText("description", "beskrivelse"),
    ...at.maybeText("email", "epost"),
    phone: at.text("telefonnummer"),
  };
}

export function convicted(at: Cursor): Convicted {
  const person = at.object("person");
  return {
    ...personOf(person),
    birthDate: person.text("foedselsdato"),
    id: nationalId(person.object("identitetsnummer")),
    ...person.maybeText("caseRef", "personStraffesakId"),
    otherIds: person.objects("tilleggsId").map(nationalId),
    ...protectionAndAddress(at),
    ...at.maybeObject("contact", "kontaktInfo", personContact),
    guardians: at.objects("verger").map(personOf),
  };
}

export function victim(at: Cursor): Victim {
  return {
    ...personOf(at.object("person")),
    ...protectionAndAddress(at),
    guardians: at.objects("verger").map(personOf),
  };
}

function personOf(at: Cursor): Person {
  return {
    path: at.path,
    ref: identifier(at.text("personForetakRef")),
    name: personName(at.object("navn")),
    ...at.maybeText("birthDate", "foedselsdato"),
    ...at.maybe("sex", "kjoenn", (name) => (at.text(name) === "KVINNE" ? ("woman" as const) : ("man" as const))),
    citizenships: at.objects("statsborgerskap").map(country),
    ...at.maybeObject("id", "identitetsnummer", nationalId),
  };
}

function protectionAndAddress(at: Cursor): { addressProtection?: AddressProtection; address?: Address } {
  return {
    ...at.maybe("addressProtection", "adresseGradering", (name) => protection(at.text(name))),
    ...at.maybeObject("address", "personAdresse", address),
  };
}

function address(at: Cursor): Address {
  const inner = at.object("adresse");
  return {
    ...at.maybe("protection", "gradering", (name) => protection(at.text(name))),
    lines: inner.texts("adresselinjer"),
    ...inner.maybeText("postcode", "postnummer"),
    ...inner.maybeText("place", "poststed"),
    country: country(inner.object("land")),
  };
}

function protection(written: string): AddressProtection {
  return protections[written] ?? "strictly-confidential";
}

function personName(at: Cursor): PersonName {
  return { first: at.text("fornavn"), ...at.maybeText("middle", "mellomnavn"), last: at.text("etternavn") };
}

function personContact(at: Cursor): PersonContact {
  return { ...at.maybeText("email", "epost"), phones: at.texts("telefonnummer") };
}

function nationalId(at: Cursor): NationalId {
  return { kind: idKinds[at.text("idType")] ?? "ssp", value: at.text("verdi") };
}

function country(at: Cursor): Country {
  return { code: at.text("kode"), name: at.text("navn") };
}
