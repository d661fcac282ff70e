import { all, section } from "@soning/norms";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { benefits } from "../../facts/health.ts";
import { nationalInsuranceAct } from "../instrument.ts";
import { carriedOutOutsidePrison, disabilityPension, otherPensionConditions } from "../slots.ts";

/** Disability pension while serving outside prison, as proposed. Source: consultation paper, ch. 10.3. */
export const section12x20 = section(
  {
    instrument: nationalInsuranceAct,
    number: "12-20",
    key: "national-insurance/12-20",
    overlay: "em-2024",
    cite: proposedCite("12-20", "ftrl."),
  },
  (s) => {
    s.right("3/first", {
      slot: disabilityPension,
      when: all(carriedOutOutsidePrison, otherPensionConditions),
      nb: "Ved samfunnsstraff, gjennomføring utenfor fengsel etter strgjfl. §§ 16, 16 a og 16 b og betinget dom utbetales uføretrygd når vilkårene ellers er oppfylt.",
      en: "Disability pension is paid during a community sentence, serving outside prison under §§ 16, 16 a and 16 b and a suspended sentence, when its other conditions are fulfilled.",
      rows: ["consultation/p-10-3/disability-pension"],
    });
    s.condition("3/first/other-conditions", {
      slot: otherPensionConditions,
      holds: benefits.disabilityPensionConditionsMet,
      nb: "De øvrige vilkårene for uføretrygd må være oppfylt.",
      en: "The other conditions for disability pension must be fulfilled.",
      rows: ["consultation/p-10-3/pension-other-conditions"],
    });
  },
);
