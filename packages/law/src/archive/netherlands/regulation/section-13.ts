import { booleanType, type Condition, gap, gte, lt, no, on, section, when, yes } from "@soning/norms";
import { regulationSection, undated } from "../drafting.ts";
import { agreementDay, beganOn, lapsedOn } from "../parameters.ts";

/** When the regulation holds; asked on any day. Source: the regulation § 13. */
export const section13 = section(undated(regulationSection("13")), (s) => {
  const notPrinted: Condition = gap(booleanType, {
    nb: "Forskriften trer i kraft straks; dagen står ikke i teksten.",
    en: "The regulation enters into force at once; the text does not give the day.",
  });
  s.condition("1/at-once", {
    holds: when(lt(on, agreementDay), no, when(gte(on, beganOn), yes, notPrinted)),
    nb: "Forskriften gjelder fra den ble gitt, ikke før avtalen av 2. mars 2015; lovens dag, 19. juni 2015, brukes som første sikre dag.",
    en: "The regulation holds from when it was made, not before the agreement of 2 March 2015; the act's day, 19 June 2015, is used as the first sure day.",
    doubtful: true,
    rows: ["netherlands/reg-13/in-force-at-once"],
  });
  s.condition("2/repealed", {
    holds: lt(on, lapsedOn),
    nb: "Forskriften er opphevet fra og med 1. september 2020.",
    en: "The regulation is repealed from and including 1 September 2020.",
    rows: ["netherlands/reg-13/repealed"],
  });
});
