import { all, any, type Condition, gt, is, isNone, on, section, some } from "@soning/norms";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { finalPartBars, wholeSentenceBars } from "../../electronic-monitoring/slots.ts";
import { sentences } from "../../facts/sentence.ts";
import { outsidePrisonBars } from "../../serving-outside-prison/slots.ts";
import { detentionRegulation } from "../instrument.ts";

/** Preventive detention is to be carried out, or is being carried out. */
const inPreventiveDetention: Condition = some(sentences, (each) =>
  all(is(each.kind, "preventive-detention"), any(isNone(each.servedOn), gt(each.servedOn, on))),
);
const row = "consultation/p-10-3/detention-not-outside-prison";

/** No serving outside prison of preventive detention, as proposed. Source: consultation paper, ch. 10.3. */
export const section9x4 = section(
  {
    instrument: detentionRegulation,
    number: "9",
    key: "detention-reg/9",
    overlay: "em-2024",
    cite: proposedCite("9", detentionRegulation.short),
  },
  (s) => {
    s.bar("4/16", {
      slot: outsidePrisonBars,
      when: inPreventiveDetention,
      nb: "Forvaring kan ikke gjennomføres utenfor fengsel etter § 16.",
      en: "Preventive detention cannot be served outside prison under § 16.",
      rows: [row],
    });
    s.bar("4/16a", {
      slot: finalPartBars,
      when: inPreventiveDetention,
      nb: "Siste del av forvaring kan ikke gjennomføres med elektronisk kontroll etter § 16 a.",
      en: "The final part of preventive detention cannot be served with EM under § 16 a.",
      rows: [row],
    });
    s.bar("4/16b", {
      slot: wholeSentenceBars,
      when: inPreventiveDetention,
      nb: "Forvaring kan ikke gjennomføres med elektronisk kontroll etter § 16 b.",
      en: "Preventive detention cannot be served with EM under § 16 b.",
      rows: [row],
      fault: "consultation/fault/ordinals-and-signs",
      note: { nb: "Et paragraftegn mangler i teksten.", en: "A section sign is missing in the text." },
    });
    s.consequence("4/no-exception", {
      when: inPreventiveDetention,
      nb: "Forbudet har ingen unntak for unge eller varig soningsudyktige.",
      en: "The ban has no exception for the young or the permanently unfit.",
      rows: ["consultation/p-10-3/detention-permanently-unfit"],
    });
  },
);
