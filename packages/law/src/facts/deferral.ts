import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Deferral and interruption asked for: the circumstances that the rules name. */
export const deferral = subject("deferral", {
  healthInadvisable: fact.assessment({
    nb: "Gjør helsetilstanden fullbyrding utilrådelig?",
    en: "Does the state of health make execution inadvisable?",
    by: "local-level",
    weighs: [
      words("legeerklæring", "a doctor's statement"),
      words("om helsehjelp kan gis under gjennomføringen", "whether care can be given while serving"),
    ],
  }),
  seriouslyMentallyIll: fact.boolean({
    settled: true,
    nb: "Er personen blitt alvorlig sinnslidende?",
    en: "Has the person become seriously mentally ill?",
    knownBy: "other",
    example: false,
    source: "fik. § 6",
  }),
  birthExpectedOn: fact.date({
    settled: true,
    nb: "Når er forventet nedkomst?",
    en: "When is the birth expected?",
    knownBy: "person",
    optional: true,
  }),
  gaveBirthOn: fact.date({
    settled: true,
    nb: "Når fødte personen sist?",
    en: "When did the person last give birth?",
    knownBy: "person",
    optional: true,
  }),
  wantsToServeAnyway: fact.boolean({
    nb: "Ønsker personen likevel å fullbyrde en del av straffen?",
    en: "Does the person want to serve part of the sentence all the same?",
    knownBy: "person",
    example: false,
  }),
  medicallyInadvisable: fact.assessment({
    nb: "Er det medisinsk utilrådelig å fullbyrde nå?",
    en: "Is it medically inadvisable to serve now?",
    by: "health",
    weighs: [words("svangerskap, fødsel og barn", "pregnancy, birth and child")],
  }),
  pardonAppliedOn: fact.date({
    nb: "Når søkte personen om benådning?",
    en: "When did the person apply for pardon?",
    knownBy: "other",
    optional: true,
  }),
  pardonConditionsMet: fact.boolean({
    nb: "Gir benådningssøknaden rett til utsettelse etter straffeprosessloven § 458?",
    en: "Does the pardon application give deferral under the Criminal Procedure Act § 458?",
    knownBy: "official",
    example: false,
  }),
  militaryService: fact.periods({
    nb: "Når er personen i militærtjeneste?",
    en: "When is the person in military service?",
    knownBy: "other",
  }),
  weightyReasons: fact.assessment({
    nb: "Foreligger det vektige grunner for utsettelse eller avbrudd?",
    en: "Are there weighty reasons for deferral or interruption?",
    by: "local-level",
    weighs: [
      words("helse", "health"),
      words("familie, arbeid og utdanning", "family, work and education"),
      words("faren for ny kriminalitet eller unndragelse", "the risk of new crime or evasion"),
    ],
  }),
  stronglyRequired: fact.assessment({
    nb: "Er avbrudd sterkt påkrevd av helsemessige eller andre særlige grunner?",
    en: "Is an interruption strongly required for health or other special reasons?",
    by: "local-level",
    weighs: [
      words("helsetilstand eller livssituasjon", "health or life situation"),
      words("om andre tiltak er tilstrekkelige", "whether other measures are enough"),
    ],
  }),
  requestedFrom: fact.date({
    nb: "Fra hvilken dag søkes det?",
    en: "From which day is it applied for?",
    knownBy: "person",
  }),
  requestedTo: fact.date({
    nb: "Til hvilken dag søkes det?",
    en: "Until which day is it applied for?",
    knownBy: "person",
  }),
  earlierDeferrals: fact.periods({ nb: "Hvilke utsettelser er gitt før?", en: "Which deferrals were given before?" }),
});
