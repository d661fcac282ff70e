import { all, is, isNone, lte, not, on } from "@soning/norms";
import { arrivedOn } from "../archive/netherlands/terms.ts";
import { childVisits, decision, health, netherlands, prisonLife } from "../facts/index.ts";
import { steps } from "./procedure.ts";

const decided = lte(netherlands.transferDecidedOn, on);
const matters = ["transfer.netherlands"];
const transferring = is(decision.about, "transfer-to-netherlands", "transfer-from-netherlands");

/** Steps of a transfer case: points 2.4, 2.6, 3.4 and 3.5 of the guidelines; alive until 1 September 2020. */
export const netherlandsTransferSteps = steps(
  {
    id: "netherlands.treatment-statement",
    norm: "nl-guide/2.4/f/statement",
    trigger: { event: "case-opened" },
    when: all(health.inSpecialistTreatment, isNone(health.providerStatementOn)),
    actor: "caseworker",
    matters,
    evidence: { nb: "uttalelsen fra behandleren", en: "the statement of the treatment provider" },
    text: {
      nb: "Innhent om mulig en uttalelse fra den som er ansvarlig for behandlingen.",
      en: "If possible obtain a statement from the person responsible for the treatment.",
    },
    waivers: [{ nb: "Det er ikke mulig å få en uttalelse.", en: "It is not possible to get a statement." }],
  },
  {
    id: "netherlands.child-arrangement",
    norm: "nl-guide/2.4/g/not-hindered",
    trigger: { event: "before-decision" },
    when: childVisits.beingEstablished,
    actor: "caseworker",
    matters,
    gate: "before-decision",
    evidence: { nb: "vurderingen av besøksordningen", en: "the assessment of the visiting arrangement" },
    text: {
      nb: "Vurder om oppholdet i Nederland hindrer at besøksordningen etableres.",
      en: "Assess whether the stay in the Netherlands stops the visiting arrangement from being established.",
    },
  },
  {
    id: "netherlands.hear-sending-unit",
    norm: "nl-guide/3.4/to/sending-unit",
    trigger: { event: "case-opened" },
    when: is(decision.about, "transfer-to-netherlands"),
    actor: "sending-unit",
    matters,
    gate: "before-decision",
    evidence: { nb: "uttalelsen fra avgivende enhet", en: "the opinion of the sending unit" },
    text: {
      nb: "Uttal deg om saken og ta stilling til om overføringen bør skje.",
      en: "Give your opinion on the case and take a position on whether the transfer should take place.",
    },
  },
  {
    id: "netherlands.hear-receiving-unit",
    norm: "nl-guide/3.4/from/receiving-unit",
    trigger: { event: "case-opened" },
    when: is(decision.about, "transfer-from-netherlands"),
    actor: "receiving-unit",
    matters,
    gate: "before-decision",
    evidence: { nb: "uttalelsen fra mottakende enhet", en: "the opinion of the receiving unit" },
    text: {
      nb: "Uttal deg om saken og ta stilling til om overføringen bør skje.",
      en: "Give your opinion on the case and take a position on whether the transfer should take place.",
    },
  },
  {
    id: "netherlands.advance-notice",
    norm: "nl-guide/3.4/notice/sent",
    trigger: { event: "before-decision" },
    when: all(transferring, not(netherlands.wantsTransfer)),
    actor: "caseworker",
    matters,
    gate: "before-decision",
    evidence: {
      nb: "forhåndsvarselet, dagen det ble sendt, og fristen",
      en: "the notice, the day it was sent and the time given",
    },
    text: {
      nb: "Send forhåndsvarsel om tvangsoverføring, og gi en rimelig frist til å uttale seg.",
      en: "Send advance notice of the forced transfer and give a reasonable time to comment.",
    },
  },
  {
    id: "netherlands.inform-before-transfer",
    norm: "nl-guide/2.6/1/inform",
    trigger: { event: "transfer-decided" },
    when: decided,
    actor: "prison",
    matters,
    gate: "before-start",
    evidence: { nb: "dagen informasjonen ble gitt", en: "the day on which the information was given" },
    text: {
      nb: "Påse at domfelte er informert om forskjellene mellom straffelovene før overføringen.",
      en: "See that the person is told of the differences between the criminal laws before the transfer.",
    },
  },
  {
    id: "netherlands.list-of-belongings",
    norm: "nl-guide/3.5/1/list",
    trigger: { event: "transfer-decided" },
    when: decided,
    actor: "prison",
    evidence: { nb: "gjeldende liste over tillatte eiendeler", en: "the current list of what is allowed" },
    text: {
      nb: "Ha en liste over tillatte eiendeler.",
      en: "Have a list of the belongings that are allowed.",
    },
  },
  {
    id: "netherlands.check-belongings",
    norm: "nl-guide/3.5/2/check",
    trigger: { event: "transfer-decided" },
    when: all(decided, isNone(arrivedOn)),
    actor: "prison",
    matters,
    gate: "before-start",
    evidence: { nb: "kontrollen på Ullersmo", en: "the check at Ullersmo" },
    text: {
      nb: "Kontroller eiendelene på Ullersmo før overføringen.",
      en: "Check the belongings at Ullersmo before the transfer.",
    },
  },
  {
    id: "netherlands.store-belongings",
    norm: "nl-guide/3.5/2/store",
    trigger: { event: "transfer-decided" },
    when: all(decided, not(prisonLife.itemOnList)),
    actor: "prison",
    matters,
    evidence: { nb: "fortegnelse over det som er lagret", en: "a list of what is stored" },
    text: {
      nb: "Oppbevar på Ullersmo det som ikke skal være med.",
      en: "Keep at Ullersmo what is not to be brought along.",
    },
  },
);
