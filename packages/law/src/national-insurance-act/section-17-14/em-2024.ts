import { all, section } from "@soning/norms";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { benefits } from "../../facts/health.ts";
import { nationalInsuranceAct } from "../instrument.ts";
import { carriedOutOutsidePrison, otherSurvivorConditions, survivorBenefit } from "../slots.ts";

/** Benefits of a surviving spouse while serving outside prison, as proposed in the act of 2020 no. 139. Source: consultation paper, ch. 10.3. */
export const section17x14 = section(
  {
    instrument: nationalInsuranceAct,
    number: "17-14",
    key: "national-insurance/17-14",
    overlay: "em-2024",
    cite: proposedCite("17-14", "ftrl."),
  },
  (s) => {
    s.right("3/first", {
      slot: survivorBenefit,
      when: all(carriedOutOutsidePrison, otherSurvivorConditions),
      nb: "De samme gjennomføringsformene hindrer ikke at ytelser til gjenlevende ektefelle utbetales når vilkårene ellers er oppfylt.",
      en: "The same forms do not stand in the way of paying the benefits of a surviving spouse when the other conditions are fulfilled.",
      rows: ["consultation/p-10-3/survivor-benefit"],
    });
    s.condition("3/first/other-conditions", {
      slot: otherSurvivorConditions,
      holds: benefits.survivorConditionsMet,
      nb: "De øvrige vilkårene for ytelser til gjenlevende ektefelle må være oppfylt.",
      en: "The other conditions for a surviving spouse's benefits must be fulfilled.",
      rows: ["consultation/p-10-3/pension-other-conditions"],
    });
  },
);
