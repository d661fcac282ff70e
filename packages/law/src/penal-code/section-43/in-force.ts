import { greatest, minus, parameter, section, termDays } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { detentionFrameOn, detentionMinimumOn, detentionProlongBy } from "../../sentence-clock/detention-slots.ts";
import { detentionDate, detentionLaidFrom, inDetention } from "../../sentence-clock/detention-term.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { noTime } from "../../sentence-clock/term.ts";

/** So long before the frame ends a case for prolongation has to be brought. */
export const prolongationNotice = parameter.duration(
  "detention.prolongation-notice",
  {
    nb: "frist for sak om forlengelse før rammen utløper",
    en: "time before the end of the frame for a prolongation case",
  },
  [{ from: "2015-10-01", value: "P3M", cite: "strl. § 43 (1)" }],
);
export const highestFrame = parameter.duration(
  "detention.highest-frame",
  { nb: "lengste tidsramme", en: "longest time frame" },
  [{ from: "2015-10-01", value: "P21Y", cite: "strl. § 43 (1)" }],
);
export const highestMinimum = parameter.duration(
  "detention.highest-minimum",
  { nb: "lengste minstetid", en: "longest minimum term" },
  [{ from: "2015-10-01", value: "P10Y", cite: "strl. § 43 (2)" }],
);

export const detentionParameters = [prolongationNotice, highestFrame, highestMinimum];

/** Length of preventive detention. Source: strl. §§ 43 and 83 (5). */
export const section43PenalCode = section(
  { instrument: penalCode, number: "43", key: "penal-code/43", from: "2015-10-01", cite: citeIn(penalCode, "43") },
  (s) => {
    s.date("2/minimum", {
      slot: detentionMinimumOn,
      when: preventiveDetention,
      value: greatest(
        sentences,
        (one) => detentionDate(one, termDays(detentionLaidFrom(one), one.minimumTerm, noTime)),
        inDetention,
      ),
      nb: "Minstetiden er utholdt; varetekt trekkes fra i minstetiden.",
      en: "The minimum term is served; remand comes off the minimum.",
    });
    s.date("1/frame", {
      slot: detentionFrameOn,
      when: preventiveDetention,
      value: greatest(
        sentences,
        (one) => detentionDate(one, termDays(detentionLaidFrom(one), one.timeFrame, noTime)),
        inDetention,
      ),
      nb: "Tidsrammen utløper, om den ikke forlenges; varetekt trekkes fra i rammen.",
      en: "The frame ends unless it is prolonged; remand comes off the frame.",
    });
    s.deadline("1/prolong-by", {
      slot: detentionProlongBy,
      when: preventiveDetention,
      value: minus(detentionFrameOn, prolongationNotice),
      nb: "Sak om forlengelse må reises senest tre måneder før rammen utløper.",
      en: "A case for prolongation has to be brought at the latest three months before the frame ends.",
    });
    s.told("1/frame-limits", {
      nb: "Rammen er vanligvis inntil 15 og høyst 21 år, 30 år der strafferammen er 30 år; for den som var under 18 år, vanligvis inntil 10 og høyst 15 år.",
      en: "The frame is usually up to 15 and at most 21 years, 30 where the penalty frame is 30; for someone under 18 at the act usually up to 10 and at most 15 years.",
      why: {
        nb: "Bindingen gjelder dommeren; her brukes den bare til å kontrollere en ordre.",
        en: "It binds the judge; here it only serves to check an order.",
      },
    });
  },
);
