import {
  all,
  any,
  byBand,
  type Condition,
  type Expression,
  gt,
  is,
  least,
  lte,
  not,
  parameter,
  plus,
  section,
  slot,
  subtractDurations,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { servingBegun } from "../../sentence-clock/slots.ts";
import { type Sentence, suspendedOf, unserved } from "../../sentence-clock/term.ts";

const from = "2015-10-01";
/** First day on which a sentence not yet begun has lapsed; the earliest of several. `none` once serving has begun. */
export const limitationOn = slot.date("limitation", {
  fallback: "none",
  nb: "straffen faller bort ved foreldelse",
  en: "the sentence lapses by limitation",
});
export const limitationSlots = [limitationOn];

const years = (id: string, value: string, cite: string, nb: string, en: string) =>
  parameter.duration(`limitation.${id}`, { nb, en }, [{ from, value, cite: `strl. § 93 ${cite}` }]);
const upToOne = years("up-to-1", "P1Y", "(1) a", "fengsel inntil", "imprisonment up to");
const upToFour = years("up-to-4", "P4Y", "(1) b", "fengsel inntil", "imprisonment up to");
const upToEight = years("up-to-8", "P8Y", "(1) c", "fengsel inntil", "imprisonment up to");
const upToTwenty = years("up-to-20", "P20Y", "(1) d", "fengsel inntil", "imprisonment up to");
const five = years("first", "P5Y", "(1) a", "foreldelsesfrist", "limitation period");
const ten = years("second", "P10Y", "(1) b", "foreldelsesfrist", "limitation period");
const fifteen = years("third", "P15Y", "(1) c", "foreldelsesfrist", "limitation period");
const twenty = years("fourth", "P20Y", "(1) d", "foreldelsesfrist", "limitation period");
const thirty = years("fifth", "P30Y", "(1) e", "foreldelsesfrist", "limitation period");
const subsidiaryPeriod = parameter.duration(
  "limitation.subsidiary",
  { nb: "foreldelsesfrist for subsidiær fengselsstraff", en: "limitation period of subsidiary imprisonment" },
  [{ from, value: "P5Y", cite: "strl. § 97 (3)" }],
);
export const limitationParameters = [
  upToOne,
  upToFour,
  upToEight,
  upToTwenty,
  five,
  ten,
  fifteen,
  twenty,
  thirty,
  subsidiaryPeriod,
];

const periodFor = (length: Expression<"duration">): Expression<"duration"> =>
  byBand(
    [
      [lte(length, upToOne), five],
      [lte(length, upToFour), ten],
      [lte(length, upToEight), fifteen],
      [lte(length, upToTwenty), twenty],
    ],
    thirty,
  );

/**
 * What the period is reckoned by: the unconditional part, the frame of preventive detention, or the subsidiary
 * imprisonment of a community or youth sentence.
 */
const counted = (one: Sentence): Expression<"duration"> =>
  when(
    is(one.kind, "preventive-detention"),
    one.timeFrame,
    when(is(one.kind, "community", "youth"), one.subsidiaryPrison, subtractDurations(one.length, suspendedOf(one))),
  );
/** Wholly suspended imprisonment does not lapse while its trial period runs (§ 94 (5)). */
const mayLapse = (one: Sentence): Condition =>
  any(
    all(is(one.kind, "prison"), gt(one.length, suspendedOf(one))),
    is(one.kind, "preventive-detention", "community", "youth", "subsidiary-prison"),
  );
/** Subsidiary imprisonment lapses when not begun in five years, whatever its length (§ 97 (3)). */
const periodOf = (one: Sentence): Expression<"duration"> =>
  when(is(one.kind, "subsidiary-prison"), subsidiaryPeriod, periodFor(counted(one)));

/** Limitation of sentences imposed. Source: strl. §§ 93, 94. */
export const section93 = section(
  { instrument: penalCode, number: "93", key: "penal-code/93", from, cite: citeIn(penalCode, "93") },
  (s) => {
    s.date("1", {
      slot: limitationOn,
      when: not(servingBegun),
      value: least(
        sentences,
        (one) => plus(one.finalFrom, periodOf(one)),
        (one) => all(mayLapse(one), unserved(one)),
      ),
      nb: "En straff som ikke er begynt, foreldes etter 5, 10, 15, 20 eller 30 år fra dommen er endelig, etter den ubetingede lengden; samfunnsstraff etter den subsidiære straffen.",
      en: "A sentence not begun lapses after 5, 10, 15, 20 or 30 years from the final judgment, by its unconditional length; a community sentence by its subsidiary term.",
    });
    s.told("94/2", {
      cite: "strl. § 94 (2)",
      nb: "Fristen løper ikke mens den domfelte utholder annen frihetsberøvelse etter dom eller samfunnsstraff, og ikke i prøvetiden for en betinget del.",
      en: "The period does not run while another sentence is served, nor in the trial period of a suspended part.",
      why: {
        nb: "Slik tid er ikke en opplysning i saken; datoen er den tidligste.",
        en: "Such time is no fact of the case; the date is the earliest.",
      },
    });
  },
);
