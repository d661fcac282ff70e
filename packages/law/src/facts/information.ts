import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Personal data from digital control, as collections that are kept or deleted together. */
export const controlData = caseList(
  "controlData",
  records(
    {
      nb: "Hvilke personopplysninger fra kontrollen behandles?",
      en: "Which personal data from the control are processed?",
    },
    {
      category: fact.choice(["ordinary", "biometric", "health", "other-special"], {
        nb: "Hva slags opplysninger?",
        en: "What kind of data?",
      }),
      concerns: fact.choice(["convicted-person", "third-person"], {
        nb: "Hvem gjelder opplysningene?",
        en: "Whom do the data concern?",
      }),
      collectedUnder: fact.provision({
        nb: "Etter hvilken bestemmelse er de samlet inn?",
        en: "Under which provision were they collected?",
        example: "strgjfl § 16 d",
      }),
      collectedOn: fact.date({ nb: "Når ble de samlet inn?", en: "When were they collected?" }),
      deletedOn: fact.date({ nb: "Når ble de slettet?", en: "When were they deleted?", optional: true }),
      inBreachCase: fact.boolean({
        nb: "Inngår opplysningene i en sak om brudd?",
        en: "Are the data part of a case on breach?",
        example: false,
      }),
      mustBeArchived: fact.boolean({
        nb: "Skal opplysningene arkiveres etter arkivlova?",
        en: "Must the data be archived under the Archives Act?",
        example: false,
      }),
      officialNeed: fact.assessment({
        nb: "Har den som behandler opplysningene, tjenstlig behov?",
        en: "Has the one who processes the data an official need?",
        by: "local-level",
        weighs: [words("oppgavene i saken", "the tasks in the case")],
      }),
      necessaryForPurpose: fact.assessment({
        nb: "Er opplysningene nødvendige for formålet?",
        en: "Are the data necessary for the purpose?",
        by: "local-level",
        weighs: [words("hva opplysningene skal brukes til", "what the data are for")],
      }),
    },
  ),
);

/** Whether the processing keeps the principles for personal data in law enforcement. */
export const dataProcessing = subject("dataProcessing", {
  lawful: fact.boolean({
    nb: "Er behandlingen lovlig og rettferdig?",
    en: "Is the processing lawful and fair?",
    knownBy: "official",
  }),
  purposeStated: fact.boolean({ nb: "Er formålet angitt?", en: "Is the purpose stated?" }),
  useCompatible: fact.boolean({
    nb: "Er bruken forenlig med formålet?",
    en: "Is the use compatible with the purpose?",
    knownBy: "official",
  }),
  exceedsPurpose: fact.boolean({
    nb: "Er det mer opplysninger enn formålet krever?",
    en: "Are there more data than the purpose needs?",
    knownBy: "official",
    example: false,
  }),
  incorrect: fact.boolean({ nb: "Er opplysninger uriktige?", en: "Are any data incorrect?", example: false }),
  stillNeeded: fact.boolean({
    nb: "Trengs opplysningene fremdeles?",
    en: "Are the data still needed?",
    knownBy: "official",
  }),
  secured: fact.boolean({ nb: "Er opplysningene sikret?", en: "Are the data secured?", knownBy: "official" }),
  newRulesInForceFrom: fact.date({
    nb: "Når trådte nye regler om behandling under straffegjennomføring i kraft?",
    en: "When did new rules on data in serving enter into force?",
    optional: true,
    knownBy: "other",
  }),
});

/** Notices to victims and the bereaved. */
export const victimNotices = caseList(
  "victimNotices",
  records(
    {
      nb: "Hvilke varsler til fornærmede eller etterlatte gjelder det?",
      en: "Which notices to victims or the bereaved are in question?",
    },
    {
      recipient: fact.choice(["victim", "bereaved", "other"], { nb: "Hvem varsles?", en: "Who is notified?" }),
      basis: fact.provision({
        nb: "Etter hvilken bestemmelse?",
        en: "Under which provision?",
        example: "strgjfl § 16 c (5)",
      }),
      about: fact.choice(
        [
          "serving-outside-prison",
          "day-release",
          "leave",
          "interruption",
          "release",
          "release-from-preventive-detention",
          "other",
        ],
        { nb: "Hva varsles det om?", en: "What is the notice about?" },
      ),
      notifiedOn: fact.date({ nb: "Når ble det varslet?", en: "When was the notice given?", optional: true }),
      statesConditions: fact.boolean({
        nb: "Nevner varselet vilkår om opphold og kontakt?",
        en: "Does the notice state conditions on place and contact?",
        example: false,
      }),
    },
  ),
);

/** What decides whether the victim is told. */
export const victimInterest = subject("victimInterest", {
  important: fact.assessment({
    nb: "Er det av betydning for den fornærmede eller etterlatte å kjenne tidspunktet?",
    en: "Does it matter to the victim or the bereaved to know the time?",
    by: "local-level",
    weighs: [
      words("lovbruddets art", "the kind of offence"),
      words("faren for å møte domfelte", "the chance of meeting the convicted person"),
      words("egne ønsker", "their own wishes"),
    ],
  }),
});

/** Information that the service asks others for, or gives. */
export const disclosures = caseList(
  "disclosures",
  records(
    {
      nb: "Hvilke opplysninger innhentes eller gis?",
      en: "Which information is asked for or given?",
    },
    {
      direction: fact.choice(["collected", "given"], {
        nb: "Innhentes eller gis opplysningen?",
        en: "Is the information collected or given?",
      }),
      party: fact.choice(
        [
          "population-register",
          "child-welfare",
          "social-services",
          "health-staff",
          "supervisory-body",
          "victim",
          "other",
        ],
        { nb: "Hvem gir eller får den?", en: "Who gives or gets it?" },
      ),
      kind: fact.choice(
        [
          "name",
          "national-identity-number",
          "place-of-birth",
          "residence",
          "citizenship",
          "children-and-family",
          "danger-to-life-or-health",
          "other",
        ],
        { nb: "Hva slags opplysning?", en: "What kind of information?" },
      ),
      situation: fact.choice(["serving", "leave", "release", "transfer-to-form-other-than-high-security", "other"], {
        nb: "I hvilken sammenheng?",
        en: "In which situation?",
      }),
      secret: fact.boolean({
        nb: "Er opplysningen taushetsbelagt?",
        en: "Is the information covered by secrecy?",
        example: false,
      }),
      personInDanger: fact.choice(["convicted-person", "other-inmate", "staff", "other", "none"], {
        nb: "Hvem er i fare?",
        en: "Who is in danger?",
      }),
      strictlyNecessary: fact.assessment({
        nb: "Er opplysningen strengt nødvendig for å avverge faren?",
        en: "Is the information strictly necessary to avert the danger?",
        by: "local-level",
        weighs: [words("farens art og nærhet", "the kind and nearness of the danger")],
      }),
      necessaryForFamily: fact.assessment({
        nb: "Er opplysningen nødvendig for barnet eller familien?",
        en: "Is the information necessary for the child or the family?",
        by: "local-level",
        weighs: [words("avgjørelsen det gjelder", "the decision in question")],
      }),
    },
  ),
);
