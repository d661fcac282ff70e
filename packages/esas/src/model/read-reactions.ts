import type { Cursor } from "./cursor.ts";
import type {
  CommunitySentence,
  Confiscation,
  Duration,
  Fine,
  LawReference,
  Length,
  LossOfRights,
  Prison,
  Reactions,
  SpecialCondition,
  YouthSentence,
} from "./order.ts";
import type { ReadLaw } from "./read-law.ts";

/** The reactions of a judgment; law references of lost rights are read by `readLaw`. */
export function reactions(at: Cursor, readLaw: ReadLaw): Reactions {
  const lost = (one: Cursor): LossOfRights => lossOfRights(one, readLaw);
  return {
    ...at.maybeObject("prison", "fengsel", prison),
    ...at.maybeObject("fine", "bot", fine),
    ...at.maybeObject("communitySentence", "samfunnsstraff", communitySentence),
    ...at.maybeObject("youthSentence", "ungdomsstraff", youthSentence),
    lossesOfRights: at.objects("rettighetstap").map(lost),
    contactBans: at.objects("rettighetstapForbudKontakt").map((one) => ({
      ...lost(one),
      ...one.maybeObject("electronicControl", "varighetElektroniskKontroll", duration),
      ...one.maybeText("electronicControlText", "tekstElektroniskKontroll"),
      ...one.maybeFlag("coversOwnHome", "gjelderEgetHjem"),
    })),
    drivingBans: at.objects("rettighetstapMotorvogn").map((one) => ({
      ...lost(one),
      ...one.maybeObject("blockedFor", "sperrefrist", duration),
      ...one.maybe("newTest", "nyFoererproeve", (name) =>
        one.text(name) === "FULL" ? ("full" as const) : ("partial" as const),
      ),
      ...one.maybeText("blockedFrom", "sperrefristGjelderFra"),
    })),
    transportBans: at.objects("rettighetstapTransport").map(lost),
    confiscations: at.objects("inndragning").map(confiscation),
    ...at.maybeObject("other", "annet", (one) => ({ path: one.path, text: one.text("tekst") })),
  };
}

function prison(at: Cursor): Prison {
  return {
    path: at.path,
    length: length(at.object("straff")),
    ...at.maybeObject("suspended", "betinget", length),
    ...at.maybeObject("trialPeriod", "proevetid", length),
    conditions: at.objects("saervilkaar").map(condition),
    ...at.maybeObject("deduction", "fradrag", length),
  };
}

function fine(at: Cursor): Fine {
  return {
    path: at.path,
    amount: at.number("beloep"),
    ...at.maybeObject("trialPeriod", "proevetid", length),
    conditions: at.objects("saervilkaar").map(condition),
    ...at.maybeObject("subsidiaryPrison", "subsidaerFengselsstraff", length),
  };
}

function communitySentence(at: Cursor): CommunitySentence {
  return {
    path: at.path,
    length: length(at.object("straff")),
    ...at.maybeObject("executionTime", "gjennomfoeringstid", length),
    ...at.maybeObject("subsidiaryPrison", "subsidaerFengselsstraff", length),
    ...at.maybeObject("deduction", "fradrag", length),
    ...at.maybeText("conditions", "vilkaar"),
  };
}

function youthSentence(at: Cursor): YouthSentence {
  return {
    path: at.path,
    length: length(at.object("straff")),
    ...at.maybeObject("subsidiaryPrison", "subsidaerFengselsstraff", length),
    ...at.maybeObject("deduction", "fradrag", length),
  };
}

function lossOfRights(at: Cursor, readLaw: ReadLaw): LossOfRights {
  return {
    path: at.path,
    ...at.maybe("law", "hjemmel", (name): LawReference => readLaw(at, name)),
    ...at.maybeObject("duration", "varighet", duration),
    ...at.maybeText("text", "tekst"),
  };
}

function confiscation(at: Cursor): Confiscation {
  return {
    path: at.path,
    law: at.text("hjemmel"),
    ...at.maybeNumber("amount", "beloep"),
    ...at.maybeText("description", "beskrivelse"),
    ...at.maybeText("beneficiary", "tilfaller"),
    ...at.maybeFlag("amountInsteadOfObject", "alternativBelopForGjenstand"),
  };
}

function condition(at: Cursor): SpecialCondition {
  return {
    path: at.path,
    section: at.text("paragraf"),
    text: at.text("tekst"),
    ...at.maybeText("details", "detaljer"),
    ...at.maybeText("description", "beskrivelse"),
  };
}

function duration(at: Cursor): Duration {
  return at.has("lengde")
    ? { kind: "length", length: length(at.object("lengde")) }
    : { kind: "for-good", stated: at.flag("ubestemtTid") };
}

function length(at: Cursor): Length {
  const count = (name: string): number => (at.has(name) ? at.number(name) : 0);
  return {
    years: count("antallAar"),
    months: count("antallMaaneder"),
    days: count("antallDager"),
    hours: count("antallTimer"),
    path: at.path,
  };
}
