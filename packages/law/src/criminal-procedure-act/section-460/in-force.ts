import { is, largest, section, selfOf, whenNone } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { criminalProcedureAct } from "../../instruments.ts";
import { deductedOf } from "../../sentence-clock/deduction-slots.ts";
import { noDays } from "../../sentence-clock/term.ts";

const sentence = selfOf(sentences);

/** Custody after the judgment. Source: strpl. § 460. */
export const section460 = section(
  {
    instrument: criminalProcedureAct,
    number: "460",
    key: "criminal-procedure/460",
    record: sentences,
    cite: citeIn(criminalProcedureAct, "460"),
  },
  (s) => {
    s.amount("1", {
      slot: deductedOf,
      when: is(sentence.kind, "prison", "preventive-detention"),
      value: whenNone(largest(noDays, sentence.remandAfterJudgment), noDays),
      nb: "Varetekt etter at dommen er avsagt, regnes fullt ut med i straffetiden.",
      en: "Custody after the judgment counts in full towards the term.",
    });
  },
);
