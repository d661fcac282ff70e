import { all, isNone, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { workReleaseFrom } from "../../execution-of-sentences-act/section-20/slots.ts";
import { exit } from "../../facts/leave.ts";
import { detentionMinimumOn, detentionTwoThirdsOn } from "../../sentence-clock/detention-slots.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { detentionRegulation } from "../instrument.ts";

/** Day release in preventive detention. Source: FOR-2004-03-05-481 § 12. */
export const detention12 = section(
  {
    instrument: detentionRegulation,
    number: "12",
    key: "detention-reg/12",
    from: "2004-03-05",
    cite: citeIn(detentionRegulation, "12"),
  },
  (s) => {
    s.date("2", {
      slot: workReleaseFrom,
      when: preventiveDetention,
      value: detentionTwoThirdsOn,
      nb: "Frigang kan tidligst begynne når to tredjedeler av minstetiden er utholdt.",
      en: "Day release may begin at the earliest when two thirds of the minimum are served.",
    });
    s.exception("2/no-minimum", {
      when: all(preventiveDetention, isNone(detentionMinimumOn), exit.dispensationReasons),
      lifts: ["reg/3-14/1/time"],
      nb: "Uten minstetid kan frigang gis mot slutten når det er hensiktsmessig.",
      en: "Without a minimum, day release may be given towards the end where it is expedient.",
    });
  },
);
