import { any, is, section } from "@soning/norms";
import { conduct } from "../../facts/conduct.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";

/** The general precondition of EM. Source: fsk. § 7-6 (1); consultation paper 7.3.2. */
export const section76Premise = section(
  { instrument: executionRegulation, number: "7-6", key: "reg/7-6", from: "2020-07-24" },
  (s) => {
    s.condition("1/premise", {
      cite: "fsk. § 7-6 (1)",
      when: is(serving.form, "em-whole-sentence", "em-final-part"),
      holds: any(conduct.atHome, is(conduct.absence, "occupation"), conduct.stayOutsideGranted),
      nb: "Ved elektronisk kontroll er det alltid en forutsetning at domfelte i utgangspunktet er i boligen eller på sysselsettingsstedet.",
      en: "With electronic monitoring it is always a precondition that the person as a starting point is in the dwelling or at the place of occupation.",
      note: {
        nb: "Derfor har særlige vilkår om oppholdssted sjelden vært nødvendige.",
        en: "That is why special conditions on place of stay have hardly been needed.",
      },
      rows: ["consultation/c7-7.3.2/em-premise-home-and-work"],
    });
  },
);
