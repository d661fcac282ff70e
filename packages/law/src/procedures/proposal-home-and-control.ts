import { ageOn, all, any, exists, gt, is, isNone, lt, not, on, some } from "@soning/norms";
import { affectedChild, consentNeeded } from "../electronic-monitoring/home-slots.ts";
import { consentAge } from "../electronic-monitoring/proposal-parameters.ts";
import { heardAlone, residentAsked } from "../execution-of-sentences-regulation/proposal-slots.ts";
import { children, home, residents } from "../facts/household.ts";
import { measures } from "../facts/monitoring.ts";
import { steps } from "./procedure.ts";

const anyForm = ["serving-outside-prison", "em.whole-sentence", "em.final-part"] as const;
const control = ["em.control-measures"] as const;
const words = (nb: string, en: string) => ({ nb, en });

const childAffected = some(children, (child) => affectedChild.of(child));
/** A measure is decided and still runs, or is about to. */
const running = some(measures, (measure) => any(isNone(measure.endedOn), gt(measure.endedOn, on)));
const untold = (given: "toldTechnologyOn" | "toldDataOn" | "toldConsequencesOn") =>
  some(measures, (measure) => all(any(isNone(measure.endedOn), gt(measure.endedOn, on)), isNone(measure[given])));

/** Steps of the proposed regulation towards those in the home and before control, ch. 10.2, §§ 7-9 to 7A-1. */
export const proposalHomeAndControlSteps = steps(
  {
    id: "proposal/children-speak-directly",
    norm: "reg/7-9/second/directly",
    trigger: { event: "before-decision" },
    when: some(children, (child) => all(affectedChild.of(child), not(child.offeredDirectTalk))),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words(
      "tilbudet om å snakke direkte med kriminalomsorgen",
      "the offer to speak directly with the service",
    ),
    text: words(
      "Gi barnet mulighet til å snakke direkte med en representant for kriminalomsorgen.",
      "Give the child the chance to speak directly with a representative of the service.",
    ),
  },
  {
    id: "proposal/children-heard-alone",
    norm: "reg/7-9/alone",
    trigger: { event: "before-decision" },
    when: some(children, (child) => all(heardAlone.of(child), exists(child.heardOn), child.personPresentWhenHeard)),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("hvem som var til stede", "who was present"),
    text: words(
      "Hør barnet på nytt uten at den domfelte er til stede.",
      "Hear the child again without the convicted person being present.",
    ),
    waivers: [words("barnet ønsket ikke å uttale seg på nytt", "the child did not wish to state a view again")],
  },
  {
    id: "proposal/cohabitants-inform",
    norm: "reg/7-10/1/first/inform",
    trigger: { event: "before-decision" },
    when: some(residents, (resident) => all(consentNeeded.of(resident), isNone(resident.informedOn))),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("dato for informasjon til hver samboende", "the date of information to each cohabitant"),
    text: words(
      "Informer alle som bor sammen med den domfelte og er over 18 år.",
      "Inform everyone who lives with the person and is over 18.",
    ),
  },
  {
    id: "proposal/cohabitants-inform-alone",
    norm: "reg/7-10/1/second/inform-alone",
    trigger: { event: "before-decision" },
    when: some(residents, (resident) =>
      all(consentNeeded.of(resident), exists(resident.informedOn), resident.personPresentWhenInformed),
    ),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("hvem som var til stede", "who was present"),
    text: words(
      "Informer på nytt uten at den domfelte er til stede.",
      "Inform again without the convicted person being present.",
    ),
  },
  {
    id: "proposal/cohabitants-consent-alone",
    norm: "reg/7-10/1/second/consent-alone",
    trigger: { event: "before-decision" },
    when: some(residents, (resident) =>
      all(consentNeeded.of(resident), any(isNone(resident.consentedOn), resident.personPresentWhenConsenting)),
    ),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words(
      "samtykke eller nei, dato og hvem som var til stede",
      "consent or refusal, date and who was present",
    ),
    text: words(
      "Innhent samtykke uten at den domfelte er til stede.",
      "Collect the consent without the convicted person being present.",
    ),
  },
  {
    id: "proposal/guardians-consent",
    norm: "reg/7-10/2/second/guardians",
    trigger: { event: "before-decision" },
    when: some(residents, (resident) =>
      all(residentAsked.of(resident), lt(ageOn(resident.birthDate), consentAge), isNone(resident.guardiansConsentedOn)),
    ),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("vergenes samtykke eller nei, og dato", "the guardians' consent or refusal, and its date"),
    text: words(
      "Innhent samtykke fra vergene til beboere under 18 år som blir særlig berørt.",
      "Collect the consent of the guardians of residents under 18 who are particularly affected.",
    ),
  },
  {
    id: "proposal/institution-consent",
    norm: "reg/7-10/2/third/institution",
    trigger: { event: "before-decision" },
    when: all(is(home.kind, "institution", "child-welfare-institution"), isNone(home.institutionConsentOn)),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("institusjonens samtykke eller nei, og dato", "the institution's consent or refusal, and its date"),
    text: words("Innhent samtykke fra institusjonen.", "Collect the consent of the institution."),
  },
  {
    id: "proposal/municipality-consent",
    norm: "reg/7-10/2/third/municipality",
    trigger: { event: "before-decision" },
    when: all(is(home.kind, "municipal-unit"), isNone(home.municipalityConsentOn)),
    actor: "caseworker",
    matters: anyForm,
    gate: "before-decision",
    evidence: words("kommunens samtykke eller nei, og dato", "the municipality's consent or refusal, and its date"),
    text: words("Innhent samtykke fra kommunen.", "Collect the consent of the municipality."),
  },
  {
    id: "proposal/control/tell-technology",
    norm: "reg/7A-1-proposed/measure/7/technology",
    trigger: { event: "decision-signed" },
    when: untold("toldTechnologyOn"),
    actor: "caseworker",
    matters: control,
    gate: "before-start",
    evidence: words("dato og teknologien det er informert om", "the date and the technology told of"),
    text: words("Informer om hvilken teknologi som vil bli brukt.", "Tell which technology will be used."),
  },
  {
    id: "proposal/control/tell-data",
    norm: "reg/7A-1-proposed/measure/7/data",
    trigger: { event: "decision-signed" },
    when: untold("toldDataOn"),
    actor: "caseworker",
    matters: control,
    gate: "before-start",
    evidence: words("dato og opplysningene det er informert om", "the date and the data told of"),
    text: words(
      "Informer om hvilke personopplysninger som vil bli behandlet.",
      "Tell which personal data will be processed.",
    ),
  },
  {
    id: "proposal/control/tell-consequences",
    norm: "reg/7A-1-proposed/measure/7/consequences",
    trigger: { event: "decision-signed" },
    when: untold("toldConsequencesOn"),
    actor: "caseworker",
    matters: control,
    gate: "before-start",
    evidence: words("dato og følgene det er informert om", "the date and the consequences told of"),
    text: words("Informer om hva brudd kan føre til.", "Tell what a breach may lead to."),
  },
  {
    id: "proposal/control/children",
    norm: "reg/7A-1-proposed/9/children",
    trigger: { event: "measure-started" },
    when: all(childAffected, running),
    actor: "caseworker",
    matters: control,
    evidence: words("hvordan kontrollen er lagt opp av hensyn til barnet", "how the control is arranged for the child"),
    text: words(
      "Legg opp kontrollen slik at barnets beste ivaretas.",
      "Arrange the control so that the child's best interests are looked after.",
    ),
  },
);
