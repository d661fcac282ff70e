import { all, is, isNone, some } from "@soning/norms";
import { affectedChild } from "../electronic-monitoring/home-slots.ts";
import { hasVictim } from "../execution-of-sentences-regulation/section-3-8/em-2024.ts";
import { onMonitoring } from "../execution-of-sentences-regulation/section-7-4/em-2024.ts";
import { application } from "../facts/application.ts";
import { children } from "../facts/household.ts";
import { victimContact } from "../facts/offences.ts";
import { serving } from "../facts/serving.ts";
import { steps } from "./procedure.ts";

const outsidePrison = ["serving-outside-prison"] as const;
const monitoring = ["em.whole-sentence", "em.final-part"] as const;
const words = (nb: string, en: string) => ({ nb, en });

const childAffected = some(children, (child) => affectedChild.of(child));
/** Steps of the proposed regulation, ch. 10.2, §§ 3-8 to 7-8. */
export const proposalRegulationSteps = steps(
  {
    id: "proposal/outside-prison/meeting-place",
    norm: "reg/3-8/1/where",
    trigger: { event: "transfer-carried-out" },
    when: is(serving.form, "outside-prison"),
    actor: "caseworker",
    matters: outsidePrison,
    evidence: words("stedet og mottakeren som er anvist", "the place and body pointed out"),
    text: words("Anvis hvor den domfelte skal møte hver uke.", "Point out where the person is to meet each week."),
  },
  {
    id: "proposal/outside-prison/restorative-offer",
    norm: "reg/3-8/2/first/offer",
    trigger: { event: "before-decision" },
    when: all(hasVictim, isNone(victimContact.restorativeProcessOfferedOn)),
    actor: "caseworker",
    matters: outsidePrison,
    evidence: words("dato for tilbudet til begge parter", "the date of the offer to both"),
    text: words(
      "Tilby den domfelte og fornærmede gjenopprettende prosess.",
      "Offer the person and the victim a restorative process.",
    ),
  },
  {
    id: "proposal/outside-prison/agreement",
    norm: "reg/3-8/2/second/agreement",
    trigger: { event: "before-decision" },
    when: victimContact.agreementOnPlaceOrContact,
    actor: "deciding-unit",
    matters: outsidePrison,
    gate: "before-decision",
    evidence: words("vurderingen av avtalen i vilkårene", "how the agreement was weighed in the conditions"),
    text: words(
      "Ta hensyn til avtalen når vilkår om oppholdssted eller kontakt settes.",
      "Take the agreement into account when setting conditions on whereabouts or contact.",
    ),
  },
  {
    id: "proposal/monitoring/consent-withdrawn",
    norm: "reg/7-10/1/third/withdrawn",
    trigger: { event: "consent-withdrawn" },
    actor: "caseworker",
    matters: monitoring,
    evidence: words(
      "om en annen bolig ble undersøkt, og beslutningen om overføring",
      "whether another home was looked into, and the decision on transfer",
    ),
    text: words(
      "Undersøk om en annen bolig er mulig, og ta ellers stilling til overføring til fengsel.",
      "Look into another home, and otherwise consider transfer to prison.",
    ),
  },
  {
    id: "proposal/monitoring/restorative-offer",
    norm: "reg/7-4a/1/first",
    trigger: { event: "before-decision" },
    when: all(hasVictim, isNone(victimContact.restorativeProcessOfferedOn)),
    actor: "caseworker",
    matters: monitoring,
    evidence: words("dato for tilbudet til begge parter", "the date of the offer to both"),
    text: words(
      "Tilby den domfelte og fornærmede gjenopprettende prosess.",
      "Offer the person and the victim a restorative process.",
    ),
  },
  {
    id: "proposal/monitoring/agreement",
    norm: "reg/7-4a/1/second",
    trigger: { event: "before-decision" },
    when: victimContact.agreementOnPlaceOrContact,
    actor: "deciding-unit",
    matters: monitoring,
    gate: "before-decision",
    evidence: words("vurderingen av avtalen i vilkårene", "how the agreement was weighed in the conditions"),
    text: words(
      "Ta hensyn til avtalen når vilkår om oppholdssted eller kontakt settes.",
      "Take the agreement into account when setting conditions on whereabouts or contact.",
    ),
  },
  {
    id: "proposal/monitoring/control-with-children",
    norm: "reg/7-5/3/children",
    trigger: { event: "measure-started" },
    when: childAffected,
    actor: "probation-office",
    matters: monitoring,
    evidence: words("hvordan kontrollen er lagt opp av hensyn til barnet", "how the control is arranged for the child"),
    text: words(
      "Legg opp kontrollen slik at barnets beste ivaretas.",
      "Arrange the control so that the child's best interests are looked after.",
    ),
  },
  {
    id: "proposal/monitoring/inform-candidates",
    norm: "reg/7-8/1/inform",
    statedIn: "em-2024",
    trigger: { event: "order-received" },
    when: isNone(application.informationLetterReceivedOn),
    actor: "local-level",
    matters: monitoring,
    evidence: words("kvittering for mottatt informasjon", "proof that the information was received"),
    text: words(
      "Informer den domfelte om at det kan søkes om elektronisk kontroll.",
      "Inform the person that electronic monitoring may be applied for.",
    ),
  },
  {
    id: "proposal/monitoring/facilitate-final-part",
    norm: "reg/7-8/2/facilitate",
    statedIn: "em-2024",
    trigger: { event: "serving-started" },
    actor: "prison",
    matters: ["em.final-part"],
    evidence: words("dato da søknad ble gjort mulig", "the date on which applying was made possible"),
    text: words(
      "Legg i god tid til rette for søknad om sluttgjennomføring.",
      "Make it possible in good time to apply for final-part serving.",
    ),
  },
  {
    id: "proposal/monitoring/ask-child-welfare",
    norm: "reg/7-8/4/child-welfare",
    trigger: { event: "before-decision" },
    when: all(
      onMonitoring,
      some(children, (child) => all(affectedChild.of(child), isNone(child.childWelfareAskedOn))),
    ),
    actor: "caseworker",
    matters: monitoring,
    gate: "before-decision",
    evidence: words("dato for spørsmålet og svaret", "the dates of the question and the answer"),
    text: words(
      "Be barnevernet om opplysninger om barnet og familien.",
      "Ask child welfare for information about the child and the family.",
    ),
  },
);
