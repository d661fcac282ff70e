import { section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { leave } from "../../facts/leave.ts";
import { executionRegulation } from "../../instruments.ts";

/** Exceptions from the general conditions of leave. Source: fsk. § 3-31. */
export const section3x31 = section(
  {
    instrument: executionRegulation,
    number: "3-31",
    key: "reg/3-31",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-31"),
  },
  (s) => {
    s.exception("1/earlier", {
      when: leave.earlierTimeReasons,
      lifts: ["act/33/2/part-served", "reg/3-30/5/short-time"],
      nb: "Av særlige og tungtveiende grunner kan permisjonstiden unntaksvis settes tidligere.",
      en: "For special and weighty reasons the time for leave may by exception be set earlier.",
    });
    s.exception("1/more-days", {
      when: leave.moreDaysReasons,
      lifts: ["reg/3-30/2/within-quota"],
      nb: "Av særlige og tungtveiende grunner kan det unntaksvis gis flere døgn i året.",
      en: "For special and weighty reasons more days a year may by exception be given.",
    });
  },
);
