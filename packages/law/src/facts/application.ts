import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

const subjects = [
  "em-whole-sentence",
  "em-final-part",
  "outside-prison",
  "institution",
  "hospital",
  "lower-security",
  "transitional-housing",
  "day-release",
  "leave",
  "escorted-leave",
  "interruption",
  "deferral",
  "release",
  "transfer-to-netherlands",
  "transfer-from-netherlands",
  "control-measure",
  "condition",
  "return-to-prison",
  "other",
] as const;

const units = [
  "probation-office",
  "prison",
  "local-level",
  "region",
  "directorate",
  "court",
  "police",
  "other",
] as const;

/** The application that the case is about. `none`: nobody has applied. */
export const application = subject("application", {
  about: fact.choice(subjects, { nb: "Hva søkes det om?", en: "What is applied for?" }),
  submittedOn: fact.date({
    nb: "Når søkte personen?",
    en: "When did the person apply?",
    optional: true,
    example: "2026-02-03",
  }),
  setDeadline: fact.date({
    nb: "Hvilken søknadsfrist har kriminalomsorgen satt?",
    en: "Which deadline for applying has the service set?",
    optional: true,
  }),
  informationLetterReceivedOn: fact.date({
    nb: "Når mottok personen informasjonsbrevet?",
    en: "When did the person receive the information letter?",
    optional: true,
  }),
  informedOfPossibilityOn: fact.date({
    nb: "Når fikk personen vite om muligheten til å søke?",
    en: "When was the person told of the possibility to apply?",
    optional: true,
  }),
  consentOn: fact.date({
    nb: "Når samtykket personen?",
    en: "When did the person consent?",
    knownBy: "person",
    optional: true,
  }),
  consentWithdrawnOn: fact.date({
    nb: "Når trakk personen samtykket?",
    en: "When did the person withdraw the consent?",
    knownBy: "person",
    optional: true,
  }),
  digitalControlConsentOn: fact.date({
    nb: "Når samtykket personen til digital kontroll?",
    en: "When did the person consent to digital control?",
    knownBy: "person",
    optional: true,
  }),
  conditionsAccepted: fact.boolean({
    nb: "Godtar personen krav og vilkår?",
    en: "Does the person accept requirements and conditions?",
    knownBy: "person",
  }),
});

/** The decision that the case is about. */
export const decision = subject("decision", {
  about: fact.choice(subjects, { nb: "Hva gjelder vedtaket?", en: "What is the decision about?" }),
  outcome: fact.choice(["grant", "refuse", "recall", "condition", "transfer", "close"], {
    nb: "Hva går vedtaket ut på?",
    en: "What does the decision say?",
  }),
  madeOn: fact.date({ nb: "Når ble vedtaket truffet?", en: "When was the decision made?", optional: true }),
  effectiveOn: fact.date({ nb: "Fra når virker vedtaket?", en: "From when does the decision take effect?" }),
  notifiedOn: fact.date({ nb: "Når ble personen underrettet?", en: "When was the person notified?", optional: true }),
  provision: fact.provision({
    nb: "Hvilken bestemmelse er vedtaket truffet etter?",
    en: "Under which provision is the decision made?",
    example: "strgjfl § 16 b",
  }),
  unit: fact.choice(units, { nb: "Hvem treffer vedtaket?", en: "Who makes the decision?" }),
  withTransfer: fact.boolean({
    nb: "Er det truffet eget vedtak om overføring?",
    en: "Has a separate transfer decision been made?",
    example: false,
  }),
  advanceNoticeSentOn: fact.date({
    nb: "Når ble forhåndsvarsel sendt?",
    en: "When was advance notice sent?",
    optional: true,
  }),
  daysGivenToComment: fact.number({
    nb: "Hvor mange dager fikk personen til å uttale seg?",
    en: "How many days to comment was the person given?",
    unit: "days",
    min: 0,
    example: 14,
  }),
  timeToCommentReasonable: fact.assessment({
    nb: "Er fristen for å uttale seg rimelig?",
    en: "Is the time to comment reasonable?",
    by: "local-level",
    weighs: [words("sakens omfang og hastegrad", "the size and urgency of the case")],
  }),
  personHeardOn: fact.date({ nb: "Når ble personen hørt?", en: "When was the person heard?", optional: true }),
  lastReviewOn: fact.date({
    nb: "Når ble vedtaket sist vurdert på nytt?",
    en: "When was the decision last reviewed?",
    optional: true,
  }),
});

/** Earlier decisions in the same matter. */
export const decisions = caseList(
  "decisions",
  records(
    { nb: "Hvilke vedtak er truffet før?", en: "Which decisions were made before?", serviceLog: true },
    {
      about: fact.choice(subjects, { nb: "Hva gjelder vedtaket?", en: "What is the decision about?" }),
      outcome: fact.choice(["grant", "refuse", "recall", "condition", "transfer", "close"], {
        nb: "Hva gikk vedtaket ut på?",
        en: "What did the decision say?",
      }),
      madeOn: fact.date({ nb: "Når ble vedtaket truffet?", en: "When was it made?" }),
    },
  ),
);

