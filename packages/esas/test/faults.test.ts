import { describe, expect, it } from "vitest";
import { inThreeLanguages } from "../../../test/support/three-languages.ts";
import { type Edit, edited } from "../src/generator/edits.ts";
import { generateOrder } from "../src/generator/index.ts";
import { type FaultCode, type JsonValue, type ReadOrder, readOrder, type WarningCode } from "../src/index.ts";
import { bytesOf } from "./support/bytes.ts";

/** One offence with a victim, prison, fine, bans and all the fields that an order can have. */
const { message: ordinary } = generateOrder(1, { scenario: "victims-five" });
const order = "fullbyrdelsesordre";
const judgment = `${order}.avgjoerelse`;
const reactions = `${judgment}.reaksjoner`;
const offence = `${judgment}.straffbareForhold[0]`;
const law = `${offence}.lovbudKombinert.lovbud[0]`;
const person = `${order}.domfelte.person`;

const full = edited(ordinary, [
  ["forsendelse.kontakt", { beskrivelse: "Sentralbord", epost: "post@example.no", telefonnummer: "+47 00 00 00 00" }],
  ["@person.kjoenn", "MANN"],
  ["@convicted.kontaktInfo", { epost: "a@example.no", telefonnummer: ["00000000"] }],
  [
    law,
    {
      lovbudId: "8d5e1fe3-a6e7",
      lovbudStreng: "Straffeloven § 321",
      strafferamme: 24,
      hjemler: [
        { rettskilde: { kode: "STRL", navn: "Straffeloven" }, elementer: [{ type: "PARAGRAF", verdi: "321" }] },
      ],
    },
  ],
  [
    "@reactions",
    {
      fengsel: {
        straff: { antallMaaneder: 8 },
        betinget: { antallMaaneder: 2 },
        proevetid: { antallAar: 2 },
        fradrag: { antallDager: 5 },
        saervilkaar: [{ paragraf: "§36", tekst: "Meldeplikt" }],
      },
      bot: { beloep: 10_000, subsidaerFengselsstraff: { antallDager: 10 } },
      samfunnsstraff: {
        straff: { antallTimer: 90 },
        gjennomfoeringstid: { antallMaaneder: 5 },
        subsidaerFengselsstraff: { antallDager: 60 },
      },
      ungdomsstraff: { straff: { antallMaaneder: 12 } },
      rettighetstap: [{ hjemmel: { lovbudStreng: "strl. § 56" }, varighet: { lengde: { antallAar: 2 } } }],
      rettighetstapForbudKontakt: [
        { hjemmel: { lovbudStreng: "strl. § 57" }, varighet: { ubestemtTid: true }, gjelderEgetHjem: true },
      ],
      rettighetstapMotorvogn: [
        { hjemmel: { lovbudStreng: "vtrl. § 33" }, nyFoererproeve: "FULL", sperrefristGjelderFra: "2026-01-01" },
      ],
      inndragning: [{ hjemmel: "§ 67", beloep: 100 }],
      annet: { tekst: "Annet" },
    },
  ],
]);

function read(edits: readonly Edit[], schemaVersion = "1.2") {
  return readOrder(bytesOf(JSON.stringify(edited(full, edits))), { schemaVersion });
}

type Row = readonly [path: string, value: JsonValue | undefined, code: FaultCode, at?: string];

