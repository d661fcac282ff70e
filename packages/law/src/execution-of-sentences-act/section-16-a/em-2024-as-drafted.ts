import { all, gte, lte, section } from "@soning/norms";
import { adultAge, youngAdultAge, youngAge } from "../../electronic-monitoring/proposal-parameters.ts";
import { between18And21, between21And25, ladderAge } from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { executionAct } from "../../instruments.ts";
import { age } from "../../sentence-clock/slots.ts";

/** § 16 a by the bare words: only the norms in which the wording differs from what the reasoning means. */
export const section16aAsDrafted = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "act/16a",
    overlay: "em-2024-as-drafted",
    cite: proposedCite("16 a"),
  },
  (s) => {
    s.definition("5/age", {
      slot: ladderAge,
      value: age,
      nb: "Teksten sier ikke når alderen måles; etter ordene er det alderen når regelen brukes.",
      en: "The text does not say when the age is measured; by its words it is the age when the rule is applied.",
      fault: "consultation/fault/age-at-which-date",
      doubtful: true,
    });
    s.definition("5/band-18-21", {
      slot: between18And21,
      value: all(gte(ladderAge, adultAge), lte(ladderAge, youngAge)),
      nb: "Mellom 18 og 21 år: ordene sier ikke om endepunktene er med; begge leses inn.",
      en: "Between 18 and 21: the words do not say whether the ends are included; both are read in.",
      fault: "consultation/fault/age-bands-share-ends",
      doubtful: true,
    });
    s.definition("5/band-21-25", {
      slot: between21And25,
      value: all(gte(ladderAge, youngAge), lte(ladderAge, youngAdultAge)),
      nb: "Mellom 21 og 25 år: ordene sier ikke om endepunktene er med; den som er 21, faller i begge.",
      en: "Between 21 and 25: the words do not say whether the ends are included; whoever is 21 falls in both.",
      fault: "consultation/fault/age-bands-share-ends",
      doubtful: true,
    });
    s.told("5/second/need", {
      nb: "Unntaket for den som er under 21 år, gjelder etter ordene uten videre.",
      en: "By its words the exception for a person under 21 applies without more.",
      fault: "consultation/fault/young-exemption-automatic",
      why: {
        nb: "Vilkåret om et særlig behov for oppfølging står bare i drøftelsen; vises ved unntaket.",
        en: "The condition of a special need for follow-up stands in the discussion only; shown with the exception.",
      },
    });
    for (const label of ["third-day", "limit-day"]) {
      s.told(`5/second/need/${label}`, {
        nb: "Etter ordene endrer ikke et særlig behov for oppfølging den første dagen.",
        en: "By the words a special need for follow-up does not change the first day.",
        fault: "consultation/fault/young-exemption-automatic",
        why: {
          nb: "Vilkåret står bare i drøftelsen; vises ved unntaket.",
          en: "The condition stands in the discussion only; shown with the exception.",
        },
      });
    }
    s.told("5/fourth/instead", {
      nb: "Ordene setter ikke 12-månedersgrensen til side for den som er mellom 21 og 25 år; 15 måneder har ingen virkning.",
      en: "The words do not set the 12 months aside for a person between 21 and 25; the 15 months have no effect.",
      fault: "consultation/fault/16a-12-or-15-months",
      why: {
        nb: "Det finnes ingen regel å utføre; vises ved grensen på 15 måneder.",
        en: "There is no rule to carry out; shown with the limit of 15 months.",
      },
    });
  },
);