/** Complaints and what became of them. */
export const complaints = caseList(
  "complaints",
  records(
    { nb: "Hvilke klager er fremsatt?", en: "Which complaints have been made?", serviceLog: true },
    {
      by: fact.choice(["convicted-person", "victim", "guardian", "other"], {
        nb: "Hvem klager?",
        en: "Who complains?",
      }),
      about: fact.choice([...subjects, "health-service-in-general", "health-service-given", "conditions-of-serving"], {
        nb: "Hva klages det på?",
        en: "What is complained about?",
      }),
      receivedOn: fact.date({ nb: "Når kom klagen inn?", en: "When was the complaint received?" }),
      decidedOn: fact.date({ nb: "Når ble klagen avgjort?", en: "When was the complaint decided?", optional: true }),
    },
  ),
);

/** The grounds that are weighed for every form of serving outside prison. */
export const suitability = subject("suitability", {
  purposeAgainst: fact.assessment({
    nb: "Taler formålet med straffen mot?",
    en: "Does the purpose of the sentence speak against it?",
    by: "local-level",
    weighs: [
      words("lovbruddets alvor", "the gravity of the offence"),
      words(
        "den alminnelige rettsfølelse og hensynet til fornærmede",
        "the general sense of justice and regard for the victim",
      ),
    ],
  }),
  securityAgainst: fact.assessment({
    nb: "Taler hensynet til en sikker gjennomføring mot?",
    en: "Does regard for secure serving speak against it?",
    by: "local-level",
    weighs: [
      words("faren for nye lovbrudd og brudd på vilkår", "the risk of new offences and breaches"),
      words("atferd under gjennomføringen", "conduct while serving"),
    ],
  }),
  evasionFeared: fact.assessment({
    nb: "Er det grunn til å tro at personen vil unndra seg gjennomføringen?",
    en: "Is there reason to think that the person will evade serving?",
    by: "local-level",
    weighs: [words("tilknytning, utvisning og tidligere unndragelse", "ties, expulsion and earlier evasion")],
  }),
  otherwiseInadvisable: fact.assessment({
    nb: "Er gjennomføringsformen ellers utilrådelig?",
    en: "Is this form of serving otherwise inadvisable?",
    by: "local-level",
    weighs: [
      words("hensynet til fornærmede og etterlatte", "regard for the victim and the bereaved"),
      words("forhold hos personen, samboende og barn", "circumstances of the person, cohabitants and children"),
    ],
  }),
  otherwiseAdvisable: fact.assessment({
    nb: "Er gjennomføringsformen ellers tilrådelig?",
    en: "Is this form of serving otherwise advisable?",
    by: "local-level",
    weighs: [
      words("hensynet til fornærmede og etterlatte", "regard for the victim and the bereaved"),
      words("den alminnelige rettsfølelse", "the general sense of justice"),
      words("hensynet til barn", "regard for children"),
    ],
  }),
  positiveDevelopment: fact.assessment({
    nb: "Er gjennomføringsformen hensiktsmessig for en positiv utvikling?",
    en: "Is this form of serving expedient for a positive development?",
    by: "local-level",
    weighs: [
      words("arbeid, skole og nettverk", "work, school and network"),
      words("motivasjon og oppfølging", "motivation and follow-up"),
    ],
  }),
  speciallyPositiveDevelopment: fact.assessment({
    nb: "Har personen vist en særlig positiv utvikling som bør fortsette?",
    en: "Has the person shown a specially positive development that should go on?",
    by: "local-level",
    weighs: [
      words("ekstra innsats med egen livssituasjon", "an extra effort with the life situation"),
      words("evne og vilje over tid til å bryte med kriminalitet", "ability and will over time to break with crime"),
    ],
  }),
  countersNewCrime: fact.assessment({
    nb: "Motvirker gjennomføringsformen ny kriminalitet?",
    en: "Does this form of serving counter new crime?",
    by: "local-level",
    weighs: [words("risiko og behov", "risk and needs"), words("tiltak og oppfølging", "measures and follow-up")],
  }),
  gradualTransition: fact.assessment({
    nb: "Taler hensynet til en gradvis overgang til frihet for overføring nå?",
    en: "Does regard for a gradual return to freedom speak for the transfer now?",
    by: "local-level",
    weighs: [
      words("tid igjen til løslatelse", "time left until release"),
      words("progresjon og behov for ettervern", "progression and need of aftercare"),
      words("hensynet til fornærmede og samfunnets sikkerhet", "regard for the victim and public safety"),
    ],
  }),
  specialFollowUpNeed: fact.assessment({
    nb: "Har den unge et særlig behov for oppfølging?",
    en: "Has the young person a special need for follow-up?",
    by: "local-level",
    weighs: [
      words("sårbarhet og modenhet", "vulnerability and maturity"),
      words("tiltak fra andre etater", "measures of other services"),
      words("tilbakeføring og ettervern", "return and aftercare"),
    ],
  }),
  gradualTransitionWeighedOn: fact.date({
    nb: "Når ble hensynet til gradvis overgang til frihet vurdert?",
    en: "When was the regard for a gradual return to freedom weighed?",
    optional: true,
  }),
  specialGrounds: fact.assessment({
    nb: "Foreligger det særlige grunner til likevel å innvilge?",
    en: "Are there special grounds to grant it all the same?",
    by: "local-level",
    weighs: [
      words("siktelsens art og alder", "the kind and age of the charge"),
      words("tilknytning til riket", "ties to Norway"),
      words("alder og helse", "age and health"),
    ],
  }),
});
