import { type Said, type Warning, type WarningCode, warning } from "../findings.ts";
import { penalCode2005 } from "../law-reference/acts.ts";
import { isPenalCodeSection } from "../law-reference/penal-code-sections.ts";
import { disagree, readStructured } from "../law-reference/structured.ts";
import { isDoubtful } from "../law-reference/unnamed-code.ts";
import type { ExecutionOrder, LawReference } from "../model/order.ts";

/** No penalty in Norwegian law is above 30 years (strl. § 79; the order's field counts months). */
const longestFrameMonths = 360;

const unknownNotHarmless: Said = {
  nb: "Lovbruddet er ukjent, ikke uten betydning: les dommen.",
  en: "The offence is unknown, not of no weight: read the judgment.",
  nn: "Lovbrotet er ukjent, ikkje utan verknad: les dommen.",
};

const readAsTodaysCode: Said = {
  nb: "Domsdatoen kan ikke stemme, så den er lest som loven av 2005: les dommen.",
  en: "The day of the judgment cannot be right, so it is read as that of 2005: read the judgment.",
  nn: "Domsdatoen kan ikkje stemme, så det er lese som lova av 2005: les dommen.",
};

/** Law references that were not wholly read, or that do not fit. */
export function doubtfulLaw(order: ExecutionOrder): Warning[] {
  const old = isDoubtful(order.judgment.date);
  return order.offences.flatMap((one) => one.law).flatMap((law) => doubtfulReference(law, old));
}

function doubtfulReference(law: LawReference, old: boolean): Warning[] {
  const at = `${law.path}.lovbudStreng`;
  const found: Warning[] = [];
  const say = (
    code: WarningCode,
    path: string,
    nb: string,
    en: string,
    nn: string,
    hint = unknownNotHarmless,
  ): void => {
    found.push(warning(code, path, { nb, en, nn }, hint, law.text));
  };
  const [main] = law.provisions;
  if (law.structured.length === 0) {
    if (main?.section === undefined)
      say(
        "law-not-read",
        at,
        "Lovhenvisningen ble ikke forstått.",
        "The law reference was not understood.",
        "Lovtilvisinga vart ikkje forstått.",
      );
    else if (main.code === "unknown" && !law.reading.codeAssumed)
      say("law-not-read", at, "Loven er ukjent.", "The act is unknown.", "Lova er ukjend.");
    else if (law.reading.read === "part") {
      const rest = law.reading.unread.join(" ");
      say(
        "law-not-read",
        at,
        `En del ble ikke forstått: ${rest}.`,
        `A part was not understood: ${rest}.`,
        `Ein del vart ikkje forstått: ${rest}.`,
      );
    }
  }
  if (law.reading.codeAssumed && old && law.structured.length === 0) {
    say(
      "law-code-assumed",
      at,
      "Straffeloven uten årstall i en dom fra før 1. oktober 2015: det kan være loven av 1902 eller av 2005.",
      "The Penal Code without its year in a judgment from before 1 October 2015: it may be that of 1902 or of 2005.",
      "Straffelova utan årstal i ein dom frå før 1. oktober 2015: det kan vere lova av 1902 eller av 2005.",
      main?.code === penalCode2005 ? readAsTodaysCode : unknownNotHarmless,
    );
  }
  for (const one of law.provisions) {
    if (one.code !== penalCode2005 || one.section === undefined || isPenalCodeSection(one.section)) continue;
    say(
      "law-section-unknown",
      at,
      `Straffeloven har ingen § ${one.section}.`,
      `The Penal Code has no section ${one.section}.`,
      `Straffelova har ingen § ${one.section}.`,
    );
  }
  found.push(...structured(law));
  const frame = law.penaltyFrameMonths;
  if (frame !== undefined && (frame === 0 || frame > longestFrameMonths)) {
    const path = `${law.path}.strafferamme`;
    say(
      "penalty-frame",
      path,
      `Strafferammen ${frame} måneder er ikke troverdig.`,
      `A penalty frame of ${frame} months is not plausible.`,
      `Ei strafferamme på ${frame} månader er ikkje truverdig.`,
    );
  }
  return found;
}

function structured(law: LawReference): Warning[] {
  const [first] = law.structured;
  const fromText = law.reading.provisions[0];
  if (first === undefined) return [];
  const { provision, unread } = readStructured(first);
  const path = `${law.path}.hjemler`;
  const found: Warning[] = [];
  if (unread.length > 0 || provision.section === undefined || provision.code === "other") {
    const rest = unread.join(", ");
    found.push(
      warning(
        "law-not-read",
        path,
        {
          nb: `Den strukturerte henvisningen ble ikke helt forstått: ${rest || "rettskilde eller paragraf"}.`,
          en: `The structured reference was not wholly understood: ${rest || "source or section"}.`,
          nn: `Den strukturerte tilvisinga vart ikkje heilt forstått: ${rest || "rettskjelde eller paragraf"}.`,
        },
        unknownNotHarmless,
      ),
    );
  }
  if (fromText !== undefined && disagree(provision, fromText)) {
    found.push(
      warning(
        "law-references-differ",
        path,
        {
          nb: `Teksten sier «${law.text}», strukturen noe annet.`,
          en: `The text says "${law.text}", the structure something else.`,
          nn: `Teksten seier «${law.text}», strukturen noko anna.`,
        },
        {
          nb: "Strukturen er brukt; kontroller mot dommen.",
          en: "The structure was used; check against the judgment.",
          nn: "Strukturen er brukt; kontroller mot dommen.",
        },
        law.text,
      ),
    );
  }
  return found;
}
