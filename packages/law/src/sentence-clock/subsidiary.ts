import {
  add,
  all,
  type Condition,
  dateType,
  daysOf,
  type Element,
  type Expression,
  exists,
  gap,
  gt,
  is,
  isNone,
  largest,
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
import { expectedRelease, firstDay, outsideDays, preventiveDetention, prisonToServe } from "./slots.ts";
import { subsidiaryDays, subsidiaryFrom, subsidiaryUntil } from "./subsidiary-slots.ts";
import { noDays, oneDay, unserved } from "./term.ts";

/** Execution was ordered and the fine is not paid: the order of the judgment alone only holds it as a fallback. */
const toBeServed = (fine: Element<(typeof fines)["fields"]>): Condition =>
  all(exists(fine.prisonOrderedOn), isNone(fine.paidOn));
const prisonFirst: Condition = is(
  policy("clock.order-of-sentences", ["prison-first", "by-judgment-date"]),
  "prison-first",
);
/** The day after release; the day of intake where release came on remand before it. */
const start: Expression<"date"> = when(prisonToServe, largest(firstDay, plusDays(expectedRelease, oneDay)), firstDay);

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
        sum(
          sentences,
          (one) => daysOf(one.length),
          (one) => all(is(one.kind, "subsidiary-prison"), unserved(one)),
        ),
      ),
      nb: "Subsidiær fengselsstraff gjennomføres fullt ut og regnes ikke med i brøkene.",
      en: "Subsidiary imprisonment is served in full and has no place in the shares.",
    });
    s.date("3/from", {
      slot: subsidiaryFrom,
      when: all(gt(subsidiaryDays, noDays), not(preventiveDetention)),
      value: when(
        prisonFirst,
        start,
        gap(dateType, { nb: "hvilken straff som gjennomføres først", en: "which sentence is served first" }),
      ),
      nb: "Subsidiær fengselsstraff gjennomføres til slutt, etter fengselsstraffen.",
      en: "Subsidiary imprisonment is served last, after the prison sentence.",
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
