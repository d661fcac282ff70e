import { section } from "@soning/norms";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { conditions } from "../../facts/conduct.ts";
import { executionAct } from "../../instruments.ts";

/** § 16 c by the bare words: only the norm in which the wording differs from what the reasoning means. */
export const section16cAsDrafted = section(
  {
    instrument: executionAct,
    number: "16 c",
    key: "act/16c",
    overlay: "em-2024-as-drafted",
    cite: proposedCite("16 c"),
    record: conditions,
  },
  (s) => {
    s.told("5/second", {
      nb: "Varselet skal etter ordene ta med vilkår etter første ledd bokstav d og e; første ledd har ingen bokstaver.",
      en: "By the words the notice covers conditions under letters d and e of the first paragraph; the first paragraph has no letters.",
      fault: "consultation/fault/16c-5-letters-in-wrong-paragraph",
      why: {
        nb: "Henvisningen treffer ingenting; vises i varselet til fornærmede.",
        en: "The reference hits nothing; shown with the notice to the victim.",
      },
    });
  },
);
