import { all, is, section } from "@soning/norms";
import { controlPower, exitControl } from "../../electronic-monitoring/control-slots.ts";
import { exit } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Digital control, as proposed. Source: consultation paper ch. 10.1, § 33 (3), second sentence. */
export const section33Proposed = section(
  { instrument: executionAct, number: "33", key: "act/33", overlay: "em-2024", cite: citeOf("33") },
  (s) => {
    s.power("3/p2/digital-control", {
      slot: exitControl,
      when: all(is(exit.kind, "leave"), controlPower),
      nb: "Den som er på permisjon, kan underlegges digital kontroll etter § 16 d.",
      en: "A person on leave may be put under digital control by § 16 d.",
      rows: ["consultation/p-33/digital-control"],
    });
  },
);
