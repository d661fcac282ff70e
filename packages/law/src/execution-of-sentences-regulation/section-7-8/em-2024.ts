import { all, exists, lte, not, section, some } from "@soning/norms";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { wholeSentenceToBeConsidered } from "../../electronic-monitoring/proposal-slots.ts";
import { application } from "../../facts/application.ts";
import { children } from "../../facts/household.ts";
import { applicationInTime, applicationRequirement } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";
import { onMonitoring } from "../section-7-4/em-2024.ts";

/** Information and application, as proposed: § 7-8. */
export const section7x8Proposed = section({ ...proposed("7-8"), replaces: ["reg/7-8/*"] }, (s) => {
  s.step("1/inform", {
    value: exists(application.informationLetterReceivedOn),
    nb: "Kriminalomsorgen skal informere aktuelle domfelte om muligheten til å søke om elektronisk kontroll.",
    en: "The service shall inform relevant persons that they may apply for serving with electronic monitoring.",
    rows: ["consultation/p-reg-7-8/inform-candidates"],
  });
  s.condition("2/must-apply", {
    slot: applicationRequirement,
    when: not(wholeSentenceToBeConsidered),
    holds: exists(application.submittedOn),
    nb: "Den som ønsker helgjennomføring, må søke; den som er under 25 år eller varig soningsudyktig, vurderes uansett.",
    en: "A person who wants whole-sentence serving must apply; a person under 25 or permanently unfit is assessed anyway.",
    note: {
      nb: "Hvordan søknadsfristen virker for dem som vurderes uten søknad, er ikke sagt.",
      en: "How the deadline works for those assessed without an application is not said.",
    },
    fault: "consultation/fault/apply-or-own-initiative",
    rows: ["consultation/p-reg-7-8/must-apply"],
  });
  s.condition("2/deadline", {
    slot: applicationInTime,
    holds: lte(application.submittedOn, application.setDeadline),
    nb: "Søknaden må komme innen den fristen kriminalomsorgen har satt.",
    en: "The application must come within the deadline that the service has set.",
    note: {
      nb: "Hva som skjer med for sene søknader, er ikke sagt.",
      en: "What happens to late applications is not said.",
    },
    fault: "consultation/fault/deadlines-without-number",
    rows: ["consultation/p-reg-7-8/apply-within-deadline"],
  });
  s.step("2/facilitate", {
    nb: "Kriminalomsorgen skal i god tid legge til rette for søknad om sluttgjennomføring.",
    en: "The service shall in good time make it possible to apply for final-part serving.",
    cite: "fsk. § 7-8 (3) (forslag)",
    rows: ["consultation/p-reg-7-8/facilitate-final-part"],
  });
  s.step("4/child-welfare", {
    when: all(
      onMonitoring,
      some(children, (child) => affectedChild.of(child)),
    ),
    nb: "Vil en beslutning om elektronisk kontroll berøre et barn, skal barnevernet spørres om opplysninger etter § 7 a annet ledd b.",
    en: "When a decision on electronic monitoring will affect a child, child welfare is asked for information under § 7 a second paragraph b.",
    rows: ["consultation/p-reg-7-8/ask-child-welfare"],
  });
});