const required = [
  "forsendelse",
  "under18",
  order,
  "beskrivelse",
  "hovedStraffesaksnummer",
  "dokumenter",
  "forsendelse.meldingsId",
  "forsendelse.sendtTid",
  "forsendelse.avsender",
  "forsendelse.mottakerOrganisasjon",
  "forsendelse.avsender.organisasjon",
  "forsendelse.avsender.person",
  "forsendelse.avsender.person.navn",
  "forsendelse.kontakt.telefonnummer",
  "forsendelse.mottakerOrganisasjon.organisasjonsnummer",
  `${order}.anmodningsId`,
  `${order}.paataleansvarlig`,
  `${order}.besluttetAv`,
  `${order}.domfelte`,
  judgment,
  `${order}.foregrepetSoning`,
  `${order}.besluttetAv.navn.fornavn`,
  `${order}.besluttetAv.navn.etternavn`,
  `${person}.personForetakRef`,
  `${person}.navn`,
  `${person}.foedselsdato`,
  `${person}.statsborgerskap`,
  `${person}.identitetsnummer`,
  `${person}.tilleggsId`,
  `${person}.identitetsnummer.idType`,
  `${person}.identitetsnummer.verdi`,
  `${order}.domfelte.verger`,
  `${person}.statsborgerskap[0].kode`,
  `${order}.domfelte.personAdresse.adresse`,
  `${order}.domfelte.personAdresse.adresse.land`,
  `${judgment}.domstol`,
  `${judgment}.avgjoerelseId`,
  `${judgment}.saksnummer`,
  `${judgment}.avsagtDato`,
  reactions,
  `${judgment}.straffbareForhold`,
  `${offence}.lovbudKombinert`,
  `${offence}.straffesak`,
  `${offence}.fornaermede`,
  `${offence}.lovbudKombinert.lovbud`,
  `${law}.lovbudStreng`,
  `${law}.hjemler[0].rettskilde`,
  `${law}.hjemler[0].elementer`,
  `${law}.hjemler[0].elementer[0].verdi`,
  `${offence}.straffesak.straffesaksnummer`,
  `${offence}.straffesak.statistikkgruppe`,
  `${offence}.straffesak.statistikkgruppe.kode`,
  `${offence}.fornaermede[0].person`,
  `${offence}.fornaermede[0].verger`,
  `${offence}.fornaermede[0].person.navn`,
  `${reactions}.fengsel.straff`,
  `${reactions}.bot.beloep`,
  `${reactions}.samfunnsstraff.straff`,
  `${reactions}.ungdomsstraff.straff`,
  `${reactions}.rettighetstap[0].hjemmel`,
  `${reactions}.rettighetstapForbudKontakt[0].hjemmel`,
  `${reactions}.rettighetstapMotorvogn[0].hjemmel`,
  `${reactions}.inndragning[0].hjemmel`,
  `${reactions}.annet.tekst`,
  `${reactions}.fengsel.saervilkaar[0].paragraf`,
  `${reactions}.fengsel.saervilkaar[0].tekst`,
  "dokumenter[0].overskrift",
  "dokumenter[0].skrevetDato",
  "dokumenter[0].forsendelse",
  "dokumenter[0].forsendelse.uri",
  "dokumenter[0].forsendelse.sjekksum",
];

const lengths = [
  `${reactions}.fengsel.straff`,
  `${reactions}.fengsel.betinget`,
  `${reactions}.fengsel.proevetid`,
  `${reactions}.fengsel.fradrag`,
  `${reactions}.bot.subsidaerFengselsstraff`,
  `${reactions}.samfunnsstraff.straff`,
  `${reactions}.samfunnsstraff.gjennomfoeringstid`,
  `${reactions}.ungdomsstraff.straff`,
  `${reactions}.rettighetstap[0].varighet.lengde`,
];

const units: readonly (readonly [string, number])[] = [
  ["antallAar", 21],
  ["antallMaaneder", 99],
  ["antallDager", 999],
  ["antallTimer", 999],
];

const days = [
  "forsendelse.sendtTid",
  `${person}.foedselsdato`,
  `${judgment}.avsagtDato`,
  `${order}.rettskraftigFraOgMed`,
  "dokumenter[0].skrevetDato",
  `${reactions}.rettighetstapMotorvogn[0].sperrefristGjelderFra`,
];
const guids = [
  "forsendelse.meldingsId",
  `${order}.anmodningsId`,
  `${judgment}.avgjoerelseId`,
  `${person}.personForetakRef`,
  `${offence}.fornaermede[0].person.personForetakRef`,
];

