import { all, greatest, is, some } from "@soning/norms";
import { sentenceInterrupted } from "../archive/netherlands/guidelines/slots.ts";
import { servedThere, servingThere } from "../archive/netherlands/terms.ts";
import { contactRules, contacts, decision, interruptions, leave, netherlands } from "../facts/index.ts";
import { steps } from "./procedure.ts";

const granted = (...about: readonly ("hospital" | "leave" | "escorted-leave" | "interruption")[]) =>
  all(servedThere, is(decision.about, ...about), is(decision.outcome, "grant"));

/** Steps while the person serves there, or is away from there: points 2.6, 3.1 to 3.3 and 3.7 to 3.11. */
export const netherlandsServingSteps = steps(
  {
    id: "netherlands.register-interruption",
    norm: "nl-guide/2.6/2/register",
    trigger: { event: "incident" },
    when: sentenceInterrupted,
    actor: "prison",
    evidence: { nb: "avbruddet med første dag", en: "the interruption with its first day" },
    text: {
      nb: "Registrer avbruddet i saksbehandlingssystemet; det trengs ikke noe vedtak.",
      en: "Register the interruption in the case system; no decision is needed.",
    },
  },
  {
    id: "netherlands.care-of-equal-quality",
    norm: "nl-guide/3.1/4/quality",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "directorate",
    evidence: { nb: "vurdering av kvaliteten", en: "assessment of the quality" },
    text: {
      nb: "Se til at helsehjelpen har samme kvalitet som i Norge; hvis ikke, skal domfelte tilbake.",
      en: "See that health care is of the same quality as in Norway; if not, the person must return.",
    },
  },
  {
    id: "netherlands.council-video",
    norm: "nl-guide/3.2/3/video",
    trigger: { event: "transfer-carried-out" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "utstyr og rutine for videokonferanse", en: "equipment and routine for video conferences" },
    text: {
      nb: "Legg til rette for videokonferanse med tilsynsrådet.",
      en: "Make video conferences with the supervisory council possible.",
    },
  },
  {
    id: "netherlands.hospital-say-so",
    norm: "nl-guide/3.3/2/say-so",
    trigger: { event: "before-decision" },
    when: granted("hospital"),
    actor: "deciding-unit",
    gate: "before-notice",
    evidence: { nb: "setningen i vedtaket", en: "the sentence in the decision" },
    text: {
      nb: "Skriv i vedtaket at overføringen bare er et ledd i gjennomføringen av det.",
      en: "Write in the decision that the transfer is only a step in carrying it out.",
    },
  },
  {
    id: "netherlands.health-escort",
    norm: "nl-guide/3.3/4/escort",
    trigger: { event: "transfer-decided" },
    when: granted("hospital"),
    actor: "prison",
    gate: "before-start",
    evidence: { nb: "avtale om følge, eller at det ikke trengs", en: "company arranged, or not needed" },
    text: {
      nb: "Avklar om domfelte trenger følge av helsepersonell på reisen til Norge.",
      en: "Find out whether the person needs company of health personnel on the way to Norway.",
    },
  },
  {
    id: "netherlands.flexible-visits",
    norm: "nl-guide/3.7/1/flexible",
    trigger: { event: "application-received" },
    when: all(
      servingThere,
      some(contacts, (contact) => all(is(contact.kind, "visit"), contact.visitorFromAbroad)),
      contactRules.capacityForVisits,
    ),
    actor: "prison",
    evidence: { nb: "besøksplanen", en: "the plan of visits" },
    text: {
      nb: "Tilby besøkende fra utlandet fleksible løsninger, for eksempel besøk flere dager på rad.",
      en: "Offer visitors from abroad flexible arrangements, such as visits on several days in a row.",
    },
  },
  {
    id: "netherlands.hear-receiving-unit-on-leave",
    norm: "nl-guide/3.8/ordinary/receiving-unit",
    trigger: { event: "case-opened" },
    when: all(servingThere, is(decision.about, "leave"), is(leave.kind, "ordinary")),
    actor: "receiving-unit",
    gate: "before-decision",
    evidence: { nb: "uttalelsen fra mottakende enhet", en: "the opinion of the receiving unit" },
    text: {
      nb: "Uttal deg om søknaden og ta stilling til om ordinær permisjon bør innvilges.",
      en: "Give your opinion on the application and take a position on whether ordinary leave should be granted.",
    },
  },
  {
    id: "netherlands.welfare-leave-say-so",
    norm: "nl-guide/3.8/welfare/say-so",
    trigger: { event: "before-decision" },
    when: all(granted("leave"), is(leave.kind, "welfare"), netherlands.toBeReturned),
    actor: "deciding-unit",
    gate: "before-notice",
    evidence: { nb: "setningen i vedtaket", en: "the sentence in the decision" },
    text: {
      nb: "Skriv i vedtaket om velferdspermisjon at overføringen bare er et ledd i gjennomføringen av det.",
      en: "Write in the decision on welfare leave that the transfer is only a step in carrying it out.",
    },
  },
  {
    id: "netherlands.escorted-leave-say-so",
    norm: "nl-guide/3.9/1/say-so",
    trigger: { event: "before-decision" },
    when: granted("escorted-leave"),
    actor: "deciding-unit",
    gate: "before-notice",
    evidence: { nb: "setningen i vedtaket", en: "the sentence in the decision" },
    text: {
      nb: "Skriv i vedtaket om fremstilling at overføringen bare er et ledd i gjennomføringen av det.",
      en: "Write in the decision on escorted leave that the transfer is only a step in carrying it out.",
    },
  },
  {
    id: "netherlands.report-after-interruption",
    norm: "nl-guide/3.10/1/report",
    trigger: { event: "measure-started" },
    when: granted("interruption"),
    actor: "convicted-person",
    due: greatest(
      interruptions,
      (one) => one.to,
      (one) => is(one.cause, "decision"),
    ),
    evidence: { nb: "frammøtet", en: "that the person reported" },
    text: {
      nb: "Møt på stedet som er angitt, når avbruddet er slutt.",
      en: "Report at the place named when the interruption ends.",
    },
  },
  {
    id: "netherlands.transport-after-interruption",
    norm: "nl-guide/3.10/1/transport",
    trigger: { event: "measure-started" },
    when: granted("interruption"),
    actor: "prison",
    evidence: { nb: "transporten til Nederland", en: "the transport to the Netherlands" },
    text: {
      nb: "Ordne transporten fra Norge til Nederland når avbruddet er slutt.",
      en: "Arrange the transport from Norway to the Netherlands when the interruption ends.",
    },
  },
  {
    id: "netherlands.force-within-norwegian-law",
    norm: "nl-guide/3.11/2/norwegian-law",
    trigger: { event: "incident" },
    when: servingThere,
    actor: "prison",
    evidence: { nb: "gjennomgangen av maktbruken", en: "the review of the use of force" },
    text: {
      nb: "Kontroller at maktmiddelet som ble brukt, er tillatt også etter norsk lov.",
      en: "Check that the means of force used is allowed by Norwegian law too.",
    },
  },
);
