import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** What a requirement or condition is about, for conditions set and for breaches of them. */
export const conditionSubjects = [
  "residence",
  "place-of-stay",
  "work",
  "training",
  "no-contact",
  "sobriety",
  "treatment",
  "programme",
  "medication",
  "report",
  "equipment",
  "visit",
  "other",
] as const;

/** Breaches registered while serving. */
export const breaches = caseList(
  "breaches",
  records(
    { nb: "Hvilke brudd er registrert?", en: "Which breaches are registered?", serviceLog: true },
    {
      on: fact.date({ nb: "Hvilken dag skjedde bruddet?", en: "On which day did the breach happen?" }),
      about: fact.choice(conditionSubjects, { nb: "Hva gjelder bruddet?", en: "What is the breach about?" }),
      ofSpecialCondition: fact.boolean({
        nb: "Er det brudd på et særlig vilkår som er satt?",
        en: "Is it a breach of a special condition that was set?",
      }),
      tagTampered: fact.boolean({
        nb: "Er fotlenken forsøkt fjernet?",
        en: "Was there an attempt to remove the tag?",
        example: false,
      }),
      reprimandedOn: fact.date({
        nb: "Når ble det gitt skriftlig irettesettelse?",
        en: "When was a written reprimand given?",
        optional: true,
      }),
      circumstances: fact.text({ nb: "Hva er omstendighetene?", en: "What are the circumstances?" }),
      serious: fact.assessment({
        nb: "Er bruddet alvorlig?",
        en: "Is the breach serious?",
        by: "local-level",
        weighs: [
          words("hva som skjedde, og hvorfor", "what happened, and why"),
          words("om det er gjentatt", "whether it was repeated"),
        ],
      }),
    },
  ),
);

/** Special conditions for serving outside prison, set by the service. */
export const conditions = caseList(
  "conditions",
  records(
    { nb: "Hvilke særlige vilkår er satt?", en: "Which special conditions are set?" },
    {
      about: fact.choice(conditionSubjects, { nb: "Hva gjelder vilkåret?", en: "What is the condition about?" }),
      setUnder: fact.provision({
        nb: "Etter hvilken bestemmelse er det satt?",
        en: "Under which provision was it set?",
        example: "strgjfl § 16 (3) d",
      }),
      setOn: fact.date({ nb: "Når ble vilkåret satt?", en: "When was the condition set?" }),
      endedOn: fact.date({ nb: "Når ble vilkåret opphevet?", en: "When was the condition lifted?", optional: true }),
      necessary: fact.assessment({
        nb: "Er vilkåret nødvendig for en sikker gjennomføring?",
        en: "Is the condition necessary for secure serving?",
        by: "local-level",
        weighs: [
          words("hva som ledet til lovbruddet", "what led to the offence"),
          words("om mindre tyngende vilkår er nok", "whether less burdensome conditions are enough"),
        ],
      }),
      tailored: fact.assessment({
        nb: "Er vilkåret tilpasset personen?",
        en: "Is the condition tailored to the person?",
        by: "local-level",
        weighs: [words("alder, helse og livssituasjon", "age, health and life situation")],
      }),
      proportionate: fact.assessment({
        nb: "Er vilkåret forholdsmessig?",
        en: "Is the condition proportionate?",
        by: "local-level",
        weighs: [
          words("vilkåret mot det som oppnås", "the condition against what is gained"),
          words("de samlede vilkår og tiltak", "the sum of conditions and measures"),
        ],
      }),
      lessIntrusiveSuffices: fact.assessment({
        nb: "Er et mindre inngripende vilkår tilstrekkelig?",
        en: "Is a less intrusive condition sufficient?",
        by: "local-level",
        weighs: [words("råd, oppfølging og mildere vilkår", "advice, follow-up and milder conditions")],
      }),
      concernsVictim: fact.assessment({
        nb: "Gjelder vilkåret den fornærmede eller etterlatte direkte?",
        en: "Does the condition directly concern the victim or the bereaved?",
        by: "local-level",
        weighs: [words("oppholdssted og kontakt", "whereabouts and contact")],
      }),
    },
  ),
);

