import { all, is, largest, not, policy, section, selfOf } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { executionRegulation } from "../../instruments.ts";
import { deductedOf } from "../../sentence-clock/deduction-slots.ts";
import { noDays } from "../../sentence-clock/term.ts";

const sentence = selfOf(sentences);
const byStretches = not(is(policy("remand.transport", ["calendar-days", "started-24-hours"]), "calendar-days"));

/** Time in transport that is not entered with the remand (policy `remand.transport`). Source: fsk. § 3-2 (2). */
export const transport = section(
  {
    instrument: executionRegulation,
    number: "3-2",
    key: "reg/3-2",
    from: "2002-03-01",
    record: sentences,
    cite: citeIn(executionRegulation, "3-2"),
  },
  (s) => {
    s.amount("2/transport-stretches", {
      slot: deductedOf,
      when: all(byStretches, is(sentence.kind, "prison", "preventive-detention")),
      value: largest(noDays, sentence.transportStretches),
      nb: "Hvert påbegynte døgn i transport trekkes fra.",
      en: "Each started stretch of 24 hours in transport is deducted.",
    });
  },
);
