import { ageOn, asIfToday, on, section } from "@soning/norms";
import { application } from "../facts/application.ts";
import { person } from "../facts/person.ts";
import { executionAct } from "../instruments.ts";
import { age, ageAtApplication } from "./slots.ts";

/** Age, wherever the law reads it. No section defines it; a birthday on 29 February is policy `age.leap-day`. */
export const ages = section(
  { instrument: executionAct, number: "alder", key: "clock/age", cite: () => "alder etter fødselsdatoen" },
  (s) => {
    s.definition("today", {
      slot: age,
      value: ageOn(person.birthDate, on),
      nb: "Alder er fylte år på dagen.",
      en: "Age is the years completed on the day.",
    });
    s.definition("at-application", {
      slot: ageAtApplication,
      value: ageOn(person.birthDate, asIfToday(application.submittedOn)),
      nb: "Alder på søknadstidspunktet; har ingen søkt, regnes alderen i dag.",
      en: "Age when the person applied; where nobody has applied, age today.",
    });
  },
);
