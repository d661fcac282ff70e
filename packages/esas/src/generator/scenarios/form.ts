import { offenceOf, structured } from "../offences.ts";
import { days } from "../random-reactions.ts";
import { prison, type Scenario, scenario } from "./scenario.ts";

export const formScenarios: readonly Scenario[] = [
  scenario("ordinary", "an ordinary order", []),
  scenario("ids-in-capitals", "identifiers in capitals", [
    ["forsendelse.meldingsId", "0B0D6AED-3A43-4B70-AD86-8A4FE38B090B"],
  ]),
  scenario(
    "id-used-twice",
    "one identifier for the message and the judgment",
    [
      ["forsendelse.meldingsId", "0b0d6aed-3a43-4b70-ad86-8a4fe38b090b"],
      ["@judgment.avgjoerelseId", "0B0D6AED-3A43-4B70-AD86-8A4FE38B090B"],
    ],
    { warnings: ["id-used-twice"] },
  ),
  scenario("extra-in-offence", "an unknown field where the contract allows one", [["@offences[0].nyttFelt", "verdi"]], {
    warnings: ["unknown-field"],
  }),
  scenario(
    "extra-elsewhere",
    "an unknown field where the contract allows none",
    [["@order.nyttFelt", { a: 1, b: [] }]],
    { official: "invalid", warnings: ["unknown-field"] },
  ),
  scenario("years-zero", "zero years", prison({ straff: { antallAar: 0, antallMaaneder: 6 } }), {
    official: "invalid",
    ours: "refused",
    faults: ["out-of-range"],
  }),
  scenario("years-22", "22 years in the field", prison({ straff: { antallAar: 22 } }), {
    official: "invalid",
    ours: "refused",
    faults: ["out-of-range"],
  }),
  scenario("days-negative", "negative days", prison({ straff: days(-5) }), {
    official: "invalid",
    ours: "refused",
    faults: ["out-of-range"],
  }),
  scenario("days-fraction", "half a day", prison({ straff: days(10.5) }), {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-type"],
  }),
  scenario("weeks", "a unit that the contract does not have", prison({ straff: { antallDager: 5, antallUker: 3 } }), {
    official: "invalid",
    ours: "refused",
    faults: ["not-allowed"],
  }),
  scenario("documents-missing", "no documents", [["dokumenter", undefined]], {
    official: "invalid",
    ours: "refused",
    faults: ["missing"],
  }),
  scenario(
    "subsidiary-misspelt",
    "the name as it ought to be spelt",
    [["@reactions", { bot: { beloep: 1000, subsidiaerFengselsstraff: days(10) } }]],
    { official: "invalid", ours: "refused", faults: ["misspelt-name"] },
  ),
  scenario(
    "spelling-of-1.0",
    "the misspelling of 1.0 in a later message",
    (random) => {
      const { hjemler = [], ...rest } = structured("Straffeloven", "282", "1");
      return [["@offences", [offenceOf(random, [{ ...rest, hjemmler: hjemler }])]]];
    },
    { official: "invalid", ours: "refused", faults: ["name-of-other-version"], version: "1.2" },
  ),
  scenario(
    "field-of-1.2-in-1.1",
    "a contact ban in a message of 1.1",
    [["@reactions.rettighetstapForbudKontakt", [{ hjemmel: { lovbudStreng: "Straffeloven § 57" } }]]],
    { official: "invalid", ours: "refused", faults: ["name-of-other-version"], version: "1.1" },
  ),
  scenario("null-for-absent", "null where a field should be left out", [["@order.rettskraftigFraOgMed", null]], {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-type"],
  }),
  scenario("text-for-flag", "a text where a flag belongs", [["under18", "nei"]], {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-type"],
  }),
  scenario("guid-broken", "an identifier that is none", [["forsendelse.meldingsId", "123"]], {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-format"],
  }),
  scenario("case-number-short", "a case number of two digits", [["hovedStraffesaksnummer", "12"]], {
    official: "invalid",
    ours: "refused",
    faults: ["wrong-length"],
  }),
  scenario("sex-unknown-value", "a sex that the contract does not have", [["@person.kjoenn", "ANNET"]], {
    official: "invalid",
    ours: "refused",
    faults: ["not-allowed"],
  }),
];
