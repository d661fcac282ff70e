import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

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
  /** The directorate left the choice to the director of Region East. */
  governor: fact.assessedChoice(["ullersmo", "norgerhaven"], {
    nb: "Hvilken fengselsleder skal avgjøre?",
    en: "Which governor is to decide?",
    by: "region",
    weighs: [words("hva slags avgjørelse det gjelder", "the kind of decision")],
  }),
  longerEarnedLeave: fact.assessment({
    nb: "Bør én permisjon av opptjente døgn unntaksvis vare lenger enn fem døgn?",
    en: "Should one leave of earned days exceptionally last longer than five days?",
    by: "local-level",
    weighs: [words("gjenstående soningstid", "time left to serve"), words("reisevei", "the journey")],
  }),
  earnedLeaveUsedSensibly: fact.assessment({
    nb: "Tas de opptjente døgnene ut på en hensiktsmessig måte?",
    en: "Are the earned days used sensibly?",
    by: "local-level",
    weighs: [words("gjenstående soningstid", "time left to serve"), words("progresjonen", "progression")],
  }),
  directReturnExceptional: fact.assessment({
    nb: "Bør den utviste unntaksvis transporteres rett til hjemlandet?",
    en: "Should the expelled person exceptionally be taken straight to the home country?",
    by: "prison",
    weighs: [
      words("avtalen med nederlandske myndigheter", "the agreement with the Dutch authorities"),
      words("utreisen fra Norge", "the departure from Norway"),
    ],
  }),
});
