import { collect, type Expression, on, onwards, smallest, union, whenNone, without } from "@soning/norms";
import { remandPeriods } from "../facts/sanctions.ts";
import { fullTermOn, outsideDays } from "./slots.ts";
import { firstHeld } from "./term.ts";

/** Days on remand or in police custody, as served. */
export const remandDays: Expression<"periods"> = collect(remandPeriods, (one) => ({ first: one.from, last: one.to }));
/** Days of serving, without those outside. */
export const servingDays: Expression<"periods"> = without(onwards(firstHeld), outsideDays);
/** All days of deprivation of liberty: remand and serving. */
export const custodyDays: Expression<"periods"> = union(remandDays, servingDays);
/** The day that an unbroken run is asked for: today, or full time once that has passed. */
export const askedDay: Expression<"date"> = smallest(on, whenNone(fullTermOn, on));
