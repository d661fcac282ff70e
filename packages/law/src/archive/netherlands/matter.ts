import { is, matter, when } from "@soning/norms";
import { complaintDeadline, levelAbove } from "../../decisions/slots.ts";
import { decision, netherlandsAssessment } from "../../facts/index.ts";
import { fullTermOn } from "../../sentence-clock/slots.ts";
import {
  caseConditions,
  daysInterrupted,
  dutchHospitalPower,
  governorMayEnd,
  healthComplaintRoute,
  hospitalDecisionDuty,
  hospitalGuard,
  letterCost,
  otherPrisonDuty,
  refusingLevel,
  sentenceInterrupted,
  transferDecider,
} from "./guidelines/slots.ts";
import { accrualCap, callLength, callsAWeek, earnedLeaveAtOnce } from "./parameters.ts";
import {
  decidingLevel,
  deemedInmateInNorway,
  earnedLeave,
  exitBarred,
  leaveInAll,
  leaveTime,
  leaveUseConditions,
  letterBars,
  nextCallRight,
  otherBars,
  ownTransferDecision,
  returnBy,
  returnDuty,
  returnKept,
  sendBackPower,
  stopProcess,
  supplementAmount,
  supplementPower,
  supplementRight,
  transferConditions,
  transferPower,
  transferUntil,
} from "./slots.ts";

/** May the person be transferred to serve in the Netherlands, and what holds for one who is? Repealed on 1 September 2020. */
export const transferToNetherlands = matter("transfer.netherlands", {
  nb: "Kan domfelte overføres til straffegjennomføring i Nederland?",
  en: "May the person be transferred to serve in the Netherlands?",
  asks: transferPower,
  nature: "power",
  results: {
    conditions: { value: transferConditions, nb: "vilkårene for overføring", en: "the conditions for transfer" },
    "letter-bars": { value: letterBars, nb: "hindringer etter § 4 annet ledd", en: "bars of § 4 second paragraph" },
    "other-bars": { value: otherBars, nb: "andre hindringer", en: "other bars" },
    "overall-assessment": {
      value: netherlandsAssessment.favoursTransfer,
      nb: "helhetsvurderingen",
      en: "the overall assessment",
    },
    until: { value: transferUntil, nb: "overføringen kan vare til", en: "the transfer may last until" },
    stop: { value: stopProcess, nb: "saken skal stanses", en: "the case has to be stopped" },
    "deemed-inmate": {
      value: deemedInmateInNorway,
      nb: "regnes som innsatt i Norge",
      en: "counts as an inmate in Norway",
    },
    "exit-barred": {
      value: exitBarred,
      nb: "utgang kan ikke gjennomføres i Nederland",
      en: "the exit cannot be carried out in the Netherlands",
    },
    "own-transfer-decision": {
      value: ownTransferDecision,
      nb: "eget vedtak om overføring til Norge kreves",
      en: "a separate decision on transfer to Norway is needed",
    },
    "return-duty": { value: returnDuty, nb: "skal overføres til Norge", en: "must be transferred to Norway" },
    "return-by": { value: returnBy, nb: "i Norge senest", en: "in Norway at the latest" },
    "return-kept": {
      value: returnKept,
      nb: "overføringen til Norge er i tide",
      en: "the transfer to Norway is in time",
    },
    "send-back": {
      value: sendBackPower,
      nb: "kan tilbakeføres til Nederland",
      en: "may be returned to the Netherlands",
    },
    "leave-time": { value: leaveTime, nb: "permisjonstid", en: "leave time" },
    "leave-earned": { value: earnedLeave, nb: "opptjente permisjonsdøgn", en: "leave days earned" },
    "leave-use": { value: leaveUseConditions, nb: "opptjent permisjon kan brukes", en: "earned leave may be used" },
    "leave-months-cap": { value: accrualCap, nb: "lengste opptjeningstid", en: "longest time of earning" },
    "leave-in-all": { value: leaveInAll, nb: "permisjonsdøgn i alt", en: "leave days in all" },
    "leave-at-once": {
      value: earnedLeaveAtOnce,
      nb: "normalt lengste permisjon av opptjente døgn",
      en: "longest leave of earned days, normally",
    },
    "next-call": {
      value: nextCallRight,
      nb: "rett til en samtale til denne uken",
      en: "a right to another call this week",
    },
    "calls-a-week": { value: callsAWeek, nb: "samtaler i uken", en: "calls a week" },
    "call-length": { value: callLength, nb: "lengste samtale", en: "longest call" },
    "supplement-right": {
      value: supplementRight,
      nb: "rett til godtgjørelsen",
      en: "a right to the compensation",
    },
    "supplement-amount": { value: supplementAmount, nb: "godtgjørelsens størrelse", en: "size of the compensation" },
    supplement: {
      value: supplementPower,
      nb: "godtgjørelse for soning i Nederland",
      en: "compensation for serving in the Netherlands",
    },
    "case-ready": { value: caseConditions, nb: "vedtaket kan treffes", en: "the decision may be made" },
    "decided-by": { value: transferDecider, nb: "hvem som avgjør overføringen", en: "who decides the transfer" },
    "governor-may-end": {
      value: governorMayEnd,
      nb: "Norgerhaven kan avslå eller avslutte",
      en: "Norgerhaven may refuse or close",
    },
    "dutch-hospital": {
      value: dutchHospitalPower,
      nb: "kan legges inn i Nederland",
      en: "may be admitted in the Netherlands",
    },
    "hospital-decision": {
      value: hospitalDecisionDuty,
      nb: "vedtak om sykehus i Norge må treffes",
      en: "a decision on hospital in Norway must be made",
    },
    "hospital-guard": { value: hospitalGuard, nb: "vakthold i sykehus", en: "guarding in hospital" },
    "other-prison": {
      value: otherPrisonDuty,
      nb: "overføring til annet fengsel i Norge må vedtas",
      en: "transfer to another prison in Norway must be decided",
    },
    interrupted: {
      value: sentenceInterrupted,
      nb: "den norske straffen er avbrutt",
      en: "the sentence is interrupted",
    },
    "interrupted-days": { value: daysInterrupted, nb: "dager avbrutt", en: "days interrupted" },
    "letter-cost": { value: letterCost, nb: "hva neste brev koster", en: "what the next letter costs" },
    "health-complaint": {
      value: healthComplaintRoute,
      nb: "hvem som behandler klage på helsehjelpen",
      en: "who hears a complaint about health care",
    },
  },
  decidedBy: { grant: decidingLevel, refuse: refusingLevel },
  horizon: fullTermOn,
  appeal: {
    body: levelAbove(when(is(decision.outcome, "refuse"), refusingLevel, decidingLevel)),
    deadline: complaintDeadline,
  },
});
