import {
  add,
  all,
  asUnit,
  byBand,
  clip,
  collect,
  daysBetween,
  daysIn,
  type Expression,
  fractionDown,
  is,
  largest,
  lt,
  lte,
  minusDays,
  monthsAfter,
  monthsBetween,
  not,
  number,
  on,
  policy,
  section,
  smallest,
  sum,
  times,
  when,
  whenNone,
} from "@soning/norms";
import { leaveQuota, ordinaryLeaveFrom } from "../../../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { decision, interruptions, stays } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { accrualCap, leaveAMonth } from "../parameters.ts";
import { earnedLeave, leaveInAll, leaveTime, leaveUseConditions } from "../slots.ts";
import { arrivedOn, backOn, earlierStay, servingThere } from "../terms.ts";

const none = number(0, "days", 1);
const settings = ["whole-only", "by-days", "started-counts", "ask"] as const;

/** Days of leave for the time from one day to another: whole months, and a part of one by the policy `months.part`. */
function earnedBetween(from: Expression<"date">, to: Expression<"date">): Expression<"number"> {
  const whole = monthsBetween(from, to);
  const wholeMonths = times(leaveAMonth, asUnit(whole));
  const part = daysBetween(monthsAfter(from, whole), to);
  const monthLength = daysBetween(monthsAfter(from, whole), monthsAfter(from, add(whole, number(1, "months"))));
  const started = when(lte(part, number(0, "days")), none, leaveAMonth);
  const rounding = policy("months.part", settings);
  const rest = byBand(
    [
      [is(rounding, "whole-only"), none],
      [is(rounding, "by-days"), fractionDown(leaveAMonth, part, monthLength)],
    ],
    started,
  );
  return when(lte(from, to), add(wholeMonths, rest), none);
}

/** Days in Dutch hands, on which the Norwegian sentence was not served (guidelines 2.6), as the service registered them. */
const inDutchHands = collect(
  interruptions,
  (one) => ({ first: one.from, last: one.to }),
  (one) => is(one.cause, "foreign-custody"),
);

/** The same for a stay in the Netherlands: the days that were not served are taken off its end. */
function earnedInStay(from: Expression<"date">, to: Expression<"date">): Expression<"number"> {
  return when(lt(from, to), earnedBetween(from, minusDays(to, daysIn(clip(inDutchHands, from, to)))), none);
}

/** Leave earned by serving in the Netherlands after leave time. Source: the regulation § 11. */
export const section11 = section(regulationSection("11"), (s) => {
  const thisStay = earnedInStay(largest(arrivedOn, leaveTime), smallest(whenNone(backOn, on), on));
  const earlierStays = sum(stays, (stay) => earnedInStay(largest(stay.from, leaveTime), stay.to), earlierStay);
  s.date("1/leave-time", {
    slot: leaveTime,
    value: ordinaryLeaveFrom,
    nb: "Permisjonstid er oppnådd når ordinær permisjon kan gis etter fsk. § 3-30 femte ledd.",
    en: "Leave time is reached when ordinary leave may be given under § 3-30 fifth paragraph of the general regulation.",
  });
  s.condition("1/after-leave-time", {
    holds: lte(leaveTime, on),
    nb: "Bare tid etter oppnådd permisjonstid teller.",
    en: "Only time after leave time is reached counts.",
    rows: ["netherlands/reg-11-1/after-leave-time"],
  });
  s.amount("1/accrual", {
    slot: earnedLeave,
    value: add(thisStay, earlierStays),
    nb: "For hver måned i Nederland etter oppnådd permisjonstid opptjenes 2,5 permisjonsdøgn.",
    en: "Each month in the Netherlands after leave time earns 2.5 days of leave.",
    note: {
      nb: "Del av en måned er ikke regulert; konvensjonen months.part avgjør. Dager i nederlandsk varetekt eller soning er ikke regnet med; de trekkes fra på slutten.",
      en: "A part of a month is not regulated; the policy months.part decides. Days in Dutch custody are not counted; they are taken off the end.",
    },
    doubtful: true,
    rows: ["netherlands/reg-11-1/leave-accrual"],
  });
  s.quota("1/cap", {
    slot: earnedLeave,
    value: times(leaveAMonth, asUnit(accrualCap)),
    nb: "Opptjeningstiden er høyst seks måneder.",
    en: "Leave is earned for six months at most.",
    rows: ["netherlands/reg-11-1/six-month-cap"],
  });
  s.amount("2/on-top", {
    slot: leaveInAll,
    value: add(earnedLeave, times(number(1, "days", 1), asUnit(leaveQuota))),
    nb: "Opptjente døgn kommer i tillegg til den ordinære permisjonskvoten.",
    en: "Earned days come on top of the ordinary leave quota.",
    rows: ["netherlands/reg-11-2/on-top-of-ordinary-quota"],
  });
  s.condition("3/decision", {
    slot: leaveUseConditions,
    holds: all(is(decision.about, "leave"), is(decision.outcome, "grant")),
    nb: "Opptjente døgn kan bare brukes etter vedtak om permisjon etter straffegjennomføringsloven § 33.",
    en: "Earned days may be used only after a decision on leave under § 33 of the act.",
    rows: ["netherlands/reg-11-3/only-after-section-33-decision"],
  });
  s.condition("4/in-norway", {
    slot: leaveUseConditions,
    holds: not(servingThere),
    nb: "Permisjonsdøgn kan bare brukes etter overføring til Norge.",
    en: "Days of leave may be used only after the transfer to Norway.",
    rows: ["netherlands/reg-11-4/only-in-norway"],
  });
});
