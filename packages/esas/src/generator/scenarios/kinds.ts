import type { JsonValue } from "../../text/json-value.ts";
import type { Edit } from "../edits.ts";
import { contactBan, days, drivingBan, hours, months, years } from "../random-reactions.ts";
import { type Scenario, scenario } from "./scenario.ts";

function reactions(kinds: Readonly<Record<string, JsonValue>>): readonly Edit[] {
  return [["@reactions", kinds]];
}

const detention = "Forvaring med en tidsramme på 8 år og en minstetid på 5 år, jf. straffeloven § 40.";

export const kindScenarios: readonly Scenario[] = [
  scenario(
    "prison-and-fine",
    "prison with a fine",
    reactions({
      fengsel: { straff: days(60), fradrag: days(2) },
      bot: { beloep: 15_000, subsidaerFengselsstraff: days(15) },
    }),
  ),
  scenario(
    "fine-alone",
    "a fine with subsidiary prison",
    reactions({ bot: { beloep: 20_000, subsidaerFengselsstraff: days(20) } }),
  ),
  scenario("fine-without-subsidiary", "a fine without subsidiary prison", reactions({ bot: { beloep: 5000 } }), {
    warnings: ["no-subsidiary-prison"],
  }),
  scenario(
    "fine-120-days",
    "the longest subsidiary prison",
    reactions({ bot: { beloep: 240_000, subsidaerFengselsstraff: days(120) } }),
  ),
  scenario(
    "fine-121-days",
    "subsidiary prison over the limit",
    reactions({ bot: { beloep: 242_000, subsidaerFengselsstraff: days(121) } }),
  ),
  scenario(
    "fine-suspended",
    "a suspended fine with a condition",
    reactions({
      bot: {
        beloep: 8000,
        proevetid: years(2),
        saervilkaar: [{ paragraf: "§36", tekst: "Andre særvilkår" }],
        subsidaerFengselsstraff: days(8),
      },
    }),
  ),
  scenario("fine-zero", "a fine of nothing", reactions({ bot: { beloep: 0, subsidaerFengselsstraff: days(1) } }), {
    warnings: ["zero-amount"],
  }),
  scenario("fine-negative", "a fine below zero", reactions({ bot: { beloep: -1000 } }), {
    ours: "refused",
    faults: ["negative-amount"],
  }),
  scenario(
    "community-sentence",
    "community sentence",
    reactions({
      samfunnsstraff: { straff: hours(90), gjennomfoeringstid: months(5), subsidaerFengselsstraff: days(60) },
    }),
  ),
  scenario(
    "community-60-days",
    "60 days of prison behind it",
    reactions({
      samfunnsstraff: { straff: hours(60), gjennomfoeringstid: days(120), subsidaerFengselsstraff: days(60) },
    }),
  ),
  scenario(
    "community-61-days",
    "61 days of prison behind it",
    reactions({
      samfunnsstraff: { straff: hours(61), gjennomfoeringstid: days(120), subsidaerFengselsstraff: days(61) },
    }),
  ),
  scenario(
    "community-no-execution-time",
    "community sentence without execution time",
    reactions({ samfunnsstraff: { straff: hours(90), subsidaerFengselsstraff: days(60) } }),
    { warnings: ["no-execution-time"] },
  ),
  scenario(
    "community-execution-in-hours",
    "execution time in hours, as the schema says",
    reactions({
      samfunnsstraff: { straff: hours(90), gjennomfoeringstid: hours(900), subsidaerFengselsstraff: days(60) },
    }),
  ),
  scenario(
    "youth-sentence",
    "youth sentence alone",
    [...reactions({ ungdomsstraff: { straff: years(1), subsidaerFengselsstraff: months(6) } }), ["under18", true]],
    { warnings: ["no-execution-time"], age: 19 },
  ),
  scenario(
    "youth-sentence-and-prison",
    "youth sentence with prison",
    [
      ...reactions({
        ungdomsstraff: { straff: years(2), subsidaerFengselsstraff: months(8), fradrag: days(10) },
        fengsel: { straff: months(6), fradrag: days(30) },
      }),
      ["under18", true],
    ],
    { age: 18 },
  ),
  scenario(
    "only-loss-of-rights",
    "only a driving ban",
    (random) => reactions({ rettighetstapMotorvogn: [drivingBan(random)] }),
    { manual: ["no-sentence"] },
  ),
  scenario(
    "contact-ban-with-control",
    "prison and a contact ban with electronic control",
    (random) =>
      reactions({
        fengsel: { straff: months(10), fradrag: days(30) },
        rettighetstapForbudKontakt: [
          {
            ...contactBan(random),
            varighetElektroniskKontroll: { lengde: years(1) },
            tekstElektroniskKontroll: "Hele landet.",
            gjelderEgetHjem: true,
          },
        ],
      }),
    { version: "1.2" },
  ),
  scenario(
    "contact-ban-control-too-long",
    "control longer than the ban",
    reactions({
      fengsel: { straff: months(10) },
      rettighetstapForbudKontakt: [
        {
          hjemmel: { lovbudStreng: "Straffeloven § 57" },
          varighet: { lengde: years(1) },
          varighetElektroniskKontroll: { lengde: years(2) },
        },
      ],
    }),
    { version: "1.2", warnings: ["control-over-ban"] },
  ),
  scenario(
    "loss-of-rights-for-good",
    "a right lost for good",
    reactions({
      fengsel: { straff: months(10) },
      rettighetstap: [{ hjemmel: { lovbudStreng: "Straffeloven § 56" }, varighet: { ubestemtTid: true } }],
    }),
  ),
  scenario(
    "loss-of-rights-both",
    "both a length and for good",
    reactions({
      fengsel: { straff: months(10) },
      rettighetstap: [
        { hjemmel: { lovbudStreng: "Straffeloven § 56" }, varighet: { ubestemtTid: true, lengde: years(1) } },
      ],
    }),
    { official: "invalid", ours: "refused", faults: ["one-of-two"] },
  ),
  scenario(
    "confiscation",
    "prison and confiscation",
    reactions({
      fengsel: { straff: days(45) },
      inndragning: [
        { hjemmel: "§ 67 Inndragning av utbytte", beloep: 12_500 },
        { hjemmel: "§ 69 Inndragning av produkt", beskrivelse: "Mobiltelefon", alternativBelopForGjenstand: false },
      ],
    }),
  ),
  scenario(
    "preventive-detention",
    "preventive detention, which has no field",
    reactions({ annet: { tekst: detention } }),
    { manual: ["preventive-detention", "no-sentence"] },
  ),
  scenario(
    "preventive-detention-in-description",
    "preventive detention told in the description only",
    [...reactions({}), ["beskrivelse", "Domfelte er idømt forvaring, se dommen."]],
    { manual: ["preventive-detention", "no-sentence"] },
  ),
  scenario(
    "psychiatric-care",
    "a special sanction in the free text",
    reactions({ annet: { tekst: "Dom på overføring til tvungent psykisk helsevern." } }),
    { manual: ["special-sanction", "no-sentence"] },
  ),
  scenario(
    "other-reaction",
    "another reaction as text beside prison",
    reactions({ fengsel: { straff: days(30) }, annet: { tekst: "Se dommens punkt 3." } }),
    { manual: ["other-reaction"] },
  ),
  scenario("nothing-at-all", "no reaction in the order", reactions({}), { manual: ["no-sentence"] }),
];
