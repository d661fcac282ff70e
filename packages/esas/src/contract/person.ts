import { z } from "zod";
import { country, day, email, guid, phone, text, uniqueId } from "./primitives.ts";
import { atLeast, type Version } from "./version.ts";

const name = z.strictObject({ fornavn: text, mellomnavn: text.optional(), etternavn: text });
const sex = z.enum(["KVINNE", "MANN"]);
const addressProtection = z.enum(["KLIENT_ADRESSE", "FORTROLIG", "STRENGT_FORTROLIG"]);

const nationalId = z.strictObject({
  idType: z.enum(["FOEDSELSNUMMER", "DNUMMER", "SSPNUMMER"]),
  verdi: text.refine((digits) => /^[0-7][0-9][012389][0-9]{8}$/.test(digits), {
    error: "national-id",
    params: { rule: "national-id", example: "11 sifre / digits" },
  }),
});

const address = z.strictObject({
  gradering: addressProtection.optional(),
  adresse: z.strictObject({
    adresselinjer: z.array(text).min(1).max(4),
    postnummer: text.optional(),
    poststed: text.optional(),
    land: country,
  }),
});

const contactOfPerson = z.strictObject({ epost: text.optional(), telefonnummer: z.array(phone).optional() });

/** Contact to a police district, from 1.1. */
export const contactOfDistrict = z.strictObject({
  beskrivelse: text.optional(),
  epost: email.optional(),
  telefonnummer: phone,
});

/** Someone at work in the police; 1.0 alone gives contact details on the person. */
export function employee(version: Version) {
  const plain = z.strictObject({ tittel: text.optional(), navn: name });
  return atLeast(version, "1.1") ? plain : plain.extend({ kontakt: contactOfPerson.optional() });
}

const relatedPersonAlone = z.strictObject({
  personForetakRef: guid,
  navn: name,
  foedselsdato: day.optional(),
  kjoenn: sex.optional(),
  statsborgerskap: z.array(country),
  identitetsnummer: nationalId.optional(),
});

/** A victim, with guardians. */
export const relatedPerson = z.strictObject({
  person: relatedPersonAlone,
  adresseGradering: addressProtection.optional(),
  personAdresse: address.optional(),
  verger: z.array(relatedPersonAlone),
});

/** The convicted person. */
export const convicted = z.strictObject({
  person: z.strictObject({
    personForetakRef: guid,
    personStraffesakId: uniqueId.optional(),
    navn: name,
    foedselsdato: day,
    kjoenn: sex.optional(),
    statsborgerskap: z.array(country),
    identitetsnummer: nationalId,
    tilleggsId: z.array(nationalId),
  }),
  adresseGradering: addressProtection.optional(),
  personAdresse: address.optional(),
  kontaktInfo: contactOfPerson.optional(),
  verger: z.array(relatedPersonAlone),
});
