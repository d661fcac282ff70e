import { lt, section } from "@soning/norms";
import { executionAct } from "../../instruments.ts";
import { age } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";
import { specialPlanningBelow } from "../proposal-parameters.ts";

/** Planning the way to freedom, as proposed. Source: consultation paper ch. 10.1, § 3 (4), second and third sentence. */
export const section3Proposed = section(
  { instrument: executionAct, number: "3", key: "act/3", overlay: "em-2024", cite: citeOf("3") },
  (s) => {
    s.step("4/p2/plan-transition", {
      nb: "Kriminalomsorgen skal i god tid planlegge en gradvis overgang fra fengsel til full frihet.",
      en: "The service shall in good time plan a gradual passage from prison to full freedom.",
      note: {
        nb: "«I god tid» har ikke noe mål. Endringen er ikke omtalt i høringsnotatet.",
        en: '"In good time" has no measure. The paper does not discuss the change.',
      },
      fault: "consultation/fault/amendments-never-discussed",
      rows: ["consultation/p-3/plan-gradual-transition"],
    });
    s.step("4/p3/under-25", {
      when: lt(age, specialPlanningBelow),
      nb: "For domfelte under 25 år stilles det særlige krav til planleggingen av progresjonen.",
      en: "For convicted persons under 25 there are special demands on the planning of progression.",
      note: {
        nb: "Hva de særlige kravene går ut på, er ikke sagt noe sted.",
        en: "What the special demands are is said nowhere.",
      },
      fault: "consultation/fault/special-demands-empty",
      doubtful: true,
      rows: ["consultation/p-3/under-25-special-planning"],
    });
  },
);
