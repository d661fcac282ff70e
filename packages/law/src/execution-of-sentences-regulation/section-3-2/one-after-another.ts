import {
  all,
  any,
  type Condition,
  count,
  termDays as daysOfTerm,
  type Expression,
  eq,
  every,
  lt,
  lte,
  not,
  number,
  plusDays,
  sum,
} from "@soning/norms";
import { sentences } from "../../facts/sentence.ts";
import { inTerm, laidFrom, type Sentence, suspendedOf } from "../../sentence-clock/term.ts";

/** Sentences that are laid one after another at most: each looks at those before it. */
const MOST = 3;

const before = (one: Sentence) => (earlier: Sentence) =>
  all(inTerm(earlier), lt(earlier.judgmentDate, one.judgmentDate));

/** The day from which a sentence is laid when those judged before it are laid first; `back`: so many of them are looked at. */
const laidAfter = (one: Sentence, back: number): Expression<"date"> =>
  back === 0
    ? laidFrom
    : plusDays(
        laidFrom,
        sum(sentences, (earlier) => daysOf(earlier, back - 1), before(one)),
      );

const daysOf = (one: Sentence, back: number): Expression<"number"> =>
  daysOfTerm(laidAfter(one, back), one.length, suspendedOf(one));

/** The judgments stand in an order by their dates, and are not too many (policy `clock.total-term`). */
export const inOrder: Condition = all(
  lte(count(sentences, inTerm), number(MOST)),
  every(sentences, (one) =>
    any(
      not(inTerm(one)),
      lte(
        count(sentences, (other) => all(inTerm(other), eq(other.judgmentDate, one.judgmentDate))),
        number(1),
      ),
    ),
  ),
);

/** Days of the term when each sentence is laid from the day after the one before, by the day of judgment. */
export const daysInOrder: Expression<"number"> = sum(sentences, (one) => daysOf(one, MOST - 1), inTerm);
