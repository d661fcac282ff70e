import {
  all,
  any,
  clip,
  collect,
  daysIn,
  is,
  isNone,
  least,
  lte,
  not,
  number,
  on,
  section,
  selfOf,
  some,
  when,
  whenNone,
} from "@soning/norms";
import { dutchCustody, interruptions, netherlands, prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { arrivedOn, come, servedThere } from "../terms.ts";
import { custodyInterrupts, daysInterrupted, sentenceInterrupted } from "./slots.ts";

const custody = selfOf(dutchCustody);

/** Each time in Dutch hands. Source: guidelines 2.6 second paragraph. */
export const point26custody = section({ ...guidelinePoint("2.6"), record: dutchCustody }, (s) => {
  s.consequence("2/arrest", {
    slot: custodyInterrupts,
    when: all(custody.forOffenceWhileServing, custody.afterArrest, custody.inDutchPrison),
    nb: "Den norske straffen avbrytes når en som er mistenkt eller siktet for en forbrytelse under gjennomføringen i Nederland, blir pågrepet og flyttet til nederlandsk fengsel.",
    en: "If a person suspected or charged with a crime committed while serving in the Netherlands is arrested and moved to a Dutch prison, the Norwegian sentence is interrupted.",
    note: {
      nb: "Forskriften § 6 taler om straffbare forhold, retningslinjene om forbrytelser, en eldre inndeling.",
      en: "§ 6 of the regulation speaks of offences, the guidelines of crimes, an older division.",
    },
    rows: ["netherlands/g-2.6/interruption-on-arrest"],
  });
  s.consequence("2/sentence", {
    slot: custodyInterrupts,
    when: all(custody.forOffenceWhileServing, not(custody.afterArrest), custody.servesDutchSentence),
    nb: "Den norske straffen avbrytes også når domfelte uten å være pågrepet skal sone fengsel for en forbrytelse begått under gjennomføringen i Nederland.",
    en: "The Norwegian sentence is also interrupted where the person, not arrested first, is to serve imprisonment for a crime committed while serving in the Netherlands.",
    rows: ["netherlands/g-2.6/interruption-on-later-sentence"],
  });
});

/** Information before the transfer, and the interruption in time. Source: guidelines 2.6. */
export const point26 = section(guidelinePoint("2.6"), (s) => {
  const interrupts = (one: { readonly element: string }) => custodyInterrupts.of(one);
  const firstCustodyDay = least(dutchCustody, (one) => one.from, interrupts);
  const custodyDays = collect(dutchCustody, (one) => ({ first: one.from, last: one.to }), interrupts);
  s.step("1/inform", {
    when: any(come(netherlands.transferDecidedOn), come(arrivedOn)),
    value: any(isNone(arrivedOn), lte(prisonLife.toldOfLawDifferencesOn, arrivedOn)),
    nb: "Fengselslederen ved Norgerhaven skal påse at informasjonen om straffelovene gis før overføringen til Nederland.",
    en: "The governor at Norgerhaven must ensure that the information on the criminal laws is given before the transfer to the Netherlands.",
    rows: ["netherlands/g-2.6/inform-before-transfer"],
  });
  s.consequence("2/meanwhile", {
    slot: sentenceInterrupted,
    when: all(
      servedThere,
      some(dutchCustody, (one) =>
        all(custodyInterrupts.of(one), lte(one.from, on), any(isNone(one.to), lte(on, one.to))),
      ),
    ),
    nb: "Avbruddet varer så lenge domfelte sitter i varetekt og gjennomfører annen reaksjon for forholdet; den norske straffen løper ikke imens.",
    en: "The interruption lasts as long as the person is on remand and serves any other sanction for the offence; the Norwegian sentence does not run meanwhile.",
    rows: ["netherlands/g-2.6/how-long-interrupted"],
  });
  s.amount("2/days", {
    slot: daysInterrupted,
    value: when(servedThere, daysIn(clip(custodyDays, whenNone(firstCustodyDay, on), on)), number(0, "days")),
    nb: "Så mange dager har den norske straffen stått stille; første og siste dag er regnet med.",
    en: "So many days the Norwegian sentence has stood still; the first and the last day are counted.",
  });
  s.consequence("2/no-decision", {
    when: any(
      sentenceInterrupted,
      some(interruptions, (one) => is(one.cause, "foreign-custody")),
    ),
    nb: "Avbruddet følger av seg selv, uten særskilt beslutning.",
    en: "The interruption follows by itself, without a decision of its own.",
    rows: ["netherlands/g-2.6/no-separate-decision"],
  });
  s.step("2/register", {
    when: sentenceInterrupted,
    nb: "Avbruddet føres i Kompis-KIA på samme måte som avbrudd i Norge.",
    en: "The interruption is registered in Kompis-KIA, as for corresponding events in Norway.",
    rows: ["netherlands/g-2.6/register-interruption"],
  });
});
