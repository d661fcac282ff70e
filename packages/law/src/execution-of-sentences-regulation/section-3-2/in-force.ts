import {
  add,
  all,
  count,
  daysIn,
  termDays as daysOfTerm,
  fitsUnitByUnit,
  gap,
  gt,
  gte,
  is,
  lte,
  not,
  number,
  numberType,
  ofDays,
  on,
  period,
  section,
  smallest,
  some,
  subtract,
  subtractDurations,
  sum,
  when,
  without,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { executionRegulation } from "../../instruments.ts";
import { deductedOf } from "../../sentence-clock/deduction-slots.ts";
import {
  deductedDays,
  firstDay,
  fullTermOn,
  imposedTerm,
  outsideDays,
  preventiveDetention,
  prisonToServe,
  remainingDays,
  servedDays,
  suspendedTerm,
  termDays,
  unconditionalTerm,
} from "../../sentence-clock/slots.ts";
import {
  dateOfDay,
  firstServed,
  inTerm,
  laidAsOne,
  laidFrom,
  noDays,
  suspendedOf,
  unserved,
} from "../../sentence-clock/term.ts";
import { daysInOrder, inOrder } from "./one-after-another.ts";

const single = lte(count(sentences, inTerm), number(1));

/** Length of the sentence time. Source: fsk. § 3-2. */
export const section3x2 = section(
  {
    instrument: executionRegulation,
    number: "3-2",
    key: "reg/3-2",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-2"),
  },
  (s) => {
    s.definition("1/imposed", {
      slot: imposedTerm,
      value: sum(sentences, (one) => one.length, inTerm),
      nb: "Flere straffer regnes som én samlet straffetid.",
      en: "Several sentences are reckoned as one total term.",
    });
    s.definition("1/suspended", {
      slot: suspendedTerm,
      value: sum(sentences, suspendedOf, inTerm),
      nb: "Det som er betinget, skal ikke gjennomføres.",
      en: "What is suspended is not served.",
    });
    s.definition("1/to-serve", {
      slot: prisonToServe,
      value: some(sentences, (one) => all(inTerm(one), gt(one.length, suspendedOf(one)))),
      nb: "Det er ubetinget fengsel å gjennomføre.",
      en: "There is unconditional imprisonment to serve.",
    });
    s.definition("1/preventive-detention", {
      slot: preventiveDetention,
      value: some(sentences, (one) => all(is(one.kind, "preventive-detention"), unserved(one))),
      nb: "Forvaring har sin egen klokke.",
      en: "Preventive detention has a clock of its own.",
    });
    s.definition("1/unconditional", {
      slot: unconditionalTerm,
      value: when(
        fitsUnitByUnit(imposedTerm, suspendedTerm),
        subtractDurations(imposedTerm, suspendedTerm),
        ofDays(termDays),
      ),
      nb: "Den ubetingede delen legges til grunn.",
      en: "The unconditional part is what counts.",
    });
    s.definition("1/days", {
      slot: termDays,
      value: when(
        laidAsOne,
        daysOfTerm(laidFrom, imposedTerm, suspendedTerm),
        when(
          inOrder,
          daysInOrder,
          gap(numberType("days"), {
            nb: "rekkefølgen av straffer med samme domsdato, eller av flere enn tre",
            en: "the order of sentences of the same day of judgment, or of more than three",
          }),
        ),
      ),
      nb: "Straffetiden legges på kalenderen fra første dag.",
      en: "The term is laid on the calendar from the first day.",
    });
    s.amount("2/deduction", {
      slot: deductedDays,
      value: when(
        single,
        sum(sentences, deductedOf.of, inTerm),
        sum(
          sentences,
          (one) => smallest(deductedOf.of(one), daysOfTerm(firstDay, one.length, suspendedOf(one))),
          inTerm,
        ),
      ),
      nb: "Varetekt trekkes fra; fradraget i én dom går ikke ut over den ubetingede delen av den dommen.",
      en: "Remand is deducted; the deduction of one judgment does not exceed its own unconditional part.",
    });
    s.amount("1/served", {
      slot: servedDays,
      value: smallest(termDays, add(deductedDays, daysIn(without(period(firstServed, on), outsideDays)))),
      nb: "Så mange dager er gjennomført til og med i dag, varetekt medregnet.",
      en: "So many days are served up to and including today, remand included.",
      rows: ["consultation/c7-7.6.1/release-remand-counts"],
    });
    s.amount("1/remaining", {
      slot: remainingDays,
      value: subtract(termDays, servedDays),
      nb: "Så mange dager gjenstår.",
      en: "So many days are left.",
    });
    s.told("2/transport", {
      nb: "Også transporttid trekkes fra.",
      en: "Time in transport is deducted too.",
      why: {
        nb: "Enheten er ikke gitt (valget remand.transport): dagene føres sammen med varetekten, eller påbegynte døgn spørres det om for hver dom.",
        en: "No unit is given (the choice remand.transport): the days are entered with the remand, or started stretches of 24 hours are asked for with each judgment.",
      },
    });
    s.told("1/inform", {
      nb: "Ved start beregnes endt tid og forventet prøveløslatelse, og den domfelte får vite at løslatelse kan nektes.",
      en: "At the start full time and expected release are computed, and the person is told that release may be refused.",
      why: {
        nb: "Datoene vises i klokken; opplysningen gis sammen med dem.",
        en: "The dates stand in the clock; the information goes with them.",
      },
    });
    s.date("1/full-term", {
      slot: fullTermOn,
      when: all(prisonToServe, not(preventiveDetention), gte(termDays, noDays)),
      value: dateOfDay(termDays),
      nb: "Straffen er gjennomført i sin helhet ved endt straffetid.",
      en: "The sentence is served in full at the end of the term.",
    });
  },
);
