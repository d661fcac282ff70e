import { all, not, section } from "@soning/norms";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";

/** Security and progression as chapters 4 and 6 of the paper read § 3. */
export const section3ForMonitoring = section(
  { instrument: executionAct, number: "3", key: "act/3", from: "2002-03-01" },
  (s) => {
    s.condition("1/secure", {
      cite: "strgjfl. § 3 (1) 1. pkt., § 16 a (1) 2. pkt.",
      holds: all(serving.executionSecure, not(suitability.securityAgainst)),
      nb: "Gjennomføringen skal være sikkerhetsmessig forsvarlig, lest i lys av formålet i § 2.",
      en: "Serving must be defensible from a security point of view, read in light of the purpose in § 2.",
      rows: ["consultation/c4-2/serving-must-be-secure", "consultation/c7-7.2.1/s3-secure-execution"],
    });
    s.step("1/risk-assessment", {
      cite: "strgjfl. § 3 (1), § 2 (1)",
      nb: "Når innholdet i reaksjonen utformes, vurderes blant annet faren for brudd på vilkår og for unndragelse.",
      en: "In shaping the sanction the risk of breach of conditions and of evasion is assessed, among other things.",
      rows: ["consultation/c4-2/risk-assessment-duty"],
    });
    s.consideration("1/security-against-needs", {
      cite: "strgjfl. § 3 (1)",
      value: suitability.securityAgainst,
      nb: "Hensynet til sikkerhet veies mot den enkeltes behov.",
      en: "Security is weighed against the individual needs of the person.",
      rows: ["consultation/c4-2/security-weighed-against-needs"],
    });
    s.step("4/gradual-transition", {
      cite: "strgjfl. § 3 (4)",
      nb: "Kriminalomsorgen legger til rette for en gradvis overgang fra fengsel til full frihet innenfor sikre rammer.",
      en: "The service arranges for a gradual transition from prison to full freedom within a secure frame.",
      rows: ["consultation/c6-2-1/gradual-transition-duty"],
    });
    s.told("normality", {
      cite: "Meld. St. 39 (2020–2021)",
      why: {
        nb: "Et prinsipp som rettleder utformingen av gjennomføringen.",
        en: "A principle that guides how serving is shaped.",
      },
      nb: "Normalitetsprinsippet: livet under gjennomføringen skal så langt mulig være som livet ellers i samfunnet.",
      en: "Normality principle: life while serving should as far as possible be like life in society at large.",
      rows: ["consultation/c4-2/normality-principle"],
    });
    s.told("proximity", {
      cite: "Meld. St. 39 (2020–2021)",
      why: {
        nb: "Et prinsipp som rettleder utformingen av gjennomføringen.",
        en: "A principle that guides how serving is shaped.",
      },
      nb: "Nærhetsprinsippet: domfelte skal så langt mulig gjennomføre straffen nær hjemstedet.",
      en: "Proximity principle: the person should as far as possible serve near home.",
      rows: ["consultation/c4-2/proximity-principle"],
    });
  },
);
