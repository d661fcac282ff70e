import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** The forms in which a sanction is served or followed up. */
export const servingForms = [
  "not-started",
  "prison",
  "em-whole-sentence",
  "em-final-part",
  "outside-prison",
  "institution",
  "hospital",
  "release-on-probation",
  "release-from-preventive-detention",
  "community-sentence",
  "youth-sentence",
  "fine-service",
  "suspended-sentence",
  "remand",
  "ended",
] as const;

const formLabels = {
  "not-started": words("ikke påbegynt", "not started"),
  prison: words("i fengsel", "in prison"),
  "em-whole-sentence": words("hele straffen med elektronisk kontroll", "whole sentence with electronic monitoring"),
  "em-final-part": words("siste del med elektronisk kontroll", "final part with electronic monitoring"),
  "outside-prison": words(
    "utenfor fengsel uten elektronisk kontroll (§ 16)",
    "outside prison without electronic monitoring (§ 16)",
  ),
  institution: words("i institusjon (§ 12)", "in an institution (§ 12)"),
  hospital: words("i sykehus (§ 13)", "in hospital (§ 13)"),
  "release-on-probation": words("prøveløslatt", "released on probation"),
  "release-from-preventive-detention": words(
    "prøveløslatt fra forvaring",
    "released on probation from preventive detention",
  ),
  "community-sentence": words("samfunnsstraff", "community sentence"),
  "youth-sentence": words("ungdomsstraff", "youth sentence"),
  "fine-service": words("bøtetjeneste", "fine service"),
  "suspended-sentence": words("betinget dom", "suspended sentence"),
  remand: words("varetekt", "remand"),
  ended: words("ferdig gjennomført", "served in full"),
};

/** How, where and since when the sentences are served. Time served and left is concluded from these. */
export const serving = subject("serving", {
  startedOn: fact.date({
    nb: "Når begynte gjennomføringen av straffen?",
    en: "When did serving of the sentence begin?",
    optional: true,
    serviceLog: true,
    example: "2026-01-12",
  }),
  plannedStart: fact.date({
    nb: "Hvilken dag er personen innkalt til?",
    en: "For which day is the person summoned?",
    optional: true,
    example: "2026-03-02",
  }),
  summonsSentOn: fact.date({ nb: "Når ble innkallingen sendt?", en: "When was the summons sent?", optional: true }),
  summonsReceivedOn: fact.date({
    nb: "Når mottok personen innkallingen?",
    en: "When did the person receive the summons?",
    optional: true,
  }),
  form: fact.choice(servingForms, {
    nb: "Hvordan gjennomføres straffen nå?",
    en: "How is the sentence served now?",
    labels: formLabels,
    example: "prison",
  }),
  formSince: fact.date({
    nb: "Siden når har gjennomføringsformen vart?",
    en: "Since when has this form of serving lasted?",
  }),
  escaped: fact.periods({
    nb: "Når har personen vært på rømmen?",
    en: "When has the person been at large?",
    serviceLog: true,
    source: "fsk. § 3-3",
  }),
  endedOn: fact.date({ nb: "Når var gjennomføringen slutt?", en: "When did serving end?", optional: true }),
  planDrawnUpOn: fact.date({
    nb: "Når ble gjennomføringsplanen laget?",
    en: "When was the execution plan drawn up?",
    optional: true,
  }),
  planCoversPlaceAndTime: fact.boolean({
    nb: "Sier planen hvor og når personen skal være?",
    en: "Does the plan say where and when the person is to be?",
  }),
  planCoversOccupation: fact.boolean({
    nb: "Omfatter planen sysselsettingen?",
    en: "Does the plan cover the occupation?",
  }),
  transitionPlanStartedOn: fact.date({
    nb: "Når begynte planleggingen av overgangen til frihet?",
    en: "When did planning of the passage to freedom begin?",
    optional: true,
  }),
  executionSecure: fact.assessment({
    nb: "Er gjennomføringen sikkerhetsmessig forsvarlig?",
    en: "Is the execution defensible from a security point of view?",
    by: "local-level",
    weighs: [
      words("straffens formål", "the purpose of the sentence"),
      words("faren for ny kriminalitet, unndragelse og brudd", "the risk of new crime, evasion and breaches"),
    ],
  }),
  riskAssessedOn: fact.date({
    nb: "Når ble faren for brudd og unndragelse vurdert?",
    en: "When was the risk of breach and evasion assessed?",
    optional: true,
  }),
  breachRisk: fact.assessedChoice(["low", "not-low"], {
    nb: "Hvor stor er faren for brudd?",
    en: "How great is the risk of breach?",
    by: "local-level",
    weighs: [
      words("tidligere brudd", "earlier breaches"),
      words("rus, boforhold og nettverk", "substances, home and network"),
    ],
  }),
});

