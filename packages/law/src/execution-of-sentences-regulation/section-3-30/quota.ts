import {
  add,
  all,
  gte,
  is,
  least,
  lte,
  minusDays,
  on,
  plus,
  policy,
  section,
  subtract,
  sum,
  when,
  whenNone,
  yearStart,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { leave, leaves } from "../../facts/leave.ts";
import { executionRegulation } from "../../instruments.ts";
import { noDays, oneDay } from "../../sentence-clock/term.ts";
import { leaveQuota, leaveQuotaLeft, leaveQuotaUsed, leaveYearEnd, leaveYearStart } from "./leave-slots.ts";
import { quotaYear, yearlyQuota } from "./parameters.ts";

const firstOrdinary = least(
  leaves,
  (one) => one.from,
  (one) => is(one.kind, "ordinary"),
);

/** The quota of leave and its personal year. Source: fsk. §§ 3-30 (2) and 3-31. */
export const leaveQuotaNorms = section(
  {
    instrument: executionRegulation,
    number: "3-30",
    key: "reg/3-30",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-30"),
  },
  (s) => {
    s.quota("2/quota", {
      slot: leaveQuota,
      value: add(whenNone(leave.quotaSetDays, yearlyQuota), whenNone(leave.extendedQuotaDays, noDays)),
      nb: "Kvoten er 18 døgn i året med nødvendig reisetid i tillegg; i særlige tilfeller kan den settes til inntil 30, og den kan utvides.",
      en: "The quota is 18 days a year with necessary travel besides; in special cases up to 30 may be set, and it may be extended.",
    });
    s.date("2/year-start", {
      slot: leaveYearStart,
      value: yearStart(firstOrdinary, on),
      nb: "Permisjonsåret løper fra den første ordinære permisjonen.",
      en: "The year of leave runs from the first ordinary leave.",
    });
    s.date("2/year-end", {
      slot: leaveYearEnd,
      value: when(
        is(policy("leave.quota-year", ["day-before-anniversary", "anniversary"]), "anniversary"),
        plus(leaveYearStart, quotaYear),
        minusDays(plus(leaveYearStart, quotaYear), oneDay),
      ),
      nb: "Permisjonsåret slutter dagen før årsdagen for den første ordinære permisjonen.",
      en: "The year of leave ends the day before the anniversary of the first ordinary leave.",
    });
    s.amount("2/used", {
      slot: leaveQuotaUsed,
      value: sum(
        leaves,
        (one) => one.quotaDays,
        (one) => all(is(one.kind, "ordinary"), gte(one.from, leaveYearStart), lte(one.from, leaveYearEnd)),
      ),
      nb: "Døgn brukt i permisjonsåret; reisetid, velferdspermisjon og korttidspermisjon regnes ikke med.",
      en: "Days used in the year of leave; travel, welfare leave and short leave do not count.",
    });
    s.amount("2/left", {
      slot: leaveQuotaLeft,
      value: subtract(leaveQuota, leaveQuotaUsed),
      nb: "Døgn igjen av kvoten.",
      en: "Days left of the quota.",
    });
  },
);
