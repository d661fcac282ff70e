import { ageOn, all, is, lt, parameter, section, some } from "@soning/norms";
import { offences } from "../../facts/offences.ts";
import { person } from "../../facts/person.ts";
import { sentencing } from "../../facts/sanctions.ts";
import { penalCode } from "../../instruments.ts";

/** Under this age at the act the threshold for prison is higher. */
export const youngAtAct = parameter.number(
  "penal-code.33.young-at-act",
  "years",
  {
    nb: "alder på handlingstidspunktet som hever terskelen for fengsel",
    en: "age at the act that raises the threshold for prison",
  },
  [{ from: "2015-10-01", value: 18, cite: "strl. § 33" }],
);

/** Prison for those who were under 18 at the act. Another age than the one that EM looks at. */
export const penalCode33 = section(
  { instrument: penalCode, number: "33", key: "penal-code/33", from: "2015-10-01", cite: () => "strl. § 33" },
  (s) => {
    s.condition("1", {
      when: some(offences, (each) =>
        all(is(each.status, "convicted"), lt(ageOn(person.birthDate, each.committedFrom), youngAtAct)),
      ),
      holds: sentencing.prisonParticularlyRequired,
      nb: "Den som var under 18 år på handlingstidspunktet, dømmes til ubetinget fengsel bare når det er særlig påkrevd.",
      en: "A person under 18 at the time of the act is sentenced to unconditional prison only if it is particularly called for.",
      rows: ["consultation/c6-5-3/prison-under-18-at-offence-threshold"],
    });
  },
);
