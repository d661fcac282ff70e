import { all, is, section } from "@soning/norms";
import { controlPower, exitControl } from "../../electronic-monitoring/control-slots.ts";
import { exit } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Digital control, as proposed. Source: consultation paper ch. 10.1, § 34, second sentence. */
export const section34Proposed = section(
  { instrument: executionAct, number: "34", key: "act/34", overlay: "em-2024", cite: citeOf("34") },
  (s) => {
    s.power("1/p2/digital-control", {
      slot: exitControl,
      when: all(is(exit.kind, "escorted-leave"), controlPower),
      nb: "Den som fremstilles, kan underlegges digital kontroll etter § 16 d.",
      en: "A person on an escorted exit may be put under digital control by § 16 d.",
      note: {
        nb: "Sjelden aktuelt når tilsatte følger med; kan tre i stedet for en av to.",
        en: "Seldom needed when staff go along; may stand in for one of two.",
      },
      rows: ["consultation/p-34/digital-control"],
    });
  },
);
