import { formatDay, parseDay } from "@soning/calendar";
import type { JsonObject, JsonValue } from "../text/json-value.ts";
import { offence } from "./offences.ts";
import { bornFor, inventedAddress, inventedEmployee, inventedId, inventedName, norway, type Sex } from "./people.ts";
import type { Random } from "./random.ts";
import { randomReactions } from "./random-reactions.ts";

/** What all orders of one person have in common. */
export interface Person {
  readonly birthDate: string;
  readonly sex: Sex;
  readonly json: JsonObject;
}

export function inventedPerson(random: Random, on: string, age = random.between(19, 70)): Person {
  const sex = random.pick<Sex>(["KVINNE", "MANN", "MANN", "MANN"]);
  const birthDate = bornFor(random, age, on);
  const json: JsonObject = {
    person: {
      personForetakRef: random.guid(),
      ...(random.chance(0.5) ? { personStraffesakId: `PS-${random.digits(8)}` } : {}),
      navn: inventedName(random, sex),
      foedselsdato: birthDate,
      ...(random.chance(0.9) ? { kjoenn: sex } : {}),
      statsborgerskap: [norway],
      identitetsnummer: inventedId(random, birthDate, sex, "FOEDSELSNUMMER"),
      tilleggsId: [],
    },
    personAdresse: inventedAddress(random),
    ...(random.chance(0.5) ? { kontaktInfo: { epost: "noen@example.no", telefonnummer: ["+47 00 00 00 00"] } } : {}),
    verger: [],
  };
  return { birthDate, sex, json };
}

const districts = ["Nordlia politidistrikt", "Prøvevik politidistrikt"] as const;
const courts = ["Eksempelby tingrett", "Testnes og Prøvevik tingrett"] as const;

/** A valid order of version 1.2, as JSON. Its judgment lies some weeks or months before `on`, its sending a few days. */
export function baseOrder(random: Random, on: string, person = inventedPerson(random, on)): JsonObject {
  const today = parseDay(on);
  const judged = formatDay(today - random.between(60, 400));
  const final = formatDay(parseDay(judged) + random.between(14, 40));
  const sent = formatDay(today - random.between(1, 15));
  const court: JsonObject = { organisasjonsnummer: `9${random.digits(8)}`, navn: random.pick(courts) };
  const district: JsonObject = { organisasjonsnummer: `9${random.digits(8)}`, navn: random.pick(districts) };
  const offences = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => offence(random, on));
  return {
    forsendelse: {
      meldingsId: random.guid(),
      sendtTid: `${sent}T0${random.between(7, 9)}:${random.between(10, 59)}:00Z`,
      avsender: { organisasjon: district, person: inventedEmployee(random, "Konsulent") },
      ...(random.chance(0.8)
        ? { kontakt: { beskrivelse: "Sentralbord", epost: "post@example.no", telefonnummer: "00000000" } }
        : {}),
      mottakerOrganisasjon: { organisasjonsnummer: `9${random.digits(8)}`, navn: "Kriminalomsorgen" },
    },
    under18: false,
    fullbyrdelsesordre: {
      anmodningsId: random.guid(),
      paataleansvarlig: inventedEmployee(random, "Politiadvokat"),
      besluttetAv: inventedEmployee(random, "Politiadvokat"),
      domfelte: person.json,
      avgjoerelse: {
        domstol: court,
        avgjoerelseId: random.guid(),
        saksnummer: `${judged.slice(2, 4)}-${random.digits(6)}MED-TEST/01`,
        avsagtDato: judged,
        ...(random.chance(0.4) ? { straffesakDomsnummer: `D${random.digits(3)}/${judged.slice(2, 4)}` } : {}),
        reaksjoner: randomReactions(random),
        straffbareForhold: offences,
      },
      foregrepetSoning: false,
      rettskraftigFraOgMed: final,
    },
    beskrivelse: random.pick(["", "Domfelte er i arbeid.", "Domfelte er kjent med ordren."]),
    hovedStraffesaksnummer: random.digits(8),
    dokumenter: documents(random, judged, sent),
  };
}

function documents(random: Random, judged: string, sent: string): JsonValue[] {
  const stored = (name: string): JsonObject => ({
    mimeType: "application/pdf",
    uri: `https://example.no/filer/${random.guid()}`,
    sjekksum: `${name}-${random.digits(6)}`,
  });
  return [
    {
      dokumentRef: random.guid(),
      kategori: { kode: "DOM", navn: "Dom" },
      overskrift: "Dom",
      skrevetDato: judged,
      forsendelse: stored("dom"),
    },
    { overskrift: "Fullbyrdelsesordre", skrevetDato: sent, forsendelse: stored("ordre") },
  ];
}
