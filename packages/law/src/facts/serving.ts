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
  endedOn: fact.date({
    settled: true,
    nb: "Når var gjennomføringen slutt?",
    en: "When did serving end?",
    optional: true,
  }),
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
  satisfactoryConditions: fact.assessment({
    nb: "Har den innsatte tilfredsstillende forhold innenfor rammene av sikkerhet og formål?",
    en: "Has the inmate satisfactory conditions within the limits of security and purpose?",
    by: "local-level",
    weighs: [
      words("soningsforhold, aktivitet og kontakt", "conditions, activity and contact"),
      words("isolasjon og særlige behov", "isolation and special needs"),
    ],
  }),
  adaptationMeasures: fact.assessment({
    nb: "Bygger gjennomføringen på de tiltakene som kan fremme tilpasningen til samfunnet?",
    en: "Does the execution build on the measures at hand that help adaptation to society?",
    by: "local-level",
    weighs: [words("arbeid, opplæring, program og behandling", "work, training, programmes and treatment")],
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
      leftAt: fact.moment({
        nb: "Når dro personen, hvis det var dagen før den første hele dagen ute?",
        en: "At what time did the person leave, if that was the day before the first whole day outside?",
        optional: true,
      }),
      returnedAt: fact.moment({
        nb: "Når kom personen tilbake, hvis det var dagen etter den siste hele dagen ute?",
        en: "At what time did the person return, if that was the day after the last whole day outside?",
        optional: true,
      }),
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
