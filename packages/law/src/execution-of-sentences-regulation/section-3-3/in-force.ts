import {
  clip,
  collect,
  dayOf,
  daysIn,
  is,
  largest,
  number,
  on,
  plusMinutes,
  policy,
  section,
  smallest,
  union,
  when,
  whenNone,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { interruptions, serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { interruptedDays, outsideDays } from "../../sentence-clock/slots.ts";
import { firstHeld } from "../../sentence-clock/term.ts";

/** Policy `clock.interruption`: the dates of an interruption are its whole days; the hours say which days it touches besides. */
const wholeDays = is(policy("clock.interruption", ["whole-days", "started-days"]), "whole-days");
const minuteBefore = number(-1, "minutes");

/** Changes to the computed term. Source: fsk. § 3-3. */
export const section3x3 = section(
  {
    instrument: executionRegulation,
    number: "3-3",
    key: "reg/3-3",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-3"),
  },
  (s) => {
    s.definition("1", {
      slot: outsideDays,
      value: union(
        collect(interruptions, (one) => ({
          first: when(wholeDays, one.from, smallest(one.from, whenNone(dayOf(one.leftAt), one.from))),
          last: when(
            wholeDays,
            one.to,
            largest(one.to, whenNone(dayOf(plusMinutes(one.returnedAt, minuteBefore)), one.to)),
          ),
        })),
        serving.escaped,
      ),
      nb: "Avbrudd, rømning, uteblivelse og varetekt i annen sak regnes ikke med; dagene utenfor legges til.",
      en: "Interruption, escape, staying out and remand in another case do not count; the days outside are added.",
    });
    s.amount("1/days", {
      slot: interruptedDays,
      value: daysIn(clip(outsideDays, firstHeld, on)),
      nb: "Så mange hele dager er ikke regnet med til nå.",
      en: "So many whole days have not counted until now.",
    });
  },
);
