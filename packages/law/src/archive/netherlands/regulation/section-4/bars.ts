import { all, is, not, section, some } from "@soning/norms";
import {
  children,
  childVisits,
  citizenships,
  dutchRegisters,
  education,
  netherlandsAssessment,
  netherlandsHealth,
  person,
} from "../../../../facts/index.ts";
import { regulationSection } from "../../drafting.ts";
import { residentThere } from "../../guidelines/slots.ts";
import { letterBars } from "../../slots.ts";
import { come } from "../../terms.ts";

const { escapeRiskTooHigh, dangerToSocietyTooHigh } = netherlandsAssessment;

/** Who cannot be transferred. Source: the regulation § 4 second paragraph, letters a to h. */
export const section4bars = section(regulationSection("4"), (s) => {
  s.bar("2/a/citizen", {
    slot: letterBars,
    when: some(citizenships, (citizenship) => is(citizenship.state, "NLD")),
    nb: "En nederlandsk statsborger kan ikke overføres.",
    en: "A Dutch citizen cannot be transferred.",
    note: {
      nb: "Flere statsborgerskap er ikke nevnt; etter ordlyden stenger det nederlandske.",
      en: "Dual nationality is not mentioned; on the wording the Dutch one bars.",
    },
    rows: ["netherlands/reg-4-2-a/dutch-citizen"],
  });
  s.bar("2/a/resident", {
    slot: letterBars,
    when: residentThere,
    nb: "Den som er bosatt i Nederland, kan ikke overføres.",
    en: "A person resident in the Netherlands cannot be transferred.",
    rows: ["netherlands/reg-4-2-a/resident-in-netherlands"],
  });
  s.bar("2/b/undesirable", {
    slot: letterBars,
    when: dutchRegisters.declaredUndesirable,
    nb: "Den som nederlandske myndigheter har erklært uønsket, kan ikke overføres.",
    en: "A person whom the Dutch authorities have declared undesirable cannot be transferred.",
    rows: ["netherlands/reg-4-2-b/declared-undesirable"],
  });
  s.bar("2/b/refusal-of-entry", {
    slot: letterBars,
    when: dutchRegisters.refusalOfEntry,
    nb: "Den som er registrert for å nektes innreise i Nederland, kan ikke overføres.",
    en: "A person registered to be refused entry to the Netherlands cannot be transferred.",
    rows: ["netherlands/reg-4-2-b/registered-for-refusal"],
  });
  s.bar("2/c/investigation", {
    slot: letterBars,
    when: dutchRegisters.wantedForInvestigation,
    nb: "Den som er ettersøkt i Nederland for etterforskning eller straffeforfølgning, kan ikke overføres.",
    en: "A person wanted in the Netherlands for investigation or prosecution cannot be transferred.",
    rows: ["netherlands/reg-4-2-c/wanted-for-investigation"],
  });
  s.bar("2/c/enforcement", {
    slot: letterBars,
    when: dutchRegisters.wantedForEnforcement,
    nb: "Den som er ettersøkt i Nederland for fullbyrding av en dom, kan ikke overføres.",
    en: "A person wanted in the Netherlands so that a judgment can be enforced cannot be transferred.",
    rows: ["netherlands/reg-4-2-c/wanted-for-enforcement"],
  });
  s.bar("2/d/escape", {
    slot: letterBars,
    when: escapeRiskTooHigh,
    nb: "Den som utgjør en rømningsrisiko ut over fengselets sikkerhetsnivå, kan ikke overføres.",
    en: "A person whose risk of escape exceeds the security level of the prison cannot be transferred.",
    note: {
      nb: "«Overstiger sikkerhetsnivået» leses om begge alternativer.",
      en: "“Exceeding the security level” is read of both alternatives.",
    },
    rows: ["netherlands/reg-4-2-d/escape-risk"],
  });
  s.bar("2/d/society", {
    slot: letterBars,
    when: dangerToSocietyTooHigh,
    nb: "Den som utgjør en risiko for samfunnet ut over fengselets sikkerhetsnivå, kan ikke overføres.",
    en: "A person whose risk to society exceeds the security level of the prison cannot be transferred.",
    rows: ["netherlands/reg-4-2-d/risk-to-society"],
  });
  s.bar("2/e/arrest-order", {
    slot: letterBars,
    when: dutchRegisters.arrestWarrant,
    nb: "Den som er gjenstand for en arrestordre i Nederland, kan ikke overføres.",
    en: "A person subject to an arrest order in the Netherlands cannot be transferred.",
    rows: ["netherlands/reg-4-2-e/dutch-arrest-warrant"],
  });
  s.bar("2/e/wanted-in-norway", {
    slot: letterBars,
    when: person.wanted,
    nb: "Den som er etterlyst i Norge for etterforskning eller straffeforfølgning, kan ikke overføres.",
    en: "A person wanted in Norway for investigation or prosecution cannot be transferred.",
    rows: ["netherlands/reg-4-2-e/wanted-in-norway"],
  });
  s.bar("2/f/health", {
    slot: letterBars,
    when: netherlandsHealth.needUnavailable,
    nb: "Den som trenger helsetjenester som ikke kan tilbys i Nederland, kan ikke overføres.",
    en: "A person who needs health services that cannot be offered in the Netherlands cannot be transferred.",
    rows: ["netherlands/reg-4-2-f/health-services-bar"],
  });
  const visits = s.bar("2/g/visits", {
    slot: letterBars,
    when: all(
      childVisits.regular,
      some(children, (child) =>
        all(is(child.relation, "own"), is(child.contact, "occasional-daytime", "regular", "lives-part", "lives-full")),
      ),
    ),
    nb: "Den som får eller skal få regelmessig besøk av egne barn som han ellers bor med eller har samvær med, kan ikke overføres.",
    en: "A person who receives or is to receive regular visits from own children whom he otherwise lives with or has contact with cannot be transferred.",
    rows: ["netherlands/reg-4-2-g/child-visits-bar"],
  });
  s.exception("2/g/unless", {
    when: not(childVisits.transferLimitsFurther),
    lifts: [visits],
    nb: "Besøk av barn stenger ikke når overføringen uansett ikke begrenser barnets samvær mer enn ordningen som er eller blir etablert.",
    en: "Visits from children do not bar where the transfer in any case limits the child's contact no more than the arrangement that is or will be established.",
    rows: ["netherlands/reg-4-2-g/unless-no-greater-limitation"],
  });
  s.bar("2/h/education", {
    slot: letterBars,
    when: all(education.right, come(education.begunOn)),
    nb: "Den som har rett til opplæring etter opplæringsloven og har påbegynt opplæring i Norge, kan ikke overføres.",
    en: "A person who has a right to education under the Education Act and has begun education in Norway cannot be transferred.",
    rows: ["netherlands/reg-4-2-h/education-bar"],
  });
});
