import { section } from "@soning/norms";
import { interference } from "../facts/rights.ts";
import { humanRightsAct } from "./instruments.ts";
import { conventionPrevails } from "./slots.ts";

/** The conventions are Norwegian law and go before other legislation (Human Rights Act §§ 2 and 3). */
export const humanRightsAct3 = section(
  { instrument: humanRightsAct, number: "3", key: "mrl/3", from: "1999-05-21", cite: () => "mrl. § 3, jf. § 2" },
  (s) => {
    s.consequence("1", {
      slot: conventionPrevails,
      when: interference.conflictsWithConvention,
      nb: "EMK med fjerde tilleggsprotokoll, SP og barnekonvensjonen går ved motstrid foran annen lovgivning.",
      en: "ECHR with Protocol 4, ICCPR and the Convention on the Rights of the Child prevail over other legislation in a conflict.",
      rows: ["consultation/c3-1/conventions-prevail"],
      note: {
        nb: "Høringsnotatet sier ikke at de går foran Grunnloven.",
        en: "The paper does not say that they prevail over the Constitution.",
      },
    });
  },
);
