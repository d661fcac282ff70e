import { all, any, isNone, least, lt, some } from "@soning/norms";
import { controlReviewDuty, deletionDuty, deletionLatestOn } from "../electronic-monitoring/control-slots.ts";
import { affectedChild } from "../electronic-monitoring/home-slots.ts";
import { ownInitiativeBelow, specialPlanningBelow } from "../execution-of-sentences-act/proposal-parameters.ts";
import { decision } from "../facts/application.ts";
import { children } from "../facts/household.ts";
import { controlData } from "../facts/information.ts";
import { measures } from "../facts/monitoring.ts";
import { age, halfOn } from "../sentence-clock/slots.ts";
import { steps } from "./procedure.ts";

const outsidePrison = ["serving-outside-prison"] as const;
const control = ["em.control-measures"] as const;
const words = (nb: string, en: string) => ({ nb, en });

/** Steps of the act part of the proposal of 2024, but for §§ 16 a to 16 c. */
export const proposalActSteps = steps(
  {
    id: "proposal/plan-transition",
    norm: "act/3/4/p2/plan-transition",
    trigger: { event: "serving-started" },
    actor: "caseworker",
    evidence: words("dato for når planleggingen begynte", "the date on which planning began"),
    text: words(
      "Planlegg i god tid en gradvis overgang til frihet.",
      "Plan a gradual passage to freedom in good time.",
    ),
  },
  {
    id: "proposal/plan-under-25",
    norm: "act/3/4/p3/under-25",
    trigger: { event: "serving-started" },
    when: lt(age, specialPlanningBelow),
    actor: "caseworker",
    evidence: words("plan for progresjonen", "a plan of the progression"),
    text: words(
      "Legg særlig vekt på planen for progresjon: personen er under 25 år.",
      "Take particular care of the plan of progression: the person is under 25.",
    ),
  },
  {
    id: "proposal/population-register",
    norm: "act/7a/2/a",
    trigger: { event: "disclosure-asked" },
    actor: "caseworker",
    evidence: words("opplysning innhentet og formål", "the information obtained and its purpose"),
    text: words(
      "Innhent navn, fødselsnummer, fødested, bopel og statsborgerskap fra Folkeregisteret.",
      "Obtain name, identity number, place of birth, residence and citizenship from the population register.",
    ),
  },
  {
    id: "proposal/ask-child-welfare",
    norm: "act/7a/2/b",
    trigger: { event: "disclosure-asked" },
    actor: "caseworker",
    evidence: words(
      "opplysning innhentet, hvorfor den er nødvendig, og situasjonen",
      "the information obtained, why it is necessary, and the situation",
    ),
    text: words(
      "Spør barnevernet og sosialtjenesten om nødvendige opplysninger om barn og familie.",
      "Ask child welfare and social services for the information about children and family that is necessary.",
    ),
    waivers: [
      words(
        "opplysningen er ikke nødvendig for barnet eller familien",
        "the information is not necessary for the child or the family",
      ),
    ],
  },
  {
    id: "proposal/ask-health-staff",
    norm: "act/7a/2/c/family",
    trigger: { event: "disclosure-asked" },
    actor: "caseworker",
    evidence: words(
      "opplysning innhentet og hvorfor den er nødvendig",
      "the information obtained and why it is necessary",
    ),
    text: words(
      "Spør helsepersonell om nødvendige opplysninger om barn og familie.",
      "Ask health staff for the information about children and family that is necessary.",
    ),
    waivers: [
      words(
        "opplysningen er ikke nødvendig for barnet eller familien",
        "the information is not necessary for the child or the family",
      ),
    ],
  },
  {
    id: "proposal/outside-prison/inform-children",
    norm: "act/16/2/p1/informed",
    trigger: { event: "before-decision" },
    when: some(children, (child) => all(affectedChild.of(child), isNone(child.informedOn))),
    actor: "caseworker",
    matters: outsidePrison,
    gate: "before-decision",
    evidence: words("dato for informasjon til hvert berørt barn", "the date of information to each affected child"),
    text: words("Informer berørte barn.", "Inform affected children."),
  },
  {
    id: "proposal/outside-prison/hear-children",
    norm: "act/16/2/p1/heard",
    trigger: { event: "before-decision" },
    when: some(children, (child) => all(affectedChild.of(child), isNone(child.offeredSayOn))),
    actor: "caseworker",
    matters: outsidePrison,
    gate: "before-decision",
    evidence: words(
      "dato for tilbud om å uttale seg, og hva barnet mente eller at det ikke ville",
      "the date of the offer, and the child's view or that it declined",
    ),
    text: words("La berørte barn uttale seg.", "Let affected children state their views."),
    waivers: [words("barnet ønsket ikke å uttale seg", "the child did not wish to state a view")],
  },
  {
    id: "proposal/outside-prison/children-before-decision",
    norm: "act/16/2/p1/before-decision",
    trigger: { event: "before-decision" },
    when: some(children, (child) =>
      all(affectedChild.of(child), any(isNone(child.informedOn), isNone(child.offeredSayOn))),
    ),
    actor: "deciding-unit",
    matters: outsidePrison,
    due: decision.madeOn,
    gate: "before-decision",
    evidence: words("begge datoer ligger før vedtaket", "both dates lie before the decision"),
    text: words(
      "Kontroller at berørte barn er informert og hørt før vedtaket.",
      "Check that affected children were informed and heard before the decision.",
    ),
  },
  {
    id: "proposal/outside-prison/own-initiative",
    norm: "act/16/3/own-initiative",
    trigger: { date: halfOn },
    when: lt(age, ownInitiativeBelow),
    actor: "local-level",
    matters: outsidePrison,
    evidence: words("vurderingen og resultatet av den", "the assessment and its result"),
    text: words(
      "Vurder uten søknad om vilkårene i § 16 er oppfylt: personen er under 18 år.",
      "Assess without an application whether the conditions of § 16 are fulfilled: the person is under 18.",
    ),
  },
  {
    id: "proposal/outside-prison/at-half",
    norm: "act/16/3/at-half",
    trigger: { date: halfOn },
    when: lt(age, ownInitiativeBelow),
    actor: "local-level",
    matters: outsidePrison,
    due: halfOn,
    evidence: words("dato for vurderingen", "the date of the assessment"),
    text: words(
      "Gjør vurderingen den dagen halvparten er gjennomført.",
      "Make the assessment on the day on which half is served.",
    ),
  },
  {
    id: "proposal/control/review",
    norm: "act/16d/measure/2/p3/review",
    trigger: { event: "measure-review" },
    when: some(measures, (measure) => controlReviewDuty.of(measure)),
    actor: "caseworker",
    matters: control,
    evidence: words("dato for siste vurdering av hvert tiltak", "the date of the last review of each measure"),
    text: words(
      "Vurder om kontrolltiltakene skal opprettholdes eller justeres.",
      "Assess whether the control measures are to be kept or adjusted.",
    ),
  },
  {
    id: "proposal/control/delete",
    norm: "act/16d/data/3/p3/soon",
    trigger: { event: "data-collected" },
    when: some(controlData, (data) => deletionDuty.of(data)),
    actor: "local-level",
    matters: control,
    due: least(controlData, (data) => deletionLatestOn.of(data)),
    evidence: words("dato for sletting", "the date of deletion"),
    text: words(
      "Slett opplysningene så snart formålet ikke lenger trenger dem.",
      "Delete the data as soon as the purpose no longer needs them.",
    ),
    waivers: [
      words("opplysningene skal arkiveres etter arkivlova", "the data must be archived under the Archives Act"),
    ],
  },
  {
    id: "proposal/whole-sentence/set-deadline",
    norm: "consultation/8/own-deadline",
    trigger: { event: "order-received" },
    actor: "local-level",
    matters: ["em.whole-sentence"],
    evidence: words("fristen som er satt", "the deadline that was set"),
    text: words(
      "Sett en hensiktsmessig søknadsfrist for helgjennomføring.",
      "Set a suitable deadline for applying for whole-sentence serving.",
    ),
  },
);
