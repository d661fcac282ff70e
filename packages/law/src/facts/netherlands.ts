import { fact, subject } from "@soning/norms";
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
    serviceLog: true,
    example: "2016-03-01",
  }),
  caseOpenedOn: fact.date({
    nb: "Når ble saken om overføring til Nederland opprettet?",
    en: "When was the case on transfer to the Netherlands opened?",
    optional: true,
    serviceLog: true,
    example: "2016-02-01",
  }),
  transferredOn: fact.date({
    nb: "Når ble personen overført til Nederland?",
    en: "When was the person transferred to the Netherlands?",
    optional: true,
    serviceLog: true,
    example: "2016-03-10",
  }),
  returnedOn: fact.date({
    nb: "Når overføres personen tilbake til Norge?",
    en: "When is the person transferred back to Norway?",
    optional: true,
    serviceLog: true,
    example: "2016-11-10",
  }),
  returnDecidedOn: fact.date({
    nb: "Når ble overføring til Norge besluttet?",
    en: "When was the transfer to Norway decided?",
    optional: true,
    serviceLog: true,
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
  decidingUnit: fact.choice(["ullersmo", "norgerhaven", "region-east", "other"], {
    nb: "Hvilken enhet treffer beslutningen?",
    en: "Which unit makes the decision?",
    labels: {
      ullersmo: words("Ullersmo fengsel", "Ullersmo prison"),
      norgerhaven: words("Norgerhaven fengsel", "Norgerhaven prison"),
      "region-east": words("kriminalomsorgen region øst", "Region East"),
      other: words("en annen", "another"),
    },
    example: "norgerhaven",
  }),
  onRemand: fact.boolean({ nb: "Sitter personen i varetekt?", en: "Is the person on remand?", example: false }),
});
