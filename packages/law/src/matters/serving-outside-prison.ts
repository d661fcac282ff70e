import { matter } from "@soning/norms";
import { complaintBody, complaintPeriod, grantLevel, recallLevel, refuseLevel } from "../decisions/slots.ts";
import { outsidePrisonBeforeDecision } from "../execution-of-sentences-act/section-16/proposal-slots.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";
import {
  outsidePrisonBars,
  outsidePrisonConditions,
  outsidePrisonDuties,
  outsidePrisonFrom,
  outsidePrisonPower,
  outsidePrisonToBeConsidered,
} from "../serving-outside-prison/slots.ts";

/** § 16: outside prison on special conditions, without EM. */
export const servingOutsidePrison = matter("serving-outside-prison", {
  nb: "Kan personen gjennomføre resten av straffen utenfor fengsel uten elektronisk kontroll?",
  en: "May the person serve the rest of the sentence outside prison without electronic monitoring?",
  asks: outsidePrisonPower,
  nature: "power",
  results: {
    from: { value: outsidePrisonFrom, nb: "tidligst fra", en: "at the earliest from" },
    conditions: { value: outsidePrisonConditions, nb: "vilkårene er oppfylt", en: "the conditions are met" },
    bars: { value: outsidePrisonBars, nb: "noe stenger", en: "something bars it" },
    "to-be-considered": {
      value: outsidePrisonToBeConsidered,
      nb: "skal vurderes av eget tiltak",
      en: "to be considered unasked",
    },
    "before-decision": {
      value: outsidePrisonBeforeDecision,
      nb: "det som skal være gjort før beslutningen, er gjort",
      en: "what must be done before the decision is done",
    },
    duties: { value: outsidePrisonDuties, nb: "plikter under gjennomføringen", en: "duties while serving" },
  },
  decidedBy: { grant: grantLevel, refuse: refuseLevel, recall: recallLevel },
  appeal: { body: complaintBody, deadline: complaintPeriod },
  horizon: fullTermOn,
});
