import { all, is, section } from "@soning/norms";
import { controlPower, exitControl } from "../../electronic-monitoring/control-slots.ts";
import { exit } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Digital control, as proposed. Source: consultation paper ch. 10.1, § 20 (1), second sentence. */
export const section20Proposed = section(
  { instrument: executionAct, number: "20", key: "act/20", overlay: "em-2024", cite: citeOf("20") },
  (s) => {
    s.power("1/p2/digital-control", {
      slot: exitControl,
      when: all(is(exit.kind, "day-release"), controlPower),
      nb: "Den som er på frigang, kan underlegges digital kontroll etter § 16 d.",
      en: "A person on day release may be put under digital control by § 16 d.",
      note: { nb: "Vilkårene for frigang endres ikke.", en: "The conditions for day release do not change." },
      rows: ["consultation/p-20/digital-control"],
    });
  },
);
