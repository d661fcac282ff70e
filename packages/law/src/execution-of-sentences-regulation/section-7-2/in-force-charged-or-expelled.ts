import { all, exists, is, lte, on, section, some } from "@soning/norms";
import { commonBars } from "../../electronic-monitoring/common.ts";
import { charges } from "../../facts/offences.ts";
import { residence } from "../../facts/residence.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionRegulation } from "../../instruments.ts";

/** Charged with new offences or finally expelled (fsk. § 7-2, fifth paragraph). Lifted for nobody by age. */
export const section72chargedOrExpelled = section(
  { instrument: executionRegulation, number: "7-2", key: "reg/7-2", from: "2020-07-24" },
  (s) => {
    const charged = s.bar("5/charged", {
      slot: commonBars,
      cite: "fsk. § 7-2 (5)",
      when: some(charges, (charge) => is(charge.status, "charged")),
      nb: "Den som er siktet for nye straffbare forhold, får ikke elektronisk kontroll uten særlige grunner.",
      en: "A person charged with new offences is not granted EM without special grounds.",
      rows: ["consultation/c10-2/in-force-bar-charged"],
    });
    const expelled = s.bar("5/expelled", {
      slot: commonBars,
      cite: "fsk. § 7-2 (5)",
      when: all(exists(residence.expulsionFinalFrom), lte(residence.expulsionFinalFrom, on)),
      nb: "Den som er endelig utvist fra landet, får ikke elektronisk kontroll uten særlige grunner; et varsel om utvisning stenger ikke.",
      en: "A person finally expelled from the country is not granted EM without special grounds; a mere notice of expulsion is no bar.",
      rows: ["consultation/c10-2/in-force-bar-expelled"],
    });
    s.exception("5/special-grounds", {
      cite: "fsk. § 7-2 (5)",
      when: suitability.specialGrounds,
      lifts: [charged, expelled],
      nb: "Særlige grunner kan åpne for elektronisk kontroll på tross av siktelse eller endelig utvisning.",
      en: "Special grounds may open for EM in spite of a charge or a final expulsion.",
      rows: ["consultation/c10-2/in-force-special-grounds"],
    });
  },
);
