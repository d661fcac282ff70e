import { section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { deferralDuty, notTakenIn } from "../../execution-of-sentences-act/section-35/slots.ts";
import { executionRegulation } from "../../instruments.ts";

/** Whoever has a claim to deferral is not taken in. Source: fsk. § 3-1. */
export const section3x1 = section(
  {
    instrument: executionRegulation,
    number: "3-1",
    key: "reg/3-1",
    from: "2010-04-01",
    cite: citeIn(executionRegulation, "3-1"),
  },
  (s) => {
    s.bar("1", {
      slot: notTakenIn,
      when: deferralDuty,
      nb: "Den som fyller vilkårene for utsettelse, skal ikke mottas til gjennomføring.",
      en: "A person who fulfils the conditions for deferral is not taken in.",
    });
  },
);
