import { all, any, count, every, gte, is, isNone, lte, on, section } from "@soning/norms";
import { controlPower } from "../../electronic-monitoring/control-slots.ts";
import { release, releaseConditions } from "../../facts/release.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { severalConditions } from "../proposal-parameters.ts";
import {
  conditionsCombinable,
  releaseConditionPower,
  releaseConditionRequirements,
  releaseControlCondition,
} from "./slots.ts";

/** Conditions of release on probation, as proposed. Source: consultation paper ch. 10.1, § 43 (2), second sentence, with ch. 8. */
export const section43Proposed = section(
  {
    instrument: executionAct,
    number: "43",
    key: "act/43",
    overlay: "em-2024",
    cite: citeOf("43"),
    replaces: ["act/43/2/p2*", "act/43/2/a*", "act/43/2/b*", "act/43/2/c*", "act/43/2/d*", "act/43/2/e*"],
  },
  (s) => {
    s.power("2/p2", {
      slot: releaseConditionPower,
      when: releaseConditionRequirements,
      nb: "Kriminalomsorgen kan sette ett eller flere av de opplistede vilkårene i perioden med møteplikt.",
      en: "The service may set one or more of the listed conditions in the period with a duty to report.",
      note: {
        nb: "Loven i kraft sier «skal»; utkastet sier «kan», og notatet omtaler også dagens regel som «kan». Listen er uttømmende.",
        en: 'The Act in force says "shall"; the draft says "may", and the paper tells the present rule as "may" too. The list is closed.',
      },
      fault: "consultation/fault/43-shall-becomes-may",
      rows: ["consultation/p-43/power"],
    });
    s.condition("2/p2/necessary", {
      slot: releaseConditionRequirements,
      holds: release.conditionsNecessary,
      nb: "Vilkåret må fremstå som nødvendig for en sikkerhetsmessig forsvarlig gjennomføring.",
      en: "The condition must appear necessary for carrying out the release in a secure manner.",
      rows: ["consultation/p-43/security-need"],
    });
    s.condition("2/p2/reporting-period", {
      slot: releaseConditionRequirements,
      holds: all(release.dutyToReport, any(isNone(release.reportingEndsOn), lte(on, release.reportingEndsOn))),
      nb: "Vilkårene kan bare settes for perioden med møteplikt.",
      en: "The conditions may be set only for the period with a duty to report.",
      rows: ["consultation/p-43/reporting-period-only"],
    });
    s.power("2/combined", {
      slot: conditionsCombinable,
      when: all(
        gte(count(releaseConditions), severalConditions),
        every(releaseConditions, (condition) =>
          is(
            condition.kind,
            "residence",
            "report-to-other-body",
            "treatment",
            "place-work-or-training",
            "no-contact",
            "digital-control",
          ),
        ),
      ),
      nb: "Flere av vilkårene kan settes for samme person; derfor er «eller» tatt ut av listen.",
      en: 'Several of the conditions may be set for one person; that is why the word "or" leaves the list.',
      rows: ["consultation/p-ch8/release-conditions-combinable"],
    });
    const letter = (label: string, nb: string, en: string, row: string) =>
      s.power(`2/${label}`, { when: releaseConditionPower, nb, en, rows: [row] });
    letter(
      "a",
      "Vilkår om å overholde bestemmelser om bosted.",
      "A condition to keep to rules on residence.",
      "consultation/p-43/letter-a-residence",
    );
    letter(
      "b",
      "Vilkår om å møte upåvirket hos myndighet, person eller organisasjon som kriminalomsorgen anviser.",
      "A condition to meet sober with an authority, person or organisation pointed out by the service.",
      "consultation/p-43/letter-b-sober-attendance",
    );
    letter(
      "c",
      "Vilkår om å overholde bestemmelser om behandling.",
      "A condition to keep to rules on treatment.",
      "consultation/p-43/letter-c-treatment",
    );
    letter(
      "d",
      "Vilkår om å overholde bestemmelser om oppholdssted, arbeid eller opplæring.",
      "A condition to keep to rules on whereabouts, work or training.",
      "consultation/p-43/letter-d-whereabouts-work",
    );
    letter(
      "e",
      "Vilkår om å unngå kontakt med bestemte personer.",
      "A condition to avoid contact with certain persons.",
      "consultation/p-43/letter-e-no-contact",
    );
    s.power("2/f", {
      slot: releaseControlCondition,
      when: all(releaseConditionPower, controlPower),
      nb: "Vilkår om digital kontroll etter § 16 d.",
      en: "A condition of digital control under § 16 d.",
      note: {
        nb: "§ 43 krever at vilkåret er nødvendig, § 16 d nøyer seg med hensiktsmessig. Begge må være oppfylt.",
        en: "§ 43 asks that the condition be necessary, § 16 d is content with expedient. Both must be fulfilled.",
      },
      fault: "consultation/fault/43f-necessary-16d-expedient",
      doubtful: true,
      rows: ["consultation/p-43/letter-f-digital-control"],
    });
  },
);
