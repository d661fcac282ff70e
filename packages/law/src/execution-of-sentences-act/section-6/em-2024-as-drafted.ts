import { section } from "@soning/norms";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { regionalPerson } from "../competence-slots.ts";
import { withSpecialSanction } from "./levels.ts";

/** The group that only the wording of the draft brings back. Source: consultation paper ch. 10.1, § 6 (2), second sentence. */
export const section6AsDrafted = section(
  { instrument: executionAct, number: "6", key: "act/6", overlay: "em-2024-as-drafted", cite: citeOf("6") },
  (s) => {
    s.ground("2/p2/special-sanction", {
      slot: regionalPerson,
      when: withSpecialSanction,
      nb: "Regionen avgjør når den domfelte er idømt en strafferettslig særreaksjon.",
      en: "The region decides when the person has been given a special criminal sanction.",
      note: {
        nb: "Ordene ble tatt ut av § 6 ved lov 20. desember 2023 nr. 111 og er trykt på nytt uten omtale.",
        en: "The words were taken out of § 6 by the act of 20 December 2023 no. 111 and are printed again without comment.",
      },
      fault: "consultation/fault/6-special-sanction-printed-again",
      rows: ["consultation/p-6/regional-special-sanction"],
    });
  },
);
