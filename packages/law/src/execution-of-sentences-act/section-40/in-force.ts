import { all, is, not, section, some, yes } from "@soning/norms";
import { reprimandConditions, reprimandPower } from "../../electronic-monitoring/breach-slots.ts";
import { decision } from "../../facts/application.ts";
import { breaches } from "../../facts/conduct.ts";
import { executionAct } from "../../instruments.ts";
import { servesOutsidePrison } from "../outside-prison.ts";

/** Written reprimand outside prison (§ 40, third paragraph, fsk. § 7-7). */
export const section40 = section({ instrument: executionAct, number: "40", key: "act/40", from: "2020-07-01" }, (s) => {
  s.power("3/p1", {
    slot: reprimandPower,
    cite: "strgjfl. § 40 (3) 1. pkt., fsk. § 7-7 (1)",
    when: reprimandConditions,
    nb: "Etter et brudd som ikke fører til tilbakeføring, kan det gis skriftlig irettesettelse.",
    en: "After a breach that does not lead to return a written reprimand may be given.",
    rows: ["consultation/c6-8-9/written-reprimand"],
    note: {
      nb: "Høringsnotatet skriver «skal»; loven og forskriften skriver «kan», og loven følges.",
      en: 'The paper writes "shall"; the Act and the regulation write "may", and the Act is followed.',
    },
    doubtful: true,
  });
  s.condition("3/p1/forms", {
    slot: reprimandConditions,
    cite: "strgjfl. § 40 (3) 1. pkt.",
    holds: servesOutsidePrison,
    nb: "Regelen gjelder gjennomføring etter §§ 16 og 16 a.",
    en: "The rule covers serving under §§ 16 and 16 a.",
  });
  s.condition("3/p1/no-return", {
    slot: reprimandConditions,
    cite: "strgjfl. § 40 (3) 1. pkt.",
    holds: not(all(is(decision.about, "return-to-prison"), is(decision.outcome, "recall"))),
    nb: "Tilbakeføring etter § 14 syvende ledd må ikke være besluttet.",
    en: "Return under § 14, seventh paragraph, must not be decided.",
  });
  s.condition("3/p1/breach", {
    slot: reprimandConditions,
    cite: "strgjfl. § 40 (1), (3)",
    holds: some(breaches, () => yes),
    nb: "Forutsetninger eller vilkår må være brutt.",
    en: "Preconditions or conditions must be broken.",
  });
});
