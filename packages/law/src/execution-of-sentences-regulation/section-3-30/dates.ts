import {
  all,
  byBand,
  type Condition,
  dateType,
  type Expression,
  eq,
  firstUnbroken,
  gap,
  gt,
  is,
  largest,
  lte,
  not,
  onwards,
  pastInterruptions,
  plusDays,
  policy,
  section,
  smallest,
  subtract,
  union,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { termRuns } from "../../execution-of-sentences-act/section-42/dates.ts";
import { executionRegulation } from "../../instruments.ts";
import { askedDay, custodyDays, remandDays, servingDays } from "../../sentence-clock/custody.ts";
import {
  deductedDays,
  firstDay,
  fullTermOn,
  oneThirdDay,
  oneThirdOn,
  outsideDays,
  unconditionalTerm,
} from "../../sentence-clock/slots.ts";
import { firstServed, noDays, oneDay } from "../../sentence-clock/term.ts";
import {
  fourMonthsOn,
  fourYearsOn,
  leaveThirdOn,
  longSentenceLeave,
  ordinaryLeaveFrom,
  shortLeaveFrom,
  welfareLeaveFrom,
} from "./leave-slots.ts";
import { longTerm, servedBeforeLongTermLeave, unbrokenBeforeLeave } from "./parameters.ts";

const fourMonths = policy("leave.four-months", [
  "remand-counts-interruption-restarts",
  "remand-counts-interruption-pauses",
  "serving-only",
]);
const fourYears = policy("leave.four-years", ["serving-only", "remand-counts", "ask"]);
const thirdCountsRemand = is(policy("leave.one-third", ["remand-counts", "serving-only"]), "remand-counts");
const nothingDeducted = eq(deductedDays, noDays);

const servingOnly = firstUnbroken(servingDays, unbrokenBeforeLeave, askedDay);
/** Serving alone is enough in time; remand before it can only bring the day forward. */
const unbrokenWithRemand = when(
  nothingDeducted,
  servingOnly,
  smallest(servingOnly, firstUnbroken(custodyDays, unbrokenBeforeLeave, askedDay)),
);
const withoutBreaks = when(nothingDeducted, onwards(firstServed), union(remandDays, onwards(firstServed)));
const unbrokenButPaused = pastInterruptions(
  firstUnbroken(withoutBreaks, unbrokenBeforeLeave, askedDay),
  outsideDays,
  firstServed,
);

/** Leave is given from serving, however much was served on remand. */
const timeServed = largest(firstDay, fourMonthsOn, leaveThirdOn);
/** A day that comes while the sentence is still served. */
const beforeTheEnd = (day: Expression<"date">): Condition => lte(day, fullTermOn);

/** When leave may come. Source: fsk. § 3-30 (5) and (6). */
export const leaveDates = section(
  {
    instrument: executionRegulation,
    number: "3-30",
    key: "reg/3-30",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-30"),
  },
  (s) => {
    s.date("5/four-months", {
      slot: fourMonthsOn,
      value: byBand(
        [
          [is(fourMonths, "serving-only"), servingOnly],
          [is(fourMonths, "remand-counts-interruption-pauses"), unbrokenButPaused],
        ],
        unbrokenWithRemand,
      ),
      nb: "Fire måneders sammenhengende frihetsberøvelse er nådd; varetekt teller med, og et avbrudd begynner på nytt.",
      en: "Four months of unbroken deprivation of liberty are reached; remand counts and an interruption starts anew.",
    });
    s.date("5/third", {
      slot: leaveThirdOn,
      when: termRuns,
      value: when(
        thirdCountsRemand,
        oneThirdOn,
        pastInterruptions(plusDays(firstServed, subtract(oneThirdDay, oneDay)), outsideDays, firstServed),
      ),
      nb: "En tredjedel av straffetiden er utholdt.",
      en: "One third of the term is served.",
    });
    s.date("5/four-years", {
      slot: fourYearsOn,
      doubtful: true,
      value: byBand(
        [
          [is(fourYears, "serving-only"), firstUnbroken(servingDays, servedBeforeLongTermLeave, askedDay)],
          [is(fourYears, "remand-counts"), firstUnbroken(custodyDays, servedBeforeLongTermLeave, askedDay)],
        ],
        gap(dateType, { nb: "om varetekt teller i de fire årene", en: "whether remand counts in the four years" }),
      ),
      nb: "Fire års sammenhengende gjennomføring er nådd.",
      en: "Four years of unbroken serving are reached.",
    });
    s.definition("5/p3/long-term", {
      slot: longSentenceLeave,
      value: gt(unconditionalTerm, longTerm),
      nb: "Straffetiden er over tolv år.",
      en: "The term is over twelve years.",
    });
    s.date("5/ordinary", {
      slot: ordinaryLeaveFrom,
      when: all(termRuns, not(longSentenceLeave), beforeTheEnd(timeServed)),
      value: timeServed,
      nb: "Ordinær permisjon kan gis etter fire måneders sammenhengende frihetsberøvelse og en tredjedel av straffetiden.",
      en: "Ordinary leave may be given after four months of unbroken deprivation of liberty and one third of the term.",
    });
    s.date("5/p3/ordinary-long-term", {
      slot: ordinaryLeaveFrom,
      when: all(termRuns, longSentenceLeave, beforeTheEnd(fourYearsOn)),
      value: largest(firstDay, fourYearsOn),
      nb: "Er straffetiden over tolv år, kan ordinær permisjon gis etter fire års sammenhengende gjennomføring.",
      en: "For a term over twelve years ordinary leave may be given after four years of unbroken serving.",
    });
    s.date("5/short", {
      slot: shortLeaveFrom,
      when: all(termRuns, beforeTheEnd(timeServed)),
      value: timeServed,
      nb: "Korttidspermisjon kan gis etter fire måneders sammenhengende frihetsberøvelse og en tredjedel av straffetiden.",
      en: "Short leave may be given after four months of unbroken deprivation of liberty and one third of the term.",
    });
    s.date("6/welfare", {
      slot: welfareLeaveFrom,
      value: firstDay,
      nb: "Velferdspermisjon kan gis når som helst under gjennomføringen.",
      en: "Welfare leave may be given at any time while serving.",
    });
  },
);
