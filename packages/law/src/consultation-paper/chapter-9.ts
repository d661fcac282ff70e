import { lt, parameter, section } from "@soning/norms";
import { ownConsent } from "../electronic-monitoring/proposed-home.ts";
import { consultationPaper } from "../instruments.ts";
import { age } from "../sentence-clock/slots.ts";

/** Below this age EM is assessed without an application, and consent is still needed. */
export const consentStillNeededBelow = parameter.number(
  "consultation.9-2.age",
  "years",
  { nb: "alder for vurdering uten søknad", en: "age below which EM is assessed without an application" },
  [{ overlay: "em-2024", value: 25, cite: "høringsnotatet 9.2" }],
);

/** What chapter 9 says of consent, commencement and services. Source: consultation paper ch. 9.1, 9.2 and 9.6. */
export const chapter9 = section(
  {
    instrument: consultationPaper,
    number: "9",
    key: "consultation/9",
    overlay: "em-2024",
    cite: (label) => `${consultationPaper.short} ${label.slice(0, 3)}`,
  },
  (s) => {
    s.told("9.1/budget", {
      nb: "Forslagene settes ikke i verk før budsjettet dekker dem; til da gjelder loven i kraft.",
      en: "The proposals are not put into effect before the budget covers them; until then the law in force applies.",
      why: {
        nb: "En forutsetning for ikrafttredelse, ikke en regel i en sak. Vises når det svares etter forslaget.",
        en: "A premise of commencement, not a rule in a case. Shown when the answer is by the proposal.",
      },
      rows: ["consultation/p-ch9/no-start-before-budget"],
    });
    s.condition("9.2/consent", {
      when: lt(age, consentStillNeededBelow),
      holds: ownConsent,
      nb: "Vurdering uten søknad erstatter ikke samtykket: uten det kan den som er under 25 år, ikke gjennomføre straff med elektronisk kontroll.",
      en: "Assessment without an application does not replace consent: without it a person under 25 cannot serve with EM.",
      note: {
        nb: "Vilkåret står i § 16 a (1) f og § 16 b (1) e; her bekreftes det.",
        en: "The condition stands in § 16 a (1) f and § 16 b (1) e; it is confirmed here.",
      },
      rows: ["consultation/p-ch9/consent-still-needed-under-25"],
    });
    s.told("9.6/services", {
      nb: "Gjennomføring utenfor fengsel gir ikke krav på mer fra helse, skole, NAV og andre enn den som ikke soner har.",
      en: "Serving outside prison gives no claim on health, school, NAV and others beyond that of a person without a sentence.",
      why: {
        nb: "Sier hva som ikke følger av reglene; velferdstjenestene styres av egne lover. Vises sammen med oppfølgingen utenfor fengsel.",
        en: "Says what does not follow from the rules; welfare services have acts of their own. Shown with the follow-up outside prison.",
      },
      rows: ["consultation/p-ch9/no-extra-claim-on-services"],
    });
  },
);