/** The whole days outside that do not count as served. */
export const interruptions = caseList(
  "interruptions",
  records(
    {
      nb: "Hvilke straffavbrudd har det vært?",
      en: "Which interruptions of the sentence have there been?",
      serviceLog: true,
    },
    {
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?" }),
      to: fact.date({ nb: "Til hvilken dag?", en: "Until which day?", optional: true }),
      decidedOn: fact.date({
        nb: "Når ble avbruddet besluttet?",
        en: "When was the interruption decided?",
        optional: true,
      }),
      cause: fact.choice(["decision", "escape", "foreign-custody", "remand-in-other-case", "other"], {
        nb: "Hva er årsaken?",
        en: "What is the cause?",
      }),
    },
  ),
);

/** Where the person has been held: one record for each stay in a unit. */
export const stays = caseList(
  "stays",
  records(
    { nb: "I hvilke enheter har personen sonet?", en: "In which units has the person served?", serviceLog: true },
    {
      unit: fact.text({ nb: "Hvilken enhet?", en: "Which unit?", example: "Ullersmo fengsel" }),
      level: fact.choice(
        ["particularly-high", "high", "lower", "transitional-housing", "institution", "hospital", "home"],
        { nb: "Hvilket sikkerhetsnivå?", en: "Which security level?" },
      ),
      state: fact.choice(["norway", "netherlands", "other"], { nb: "I hvilket land?", en: "In which country?" }),
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?" }),
      to: fact.date({ nb: "Til hvilken dag?", en: "Until which day?", optional: true }),
    },
  ),
);

/** Transfers between units, decided and carried out. */
export const transfers = caseList(
  "transfers",
  records(
    { nb: "Hvilke overføringer er besluttet?", en: "Which transfers have been decided?", serviceLog: true },
    {
      decidedOn: fact.date({ nb: "Når ble overføringen besluttet?", en: "When was the transfer decided?" }),
      carriedOutOn: fact.date({
        nb: "Når ble overføringen gjennomført?",
        en: "When was the transfer carried out?",
        optional: true,
      }),
      to: fact.choice(
        [
          "prison",
          "lower-security",
          "transitional-housing",
          "em-whole-sentence",
          "em-final-part",
          "outside-prison",
          "institution",
          "hospital",
          "netherlands",
          "norway",
          "home-country",
        ],
        {
          nb: "Hva overføres personen til?",
          en: "What is the person transferred to?",
        },
      ),
      forced: fact.boolean({
        nb: "Skjer overføringen mot personens vilje?",
        en: "Is the transfer against the person's will?",
        example: false,
      }),
    },
  ),
);

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
    nb: "Er personen blitt alvorlig sinnslidende?",
    en: "Has the person become seriously mentally ill?",
    knownBy: "other",
    example: false,
    source: "fik. § 6",
  }),
  birthExpectedOn: fact.date({
    nb: "Når er forventet nedkomst?",
    en: "When is the birth expected?",
    knownBy: "person",
    optional: true,
  }),
  gaveBirthOn: fact.date({
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
