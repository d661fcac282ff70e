import { section } from "@soning/norms";
import { consultationPaper } from "../../instruments.ts";

const outside = {
  nb: "Utenfor høringsnotatets emne; her vises bare hvor regelen står.",
  en: "Outside the subject of the paper; only where the rule stands is shown here.",
};

/** What the paper leaves aside (ch. 1.3). */
export const paperScope = section(
  { instrument: consultationPaper, number: "1.3", key: "paper/1-3", cite: () => "høringsnotatet pkt. 1.3" },
  (s) => {
    s.told("infection", {
      why: outside,
      nb: "Straffegjennomføringsloven § 45 a første ledd f har en egen regel om mer bruk av elektronisk kontroll ved utbrudd av en allmennfarlig smittsom sykdom.",
      en: "Execution of Sentences Act § 45 a, first paragraph, f has a rule of its own on wider use of EM during an outbreak of a generally dangerous infectious disease.",
      rows: ["consultation/c1-3/infection-outbreak-ec"],
    });
    s.told("youth-sentence-with-ban", {
      why: outside,
      nb: "Retten kan kombinere ungdomsstraff med oppholds- eller kontaktforbud etter straffeloven § 57, om nødvendig med elektronisk kontroll.",
      en: "The court may combine a youth sentence with a residence or contact ban under Penal Code § 57, with electronic control if need be.",
      rows: ["consultation/c1-3/youth-sentence-with-ban"],
    });
    s.told("youth-sentence-breach", {
      why: outside,
      nb: "Ved brudd på vilkår for ungdomsstraff kan retten sette oppholds- og kontaktrestriksjoner med elektronisk kontroll (straffeloven § 52 c; forskriften kapittel 7A fra 1. september 2024).",
      en: "When conditions of a youth sentence are broken the court may add residence and contact restrictions with electronic control (Penal Code § 52 c; regulation chapter 7A from 1 September 2024).",
      rows: ["consultation/c1-3/youth-sentence-breach-restrictions"],
    });
  },
);