const rows: readonly Row[] = [
  ...required.map((path): Row => [path, undefined, "missing"]),
  ...required.map((path): Row => [path, null, path.endsWith("idType") ? "not-allowed" : "wrong-type"]),
  ...lengths.map((path): Row => [path, {}, "empty-length"]),
  ...lengths.flatMap((path) =>
    units.flatMap(([unit, most]): Row[] => [
      [path, { [unit]: 0 }, "out-of-range", `${path}.${unit}`],
      [path, { [unit]: most + 1 }, "out-of-range", `${path}.${unit}`],
      [path, { [unit]: 1.5 }, "wrong-type", `${path}.${unit}`],
      [path, { [unit]: "3" }, "wrong-type", `${path}.${unit}`],
    ]),
  ),
  ...lengths.map((path): Row => [path, { antallUker: 2, antallDager: 1 }, "not-allowed", `${path}.antallUker`]),
  ...days.slice(1).flatMap((path): Row[] => [
    [path, "2026-02-30", "impossible-date"],
    [path, "2026-13-01", "impossible-date"],
    [path, "2025-02-29", "impossible-date"],
    [path, "01.02.2026", "wrong-format"],
    [path, "2026-02-01T00:00:00Z", "wrong-format"],
    [path, 20260201, "wrong-type"],
  ]),
  ["forsendelse.sendtTid", "2026-02-01", "wrong-format"],
  ["forsendelse.sendtTid", "2026-02-01T10:00:00", "wrong-format"],
  ["forsendelse.sendtTid", "2026-02-30T10:00:00Z", "impossible-date"],
  ["forsendelse.sendtTid", "2026-02-01T24:00:00Z", "impossible-date"],
  ["forsendelse.sendtTid", "2026-02-01T10:60:00Z", "impossible-date"],
  ["forsendelse.sendtTid", "2026-02-01T10:00:60Z", "impossible-date"],
  ...guids.flatMap((path): Row[] => [
    [path, "1234", "wrong-format"],
    [path, "0b0d6aed3a434b70ad868a4fe38b090b", "wrong-format"],
    [path, "{0b0d6aed-3a43-4b70-ad86-8a4fe38b090b}", "wrong-format"],
  ]),
  ["forsendelse.avsender.organisasjon.organisasjonsnummer", "12345678", "wrong-format"],
  ["forsendelse.avsender.organisasjon.organisasjonsnummer", "12345678X", "wrong-format"],
  ["forsendelse.kontakt.epost", "ingen", "wrong-format"],
  ["forsendelse.kontakt.telefonnummer", "ring meg", "wrong-format"],
  ["forsendelse.kontakt.telefonnummer", "1", "wrong-length"],
  ["hovedStraffesaksnummer", "12", "wrong-length"],
  ["hovedStraffesaksnummer", "1".repeat(31), "wrong-length"],
  [`${law}.lovbudId`, "1234", "wrong-length"],
  [`${law}.lovbudId`, "x".repeat(41), "wrong-length"],
  [`${offence}.basissakId`, "abc", "wrong-length"],
  [`${person}.identitetsnummer.verdi`, "123", "wrong-format"],
  [`${person}.identitetsnummer.verdi`, "99999999999", "wrong-format"],
  [`${person}.identitetsnummer.verdi`, "0785801234X", "wrong-format"],
  [`${person}.identitetsnummer.idType`, "PASSNUMMER", "not-allowed"],
  [`${person}.identitetsnummer.idType`, "DNUMER", "not-allowed"],
  [`${person}.kjoenn`, "mann", "not-allowed"],
  [`${person}.statsborgerskap[0].kode`, "NO", "wrong-format"],
  [`${person}.statsborgerskap[0].kode`, "nor", "wrong-format"],
  [`${order}.domfelte.adresseGradering`, "HEMMELIG", "not-allowed"],
  [`${order}.domfelte.personAdresse.adresse.adresselinjer`, [], "wrong-count"],
  [`${order}.domfelte.personAdresse.adresse.adresselinjer`, ["1", "2", "3", "4", "5"], "wrong-count"],
  ["dokumenter", [], "wrong-count"],
  [`${judgment}.straffbareForhold`, [], "wrong-count"],
  [`${offence}.lovbudKombinert.lovbud`, [], "wrong-count"],
  [`${law}.hjemler[0].elementer`, [], "wrong-count"],
  [`${reactions}.rettighetstap`, [], "wrong-count"],
  [`${reactions}.inndragning`, [], "wrong-count"],
  [`${reactions}.rettighetstapMotorvogn[0].nyFoererproeve`, "HALV", "not-allowed"],
  [`${reactions}.rettighetstap[0].varighet`, {}, "one-of-two"],
  [`${reactions}.rettighetstap[0].varighet`, { ubestemtTid: false, lengde: { antallAar: 1 } }, "one-of-two"],
  [`${reactions}.rettighetstap[0].hjemmel`, "strl. § 56", "wrong-type"],
  [`${reactions}.bot.beloep`, 10.5, "wrong-type"],
  [`${reactions}.bot.beloep`, "10 000", "wrong-type"],
  [`${reactions}.bot.beloep`, -1, "negative-amount"],
  [`${reactions}.inndragning[0].beloep`, -1, "negative-amount"],
  [`${law}.strafferamme`, -1, "negative-amount"],
  [`${order}.rettskraftigFraOgMed`, undefined, "neither-final-nor-anticipated"],
  [`${reactions}.fengsel.betinget`, { antallMaaneder: 9 }, "suspended-over-sentence"],
  [`${reactions}.fengsel.betinget`, { antallAar: 1 }, "suspended-over-sentence"],
  [`${reactions}.fengsel.betinget`, { antallDager: 250 }, "suspended-over-sentence"],
  [`${reactions}.fengsel.fradrag`, { antallDager: 250 }, "deduction-over-sentence"],
  [`${reactions}.fengsel.fradrag`, { antallMaaneder: 8, antallDager: 1 }, "deduction-over-sentence"],
  [`${reactions}.samfunnsstraff.fradrag`, { antallTimer: 91 }, "deduction-over-sentence"],
  [`${reactions}.ungdomsstraff.fradrag`, { antallAar: 1, antallDager: 1 }, "deduction-over-sentence"],
  [`${person}.foedselsdato`, "2030-01-01", "born-after-judgment"],
  ["fullbyrdelsesorder", {}, "misspelt-name"],
  [`${reactions}.bot.subsidiaerFengselsstraff`, { antallDager: 3 }, "misspelt-name"],
  [`${reactions}.fengsel.provetid`, { antallAar: 2 }, "misspelt-name"],
  [`${reactions}.fengsel.Fradrag`, { antallDager: 5 }, "misspelt-name"],
  [`${person}.personStraffesakID`, "12345", "misspelt-name"],
  [`${law}.hjemmler`, [], "name-of-other-version"],
  ["forsendelse.avsender.person.kontakt", {}, "name-of-other-version"],
];

