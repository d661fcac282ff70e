import { all, section } from "@soning/norms";
import { monitoring } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";
import { servesWithMonitoring } from "./in-force-requirements.ts";

const third = "strgjfl. § 16 a (3), jf. § 16 (3)";

/** Special conditions and substance control: § 16, third to fifth paragraphs, by § 16 a, third. */
export const section16aSpecialConditions = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2020-07-01" },
  (s) => {
    s.duty("3/special-conditions", {
      cite: `${third} 1. pkt.`,
      when: monitoring.specialConditionsNecessary,
      nb: "Særlige vilkår skal settes når det fremstår som nødvendig for en sikkerhetsmessig forsvarlig gjennomføring.",
      en: "Special conditions shall be set if they appear necessary for secure serving.",
      rows: ["consultation/c6-8-7/special-conditions-required-if-needed"],
    });
    s.power("3/special-conditions/any", {
      cite: `${third} 2. pkt.`,
      when: monitoring.specialConditionsNecessary,
      nb: "Behandling, program, medikamenter, oppholdssted og kontakt er eksempler; også andre vilkår kan settes.",
      en: "Treatment, programme, medicine, place and contact are examples; other conditions may be set too.",
      rows: ["consultation/c6-8-7/special-conditions-power"],
    });
    s.power("3/special-conditions/a", {
      cite: `${third} a`,
      when: monitoring.specialConditionsNecessary,
      nb: "Det kan settes vilkår om å gjennomgå behandling.",
      en: "It may be set as a condition to undergo treatment.",
      rows: ["consultation/c6-8-7/condition-treatment"],
    });
    s.power("3/special-conditions/b", {
      cite: `${third} b`,
      when: monitoring.specialConditionsNecessary,
      nb: "Det kan settes vilkår om å delta i program.",
      en: "It may be set as a condition to take part in a programme.",
      rows: ["consultation/c6-8-7/condition-programme"],
    });
    s.power("3/special-conditions/c", {
      cite: `${third} c`,
      when: monitoring.specialConditionsNecessary,
      nb: "Det kan settes vilkår om å ta antabus eller andre foreskrevne medikamenter.",
      en: "It may be set as a condition to take disulfiram or other prescribed medication.",
      rows: ["consultation/c6-8-7/condition-medication"],
    });
    s.power("3/special-conditions/d", {
      cite: `${third} d`,
      when: monitoring.specialConditionsNecessary,
      nb: "Det kan settes vilkår om oppholdssted.",
      en: "It may be set as a condition to keep to rules on where to stay.",
      rows: ["consultation/c6-8-7/condition-residence"],
    });
    s.power("3/special-conditions/e", {
      cite: `${third} e`,
      when: monitoring.specialConditionsNecessary,
      nb: "Det kan settes vilkår om ikke å ha samkvem med bestemte personer.",
      en: "It may be set as a condition to refrain from contact with specified persons.",
      rows: ["consultation/c6-8-7/condition-no-contact"],
    });
    s.power("3/special-conditions/milieu", {
      cite: third,
      when: monitoring.specialConditionsNecessary,
      nb: "Vilkårene kan brukes for å holde en ung domfelt unna et uheldig miljø.",
      en: "The conditions may be used to keep a young person away from a harmful milieu.",
      rows: ["consultation/c6-5-3/no-contact-with-bad-company"],
    });
    s.power("3/change-conditions", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (4)",
      when: monitoring.specialConditionsNecessary,
      nb: "På samme grunnlag kan vilkår oppheves eller endres og nye settes.",
      en: "On the same ground conditions may be lifted or changed and new ones set.",
      rows: ["consultation/c6-8-7/change-conditions"],
    });
    s.power("3/substance-control", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (5) 2. pkt., § 56",
      when: all(servesWithMonitoring, monitoring.expedientForChecking),
      nb: "Som ledd i kontrollen kan det gjennomføres ruskontroll etter § 56.",
      en: "As part of the control, substance control under § 56 may be carried out.",
      rows: ["consultation/c6-8-7/substance-control-56"],
    });
  },
);
