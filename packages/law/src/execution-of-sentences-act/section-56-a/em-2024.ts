import { all, is, section } from "@soning/norms";
import { communityControl, controlPower } from "../../electronic-monitoring/control-slots.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Digital control of community sentences, as proposed. Source: consultation paper ch. 10.1, § 56 a. */
export const section56aProposed = section(
  { instrument: executionAct, number: "56 a", key: "act/56a", overlay: "em-2024", cite: citeOf("56 a") },
  (s) => {
    s.power("1/digital-control", {
      slot: communityControl,
      when: all(is(serving.form, "community-sentence"), controlPower),
      nb: "Den domfelte kan underlegges digital kontroll etter § 16 d.",
      en: "The convicted person may be put under digital control by § 16 d.",
      note: {
        nb: "Ordene nevner ingen gruppe. Paragrafen står etter reglene om ruskontroll ved samfunnsstraff og leses innenfor listen i § 16 d. Kapittel 8 nevner den ikke.",
        en: "The wording names no group. The section stands after the rules on substance tests in community sentences and is read within the list in § 16 d. Chapter 8 does not mention it.",
      },
      fault: "consultation/fault/56a-unexplained",
      doubtful: true,
      rows: ["consultation/p-56a/digital-control"],
    });
  },
);
