import { caseList, fact, records, subject } from "@soning/norms";
import { states } from "./states.ts";
import { words } from "./words.ts";

/** Serving in the Netherlands (Norgerhaven, until 1 September 2020): the stay, the transfers and the agreements. */
export const netherlands = subject("netherlands", {
  receivingState: fact.choice(states, {
    nb: "I hvilken stat skal straffen gjennomføres?",
    en: "In which state is the sentence to be served?",
    example: "NLD",
  }),
  agreementWithState: fact.boolean({
    nb: "Har Norge avtale med staten?",
    en: "Has Norway an agreement with the state?",
    knownBy: "other",
  }),
  wantsTransfer: fact.boolean({
    nb: "Ønsker personen å bli overført?",
    en: "Does the person want to be transferred?",
    knownBy: "person",
  }),
  wantsToStay: fact.boolean({
    nb: "Ønsker personen å fortsette i Nederland?",
    en: "Does the person want to stay in the Netherlands?",
    knownBy: "person",
  }),
  transferDecidedOn: fact.date({
    nb: "Når ble overføring til Nederland besluttet?",
    en: "When was the transfer to the Netherlands decided?",
    optional: true,
    example: "2016-03-01",
  }),
  caseOpenedOn: fact.date({
    nb: "Når ble saken om overføring til Nederland opprettet?",
    en: "When was the case on transfer to the Netherlands opened?",
    optional: true,
    example: "2016-02-01",
  }),
  transferredOn: fact.date({
    nb: "Når ble personen overført til Nederland?",
    en: "When was the person transferred to the Netherlands?",
    optional: true,
    example: "2016-03-10",
  }),
  returnedOn: fact.date({
    nb: "Når overføres personen tilbake til Norge?",
    en: "When is the person transferred back to Norway?",
    optional: true,
    example: "2016-11-10",
  }),
  returnDecidedOn: fact.date({
    nb: "Når ble overføring til Norge besluttet?",
    en: "When was the transfer to Norway decided?",
    optional: true,
    example: "2016-11-01",
  }),
  begunInPrisonInNorway: fact.boolean({
    nb: "Begynte gjennomføringen i et fengsel i Norge?",
    en: "Did serving begin in a prison in Norway?",
  }),
  toBeReturned: fact.boolean({
    nb: "Skal personen tilbake til Nederland etterpå?",
    en: "Is the person to go back to the Netherlands afterwards?",
  }),
  decisionStatesTransferIsPart: fact.boolean({
    nb: "Sier vedtaket at overføringen bare er ledd i gjennomføringen av det?",
    en: "Does the decision say that the transfer is only a step in carrying it out?",
  }),
  transferBasis: fact.provision({
    nb: "Etter hvilken bestemmelse overføres personen?",
    en: "Under which provision is the person transferred?",
    example: "strgjfl § 14",
  }),
  decisionAllowsLeavingPrison: fact.boolean({
    nb: "Gir vedtaket adgang til å forlate fengselet?",
    en: "Does the decision allow leaving the prison?",
  }),
  separateTimeAgreement: fact.boolean({
    nb: "Er det avtalt særskilt tid for overføringen med nederlandske myndigheter?",
    en: "Is a special time of transfer agreed with the Dutch authorities?",
    knownBy: "other",
    example: false,
  }),
  agreementOnDirectReturn: fact.boolean({
    nb: "Er det avtalt transport rett til hjemlandet?",
    en: "Is transport straight to the home country agreed?",
    knownBy: "other",
    example: false,
  }),
  agreementOnEscortedLeave: fact.boolean({
    nb: "Tillater avtalen fremstilling i Nederland?",
    en: "Does the agreement allow escorted leave in the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  agreementOnHealthCare: fact.boolean({
    nb: "Tillater avtalen at helsehjelpen gis i Nederland?",
    en: "Does the agreement allow the health care to be given in the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  sendingUnitHeardOn: fact.date({
    nb: "Når uttalte avgiverenheten seg?",
    en: "When did the sending unit give its opinion?",
    optional: true,
    example: "2016-02-15",
  }),
  receivingUnitHeardOn: fact.date({
    nb: "Når uttalte mottakerenheten seg?",
    en: "When did the receiving unit give its opinion?",
    optional: true,
    example: "2016-10-15",
  }),
  receivingUnitAgrees: fact.boolean({ nb: "Er mottakerenheten enig?", en: "Does the receiving unit agree?" }),
  groundForNorwayEndedOn: fact.date({
    nb: "Når falt grunnen til å sone i Norge bort?",
    en: "When did the ground for serving in Norway end?",
    optional: true,
    example: "2016-12-01",
  }),
  lastPartInNetherlands: fact.boolean({
    nb: "Sones også siste del i Nederland?",
    en: "Is the last part served in the Netherlands too?",
    example: false,
  }),
  servesSubsidiaryPrison: fact.boolean({
    nb: "Soner personen subsidiær fengselsstraff for bøter?",
    en: "Does the person serve subsidiary imprisonment for fines?",
    example: false,
  }),
  onRemand: fact.boolean({ nb: "Sitter personen i varetekt?", en: "Is the person on remand?", example: false }),
});

