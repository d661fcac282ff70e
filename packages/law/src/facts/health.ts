import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Health, care, and whether the person can serve in prison at all. */
export const health = subject("health", {
  situation: fact.text({ nb: "Hvordan er personens helse?", en: "How is the person's health?", knownBy: "other" }),
  inabilityForHealthReasons: fact.assessment({
    settled: true,
    nb: "Skyldes det helsemessige forhold at personen ikke kan sone i fengsel?",
    en: "Are health reasons why the person cannot serve in prison?",
    by: "local-level",
    weighs: [
      words("legeerklæringer", "doctors' statements"),
      words("fysisk eller psykisk sykdom eller funksjonsnedsettelse", "physical or mental illness or disability"),
    ],
  }),
  unableInPrison: fact.assessment({
    settled: true,
    nb: "Er personen ute av stand til å gjennomføre straffen i fengsel?",
    en: "Is the person unable to serve the sentence in prison?",
    by: "local-level",
    weighs: [
      words("tilrettelegging som er mulig", "what adaptation is possible"),
      words("helsehjelp i fengsel", "health care in prison"),
    ],
  }),
  unableInInstitution: fact.assessment({
    settled: true,
    nb: "Er personen ute av stand til å gjennomføre straffen i institusjon etter § 12?",
    en: "Is the person unable to serve the sentence in an institution under § 12?",
    by: "local-level",
    weighs: [words("tilbudet i aktuelle institusjoner", "what institutions offer")],
  }),
  inabilityPermanent: fact.assessment({
    settled: true,
    nb: "Er tilstanden varig?",
    en: "Is the condition permanent?",
    by: "local-level",
    weighs: [
      words("prognosen", "the prognosis"),
      words("om straffen kan utsettes til bedring", "whether the sentence can be deferred until recovery"),
    ],
  }),
  acuteNeed: fact.assessment({
    nb: "Trenger personen akutt helsehjelp?",
    en: "Is there an acute need for health care?",
    by: "health",
    weighs: [words("den medisinske tilstanden", "the medical condition")],
  }),
  careAvailableInPrison: fact.boolean({
    nb: "Kan helsehjelpen gis i fengselet?",
    en: "Can the care be given in the prison?",
    knownBy: "other",
  }),
  expectedHospitalDays: fact.number({
    nb: "Hvor mange døgn ventes sykehusoppholdet å vare?",
    en: "How many days is the hospital stay expected to last?",
    unit: "days",
    min: 0,
    example: 2,
    knownBy: "other",
  }),
  hospitalCountry: fact.choice(["norway", "netherlands"], {
    nb: "I hvilket land ligger sykehuset?",
    en: "In which country is the hospital?",
    knownBy: "other",
  }),
  hospitalFrom: fact.date({
    nb: "Når begynte sykehusoppholdet?",
    en: "When did the hospital stay begin?",
    optional: true,
  }),
  hospitalTo: fact.date({
    nb: "Når var sykehusoppholdet slutt?",
    en: "When did the hospital stay end?",
    optional: true,
  }),
  inSpecialistTreatment: fact.boolean({
    nb: "Er personen i behandling i spesialisthelsetjenesten?",
    en: "Is the person in treatment in the specialist health service?",
    knownBy: "other",
    example: false,
  }),
  treatmentRegular: fact.assessment({
    nb: "Er behandlingen regelmessig?",
    en: "Is the treatment regular?",
    by: "health",
    weighs: [words("hvor ofte og hvor lenge", "how often and for how long")],
  }),
  providerStatementOn: fact.date({
    nb: "Når uttalte behandleren seg?",
    en: "When did the treatment provider make a statement?",
    knownBy: "other",
    optional: true,
  }),
  opioidSubstitution: fact.boolean({
    nb: "Er personen i legemiddelassistert rehabilitering?",
    en: "Is the person in opioid substitution treatment?",
    knownBy: "other",
    example: false,
  }),
  waitingForExaminationOn: fact.date({
    nb: "Når er undersøkelsen eller operasjonen personen venter på?",
    en: "When is the examination or operation that the person waits for?",
    knownBy: "other",
    optional: true,
  }),
  waitingForExamination: fact.boolean({
    nb: "Venter personen på undersøkelse eller operasjon?",
    en: "Is the person waiting for an examination or operation?",
    knownBy: "other",
    example: false,
  }),
  needsFollowUpWhileWaiting: fact.assessment({
    nb: "Trenger personen oppfølging i ventetiden?",
    en: "Does the person depend on follow-up while waiting?",
    by: "health",
    weighs: [words("den medisinske tilstanden", "the medical condition")],
  }),
  infectiousOutbreak: fact.boolean({
    nb: "Pågår det et utbrudd av en allmennfarlig smittsom sykdom?",
    en: "Is there an outbreak of a generally dangerous infectious disease?",
    knownBy: "other",
    example: false,
  }),
});

/** Benefits whose payment depends on how the sentence is served. */
export const benefits = subject("benefits", {
  disabilityPensionConditionsMet: fact.boolean({
    nb: "Er de øvrige vilkår for uføretrygd oppfylt?",
    en: "Are the other conditions for disability benefit met?",
    knownBy: "other",
  }),
  survivorConditionsMet: fact.boolean({
    nb: "Er de øvrige vilkår for ytelser til gjenlevende oppfylt?",
    en: "Are the other conditions for survivor's benefits met?",
    knownBy: "other",
  }),
});
