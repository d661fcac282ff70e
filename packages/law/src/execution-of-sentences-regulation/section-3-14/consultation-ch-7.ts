import { gte, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { workReleaseConditions } from "../../execution-of-sentences-act/section-20/slots.ts";
import { termRuns } from "../../execution-of-sentences-act/section-42/dates.ts";
import { executionRegulation } from "../../instruments.ts";
import { oneThirdDay, servedDays } from "../../sentence-clock/slots.ts";

/** One third before day release. Source: fsk. § 3-14 (1), second sentence; consultation paper 7.5.1. */
export const section3x14Third = section(
  {
    instrument: executionRegulation,
    number: "3-14",
    key: "reg/3-14",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-14"),
  },
  (s) => {
    s.condition("1/p2/one-third", {
      slot: workReleaseConditions,
      when: termRuns,
      holds: gte(servedDays, oneThirdDay),
      nb: "Minst en tredjedel av straffetiden må være gjennomført.",
      en: "At least one third of the term must be served.",
      rows: ["consultation/c7-7.5.1/day-release-one-third"],
    });
  },
);
