import { any, eq, gap, is, largest, numberType, policy, section, selfOf, when, whenNone } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { criminalProcedureAct } from "../../instruments.ts";
import { deductedOf } from "../../sentence-clock/deduction-slots.ts";
import { noDays } from "../../sentence-clock/term.ts";

const sentence = selfOf(sentences);
const figure = whenNone(largest(noDays, sentence.remandAfterJudgment), noDays);
/** Policy `remand.after-judgment`: the figure in the order is of days after that of judgment. */
const fromDayAfter = is(policy("remand.after-judgment", ["from-day-after", "from-judgment-day"]), "from-day-after");

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
      value: when(
        any(fromDayAfter, eq(figure, noDays)),
        figure,
        gap(numberType("days"), {
          nb: "om domsdagen er med i tallet på dager etter dommen",
          en: "whether the day of judgment is among the days given after the judgment",
        }),
      ),
      nb: "Varetekt etter at dommen er avsagt, regnes fullt ut med i straffetiden.",
      en: "Custody after the judgment counts in full towards the term.",
    });
  },
);