/** Some names are near another only when that one is absent. */
const makeRoom: Readonly<Record<string, readonly Edit[]>> = {
  fullbyrdelsesorder: [[order, undefined]],
  [`${reactions}.bot.subsidiaerFengselsstraff`]: [[`${reactions}.bot.subsidaerFengselsstraff`, undefined]],
  [`${reactions}.fengsel.provetid`]: [[`${reactions}.fengsel.proevetid`, undefined]],
  [`${reactions}.fengsel.Fradrag`]: [[`${reactions}.fengsel.fradrag`, undefined]],
  [`${person}.personStraffesakID`]: [[`${person}.personStraffesakId`, undefined]],
};

describe(`what is refused: ${rows.length} ways to spoil an order`, () => {
  it("the whole order is read", () => {
    expect(read([]).ok).toBe(true);
  });

  it.each(rows.map(([path, value, code, at = path]) => ({ path, value, code, at, shown: JSON.stringify(value) })))(
    "$path = $shown: $code",
    ({ path, value, code, at }) => {
      const result = read([[path, value], ...(makeRoom[path] ?? [])]);
      if (result.ok) expect.fail("it was read");
      const found = result.faults.find((one) => one.path === at && one.code === code);
      expect(found, JSON.stringify(result.faults)).toBeDefined();
      const small = typeof value === "string" || typeof value === "number";
      if (small && code !== "suspended-over-sentence") expect(found?.value).toEqual(value);
      for (const one of result.faults) {
        inThreeLanguages(one.message, one.code);
        inThreeLanguages(one.hint, one.code);
      }
    },
  );

  it("names the nearest of the values that are allowed", () => {
    const result = read([[`${person}.identitetsnummer.idType`, "DNUMER"]]);
    expect(result.ok ? "" : result.faults[0]?.hint.en).toContain("DNUMMER");
  });

  it("tells every fault at once", () => {
    const result = read([
      ["under18", 1],
      ["beskrivelse", undefined],
      [`${reactions}.fengsel.straff`, {}],
    ]);
    expect(result.ok ? [] : result.faults.map((one) => one.path).sort()).toEqual([
      "beskrivelse",
      `${reactions}.fengsel.straff`,
      "under18",
    ]);
  });
});