/** What the Dutch authorities have registered. */
export const dutchRegisters = subject("dutchRegisters", {
  registeredResident: fact.boolean({
    nb: "Er personen registrert bosatt i Nederland?",
    en: "Is the person registered as resident in the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  permanentHome: fact.boolean({
    nb: "Har personen fast bopel i Nederland?",
    en: "Has the person a permanent home in the Netherlands?",
    knownBy: "person",
    example: false,
  }),
  declaredUndesirable: fact.boolean({
    nb: "Er personen erklært uønsket av nederlandske myndigheter?",
    en: "Have the Dutch authorities declared the person undesirable?",
    knownBy: "other",
    example: false,
  }),
  refusalOfEntry: fact.boolean({
    nb: "Er personen registrert for nektet innreise til Nederland?",
    en: "Is the person registered for refusal of entry to the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  inSchengenSystem: fact.boolean({
    nb: "Er personen registrert i Schengen informasjonssystem?",
    en: "Is the person registered in the Schengen Information System?",
    knownBy: "other",
    example: false,
  }),
  wantedForInvestigation: fact.boolean({
    nb: "Er personen etterlyst i Nederland for etterforsking eller straffeforfølgning?",
    en: "Is the person wanted in the Netherlands for investigation or prosecution?",
    knownBy: "other",
    example: false,
  }),
  wantedForEnforcement: fact.boolean({
    nb: "Er personen etterlyst i Nederland for fullbyrding av dom?",
    en: "Is the person wanted in the Netherlands for enforcement of a judgment?",
    knownBy: "other",
    example: false,
  }),
  arrestWarrant: fact.boolean({
    nb: "Foreligger det arrestordre i Nederland?",
    en: "Is there a Dutch arrest order?",
    knownBy: "other",
    example: false,
  }),
});

/** Offences in the Netherlands during the stay, and Dutch custody: the Norwegian sentence stands still meanwhile. */
export const dutchCustody = caseList(
  "dutchCustody",
  records(
    {
      nb: "Har personen vært fengslet av nederlandske myndigheter?",
      en: "Has the person been held by the Dutch authorities?",
      knownBy: "other",
      serviceLog: true,
    },
    {
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?", knownBy: "other", example: "2017-03-01" }),
      to: fact.date({
        nb: "Til hvilken dag?",
        en: "Until which day?",
        knownBy: "other",
        optional: true,
        example: "2017-04-15",
      }),
      forOffenceWhileServing: fact.boolean({
        nb: "Gjelder det et lovbrudd begått under gjennomføringen i Nederland?",
        en: "Is it for an offence committed while serving in the Netherlands?",
        knownBy: "other",
      }),
      afterArrest: fact.boolean({ nb: "Ble personen pågrepet?", en: "Was the person arrested?", knownBy: "other" }),
      inDutchPrison: fact.boolean({
        nb: "Ble personen flyttet til nederlandsk fengsel?",
        en: "Was the person moved to a Dutch prison?",
        knownBy: "other",
      }),
      servesDutchSentence: fact.boolean({
        nb: "Soner personen en dom for lovbruddet?",
        en: "Does the person serve a sentence for the offence?",
        knownBy: "other",
        example: false,
      }),
    },
  ),
);

/** What is weighed before and during a transfer. */
export const netherlandsAssessment = subject("netherlandsAssessment", {
  favoursTransfer: fact.assessment({
    nb: "Taler en individuell helhetsvurdering for overføring?",
    en: "Does an individual overall assessment favour the transfer?",
    by: "local-level",
    weighs: [
      words("helse", "health"),
      words("familiesituasjon", "family situation"),
      words("lovbruddets art", "the nature of the offence"),
      words("språk, arbeid og utdanning", "language, work and education"),
    ],
  }),
  candidate: fact.assessment({
    nb: "Er personen en aktuell kandidat etter kartleggingen?",
    en: "Is the person a candidate after the mapping?",
    by: "prison",
    weighs: [words("vilkårene og hindringene for overføring", "the conditions and bars of transfer")],
  }),
  securityAgainst: fact.assessment({
    nb: "Taler sikkerhetsmessige hensyn mot overføring?",
    en: "Do considerations of security speak against the transfer?",
    by: "local-level",
    weighs: [words("sikkerhetsnivået i det nederlandske fengselet", "the security level of the Dutch prison")],
  }),
  escapeRiskTooHigh: fact.assessment({
    nb: "Er rømningsfaren større enn fengselets sikkerhetsnivå tåler?",
    en: "Does the risk of escape exceed the security level of the prison?",
    by: "local-level",
    weighs: [words("tidligere rømming og nettverk", "earlier escape and network")],
  }),
  dangerToSocietyTooHigh: fact.assessment({
    nb: "Er samfunnsfaren større enn fengselets sikkerhetsnivå tåler?",
    en: "Does the risk to society exceed the security level of the prison?",
    by: "local-level",
    weighs: [words("lovbruddets art og faren for nye", "the nature of the offence and the risk of new ones")],
  }),
  expedientDespiteNordicCase: fact.assessment({
    nb: "Er overføring hensiktsmessig selv om det er startet en nordisk overføringssak?",
    en: "Is the transfer expedient although a Nordic transfer case has been started?",
    by: "local-level",
    weighs: [words("hvor lenge oppholdet i Nederland ville vare", "how long the stay would last")],
  }),
  continuedStayAdvisable: fact.assessment({
    nb: "Er fortsatt opphold i Nederland tilrådelig ut fra progresjonen?",
    en: "Is a continued stay advisable in view of progression?",
    by: "local-level",
    weighs: [words("gjenstående tid og forberedelse av løslatelse", "time left and preparation for release")],
  }),
  provisionSuitable: fact.assessment({
    nb: "Passer bestemmelsen for gjennomføring i Nederland?",
    en: "Is the provision suitable for serving in the Netherlands?",
    by: "directorate",
    weighs: [words("traktaten og forholdene i fengselet", "the treaty and conditions in the prison")],
  }),
});
