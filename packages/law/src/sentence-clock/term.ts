import {
  add,
  all,
  any,
  type Condition,
  count,
  duration,
  type Element,
  type Expression,
  fractionDown,
  fractionUp,
  gte,
  is,
  isNone,
  lte,
  minusDays,
  not,
  number,
  pastInterruptions,
  plusDays,
  policy,
  shareDays,
  smallest,
  subtract,
  times,
  when,
  whenNone,
} from "@soning/norms";
import { sentences } from "../facts/sentence.ts";
import { lapsedOf } from "./detention-slots.ts";
import { deductedDays, firstDay, imposedTerm, outsideDays, prisonFrom, suspendedTerm, termDays } from "./slots.ts";

export type Sentence = Element<(typeof sentences)["fields"]>;

export const noTime = duration("P0D");
export const oneDay = number(1, "days");
export const noDays = number(0, "days");

/** The suspended part of a sentence; nothing when it is known that nothing is suspended. */
export const suspendedOf = (sentence: Sentence): Expression<"duration"> => whenNone(sentence.suspended, noTime);

/** Not served in full before the present serving began. */
export const unserved = (sentence: Sentence): Condition =>
  any(isNone(sentence.servedOn), gte(sentence.servedOn, firstDay));

/** Imprisonment that belongs to the present serving: what a later preventive detention has not made lapse. */
export const inTerm = (sentence: Sentence): Condition =>
  all(is(sentence.kind, "prison"), unserved(sentence), not(lapsedOf.of(sentence)));

/** There is one prison sentence at most, or several are summed unit by unit (policy `clock.total-term`). */
export const laidAsOne: Condition = any(
  is(policy("clock.total-term", ["sum-per-unit", "one-after-another"]), "sum-per-unit"),
  lte(count(sentences, inTerm), number(1)),
);

/** The day from which the term is laid on the calendar (policy `remand.placement`). */
export const laidFrom: Expression<"date"> = when(
  is(policy("remand.placement", ["off-every-date", "earlier-start"]), "earlier-start"),
  minusDays(prisonFrom, deductedDays),
  prisonFrom,
);

const countsFrom = (day: Expression<"date">): Expression<"date"> =>
  when(is(policy("clock.intake-day", ["counts-whole", "not-counted"]), "not-counted"), plusDays(day, oneDay), day);

/** First day in prison that counts as served, of whatever sentence (policy `clock.intake-day`). */
export const firstHeld: Expression<"date"> = countsFrom(firstDay);
/** First day that counts as served of the prison term: later only where subsidiary prison goes before it. */
export const firstServed: Expression<"date"> = countsFrom(prisonFrom);

/** What comes off the whole before a share is taken of it (policy `clock.fraction-part`). */
export const leftOutOfShares: Expression<"duration"> = when(
  is(policy("clock.fraction-part", ["unconditional", "whole"]), "whole"),
  noTime,
  suspendedTerm,
);

/** The calendar day of a numbered day of the term: days already served lie before intake, days outside move it on. */
export const dateOfDay = (day: Expression<"number">): Expression<"date"> =>
  pastInterruptions(plusDays(firstServed, subtract(day, add(deductedDays, oneDay))), outsideDays, firstServed);

const dayByDay: Condition = all(
  is(policy("clock.fraction-base", ["calendar-days", "split-months-first"]), "calendar-days"),
  is(policy("clock.fraction-part", ["unconditional", "whole"]), "unconditional"),
);
const rounding = policy("clock.fraction-rounding", ["up", "down", "nearest"]);
const down = (days: Expression<"number">, part: Expression<"number">, of: Expression<"number">): Expression<"number"> =>
  fractionDown(days, part, of);

/**
 * The day of the term on which a share of it is served. Sentences laid one after another are shared day by day; the nearest
 * day is what is over when the share of the whole is taken off that of twice the whole, each rounded down.
 */
export const shareOfTerm = (part: Expression<"number">, of: Expression<"number">): Expression<"number"> =>
  smallest(
    termDays,
    when(
      all(not(laidAsOne), dayByDay),
      when(
        is(rounding, "up"),
        fractionUp(termDays, part, of),
        when(
          is(rounding, "down"),
          down(termDays, part, of),
          subtract(down(times(termDays, number(2)), part, of), down(termDays, part, of)),
        ),
      ),
      shareDays(laidFrom, imposedTerm, leftOutOfShares, part, of),
    ),
  );
