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
  notifiedOn: fact.date({
    nb: "Når ble personen underrettet?",
    en: "When was the person notified?",
    optional: true,
    serviceLog: true,
  }),
  notifiedAt: fact.moment({
    nb: "Når på dagen ble personen underrettet?",
    en: "At what time was the person notified?",
    optional: true,
    source: "strgjfl. § 7 b, e",
  }),
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
    { nb: "Hvilke klager er fremsatt?", en: "Which complaints have been made?" },
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
