import { all, any, gt, is, isNone, lte, on, some } from "@soning/norms";
import { deletionDuty } from "../electronic-monitoring/control-slots.ts";
import { leaveConditionPower } from "../execution-of-sentences-act/section-36/in-force.ts";
import { controlData } from "../facts/information.ts";
import { exit } from "../facts/leave.ts";
import { measures } from "../facts/monitoring.ts";
import { serving } from "../facts/serving.ts";
import { steps } from "./procedure.ts";

const em = ["em.whole-sentence", "em.final-part"];
const control = ["em.control-measures"];
const inSociety = is(
  serving.form,
  "outside-prison",
  "em-whole-sentence",
  "em-final-part",
  "release-on-probation",
  "community-sentence",
  "fine-service",
);
const inUse = some(measures, (measure) =>
  all(lte(measure.startsOn, on), any(isNone(measure.endedOn), gt(measure.endedOn, on))),
);

/** Steps of serving in society, digital control, exits and release in force. Source: consultation paper ch. 7; fsk. § 7-5. */
export const chapter7Steps = steps(
  {
    id: "society.in-force.content",
    norm: "paper/7/7.2.2/content",
    trigger: { event: "serving-started" },
    when: inSociety,
    actor: "probation-office",
    evidence: { nb: "gjennomføringsplanen", en: "the execution plan" },
    text: {
      nb: "Gi gjennomføringen i samfunnet riktig innhold.",
      en: "Give the serving in society its right content.",
    },
  },
  {
    id: "society.in-force.control",
    norm: "paper/7/7.2.2/control",
    trigger: { event: "serving-started" },
    when: inSociety,
    actor: "probation-office",
    evidence: { nb: "kontrolloggen", en: "the log of controls" },
    text: {
      nb: "Kontroller forutsetninger og fastsatte vilkår.",
      en: "Check the preconditions and the conditions set.",
    },
  },
  {
    id: "em.in-force.base-station",
    norm: "reg/7-5-control/3/base-station",
    trigger: { event: "decision-signed" },
    actor: "probation-office",
    matters: em,
    gate: "before-start",
    evidence: {
      nb: "notat om at basestasjonen er satt opp og virker",
      en: "a note that the base station is set up and works",
    },
    text: {
      nb: "Sett opp basestasjonen i boligen.",
      en: "Set up the base station in the home.",
    },
  },
  {
    id: "em.in-force.inform-before-control",
    norm: "reg/7-5-control/measure/8/inform",
    trigger: { event: "decision-signed" },
    actor: "probation-office",
    matters: [...em, ...control],
    gate: "before-start",
    evidence: {
      nb: "dagene personen fikk vite om teknologien, opplysningene og følgene av brudd",
      en: "the days on which the person was told of the technology, the data and the consequences of breach",
    },
    text: {
      nb: "Informer om teknologien, opplysningene som behandles, og hva brudd kan føre til.",
      en: "Inform of the technology, the data processed and what a breach can lead to.",
    },
  },
  {
    id: "em.in-force.review-control",
    norm: "reg/7-5-control/measure/9/review",
    trigger: { event: "measure-review" },
    when: inUse,
    actor: "probation-office",
    matters: control,
    evidence: { nb: "dato og notat om vurderingen", en: "the date and a note of the assessment" },
    text: {
      nb: "Vurder om kontrolltiltaket skal opprettholdes eller justeres.",
      en: "Assess whether the control measure is to be kept or adjusted.",
    },
  },
  {
    id: "em.in-force.delete-control-data",
    norm: "act/16a/data/4/p2",
    trigger: { event: "serving-ended" },
    when: some(controlData, (data) => all(deletionDuty.of(data), isNone(data.deletedOn))),
    actor: "local-level",
    matters: control,
    evidence: { nb: "sletteloggen", en: "the deletion log" },
    text: {
      nb: "Slett personopplysninger fra den digitale kontrollen.",
      en: "Delete personal data from the digital control.",
    },
    waivers: [
      {
        nb: "opplysningene inngår i en sak om brudd (§ 16 a fjerde ledd)",
        en: "the data form part of a case on breach (§ 16 a, fourth paragraph)",
      },
    ],
  },
  {
    id: "leave.in-force.conditions",
    norm: "act/36/2/p1",
    trigger: { event: "before-decision" },
    when: leaveConditionPower,
    actor: "prison",
    matters: ["leave.ordinary", "leave.short"],
    gate: "before-decision",
    evidence: { nb: "vilkårene i vedtaket", en: "the conditions in the decision" },
    text: {
      nb: "Sett de vilkårene som er nødvendige for en sikker permisjon.",
      en: "Set the conditions needed for a secure leave.",
    },
  },
  {
    id: "escorted-leave.in-force.escort",
    norm: "reg/3-32/escort",
    trigger: { event: "leave-granted" },
    when: is(exit.kind, "escorted-leave"),
    actor: "prison",
    evidence: { nb: "hvem som følger med", en: "who goes along" },
    text: {
      nb: "Sett av to tilsatte, en av dem fra sikkerhetstjenesten.",
      en: "Assign two members of staff, one of them from the security service.",
    },
  },
);
