import { number, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { termRuns } from "../../execution-of-sentences-act/section-42/dates.ts";
import { executionRegulation } from "../../instruments.ts";
import { oneThirdOver } from "../../sentence-clock/parameters.ts";
import { oneThirdDay, oneThirdOn } from "../../sentence-clock/slots.ts";
import { dateOfDay, shareOfTerm } from "../../sentence-clock/term.ts";

/** One third of the term, which leave, day release and the final part with EM ask for. Source: fsk. §§ 3-14, 3-30 (5), 7-2 (2). */
export const oneThird = section(
  {
    instrument: executionRegulation,
    number: "3-30",
    key: "reg/3-30",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-30"),
  },
  (s) => {
    s.amount("5/one-third-day", {
      slot: oneThirdDay,
      value: shareOfTerm(number(1), oneThirdOver),
      nb: "En tredjedel av straffetiden, rundet opp til hele dager.",
      en: "One third of the term, rounded up to whole days.",
    });
    s.date("5/one-third", {
      slot: oneThirdOn,
      when: termRuns,
      value: dateOfDay(oneThirdDay),
      nb: "En tredjedel av straffetiden er gjennomført.",
      en: "One third of the term is served.",
    });
  },
);
