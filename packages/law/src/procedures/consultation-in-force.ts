import { applyBy } from "../electronic-monitoring/common.ts";
import { childConcerned } from "../human-rights/slots.ts";
import { steps } from "./procedure.ts";

const em = ["em.whole-sentence", "em.final-part"];

/** Steps of a case on EM under the law in force, until the decision and in a complaint. Source: consultation paper ch. 3, 4 and 6; fsk. ch. 7. */
export const monitoringCaseInForce = steps(
  {
    id: "em.in-force.inform-of-application",
    norm: "reg/7-8/1/inform",
    statedIn: "in-force",
    trigger: { event: "order-received" },
    actor: "probation-office",
    matters: ["em.whole-sentence"],
    evidence: {
      nb: "informasjonsskrivet og dagen det ble mottatt",
      en: "the information letter and the day it was received",
    },
    text: {
      nb: "Informer om muligheten til å søke om elektronisk kontroll.",
      en: "Inform of the possibility to apply for EM.",
    },
  },
  {
    id: "em.in-force.apply",
    norm: "reg/7-8/1/apply",
    trigger: { event: "summoned" },
    actor: "convicted-person",
    matters: ["em.whole-sentence"],
    due: applyBy,
    evidence: { nb: "søknaden", en: "the application" },
    text: {
      nb: "Søk om elektronisk kontroll. En sen søknad tas imot og merkes.",
      en: "Apply for EM. A late application is taken and marked.",
    },
  },
  {
    id: "em.in-force.facilitate-final-part",
    norm: "reg/7-8/2/facilitate",
    statedIn: "in-force",
    trigger: { event: "serving-started" },
    actor: "prison",
    matters: ["em.final-part"],
    evidence: { nb: "notat om at søknad er tilbudt", en: "a note that an application was offered" },
    text: {
      nb: "Legg til rette for søknad i god tid før siste del.",
      en: "Let the person apply in good time before the final part.",
    },
  },
  {
    id: "em.in-force.administration-act",
    norm: "act/7/em/administration-act",
    trigger: { event: "case-opened" },
    actor: "deciding-unit",
    matters: em,
    evidence: {
      nb: "saken er ført etter forvaltningsloven",
      en: "the case is handled under the Public Administration Act",
    },
    text: {
      nb: "Behandle saken etter forvaltningsloven med unntakene i § 7.",
      en: "Handle the case under the Public Administration Act with the exceptions in § 7.",
    },
  },
  {
    id: "em.in-force.risk-assessment",
    norm: "act/3/1/risk-assessment",
    trigger: { event: "before-decision" },
    actor: "probation-office",
    matters: em,
    gate: "before-decision",
    evidence: { nb: "risikovurderingen", en: "the risk assessment" },
    text: {
      nb: "Vurder faren for brudd på vilkår og for unndragelse.",
      en: "Assess the risk of breach of conditions and of evasion.",
    },
  },
  {
    id: "em.in-force.home-and-occupation",
    norm: "act/4/1/home-and-occupation",
    trigger: { event: "application-received" },
    actor: "probation-office",
    matters: em,
    evidence: {
      nb: "kontakt med NAV, kommune og andre",
      en: "contact with the welfare administration, the municipality and others",
    },
    text: {
      nb: "Samarbeid med andre organer om egnet bolig og sysselsetting.",
      en: "Work with other bodies to find a suitable home and occupation.",
    },
  },
  {
    id: "em.in-force.children",
    norm: "reg/7-9/1/informed-and-heard",
    trigger: { event: "before-decision" },
    when: childConcerned,
    actor: "probation-office",
    matters: em,
    gate: "before-decision",
    evidence: {
      nb: "dag for informasjon og barnets uttalelse",
      en: "the day of information and the child's statement",
    },
    text: {
      nb: "Informer berørte barn og la dem uttale seg.",
      en: "Inform affected children and let them state their view.",
    },
  },
  {
    id: "em.in-force.every-affected-child",
    norm: "reg/7-9/1/every-affected-child",
    trigger: { event: "household-changed" },
    when: childConcerned,
    actor: "probation-office",
    matters: em,
    evidence: { nb: "oversikt over barn som berøres", en: "a list of the children affected" },
    text: {
      nb: "Finn alle barn som berøres, også dem som ikke bor der, og hør dem.",
      en: "Find every child affected, also those who do not live there, and hear them.",
    },
  },
  {
    id: "rights.child-heard",
    norm: "crc/12",
    trigger: { event: "before-decision" },
    when: childConcerned,
    actor: "caseworker",
    gate: "before-decision",
    evidence: { nb: "barnets uttalelse og vekten den fikk", en: "the child's statement and the weight it was given" },
    text: {
      nb: "La barnet si sin mening i en sak som berører det.",
      en: "Let the child state its views in a case that concerns it.",
    },
  },
  {
    id: "em.in-force.ask-child-welfare",
    norm: "act/7a/2/b/ask-child-welfare",
    trigger: { event: "before-decision" },
    when: childConcerned,
    actor: "probation-office",
    matters: em,
    evidence: { nb: "forespørselen og svaret", en: "the request and the answer" },
    text: {
      nb: "Hent ved behov opplysninger fra barnevernet og sosialtjenesten.",
      en: "Where needed, obtain information from child welfare and social services.",
    },
    waivers: [{ nb: "opplysningene er ikke nødvendige", en: "the information is not necessary" }],
  },
  {
    id: "em.in-force.heard-in-appeal",
    norm: "act/7/em/heard-in-appeal",
    trigger: { event: "complaint-received" },
    actor: "deciding-unit",
    matters: em,
    evidence: { nb: "domfeltes uttalelse i klagesaken", en: "the person's statement in the appeal" },
    text: {
      nb: "La domfelte uttale seg før klagen avgjøres.",
      en: "Let the person state a view before the appeal is decided.",
    },
  },
);
