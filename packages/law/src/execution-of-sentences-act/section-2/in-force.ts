import { all, not, section } from "@soning/norms";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";

/** How serving is to be shaped (§ 2, first paragraph). */
export const section2ForMonitoring = section(
  { instrument: executionAct, number: "2", key: "act/2", from: "2002-03-01" },
  (s) => {
    s.consideration("1/purposes", {
      cite: "strgjfl. § 2 (1)",
      value: all(not(suitability.purposeAgainst), not(suitability.securityAgainst)),
      nb: "Straffen gjennomføres med hensyn til formålet, så den motvirker nye lovbrudd, er betryggende for samfunnet og innenfor det gir forsvarlige forhold.",
      en: "Serving heeds the purpose of the punishment, counters new crime, keeps the public safe and, within that, leaves the person in decent conditions.",
      rows: ["consultation/c1-1/purposes-of-serving"],
    });
  },
);
