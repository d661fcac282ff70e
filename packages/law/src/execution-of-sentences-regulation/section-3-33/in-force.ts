import { lastDayOfTerm, parameter, plusDays, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  interruptionConditions,
  interruptionProlongedUntil,
  interruptionUntil,
} from "../../execution-of-sentences-act/section-35/slots.ts";
import { deferral } from "../../facts/deferral.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { oneDay } from "../../sentence-clock/term.ts";

export const interruptionLength = parameter.duration(
  "interruption.longest",
  { nb: "lengste avbrudd om gangen", en: "longest interruption at a time" },
  [{ from: "2002-03-01", value: "P4W", cite: "fsk. § 3-33 (2)" }],
);
export const interruptionParameters = [interruptionLength];

/** Interruption of serving. Source: fsk. § 3-33. */
export const section3x33 = section(
  {
    instrument: executionRegulation,
    number: "3-33",
    key: "reg/3-33",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-33"),
  },
  (s) => {
    s.condition("1/secure", {
      slot: interruptionConditions,
      holds: serving.executionSecure,
      nb: "Avbrudd gis bare når det etter en helhetsvurdering er sikkerhetsmessig forsvarlig.",
      en: "Interruption is given only where it is secure on a concrete overall assessment.",
    });
    s.date("2/until", {
      slot: interruptionUntil,
      value: lastDayOfTerm(deferral.requestedFrom, interruptionLength),
      nb: "Avbrudd gis for en bestemt tid på inntil fire uker.",
      en: "An interruption is given for a set time of up to four weeks.",
    });
    s.date("2/prolonged-until", {
      slot: interruptionProlongedUntil,
      value: lastDayOfTerm(plusDays(interruptionUntil, oneDay), interruptionLength),
      nb: "Avbruddet kan forlenges én gang med inntil fire uker; mer innvilges av nærmeste overordnede nivå.",
      en: "It may be prolonged once by up to four weeks; more is granted by the next higher level.",
    });
    s.told("3/release", {
      nb: "Reglene om løslatelse gjelder ved avbrudd så langt de passer.",
      en: "The rules on release hold for an interruption as far as they fit.",
      why: { nb: "Hva som passer, avgjøres i den enkelte saken.", en: "What fits is decided in the single case." },
    });
  },
);
