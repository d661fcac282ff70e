import { all, isNone, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { interruptionBars } from "../../execution-of-sentences-act/section-35/slots.ts";
import {
  leaveBars,
  ordinaryLeaveFrom,
  shortLeaveFrom,
} from "../../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { leave } from "../../facts/leave.ts";
import { detentionMinimumOn, detentionTwoThirdsOn } from "../../sentence-clock/detention-slots.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { detentionRegulation } from "../instrument.ts";

/** Leave and interruption in preventive detention. Source: FOR-2004-03-05-481 § 11. */
export const detention11 = section(
  {
    instrument: detentionRegulation,
    number: "11",
    key: "detention-reg/11",
    from: "2004-03-05",
    cite: citeIn(detentionRegulation, "11"),
  },
  (s) => {
    s.date("2/ordinary", {
      slot: ordinaryLeaveFrom,
      when: preventiveDetention,
      value: detentionTwoThirdsOn,
      nb: "Ordinær permisjon kan ikke gis før to tredjedeler av minstetiden er utholdt.",
      en: "Ordinary leave cannot be given before two thirds of the minimum are served.",
    });
    s.date("2/short", {
      slot: shortLeaveFrom,
      when: preventiveDetention,
      value: detentionTwoThirdsOn,
      nb: "Korttidspermisjon kan ikke gis før to tredjedeler av minstetiden er utholdt.",
      en: "Short leave cannot be given before two thirds of the minimum are served.",
    });
    s.exception("2/no-minimum", {
      when: all(preventiveDetention, isNone(detentionMinimumOn), leave.purposeful),
      lifts: ["act/33/2/part-served", "reg/3-30/5/short-time"],
      nb: "Er det ikke fastsatt minstetid, kan permisjon gis når en del av straffen er gjennomført og det er hensiktsmessig i en planlagt progresjon.",
      en: "Where no minimum was set, leave may be given when part of the sentence is served and it fits a planned progression.",
    });
    s.bar("3/abroad", {
      slot: leaveBars,
      when: all(preventiveDetention, leave.abroad),
      nb: "Permisjon til utlandet gis ikke.",
      en: "Leave abroad is not given.",
    });
    s.bar("7/no-interruption", {
      slot: interruptionBars,
      when: preventiveDetention,
      nb: "Avbrudd i forvaring gis ikke.",
      en: "No interruption of preventive detention is given.",
    });
  },
);
