import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Health care, children and education as they bear on serving in the Netherlands. */
export const netherlandsHealth = subject("netherlandsHealth", {
  needUnavailable: fact.assessment({
    nb: "Trenger personen helsetjenester som ikke kan gis i Nederland?",
    en: "Does the person need health services that cannot be given in the Netherlands?",
    by: "health",
    weighs: [words("behandlingen og tilbudet der", "the treatment and what is offered there")],
  }),
  serviceKind: fact.choice(["somatic", "mental", "dental", "addiction", "other"], {
    nb: "Hva slags helsetjeneste?",
    en: "What kind of health service?",
    knownBy: "other",
  }),
  equivalentToNorway: fact.assessment({
    nb: "Er helsehjelpen likeverdig med den i Norge?",
    en: "Is the health care equivalent to that in Norway?",
    by: "directorate",
    weighs: [words("innhold, kvalitet og ventetid", "content, quality and waiting time")],
  }),
  correspondingTreatment: fact.boolean({
    nb: "Finnes tilsvarende behandling i Nederland?",
    en: "Is corresponding treatment available in the Netherlands?",
    knownBy: "other",
  }),
  transferAdvisable: fact.assessment({
    nb: "Er overføring til Nederland helsemessig tilrådelig?",
    en: "Is the transfer advisable on medical grounds?",
    by: "health",
    weighs: [words("behandling som må fortsette", "treatment that must go on")],
  }),
  transferToNorwayPossible: fact.assessment({
    nb: "Er overføring til Norge medisinsk mulig?",
    en: "Is a transfer to Norway medically possible?",
    by: "health",
    weighs: [words("om pasienten tåler transporten", "whether the patient can stand the journey")],
  }),
  fitToTravelOn: fact.date({
    nb: "Når er personen frisk nok til å reise?",
    en: "When is the person fit to travel?",
    knownBy: "other",
    optional: true,
    example: "2016-06-01",
  }),
  needsHospitalBeyondDutchOffer: fact.assessment({
    nb: "Trenger personen sykehusopphold ut over det som kan gis i Nederland?",
    en: "Does the person need a hospital stay beyond what can be offered in the Netherlands?",
    by: "health",
    weighs: [words("oppholdets lengde og art", "the length and kind of the stay")],
  }),
  needsHealthEscort: fact.assessment({
    nb: "Trenger personen følge av helsepersonell?",
    en: "Does the person need company of health personnel?",
    by: "health",
    weighs: [words("tilstanden under reisen", "the condition on the way")],
  }),
  carePurpose: fact.choice(
    ["preventive", "diagnostic", "treatment", "health-preserving", "rehabilitation", "nursing-and-care", "other"],
    { nb: "Hva er formålet med handlingen?", en: "What is the purpose of the act?", knownBy: "other" },
  ),
  byHealthPersonnel: fact.boolean({
    nb: "Utføres den av helsepersonell?",
    en: "Is it done by health personnel?",
    knownBy: "other",
  }),
  provider: fact.choice(["norwegian", "dutch"], {
    nb: "Hvem yter tjenesten?",
    en: "Who provides the service?",
    knownBy: "other",
  }),
  wantsToComplain: fact.boolean({
    nb: "Vil personen klage på helsetilbudet?",
    en: "Does the person want to complain about the health offer?",
    knownBy: "person",
    example: false,
  }),
  complaintAbout: fact.choice(["general-offer", "concrete-service"], {
    nb: "Gjelder klagen tilbudet eller en bestemt tjeneste?",
    en: "Is the complaint about the offer or a concrete service?",
    knownBy: "person",
  }),
  agreementAtMeeting: fact.boolean({
    nb: "Ble partene enige i møtet?",
    en: "Did the parties agree at the meeting?",
    knownBy: "other",
  }),
  adviserMeetingOn: fact.date({
    nb: "Når var møtet med den medisinske rådgiveren?",
    en: "When was the meeting with the medical adviser?",
    knownBy: "other",
    optional: true,
    example: "2016-07-01",
  }),
  satisfiedAfterAdviser: fact.boolean({
    nb: "Er personen fornøyd etter møtet?",
    en: "Is the person satisfied after the meeting?",
    knownBy: "person",
  }),
});

