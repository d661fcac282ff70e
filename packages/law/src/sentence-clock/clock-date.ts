import { all, type Expression, noDate, not, when } from "@soning/norms";
import type { Reason } from "./reasons.ts";
import * as because from "./reasons.ts";
import { preventiveDetention, prisonToServe } from "./slots.ts";

/** One date that the clock gives. */
export interface ClockDate {
  readonly id: string;
  readonly nb: string;
  readonly en: string;
  /** the first day on which it is reached or may happen; `none` where it can't */
  readonly date: Expression<"date">;
  /** a day before which it surely can't come, where the date itself is not known well enough to say */
  readonly notBefore?: Expression<"date">;
  /** where it lies if it exists, when that it exists is not known */
  readonly within?: Expression<"date">;
  /** norms that may give it, the usual one first; the one in effect is cited */
  readonly norms: readonly string[];
  /** why it does not exist: the first that holds is told */
  readonly reasons: readonly Reason[];
  /** Where these are known and the date is open for other things about the person, the latest day is the ordinary one and is given as `date`. */
  readonly latestWhenKnown?: readonly Expression[];
  /** Where only assessments about the person keep it open, there is ordinarily no such date, and the reason is given. */
  readonly ordinarilyNone?: true;
  /** beside the sentence's own dates: what it misses need not be asked for to know the sentence */
  readonly aside?: true;
}

/** A date of the clock: its id, names, day, the norms that may give it, and why it may not exist. */
export const clockDate = (
  id: string,
  nb: string,
  en: string,
  date: Expression<"date">,
  norms: readonly string[],
  reasons: readonly Reason[],
  more: Partial<ClockDate> = {},
): ClockDate => ({
  id,
  nb,
  en,
  date,
  norms,
  reasons,
  ...more,
});

/** Why a date of the term does not exist. */
export const termReasons: readonly Reason[] = [
  because.besideDetention,
  because.detentionHasNoShares,
  because.notPrison,
  because.noStart,
  because.stillOutside,
];

/** A date that only imprisonment has. */
export const prisonOnly = (date: Expression<"date">): Expression<"date"> =>
  when(all(prisonToServe, not(preventiveDetention)), date, noDate);
