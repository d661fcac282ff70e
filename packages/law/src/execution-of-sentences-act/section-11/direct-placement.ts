import { any, section } from "@soning/norms";
import { unit } from "../../facts/unit.ts";
import { executionAct } from "../../instruments.ts";

/** Direct placement in lower security or a halfway house (§ 11, fourth to sixth paragraphs), as the paper refers to it. */
export const section11DirectPlacement = section(
  { instrument: executionAct, number: "11", key: "act/11", from: "2002-03-01" },
  (s) => {
    s.power("4-6/direct-placement", {
      cite: "strgjfl. § 11 (4)–(6)",
      when: any(unit.lowerSecuritySecure, unit.transitionalHousingSuitable),
      nb: "Den som er dømt til ubetinget fengsel, kan på nærmere vilkår settes direkte inn i fengsel med lavere sikkerhetsnivå eller overgangsbolig.",
      en: "A person sentenced to unconditional prison may on further conditions be placed directly in a lower-security prison or halfway house.",
      rows: ["consultation/c6-5-3/open-prison-direct-placement"],
      note: { nb: "Grensene i måneder står i § 11 selv.", en: "The limits in months stand in § 11 itself." },
    });
  },
);
