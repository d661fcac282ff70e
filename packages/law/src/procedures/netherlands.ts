import { all, isNone, lte, on } from "@soning/norms";
import { returnBy, stopProcess } from "../archive/netherlands/slots.ts";
import { backInNorway, servedThere, servingThere } from "../archive/netherlands/terms.ts";
import { education, netherlands, prisonLife, residence } from "../facts/index.ts";
import { expectedRelease } from "../sentence-clock/slots.ts";
import { steps } from "./procedure.ts";

const matters = ["transfer.netherlands"];
const homeCaseStarted = lte(residence.homeTransferStartedOn, on);
const caseOpened = lte(netherlands.caseOpenedOn, on);

/** Steps of § 1 a, the regulation and points 1 and 2.10 to 2.12 of the guidelines on serving in the Netherlands; alive until 1 September 2020. */
export const netherlandsSteps = steps(
  {
    id: "netherlands.equivalent-health-care",
    norm: "nl-act/1a/3/health-care",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "directorate",
    matters,
    evidence: { nb: "vurdering av helsetilbudet i fengselet", en: "assessment of the health offer in the prison" },
    text: {
      nb: "Se til at helsehjelpen i Nederland er likeverdig med den i Norge; hvis ikke, overfør til Norge.",
      en: "See that health care in the Netherlands is equivalent to that in Norway; if not, transfer to Norway.",
    },
  },
  {
    id: "netherlands.information-to-supervisors",
    norm: "nl-act/1a/3/information",
    trigger: { event: "disclosure-asked" },
    when: lte(prisonLife.supervisorRequestedOn, on),
    actor: "directorate",
    evidence: { nb: "opplysningene som ble gitt, og til hvem", en: "the information given, and to whom" },
    text: {
      nb: "Gi Statens helsetilsyn og Fylkesmannen opplysningene de finner nødvendige; taushetsplikt er ikke til hinder.",
      en: "Give the Board of Health Supervision and the County Governor the information they find necessary; secrecy is no obstacle.",
    },
  },
  {
    id: "netherlands.home-transfer-circulars",
    norm: "nl-guide/1.4/1/circulars",
    trigger: { event: "case-opened" },
    when: homeCaseStarted,
    actor: "caseworker",
    matters,
    evidence: {
      nb: "saken om soningsoverføring er behandlet etter rundskrivene",
      en: "the home-country case is handled under the circulars",
    },
    text: {
      nb: "Behandle saken om soningsoverføring til hjemlandet etter rundskriv 1/2014 og 2/2014.",
      en: "Handle the case on transfer to the home country under circulars 1/2014 and 2/2014.",
    },
  },
  {
    id: "netherlands.no-influence-on-home-transfer",
    norm: "nl-guide/1.4/1/no-influence",
    trigger: { event: "before-decision" },
    when: homeCaseStarted,
    actor: "deciding-unit",
    matters,
    gate: "before-decision",
    evidence: {
      nb: "begrunnelsen i soningsoverføringssaken nevner ikke Norgerhaven",
      en: "the reasons in the home-country case do not rest on Norgerhaven",
    },
    text: {
      nb: "La ikke forberedelsen av Norgerhaven virke inn på saken om soningsoverføring til hjemlandet.",
      en: "Let the preparation for Norgerhaven have no effect on the case on transfer to the home country.",
    },
  },
  {
    id: "netherlands.parallel-cases",
    norm: "nl-guide/1.4/1/parallel",
    trigger: { event: "case-opened" },
    when: all(homeCaseStarted, caseOpened),
    actor: "caseworker",
    matters,
    evidence: { nb: "begge saker er åpne", en: "both cases are open" },
    text: {
      nb: "La saken om soningsoverføring løpe ved siden av saken om Norgerhaven.",
      en: "Let the home-country case run beside the Norgerhaven case.",
    },
  },
  {
    id: "netherlands.stop-transfer-case",
    norm: "nl-guide/1.4/2/stop",
    trigger: { event: "facts-changed" },
    when: stopProcess,
    actor: "caseworker",
    matters,
    evidence: { nb: "saken er avsluttet", en: "the case is closed" },
    text: {
      nb: "Stans saken om overføring til Nederland når overføring til hjemlandet er vedtatt.",
      en: "Stop the case on transfer to the Netherlands when a transfer to the home country is decided.",
    },
  },
  {
    id: "netherlands.translate-material",
    norm: "nl-guide/1.5/2/material",
    trigger: { event: "transfer-carried-out" },
    when: servedThere,
    actor: "prison",
    evidence: { nb: "oversatt informasjonsmateriell og regelverk", en: "translated information material and rules" },
    text: {
      nb: "Ha informasjonsmateriell og regelverk oversatt til språkene domfelte trenger.",
      en: "Have information material and rules translated into the languages that are needed.",
    },
  },
  {
    id: "netherlands.inform-of-criminal-law",
    norm: "nl-reg/6/1/inform",
    trigger: { event: "transfer-decided" },
    when: all(lte(netherlands.transferDecidedOn, on), isNone(prisonLife.toldOfLawDifferencesOn)),
    actor: "prison",
    matters,
    gate: "before-start",
    evidence: { nb: "dagen informasjonen ble gitt, og språket", en: "the day of the information, and its language" },
    text: {
      nb: "Informer domfelte om forskjellene mellom norsk og nederlandsk straffelov før overføringen.",
      en: "Tell the person about the differences between Norwegian and Dutch criminal law before the transfer.",
    },
  },
  {
    id: "netherlands.contact-with-agencies",
    norm: "nl-reg/9/1/agencies",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: {
      nb: "avtalte samtaler eller videokonferanser med etatene",
      en: "calls or video conferences arranged with the agencies",
    },
    text: {
      nb: "Kartlegg domfeltes behov for kontakt med nav, helse- og utdanningsmyndigheter, og legg til rette.",
      en: "Find out what contact the person needs with welfare, health and education authorities, and make it possible.",
    },
  },
  {
    id: "netherlands.earned-leave",
    norm: "nl-guide/2.11/2/usual-way",
    trigger: { event: "transfer-carried-out" },
    when: backInNorway,
    actor: "prison",
    matters: ["leave.ordinary"],
    evidence: {
      nb: "opptjente døgn er ført inn i permisjonsplanen",
      en: "earned days are entered in the plan of leave",
    },
    text: {
      nb: "Ta opptjente permisjonsdøgn inn i planen; de tas ut på vanlig måte i Norge.",
      en: "Enter the earned leave days in the plan; they are taken in the usual way in Norway.",
    },
  },
  {
    id: "netherlands.same-progression",
    norm: "nl-guide/2.12/1/same-progression",
    trigger: { event: "measure-review" },
    when: servingThere,
    actor: "prison",
    evidence: {
      nb: "progresjonen er vurdert som for soning i Norge",
      en: "progression is considered as when serving in Norway",
    },
    text: {
      nb: "Vurder overføring til Norge så tidlig at domfelte får samme progresjon som ellers.",
      en: "Consider a transfer to Norway so early that the person has the same progression as otherwise.",
    },
  },
  {
    id: "netherlands.transfer-to-norway",
    norm: "nl-reg/12/1/by",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    matters,
    due: returnBy,
    evidence: { nb: "dagen domfelte kom til Norge", en: "the day on which the person came to Norway" },
    text: {
      nb: "Overfør domfelte til Norge senest to måneder før løslatelsen, eller før det første som krever det tidligere.",
      en: "Transfer the person to Norway two months before release at the latest, or before the first thing that calls for it earlier.",
    },
    waivers: [
      {
        nb: "Norske og nederlandske myndigheter har avtalt noe annet.",
        en: "The Norwegian and Dutch authorities have agreed otherwise.",
      },
    ],
  },
  {
    id: "netherlands.airport",
    norm: "nl-guide/2.12/2/airport",
    trigger: { event: "release-planned" },
    when: all(servingThere, netherlands.lastPartInNetherlands),
    actor: "prison",
    due: expectedRelease,
    evidence: { nb: "reisen til norsk territorium", en: "the journey to Norwegian territory" },
    text: {
      nb: "Planlegg overføring til en flyplass i Norge for løslatelse eller uttransport.",
      en: "Plan the transfer to an airport in Norway for release or removal.",
    },
  },
  {
    id: "netherlands.county-school",
    norm: "nl-guide/2.12/5/county-school",
    trigger: { event: "facts-changed" },
    when: all(servingThere, education.wantsToUse),
    actor: "prison",
    evidence: { nb: "kontakt med fylkeskommunen", en: "contact with the county authority" },
    text: {
      nb: "Sett domfelte i kontakt med Akershus fylkeskommune ved skoleavdelingen på Ullersmo.",
      en: "Put the person in touch with Akershus county authority at the school department of Ullersmo.",
    },
  },
  {
    id: "netherlands.apply-for-norway",
    norm: "nl-guide/2.12/6/apply",
    trigger: { event: "facts-changed" },
    when: all(servingThere, education.right, lte(education.placeGrantedOn, on)),
    actor: "convicted-person",
    due: education.startsOn,
    evidence: { nb: "søknad om overføring til fengsel i Norge", en: "application for transfer to a prison in Norway" },
    text: {
      nb: "Søk om overføring til et fengsel i Norge når du har fått skoleplass.",
      en: "Apply for transfer to a prison in Norway when you have been granted a school place.",
    },
  },
);
