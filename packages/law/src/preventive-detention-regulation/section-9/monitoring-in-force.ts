import { all, any, gt, is, isNone, on, section, some } from "@soning/norms";
import { finalPartBars, wholeSentenceBars } from "../../electronic-monitoring/slots.ts";
import { sentences } from "../../facts/sentence.ts";
import { detentionRegulation } from "../instrument.ts";

const inPreventiveDetention = some(sentences, (each) =>
  all(is(each.kind, "preventive-detention"), any(isNone(each.servedOn), gt(each.servedOn, on))),
);
const note = {
  nb: "Forskriften nevner bare § 16; det er en forglemmelse fra 2020 og klart at § 16 a også er utelukket.",
  en: "The regulation names § 16 only; that is an oversight of 2020, and it is clear that § 16 a is shut out too.",
};

/** Preventive detention and EM. The bar to § 16 itself stands in `in-force.ts`. */
export const detention9Monitoring = section(
  {
    instrument: detentionRegulation,
    number: "9",
    key: "detention-reg/9",
    from: "2008-08-01",
    cite: () => "forskrift om forvaring § 9 (4)",
  },
  (s) => {
    s.bar("4/16a", {
      slot: finalPartBars,
      when: inPreventiveDetention,
      nb: "Forvaring kan ikke gjennomføres utenfor fengsel, heller ikke siste del med elektronisk kontroll.",
      en: "Preventive detention cannot be served outside prison, nor its final part with EM.",
      rows: ["consultation/c6-1/preventive-detention-excluded"],
      note,
      doubtful: true,
    });
    s.bar("4/16b", {
      slot: wholeSentenceBars,
      when: inPreventiveDetention,
      nb: "Forvaring kan ikke gjennomføres med elektronisk kontroll.",
      en: "Preventive detention cannot be served with EM.",
      note,
      doubtful: true,
    });
  },
);
