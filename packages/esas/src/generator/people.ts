import { checkDigits } from "../national-id.ts";
import type { JsonObject, JsonValue } from "../text/json-value.ts";
import type { Random } from "./random.ts";

export type Sex = "KVINNE" | "MANN";

const womensNames = ["Ragnfrid", "Solvår", "Tordis", "Ylva", "Marit", "Zahra", "Elena", "Ingebjørg"] as const;
const mensNames = ["Torgrim", "Eivind", "Sverre", "Ole", "Amir", "Piotr", "Håkon", "Aslak"] as const;
const lastNames = [
  "Fjellvang",
  "Østbråten",
  "Prøvesen",
  "Nordlia",
  "Testrud",
  "Lyngaas",
  "Kowalczyk-Prøve",
  "Åsmo",
] as const;
const streets = ["Prøveveien", "Eksempelgata", "Oppdiktet allé", "Testbakken"] as const;
const places = [
  ["0010", "Eksempelby"],
  ["5099", "Prøvevik"],
  ["9999", "Testnes"],
] as const;

/** Invented, and marked so: 80 is added to the month, as in the register for tests; such numbers belong to nobody. */
const syntheticMonths = 80;
const dNumberDays = 40;
/** Police numbers (SSP) have no public form; 20 on the month keeps them apart from the other two here. */
const policeMonths = 20;

export type IdKind = "FOEDSELSNUMMER" | "DNUMMER" | "SSPNUMMER";

/** An invented identity number with right check digits for a birth day and sex. */
export function inventedId(random: Random, birthDate: string, sex: Sex, kind: IdKind): JsonObject {
  const [year = 0, month = 0, day = 0] = birthDate.split("-").map(Number);
  const days = kind === "DNUMMER" ? day + dNumberDays : day;
  const months = month + (kind === "SSPNUMMER" ? policeMonths : syntheticMonths);
  const head = `${two(days)}${two(months)}${two(year % 100)}`;
  const [first, last] = year >= 2000 ? [500, 999] : [0, 499];
  for (;;) {
    const drawn = random.between(first, last);
    const individual = drawn % 2 === (sex === "KVINNE" ? 0 : 1) ? drawn : drawn ^ 1;
    const nine = `${head}${String(individual).padStart(3, "0")}`;
    const check = checkDigits(nine);
    if (check !== undefined) return { idType: kind, verdi: `${nine}${check}` };
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

export function inventedName(random: Random, sex: Sex): JsonObject {
  const first = sex === "KVINNE" ? random.pick(womensNames) : random.pick(mensNames);
  const last = random.pick(lastNames);
  return random.chance(0.3)
    ? { fornavn: first, mellomnavn: random.pick(lastNames), etternavn: last }
    : { fornavn: first, etternavn: last };
}

export function inventedEmployee(random: Random, title: string): JsonObject {
  return { navn: inventedName(random, random.pick(["KVINNE", "MANN"])), tittel: title };
}

export function inventedAddress(random: Random): JsonObject {
  const [postcode, place] = random.pick(places);
  return {
    adresse: {
      adresselinjer: [`${random.pick(streets)} ${random.between(1, 99)}`],
      postnummer: postcode,
      poststed: place,
      land: norway,
    },
  };
}

export const norway: JsonObject = { kode: "NOR", navn: "Norge" };
export const poland: JsonObject = { kode: "POL", navn: "Polen" };
export const brazil: JsonObject = { kode: "BRA", navn: "Brasil" };
export const stateless: JsonObject = { kode: "XXA", navn: "Statsløs" };

/** A day of birth so that the person is of an age on a day, with the birthday behind her by some days. */
export function bornFor(random: Random, age: number, on: string): string {
  const year = Number(on.slice(0, 4)) - age;
  const month = random.between(1, 12);
  const day = random.between(1, 28);
  const birthday = `${two(month)}-${two(day)}`;
  return `${birthday > on.slice(5) ? year - 1 : year}-${birthday}`;
}

/** A victim or guardian; with an identity number or without. */
export function inventedOther(random: Random, on: string, age = random.between(8, 80)): JsonObject {
  const sex = random.pick<Sex>(["KVINNE", "MANN"]);
  const birthDate = bornFor(random, age, on);
  const known = random.chance(0.7);
  const plain: Record<string, JsonValue> = {
    personForetakRef: random.guid(),
    navn: inventedName(random, sex),
    statsborgerskap: random.chance(0.8) ? [norway] : [],
  };
  if (!known) return plain;
  return {
    ...plain,
    foedselsdato: birthDate,
    kjoenn: sex,
    identitetsnummer: inventedId(random, birthDate, sex, "FOEDSELSNUMMER"),
  };
}

export function inventedVictim(random: Random, on: string, age?: number): JsonObject {
  const guarded = age !== undefined && age < 18;
  return { person: inventedOther(random, on, age), verger: guarded ? [inventedOther(random, on, 40)] : [] };
}
