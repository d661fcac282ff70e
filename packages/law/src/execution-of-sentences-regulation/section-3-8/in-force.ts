import { section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { servesOutsidePrison } from "../../execution-of-sentences-act/outside-prison.ts";
import { executionRegulation } from "../../instruments.ts";
import { outsidePrisonDuties } from "../../serving-outside-prison/slots.ts";

/** Reporting while serving outside prison. Source: fsk. § 3-8. */
export const section3x8 = section(
  {
    instrument: executionRegulation,
    number: "3-8",
    key: "reg/3-8",
    from: "2008-08-01",
    cite: citeIn(executionRegulation, "3-8"),
  },
  (s) => {
    s.duty("1/weekly", {
      slot: outsidePrisonDuties,
      when: servesOutsidePrison,
      nb: "Den domfelte skal møte minst én gang i uken for kriminalomsorgen eller den som kriminalomsorgen anviser.",
      en: "The person must report at least once a week to the service or to whom it points out.",
    });
  },
);
