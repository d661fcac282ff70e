import { clip, collect, daysIn, on, section, union } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { interruptions, serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { interruptedDays, outsideDays } from "../../sentence-clock/slots.ts";
import { firstServed } from "../../sentence-clock/term.ts";

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
        collect(interruptions, (one) => ({ first: one.from, last: one.to })),
        serving.escaped,
      ),
      nb: "Avbrudd, rømning, uteblivelse og varetekt i annen sak regnes ikke med; hele dager utenfor legges til.",
      en: "Interruption, escape, staying out and remand in another case do not count; whole days outside are added.",
    });
    s.amount("1/days", {
      slot: interruptedDays,
      value: daysIn(clip(outsideDays, firstServed, on)),
      nb: "Så mange hele dager er ikke regnet med til nå.",
      en: "So many whole days have not counted until now.",
    });
  },
);
