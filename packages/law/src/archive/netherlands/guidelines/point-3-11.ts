import { section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { servingThere } from "../terms.ts";

/** Means of force. Source: guidelines 3.11. */
export const point311 = section(guidelinePoint("3.11"), (s) => {
  s.consequence("1/dutch-instruction", {
    when: servingThere,
    nb: "I Nederland gjelder den nederlandske tvangsmiddelinstruksen i tillegg til straffegjennomføringsloven med forskrifter og retningslinjer.",
    en: "In the Netherlands the Dutch instruction on use of force applies in addition to the act, its regulations and guidelines.",
    rows: ["netherlands/g-3.11/dutch-instruction-in-addition"],
  });
  s.told("1/content", {
    when: servingThere,
    nb: "Instruksen sier hvilke tvangsmidler som kan brukes, og når.",
    en: "The instruction says which means of force may be used, and when.",
    why: { nb: "Instruksen er ikke gjengitt.", en: "The instruction is not printed." },
    rows: ["netherlands/g-3.11/what-instruction-covers"],
  });
  s.step("2/norwegian-law", {
    when: prisonLife.meansAllowedByDutchInstruction,
    value: prisonLife.meansAllowedByNorwegianLaw,
    nb: "Fengselslederen ved Norgerhaven skal påse at bruken av instruksen er i tråd med norsk lovgivning.",
    en: "The governor at Norgerhaven must ensure that the use of the instruction is in line with Norwegian law.",
    rows: ["netherlands/g-3.11/governor-ensures-norwegian-law"],
  });
});