type Doubt = readonly [path: string, value: JsonValue | undefined, code: WarningCode, at?: string];

const doubts: readonly Doubt[] = [
  ["ukjent", 1, "unknown-field"],
  ["beskrivelse", "Domfelte sitter i dag i varetekt.", "remand-in-description"],
  [`${offence}.ukjent`, {}, "unknown-field"],
  [`${person}.statsborgerskap`, [], "no-citizenship"],
  [`${person}.statsborgerskap[0].kode`, "ZZZ", "unknown-country"],
  [`${order}.rettskraftigFraOgMed`, "1999-01-01", "final-before-judgment"],
  [`${order}.rettskraftigFraOgMed`, "2099-01-01", "final-after-sending"],
  [`${judgment}.avsagtDato`, "2099-01-01", "judgment-after-sending"],
  ["forsendelse.sendtTid", "1899-12-31T10:00:00Z", "implausible-date"],
  ["dokumenter[0].skrevetDato", "1850-01-01", "implausible-date"],
  [`${reactions}.bot.beloep`, 0, "zero-amount"],
  [`${reactions}.bot.subsidaerFengselsstraff`, undefined, "no-subsidiary-prison"],
  [`${reactions}.samfunnsstraff.gjennomfoeringstid`, undefined, "no-execution-time"],
  [`${reactions}.fengsel.fradrag`, undefined, "no-deduction-stated"],
  [`${reactions}.fengsel.proevetid`, undefined, "no-trial-period"],
  [`${reactions}.fengsel.betinget`, undefined, "trial-period-without-suspension", `${reactions}.fengsel.proevetid`],
  [`${reactions}.fengsel.betinget`, { antallMaaneder: 8 }, "wholly-suspended"],
  [`${reactions}.fengsel.fradrag`, { antallDager: 243 }, "deduction-may-exceed"],
  [`${reactions}.fengsel.fradrag`, { antallMaaneder: 7 }, "deduction-over-unconditional"],
  [`${law}.strafferamme`, 361, "penalty-frame"],
  [`${law}.strafferamme`, 0, "penalty-frame"],
  [`${law}.lovbudStreng`, "Straffeloven § 322", "law-references-differ", `${law}.hjemler`],
  [`${order}.domfelte.personAdresse`, undefined, "no-address"],
  [`${order}.domfelte.adresseGradering`, "FORTROLIG", "address-though-protected", `${order}.domfelte.personAdresse`],
];

describe("what is doubtful", () => {
  it.each(doubts.map(([path, value, code, at = path]) => ({ path, value, code, at, shown: JSON.stringify(value) })))(
    "$path = $shown: $code",
    ({ path, value, code, at }) => {
      const result = read([[path, value]]);
      if (!result.ok) expect.fail(JSON.stringify(result.faults));
      const told = (from: ReadOrder): string[] =>
        from.ok ? from.warnings.map((one) => `${one.code} ${one.path}`) : [];
      expect(told(result)).toContain(`${code} ${at}`);
      expect(told(read([]))).not.toContain(`${code} ${at}`);
      for (const one of result.warnings) {
        inThreeLanguages(one.message, one.code);
        inThreeLanguages(one.hint, one.code);
      }
    },
  );
});
