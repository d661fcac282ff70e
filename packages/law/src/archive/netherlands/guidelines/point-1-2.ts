import { any, is, not, section } from "@soning/norms";
import { body } from "../../../decisions/slots.ts";
import {
  inParticularlyHighSecurity,
  inPreventiveDetention,
} from "../../../execution-of-sentences-act/section-6/levels.ts";
import { netherlands, netherlandsAssessment } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { localLimit } from "../parameters.ts";
import { decidingGovernor, decidingLevel, unitIsLocal } from "../slots.ts";
import { imposedMoreThan } from "../terms.ts";

/** Who decides by § 6 of the act. Source: guidelines 1.2. */
export const point12 = section(guidelinePoint("1.2"), (s) => {
  const regional = any(imposedMoreThan(localLimit), inPreventiveDetention, inParticularlyHighSecurity);
  s.competence("1/local", {
    slot: decidingLevel,
    when: not(regional),
    value: body("local-level"),
    nb: "Lokalt nivå avgjør når fengselsstraffen er ti år eller kortere og annet ledd ellers ikke gjelder, etter straffegjennomføringsloven § 6.",
    en: "The local level decides where the imprisonment is ten years or less and the second paragraph does not apply otherwise, by § 6 of the act.",
    rows: ["netherlands/g-1.2/level-follows-section-6"],
  });
  s.competence("1/regional", {
    slot: decidingLevel,
    when: regional,
    value: body("region"),
    nb: "Regionalt nivå avgjør ved fengselsstraff lengre enn ti år, forvaring og avdeling med særlig høyt sikkerhetsnivå, etter straffegjennomføringsloven § 6.",
    en: "The regional level decides for imprisonment longer than ten years, preventive detention and a unit with particularly high security, by § 6 of the act.",
    note: {
      nb: "Flere dommer regnes etter konvensjonen competence.ten-years-summed. Kilden nevner bare ti år; forvaring og særlig høy sikkerhet er tatt fra loven selv.",
      en: "Several judgments count by the policy competence.ten-years-summed. The source names only the ten years; preventive detention and particularly high security are taken from the act itself.",
    },
    rows: ["netherlands/g-1.2/level-follows-section-6"],
  });
  s.told("1/departures", {
    nb: "Fraviker myndigheten de alminnelige retningslinjene, fremgår det av disse retningslinjene.",
    en: "Where the power to decide departs from the general guidelines, these guidelines say so.",
    why: {
      nb: "En henvisning; avvikene står i sine egne punkter (3.4).",
      en: "A reference; the departures stand in points of their own (3.4).",
    },
    rows: ["netherlands/g-1.2/deviations-in-guidelines"],
  });
  s.told("2/unit-of-ullersmo", {
    nb: "Norgerhaven fengsel er en avdeling av Ullersmo fengsel med egen norsk fengselsleder.",
    en: "Norgerhaven prison is a unit of Ullersmo prison with its own Norwegian governor.",
    why: {
      nb: "Forklarer hvem som er hvem; avgjør ingenting alene.",
      en: "Says who is who; decides nothing by itself.",
    },
    rows: ["netherlands/g-1.2/norgerhaven-part-of-ullersmo"],
  });
  s.told("2/governor", {
    nb: "Fengselslederen ved Norgerhaven har fullmakter som gir selvstendig myndighet til å avgjøre.",
    en: "The governor at Norgerhaven holds authorisations that give an independent power to decide.",
    why: {
      nb: "Fullmaktene selv er ikke gjengitt; punkt 3.4 sier hva de gjelder.",
      en: "The authorisations are not printed; point 3.4 says what they cover.",
    },
    rows: ["netherlands/g-1.2/governor-independent-powers"],
  });
  s.definition("2/local-level", {
    slot: unitIsLocal,
    value: is(netherlands.decidingUnit, "ullersmo", "norgerhaven"),
    nb: "Både Ullersmo fengsel og Norgerhaven fengsel er lokalt nivå etter § 6.",
    en: "Both Ullersmo prison and Norgerhaven prison are the local level under § 6.",
    rows: ["netherlands/g-1.2/local-level-both-prisons"],
  });
  s.competence("2/allocation", {
    slot: decidingGovernor,
    value: netherlandsAssessment.governor,
    nb: "Direktøren for region øst bestemmer om fengselslederen ved Ullersmo eller Norgerhaven avgjør.",
    en: "The director of Region East decides whether the governor of Ullersmo or of Norgerhaven decides.",
    rows: ["netherlands/g-1.2/regional-director-allocates"],
  });
});
