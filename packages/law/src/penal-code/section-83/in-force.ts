import { is, largest, not, section, selfOf } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { deductedOf } from "../../sentence-clock/deduction-slots.ts";
import { noDays } from "../../sentence-clock/term.ts";

const sentence = selfOf(sentences);

/** Deduction for custody, as the judgment fixes it. Source: strl. § 83. */
export const section83 = section(
  { instrument: penalCode, number: "83", key: "penal-code/83", record: sentences, cite: citeIn(penalCode, "83") },
  (s) => {
    s.amount("2/fixed-in-judgment", {
      slot: deductedOf,
      when: is(sentence.kind, "prison", "preventive-detention"),
      value: largest(noDays, sentence.remandDeducted),
      note: {
        nb: "Før 1. oktober 2015 sto regelen i straffeloven 1902 § 60; fradraget i dommen teller likt.",
        en: "Before 1 October 2015 the rule stood in the 1902 code § 60; the deduction of the judgment counts alike.",
      },
      nb: "Fradraget er det som er fastsatt i dommen; det regnes ikke ut på nytt.",
      en: "The deduction is the one fixed in the judgment; it is not computed anew.",
    });
    s.told("2/one-day", {
      when: not(is(sentence.kind, "community", "youth")),
      nb: "Det gis én dag for hvert påbegynte døgn når frihetsberøvelsen har vart mer enn fire timer, og én dag til for hvert påbegynte tidsrom på to døgn i fullstendig isolasjon.",
      en: "One day is given for each started 24 hours once custody has lasted over four hours, and one more for each started 48 hours of full isolation.",
      why: {
        nb: "Retten har regnet; regelen brukes bare til å kontrollere en ordre.",
        en: "The court has reckoned; the rule only serves to check an order.",
      },
    });
    s.told("3/unconditional-first", {
      nb: "I en delvis betinget dom trekkes varetekten først fra den ubetingede delen.",
      en: "In a partly suspended sentence the remand comes off the unconditional part first.",
      why: {
        nb: "Regnestykket følger av at bare den ubetingede delen legges på kalenderen.",
        en: "The reckoning follows from laying only the unconditional part on the calendar.",
      },
    });
  },
);
