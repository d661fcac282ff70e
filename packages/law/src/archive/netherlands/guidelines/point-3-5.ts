import { all, isNone, not, section } from "@soning/norms";
import { netherlands, prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { arrivedOn, come, servingThere } from "../terms.ts";

/** Belongings, § 26 of the act. Source: guidelines 3.5. */
export const point35 = section(guidelinePoint("3.5"), (s) => {
  s.step("1/list", {
    nb: "Lederen av Norgerhaven utarbeider en liste over tillatte eiendeler.",
    en: "The head of Norgerhaven draws up a list of the belongings that are allowed.",
    rows: ["netherlands/g-3.5/list-of-items"],
  });
  s.step("2/check", {
    when: come(netherlands.transferDecidedOn),
    value: isNone(arrivedOn),
    nb: "Eiendelene kontrolleres ved Ullersmo fengsel før overføringen til Norgerhaven.",
    en: "The belongings are checked at Ullersmo prison before the transfer to Norgerhaven.",
    rows: ["netherlands/g-3.5/check-at-ullersmo"],
  });
  s.step("2/store", {
    when: all(come(netherlands.transferDecidedOn), not(prisonLife.itemOnList)),
    nb: "Det som ikke skal være med, oppbevares på Ullersmo.",
    en: "What is not to be brought along is kept at Ullersmo.",
    rows: ["netherlands/g-3.5/store-at-ullersmo"],
  });
  s.power("3/private-money", {
    when: servingThere,
    nb: "Hvordan private midler kan brukes, kan fengselslederen ved Norgerhaven gi regler om.",
    en: "The governor at Norgerhaven may make rules on the use of private money.",
    rows: ["netherlands/g-3.5/private-money-rules"],
  });
});