/** How the person behaves in the daily regime, and what the service judges likely. */
export const conduct = subject("conduct", {
  atHome: fact.boolean({ nb: "Er personen i boligen nå?", en: "Is the person in the home now?" }),
  absence: fact.choice(
    [
      "none",
      "occupation",
      "meeting-with-service",
      "meeting-with-assigned-body",
      "treatment",
      "leave",
      "leisure",
      "other",
    ],
    { nb: "Hva er formålet med fraværet fra boligen?", en: "What is the purpose of being away from home?" },
  ),
  stayOutsideGranted: fact.boolean({
    nb: "Er oppholdet utenfor boligen tillatt på forhånd?",
    en: "Was the stay outside the home allowed beforehand?",
    example: false,
  }),
  meetingsThisWeek: fact.number({
    nb: "Hvor mange ganger har personen møtt denne uken?",
    en: "How many times has the person attended this week?",
    min: 0,
    example: 1,
  }),
  meetingPlaceAssigned: fact.boolean({
    nb: "Er møtestedet bestemt av kriminalomsorgen?",
    en: "Was the meeting place assigned by the service?",
  }),
  intoxicantUsedOn: fact.date({
    settled: true,
    nb: "Når ble det sist påvist rusmiddel?",
    en: "When was an intoxicant last detected?",
    optional: true,
  }),
  substance: fact.choice(["alcohol", "drug", "medicine", "hormone-preparation", "other"], {
    nb: "Hvilket stoff gjelder det?",
    en: "Which substance is it?",
  }),
  lawfullyPrescribed: fact.boolean({
    nb: "Er stoffet lovlig forskrevet?",
    en: "Is the substance lawfully prescribed?",
    knownBy: "person",
    example: false,
  }),
  testOrderedOn: fact.date({
    nb: "Når ble ruskontroll pålagt?",
    en: "When was a substance test ordered?",
    optional: true,
  }),
  testAnnounced: fact.boolean({
    nb: "Var kontrollen avtalt på forhånd?",
    en: "Was the test agreed beforehand?",
    example: false,
  }),
  sampleGiven: fact.boolean({ nb: "Avga personen prøve?", en: "Did the person give a sample?" }),
  visitAnnounced: fact.boolean({
    nb: "Var kontrollbesøket varslet?",
    en: "Was the control visit announced?",
    example: false,
  }),
  visitRefused: fact.boolean({
    nb: "Nektet personen kontrollbesøk?",
    en: "Did the person refuse a control visit?",
    example: false,
  }),
  assistedControl: fact.boolean({
    nb: "Bistår personen til at kontrollen kan gjennomføres?",
    en: "Does the person help the control to be carried out?",
  }),
  followedInstructions: fact.boolean({
    nb: "Følger personen pålegg og veiledning om utstyret?",
    en: "Does the person follow instructions on the equipment?",
  }),
  controlBy: fact.choice(["correctional-service", "institution", "police"], {
    nb: "Hvem utfører kontrollen?",
    en: "Who carries out the control?",
  }),
  breachAssumed: fact.assessment({
    nb: "Har personen brutt eller antas personen å ha brutt krav eller vilkår?",
    en: "Has the person broken, or is the person assumed to have broken, requirements or conditions?",
    by: "local-level",
    weighs: [words("alarmer, meldinger og personens forklaring", "alarms, reports and what the person says")],
  }),
  assumedBreachAbout: fact.choice(conditionSubjects, {
    nb: "Hva gjelder det bruddet som antas?",
    en: "What is the assumed breach about?",
  }),
  breachLikely: fact.assessment({
    nb: "Er det sannsynlig at personen vil bryte vilkår?",
    en: "Is it probable that the person will break conditions?",
    by: "local-level",
    weighs: [words("tidligere brudd og endrede forhold", "earlier breaches and changed circumstances")],
  }),
  otherRequirementLapsed: fact.boolean({
    nb: "Er en annen forutsetning eller et vilkår for gjennomføringen falt bort?",
    en: "Has another requirement or condition of the serving lapsed?",
    example: false,
  }),
  newOffenceLikelyCommitted: fact.assessment({
    nb: "Er det sannsynlig at personen har begått et nytt lovbrudd?",
    en: "Is it probable that the person has committed a new offence?",
    by: "local-level",
    weighs: [words("anmeldelse, siktelse og andre opplysninger", "reports, charges and other information")],
  }),
  newOffenceLikelyAhead: fact.assessment({
    nb: "Er det sannsynlig at personen vil begå et nytt lovbrudd?",
    en: "Is it probable that the person will commit a new offence?",
    by: "local-level",
    weighs: [words("atferd, miljø og rus", "conduct, company and substances")],
  }),
  evasionLikely: fact.assessment({
    nb: "Er det sannsynlig at personen vil unndra seg gjennomføringen?",
    en: "Is it probable that the person will evade serving?",
    by: "local-level",
    weighs: [words("forberedelser, tilknytning og tidligere unndragelse", "preparations, ties and earlier evasion")],
  }),
});
