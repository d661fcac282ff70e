import type { JsonObject, JsonValue } from "../text/json-value.ts";
import type { Random } from "./random.ts";

export const days = (count: number): JsonObject => ({ antallDager: count });
export const months = (count: number): JsonObject => ({ antallMaaneder: count });
export const years = (count: number, andMonths = 0): JsonObject =>
  andMonths === 0 ? { antallAar: count } : { antallAar: count, antallMaaneder: andMonths };
export const hours = (count: number): JsonObject => ({ antallTimer: count });

export const specialConditions: readonly JsonObject[] = [
  { paragraf: "§35", tekst: "Særvilkår om meldeplikt", beskrivelse: "Møte hver måned." },
  { paragraf: "§36", tekst: "Særvilkår om bolig, arbeid eller opplæring" },
  { paragraf: "§37", tekst: "Andre særvilkår", detaljer: "Gjennomføre program mot ruspåvirket kjøring" },
  {
    paragraf: "§37",
    tekst: "Andre særvilkår",
    detaljer: "Gjennomføre narkotikaprogram med domstolskontroll, jf. § 38",
  },
];

/** A sentence in the units that courts use: days to 120, then months and years. */
export function sentenceLength(random: Random): JsonObject {
  const drawn = random.next();
  if (drawn < 0.4) return days(random.between(14, 120));
  if (drawn < 0.75) return months(random.between(5, 18));
  if (drawn < 0.97) return years(random.between(1, 10), random.between(0, 11));
  return {
    antallAar: random.between(1, 21),
    antallMaaneder: random.between(1, 11),
    antallDager: random.between(1, 30),
  };
}

function prison(random: Random): JsonObject {
  const length = sentenceLength(random);
  const inDays =
    typeof length["antallDager"] === "number" && length["antallAar"] === undefined ? length["antallDager"] : undefined;
  const suspended = random.chance(0.2) ? suspendedPart(random, length) : undefined;
  return {
    straff: length,
    ...(suspended === undefined ? {} : { betinget: suspended, proevetid: years(2) }),
    ...(suspended !== undefined && random.chance(0.3) ? { saervilkaar: [random.pick(specialConditions)] } : {}),
    ...(random.chance(0.6) ? { fradrag: days(random.between(1, inDays === undefined ? 100 : inDays)) } : {}),
  };
}

function suspendedPart(random: Random, length: JsonObject): JsonObject | undefined {
  const count = (name: string): number => (typeof length[name] === "number" ? length[name] : 0);
  if (count("antallAar") > 0) return months(random.between(1, 11));
  if (count("antallMaaneder") > 1) return months(random.between(1, count("antallMaaneder") - 1));
  if (count("antallDager") > 20) return days(random.between(1, count("antallDager") - 14));
  return undefined;
}

function fine(random: Random): JsonObject {
  return {
    beloep: random.between(1, 60) * 1000,
    ...(random.chance(0.8) ? { subsidaerFengselsstraff: days(random.between(1, 120)) } : {}),
  };
}

/** Reactions as they occur together. Every kind has its share. */
export function randomReactions(random: Random): JsonObject {
  const drawn = random.next();
  const kinds: Record<string, JsonValue> = {};
  if (drawn < 0.68) kinds["fengsel"] = prison(random);
  else if (drawn < 0.8) {
    kinds["samfunnsstraff"] = {
      straff: hours(random.between(30, 420)),
      gjennomfoeringstid: months(random.between(4, 12)),
      subsidaerFengselsstraff: days(random.between(20, 120)),
      ...(random.chance(0.3) ? { fradrag: days(random.between(1, 10)) } : {}),
      ...(random.chance(0.3) ? { vilkaar: "Avholde seg fra rusmidler." } : {}),
    };
  } else if (drawn < 0.84) {
    kinds["ungdomsstraff"] = {
      straff: months(random.between(6, 24)),
      subsidaerFengselsstraff: months(random.between(2, 6)),
    };
  } else if (drawn < 0.96) kinds["bot"] = fine(random);
  else kinds["annet"] = { tekst: "Se dommen." };
  if (kinds["fengsel"] !== undefined && random.chance(0.2)) kinds["bot"] = fine(random);
  if (random.chance(0.1)) kinds["rettighetstapMotorvogn"] = [drivingBan(random)];
  if (random.chance(0.08)) kinds["rettighetstapForbudKontakt"] = [contactBan(random)];
  if (random.chance(0.04)) kinds["rettighetstap"] = [lossOfRights("Straffeloven § 56", { lengde: years(3) })];
  if (random.chance(0.02))
    kinds["rettighetstapTransport"] = [lossOfRights("Yrkestransportloven § 37 f", { ubestemtTid: true })];
  if (random.chance(0.06)) {
    kinds["inndragning"] = [
      { hjemmel: "§ 67 Inndragning av utbytte", beloep: random.between(1, 90) * 500, beskrivelse: "Utbytte" },
    ];
  }
  return kinds;
}

function lossOfRights(law: string, duration: JsonObject): JsonObject {
  return { hjemmel: { lovbudStreng: law }, varighet: duration, tekst: "Tap av rettighet." };
}

export function contactBan(random: Random): JsonObject {
  return {
    ...lossOfRights("Straffeloven § 57", { lengde: years(3) }),
    ...(random.chance(0.5)
      ? {
          varighetElektroniskKontroll: { lengde: years(1) },
          tekstElektroniskKontroll: "Hele forbudet.",
          gjelderEgetHjem: false,
        }
      : {}),
  };
}

export function drivingBan(random: Random): JsonObject {
  return {
    ...lossOfRights("Vegtrafikkloven § 33 nr. 1", { lengde: years(2) }),
    ...(random.chance(0.5) ? { sperrefrist: { lengde: years(1) }, sperrefristGjelderFra: "2026-02-01" } : {}),
    nyFoererproeve: random.pick(["FULL", "DELVIS"]),
  };
}