/** Visits from children and the arrangements for them. */
export const childVisits = subject("childVisits", {
  regular: fact.boolean({
    nb: "Får personen, eller skal personen få, jevnlig besøk av barn?",
    en: "Does or will the person receive regular visits from children?",
    knownBy: "person",
    example: false,
  }),
  perYear: fact.number({
    nb: "Hvor mange besøk er avtalt i året?",
    en: "How many visits a year are agreed?",
    min: 0,
    example: 12,
    knownBy: "person",
  }),
  veryFew: fact.assessment({
    nb: "Er det avtalt svært få besøk?",
    en: "Are very few visits agreed?",
    by: "local-level",
    weighs: [words("antall avtalte besøk i året", "the number of visits agreed a year")],
  }),
  nextVisitOn: fact.date({
    nb: "Når er neste besøk?",
    en: "When is the next visit?",
    knownBy: "person",
    optional: true,
    example: "2016-09-01",
  }),
  beingEstablished: fact.boolean({
    nb: "Er en besøksordning under etablering?",
    en: "Is a visiting arrangement being established?",
    knownBy: "person",
    example: false,
  }),
  startsOn: fact.date({
    nb: "Når begynner besøksordningen?",
    en: "When does the visiting arrangement begin?",
    knownBy: "person",
    optional: true,
    example: "2016-10-01",
  }),
  documented: fact.boolean({ nb: "Er ordningen dokumentert?", en: "Is the arrangement documented?", example: false }),
  willTakeTime: fact.assessment({
    nb: "Vil det ta tid før ordningen er på plass?",
    en: "Will it take time before the arrangement is in place?",
    by: "local-level",
    weighs: [words("hva som gjenstår", "what remains to be done")],
  }),
  transferLimitsFurther: fact.assessment({
    nb: "Begrenser overføringen barnets samvær mer enn besøks- eller samværsordningen og soning i et norsk fengsel ville gjort?",
    en: "Does the transfer limit the child's contact more than the visiting or contact arrangement and serving in a Norwegian prison would?",
    by: "local-level",
    weighs: [words("reisevei, hyppighet og videosamtaler", "travel, frequency and video calls")],
  }),
  stayHinders: fact.assessment({
    nb: "Vil oppholdet i Nederland hindre ordningen?",
    en: "Will the stay in the Netherlands hinder the arrangement?",
    by: "local-level",
    weighs: [words("hvor ofte og hvor besøkene skal skje", "how often and where the visits are to take place")],
  }),
  otherChildrenCovered: fact.assessment({
    nb: "Bør vernet omfatte andre barn som personen har eller har hatt daglig omsorg for?",
    en: "Should the protection cover other children in the person's daily care now or before?",
    by: "local-level",
    weighs: [
      words("om omsorgen var sammenhengende over lengre tid", "whether the care was continuous over a longer time"),
      words("hvor lenge siden den ble utøvd", "how long ago it was exercised"),
    ],
  }),
});

/** Education under the Education Act. */
export const education = subject("education", {
  right: fact.boolean({
    nb: "Har personen rett til opplæring etter opplæringsloven?",
    en: "Has the person a right to education under the Education Act?",
    knownBy: "other",
  }),
  begunOn: fact.date({
    nb: "Når begynte opplæringen i Norge?",
    en: "When did the education in Norway begin?",
    knownBy: "other",
    optional: true,
    example: "2016-01-10",
  }),
  wantsToUse: fact.boolean({
    nb: "Ønsker personen å bruke retten?",
    en: "Does the person want to use the right?",
    knownBy: "person",
  }),
  uses: fact.boolean({ nb: "Bruker personen retten nå?", en: "Does the person use the right now?", example: false }),
  placeGrantedOn: fact.date({
    nb: "Når ble skoleplassen tildelt?",
    en: "When was the school place granted?",
    knownBy: "other",
    optional: true,
    example: "2016-05-01",
  }),
  startsOn: fact.date({
    nb: "Når begynner opplæringen?",
    en: "When does the education begin?",
    knownBy: "other",
    optional: true,
    example: "2016-08-20",
  }),
  placeFarAhead: fact.assessment({
    nb: "Ligger skoleplassen langt frem i tid?",
    en: "Does the school place lie far ahead in time?",
    by: "local-level",
    weighs: [words("tiden til oppstart mot gjenstående straff", "time until the start against time left")],
  }),
});
