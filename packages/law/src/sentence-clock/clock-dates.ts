import type { ClockDate } from "./clock-date.ts";
import { surroundingDates } from "./dates-around.ts";
import { termDates } from "./dates-of-the-term.ts";
import { servingDates } from "./dates-while-serving.ts";

/** Every date of the sentence, in the order in which they are shown. */
export const clockDates: readonly ClockDate[] = [...termDates, ...servingDates, ...surroundingDates];
