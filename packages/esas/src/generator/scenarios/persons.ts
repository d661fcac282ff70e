import { formatDay, parseDay } from "@soning/calendar";
import type { Edit } from "../edits.ts";
import { brazil, inventedId, inventedOther, norway, poland, type Sex, stateless } from "../people.ts";
import type { Random } from "../random.ts";
import { days } from "../random-reactions.ts";
import { prison, type Scenario, scenario } from "./scenario.ts";

function born(random: Random, date: string, sex: Sex = "MANN"): readonly Edit[] {
  return [
    ["@person.foedselsdato", date],
    ["@person.kjoenn", sex],
    ["@person.identitetsnummer", inventedId(random, date, sex, "FOEDSELSNUMMER")],
  ];
}

export const personScenarios: readonly Scenario[] = [
  ...[17, 18, 24, 25].map((age) =>
    scenario(`young-${age}`, `under 18 at the act, ${age} today`, [["under18", true]], { age }),
  ),
  scenario("under-18-denied", "17 today, and the field says no act under 18", [["under18", false]], {
    age: 16,
    warnings: ["under-18-contradicted"],
  }),
  scenario(
    "turns-25-in-between",
    "the 25th birthday between the two-thirds day and the end",
    (random, on) => [
      ...prison({ straff: days(90) }),
      ...born(
        random,
        formatDay(parseDay(on) + 70).replace(/^\d{4}/, (year) => String(Number(year) - 25)),
      ),
    ],
    { intake: "2026-11-02" },
  ),
  scenario("d-number", "a D-number", (random) => [
    ["@person.foedselsdato", "1990-04-12"],
    ["@person.kjoenn", "MANN"],
    ["@person.identitetsnummer", inventedId(random, "1990-04-12", "MANN", "DNUMMER")],
    ["@person.statsborgerskap", [poland]],
  ]),
  scenario("ssp-number", "only a number of the police", (random) => [
    ["@person.identitetsnummer", inventedId(random, "1988-01-09", "MANN", "SSPNUMMER")],
    ["@person.statsborgerskap", [brazil]],
  ]),
  scenario("d-number-and-ssp", "a D-number, and the police's beside", (random) => [
    ["@person.foedselsdato", "1990-04-12"],
    ["@person.kjoenn", "KVINNE"],
    ["@person.identitetsnummer", inventedId(random, "1990-04-12", "KVINNE", "DNUMMER")],
    ["@person.tilleggsId", [inventedId(random, "1990-04-12", "KVINNE", "SSPNUMMER")]],
  ]),
  scenario("two-citizenships", "Norwegian and Polish", [["@person.statsborgerskap", [norway, poland]]]),
  scenario("citizen-of-the-eea", "Polish", [["@person.statsborgerskap", [poland]]]),
  scenario("citizen-outside-the-eea", "Brazilian", [["@person.statsborgerskap", [brazil]]]),
  scenario("stateless", "stateless", [["@person.statsborgerskap", [stateless]]]),
  scenario("no-citizenship", "no citizenship stated", [["@person.statsborgerskap", []]], {
    warnings: ["no-citizenship"],
  }),
  scenario(
    "unknown-country",
    "a code that is no country",
    [["@person.statsborgerskap", [{ kode: "QQQ", navn: "Ingensteds" }]]],
    { warnings: ["unknown-country"] },
  ),
  scenario("no-fixed-address", "no address", [["@convicted.personAdresse", undefined]], { warnings: ["no-address"] }),
  scenario("address-confidential", "a confidential address, not sent", [
    ["@convicted.adresseGradering", "FORTROLIG"],
    ["@convicted.personAdresse", undefined],
  ]),
  scenario(
    "address-strictly-confidential",
    "a strictly confidential address, sent by mistake",
    [["@convicted.adresseGradering", "STRENGT_FORTROLIG"]],
    { warnings: ["address-though-protected"] },
  ),
  scenario("address-of-client", "the address of a client", [["@convicted.adresseGradering", "KLIENT_ADRESSE"]]),
  scenario("no-sex", "no sex stated", [["@person.kjoenn", undefined]]),
  scenario("no-middle-name", "no middle name", [["@person.navn", { fornavn: "Solvår", etternavn: "Prøvesen" }]]),
  scenario(
    "guardian",
    "a minor with a guardian",
    (random, on) => [
      ["under18", true],
      ["@convicted.verger", [inventedOther(random, on, 45)]],
    ],
    { age: 17 },
  ),
  scenario(
    "wrong-birth-date",
    "a number of another birth day",
    (random) => [
      ["@person.foedselsdato", "1985-03-03"],
      ["@person.identitetsnummer", inventedId(random, "1985-03-04", "MANN", "FOEDSELSNUMMER")],
    ],
    { warnings: ["id-birth-date"] },
  ),
  scenario(
    "wrong-check-digits",
    "check digits that are wrong",
    [
      ["@person.foedselsdato", "1985-03-03"],
      ["@person.identitetsnummer", { idType: "FOEDSELSNUMMER", verdi: "03838512345" }],
    ],
    { warnings: ["id-checksum"] },
  ),
];
