import { all, any, not, section } from "@soning/norms";
import { deferral } from "../../facts/deferral.ts";
import { executionAct } from "../../instruments.ts";
import { servingOrSubsidiaryNow } from "../../sentence-clock/serving-now.ts";
import { citeOf } from "../cite.ts";
import { interruptionBars, interruptionConditions, interruptionPower } from "./slots.ts";

/** Interruption of serving. Source: strgjfl. § 35. */
export const section35 = section(
  { instrument: executionAct, number: "35", key: "act/35", from: "2002-03-01", cite: citeOf("35") },
  (s) => {
    s.condition("1/serving", {
      slot: interruptionConditions,
      holds: servingOrSubsidiaryNow,
      nb: "Gjennomføringen må være begynt.",
      en: "Serving must have begun.",
    });
    s.condition("1/reasons", {
      slot: interruptionConditions,
      holds: any(deferral.healthInadvisable, deferral.stronglyRequired),
      nb: "Helsetilstanden må tilsi avbrudd, eller det må foreligge særlig tungtveiende grunner som ikke kan avhjelpes på annen måte.",
      en: "The state of health must call for it, or there must be specially weighty reasons that cannot be met in another way.",
    });
    s.power("1", {
      slot: interruptionPower,
      when: all(interruptionConditions, not(interruptionBars)),
      nb: "Kriminalomsorgen kan avbryte gjennomføringen.",
      en: "The service may interrupt serving.",
    });
  },
);
