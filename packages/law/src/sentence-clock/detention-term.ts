import {
  add,
  all,
  type Condition,
  type Expression,
  is,
  minusDays,
  pastInterruptions,
  plusDays,
  policy,
  subtract,
  when,
} from "@soning/norms";
import { deductedOf } from "./deduction-slots.ts";
import { firstDay, outsideDays } from "./slots.ts";
import { firstServed, oneDay, type Sentence, unserved } from "./term.ts";

/** Preventive detention that belongs to the present serving. */
export const inDetention = (sentence: Sentence): Condition =>
  all(is(sentence.kind, "preventive-detention"), unserved(sentence));

/** The day from which a detention's times are laid (policy `remand.placement`); remand comes off minimum and frame alike. */
export const detentionLaidFrom = (sentence: Sentence): Expression<"date"> =>
  when(
    is(policy("remand.placement", ["off-every-date", "earlier-start"]), "earlier-start"),
    minusDays(firstDay, deductedOf.of(sentence)),
    firstDay,
  );

/** The calendar day of a numbered day of the detention. */
export const detentionDate = (sentence: Sentence, day: Expression<"number">): Expression<"date"> =>
  pastInterruptions(
    plusDays(firstServed, subtract(day, add(deductedOf.of(sentence), oneDay))),
    outsideDays,
    firstServed,
  );
