import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** The prison and its security level, and what speaks for another one. */
export const unit = subject("unit", {
  name: fact.text({ nb: "Hvor er personen innsatt?", en: "Where is the person held?", example: "Ullersmo fengsel" }),
  level: fact.choice(["particularly-high", "high", "lower", "transitional-housing"], {
    nb: "Hvilket sikkerhetsnivå har enheten?",
    en: "Which security level has the unit?",
    labels: {
      "particularly-high": words("avdeling med særlig høyt sikkerhetsnivå", "unit with particularly high security"),
      high: words("høyt sikkerhetsnivå", "high security"),
      lower: words("lavere sikkerhetsnivå", "lower security"),
      "transitional-housing": words("overgangsbolig", "transitional housing"),
    },
  }),
  levelSince: fact.date({
    nb: "Siden når har personen vært på dette nivået?",
    en: "Since when has the person been at this level?",
  }),
  levelReviewedOn: fact.date({
    nb: "Når ble plasseringen sist vurdert?",
    en: "When was the placement last reviewed?",
    optional: true,
  }),
  lowerSecuritySecure: fact.assessment({
    nb: "Er lavere sikkerhetsnivå sikkerhetsmessig forsvarlig?",
    en: "Is lower security defensible from a security point of view?",
    by: "local-level",
    weighs: [
      words("faren for rømming og ny kriminalitet", "the risk of escape and new crime"),
      words("straffens formål og gjenstående tid", "the purpose of the sentence and time left"),
    ],
  }),
  transitionalHousingSuitable: fact.assessment({
    nb: "Er overgangsbolig hensiktsmessig?",
    en: "Is transitional housing suitable?",
    by: "local-level",
    weighs: [
      words("behov for bo- og sosial trening", "the need of training in living and social skills"),
      words("arbeid, utdanning og nettverk", "work, education and network"),
    ],
  }),
});
