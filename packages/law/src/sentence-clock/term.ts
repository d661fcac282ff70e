import {
  add,
  all,
  any,
  type Condition,
  duration,
  type Element,
  type Expression,
  gte,
  is,
  isNone,
  minusDays,
  number,
  pastInterruptions,
  plusDays,
  policy,
  subtract,
  when,
  whenNone,
} from "@soning/norms";
import type { sentences } from "../facts/sentence.ts";
import { deductedDays, firstDay, outsideDays, suspendedTerm } from "./slots.ts";

export type Sentence = Element<(typeof sentences)["fields"]>;

export const noTime = duration("P0D");
export const oneDay = number(1, "days");
export const noDays = number(0, "days");

/** The suspended part of a sentence; nothing when it is known that nothing is suspended. */
export const suspendedOf = (sentence: Sentence): Expression<"duration"> => whenNone(sentence.suspended, noTime);

/** Not served in full before the present serving began. */
export const unserved = (sentence: Sentence): Condition =>
  any(isNone(sentence.servedOn), gte(sentence.servedOn, firstDay));

/** Imprisonment that belongs to the present serving. */
export const inTerm = (sentence: Sentence): Condition => all(is(sentence.kind, "prison"), unserved(sentence));

/** The day from which the term is laid on the calendar (policy `remand.placement`). */
export const laidFrom: Expression<"date"> = when(
  is(policy("remand.placement", ["off-every-date", "earlier-start"]), "earlier-start"),
  minusDays(firstDay, deductedDays),
  firstDay,
);

/** First day in prison that counts as served (policy `clock.intake-day`). */
export const firstServed: Expression<"date"> = when(
  is(policy("clock.intake-day", ["counts-whole", "not-counted"]), "not-counted"),
  plusDays(firstDay, oneDay),
  firstDay,
);

/** What comes off the whole before a share is taken of it (policy `clock.fraction-part`). */
export const leftOutOfShares: Expression<"duration"> = when(
  is(policy("clock.fraction-part", ["unconditional", "whole"]), "whole"),
  noTime,
  suspendedTerm,
);

/** The calendar day of a numbered day of the term: days already served lie before intake, days outside move it on. */
export const dateOfDay = (day: Expression<"number">): Expression<"date"> =>
  pastInterruptions(plusDays(firstServed, subtract(day, add(deductedDays, oneDay))), outsideDays, firstServed);
