import {
  add,
  all,
  any,
  type Condition,
  dateType,
  daysOf,
  type Element,
  type Expression,
  every,
  exists,
  gap,
  gt,
  gte,
  is,
  isNone,
  largest,
  lt,
  not,
  pastInterruptions,
  plusDays,
  policy,
  section,
  subtract,
  sum,
  when,
} from "@soning/norms";
import { citeIn } from "../cite.ts";
import { fines } from "../facts/sanctions.ts";
import { sentences } from "../facts/sentence.ts";
import { executionRegulation } from "../instruments.ts";
import { expectedRelease, firstDay, outsideDays, preventiveDetention, prisonFrom, prisonToServe } from "./slots.ts";
import { subsidiaryDays, subsidiaryFrom, subsidiaryUntil } from "./subsidiary-slots.ts";
import { inTerm, noDays, oneDay, type Sentence, unserved } from "./term.ts";

/** Execution was ordered and the fine is not paid: the order of the judgment alone only holds it as a fallback. */
const toBeServed = (fine: Element<(typeof fines)["fields"]>): Condition =>
  all(exists(fine.prisonOrderedOn), isNone(fine.paidOn));
const prisonFirst: Condition = is(
  policy("clock.order-of-sentences", ["prison-first", "by-judgment-date"]),
  "prison-first",
);
/** The day after release; the day of intake where release came on remand before it. */
const start: Expression<"date"> = when(prisonToServe, largest(firstDay, plusDays(expectedRelease, oneDay)), firstDay);

const ofSubsidiaryPrison = (one: Sentence): Condition => all(is(one.kind, "subsidiary-prison"), unserved(one));
/** Does each fine and each sentence of subsidiary prison stand so to each prison sentence, by their dates? */
const eachStands = (so: (fine: Expression<"date">, judgment: Expression<"date">) => Condition): Condition => {
  const toEach = (date: Expression<"date">): Condition =>
    every(sentences, (prison) => any(not(inTerm(prison)), so(date, prison.judgmentDate)));
  return all(
    every(fines, (fine) => any(not(toBeServed(fine)), toEach(fine.imposedOn))),
    every(sentences, (one) => any(not(ofSubsidiaryPrison(one)), toEach(one.judgmentDate))),
  );
};
const servedWithPrison = all(prisonToServe, gt(subsidiaryDays, noDays));
/** By the dates subsidiary prison goes before the prison sentence. */
const before: Condition = all(not(prisonFirst), servedWithPrison, eachStands(lt));
const after: Condition = any(prisonFirst, not(servedWithPrison), eachStands(gte));
const amid = { nb: "en bot mellom to fengselsstraffer", en: "a fine between two prison sentences" };
const blockUntil = pastInterruptions(plusDays(firstDay, subtract(subsidiaryDays, oneDay)), outsideDays, firstDay);

/** Subsidiary imprisonment for fines is never cut. Source: fsk. § 3-2 (3). */
export const subsidiaryImprisonment = section(
  {
    instrument: executionRegulation,
    number: "3-2",
    key: "reg/3-2",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-2"),
  },
  (s) => {
    s.amount("3/days", {
      slot: subsidiaryDays,
      value: add(
        sum(fines, (one) => one.subsidiaryDays, toBeServed),
        sum(sentences, (one) => daysOf(one.length), ofSubsidiaryPrison),
      ),
      nb: "Subsidiær fengselsstraff gjennomføres fullt ut og regnes ikke med i brøkene.",
      en: "Subsidiary imprisonment is served in full and has no place in the shares.",
    });
    s.date("3/prison-from", {
      slot: prisonFrom,
      value: when(after, firstDay, when(before, plusDays(blockUntil, oneDay), gap(dateType, amid))),
      nb: "Fengselsstraffen begynner første dag, eller dagen etter den subsidiære fengselsstraffen der den går foran.",
      en: "The prison term begins on the first day, or on the day after subsidiary imprisonment where that goes first.",
    });
    s.date("3/from", {
      slot: subsidiaryFrom,
      when: all(gt(subsidiaryDays, noDays), not(preventiveDetention)),
      value: when(after, start, when(before, firstDay, gap(dateType, amid))),
      nb: "Subsidiær fengselsstraff gjennomføres samlet, etter fengselsstraffen eller i datoenes orden (clock.order-of-sentences).",
      en: "Subsidiary imprisonment is served as one block, after the prison sentence or by the dates (clock.order-of-sentences).",
    });
    s.date("3/until", {
      slot: subsidiaryUntil,
      when: all(gt(subsidiaryDays, noDays), not(preventiveDetention)),
      value: pastInterruptions(plusDays(subsidiaryFrom, subtract(subsidiaryDays, oneDay)), outsideDays, subsidiaryFrom),
      nb: "Hver dag av den subsidiære fengselsstraffen utholdes.",
      en: "Every day of the subsidiary imprisonment is served.",
    });
  },
);
