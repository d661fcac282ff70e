import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Money, things, staff, force and information in the prison. */
export const prisonLife = subject("prisonLife", {
  supplementPerDay: fact.number({
    nb: "Hvor stort er Nederland-tillegget per dag?",
    en: "How large is the Netherlands supplement a day?",
    unit: "NOK",
    min: 0,
    example: 30,
  }),
  money: fact.choice(["netherlands-supplement", "ordinary-daily-allowance"], {
    nb: "Hvilke penger gjelder det?",
    en: "Which money is it?",
  }),
  moneyUse: fact.choice(["prison-shop", "approved-place", "savings", "other"], {
    nb: "Hva brukes pengene til?",
    en: "What is the money used for?",
  }),
  itemOnList: fact.boolean({
    nb: "Står gjenstanden på listen over tillatte ting?",
    en: "Is the item on the list of what is allowed?",
  }),
  employer: fact.choice(["dutch", "norwegian"], {
    nb: "Hvem er arbeidsgiver for den ansatte?",
    en: "Who employs the staff member?",
  }),
  servicesAvailable: fact.boolean({
    nb: "Kan norske myndigheter selv yte tjenesten i Nederland?",
    en: "Can Norwegian authorities provide the service in the Netherlands?",
  }),
  provisionExcepted: fact.provision({
    nb: "Hvilken bestemmelse gjøres det unntak fra?",
    en: "From which provision is an exception made?",
    example: "strgjfl § 27",
  }),
  conflictWith: fact.choice(["general-guidelines", "act", "regulation"], {
    nb: "Hvilken kilde strider retningslinjen mot?",
    en: "With which source does the guideline conflict?",
  }),
  transportLeg: fact.choice(["to-netherlands", "from-netherlands", "within-netherlands"], {
    nb: "Hvilken del av transporten?",
    en: "Which leg of the transport?",
  }),
  assistance: fact.choice(["dutch-emergency-response-team", "dutch-police", "other-emergency-service"], {
    nb: "Hva slags bistand?",
    en: "What kind of assistance?",
  }),
  manageableWithoutAssistance: fact.assessment({
    nb: "Kan situasjonen håndteres uten bistand?",
    en: "Can the situation be handled without assistance?",
    by: "prison",
    weighs: [words("fare for liv, helse og orden", "danger to life, health and order")],
  }),
  meansOfForce: fact.text({ nb: "Hvilket maktmiddel?", en: "Which means of force?", example: "håndjern" }),
  meansAllowedByDutchInstruction: fact.boolean({
    nb: "Er maktmiddelet tillatt etter nederlandsk instruks?",
    en: "Does the Dutch instruction allow the means?",
  }),
  meansAllowedByNorwegianLaw: fact.boolean({
    nb: "Er maktmiddelet tillatt etter norsk rett?",
    en: "Does Norwegian law allow the means?",
  }),
  toldOfLawDifferencesOn: fact.date({
    nb: "Når ble personen informert om forskjellene mellom norsk og nederlandsk strafferett?",
    en: "When was the person told of the differences in criminal law?",
    optional: true,
    example: "2016-03-05",
  }),
  document: fact.choice(["warning", "decision", "other"], { nb: "Hva slags dokument?", en: "What kind of document?" }),
  documentUnderstood: fact.boolean({
    nb: "Er dokumentet på et språk personen forstår?",
    en: "Is the document in a language the person understands?",
  }),
  documentConcernsRights: fact.assessment({
    nb: "Gjelder dokumentet direkte personens rettigheter eller plikter?",
    en: "Does the document directly concern the person's rights or duties?",
    by: "prison",
    weighs: [words("hva dokumentet bestemmer", "what the document settles")],
  }),
  supervisorRequestedOn: fact.date({
    nb: "Når ba tilsynsmyndigheten om opplysninger?",
    en: "When did the supervisory authority ask for information?",
    knownBy: "other",
    optional: true,
    example: "2016-04-01",
  }),
  supervisorFindsNecessary: fact.boolean({
    nb: "Finner tilsynsmyndigheten opplysningene nødvendige?",
    en: "Does the supervisory authority find the information necessary?",
    knownBy: "other",
  }),
  informationRelevant: fact.assessment({
    nb: "Er opplysningene relevante for tilsynet?",
    en: "Is the information relevant to the supervision?",
    by: "prison",
    weighs: [words("tilsynets oppgave", "the task of the supervision")],
  }),
  leaveTimeReachedOn: fact.date({
    nb: "Hvilken dag er registrert som permisjonstid?",
    en: "Which day is registered as leave time?",
    optional: true,
    serviceLog: true,
    example: "2016-04-01",
  }),
  leaveRefusedForEarnedDays: fact.boolean({
    nb: "Ble utvidet kvote avslått på grunn av opptjente døgn?",
    en: "Was an extended quota refused because of earned days?",
    example: false,
  }),
  progressionStep: fact.choice(["lower-security", "halfway-house", "leave", "day-release", "none"], {
    nb: "Hva er neste ledd i progresjonen?",
    en: "What is the next step of progression?",
  }),
  progressionStage: fact.text({
    nb: "Hvor langt er personen kommet i progresjonen?",
    en: "How far has the person come in progression?",
  }),
});
