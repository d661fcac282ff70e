import {
  all,
  type Condition,
  gte,
  is,
  largest,
  lastDayOfTerm,
  lte,
  not,
  on,
  parameter,
  section,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  workReleaseBars,
  workReleaseConditions,
  workReleaseFrom,
  workReleaseUntil,
} from "../../execution-of-sentences-act/section-20/slots.ts";
import { termRuns } from "../../execution-of-sentences-act/section-42/dates.ts";
import { exit } from "../../facts/leave.ts";
import { executionRegulation } from "../../instruments.ts";
import { firstDay, fullTermOn, oneThirdOn } from "../../sentence-clock/slots.ts";
import { fourMonthsOn } from "../section-3-30/leave-slots.ts";

export const longestWorkRelease = parameter.duration(
  "work-release.longest",
  { nb: "lengste frigang som hovedregel", en: "longest day release as a rule" },
  [{ from: "2002-03-01", value: "P1Y", cite: "fsk. § 3-14 (2)" }],
);
export const longestTrainingRelease = parameter.duration(
  "work-release.longest-training",
  { nb: "lengste frigang til undervisning i en utdanningsplan", en: "longest day release for training in a plan" },
  [{ from: "2002-03-01", value: "P2Y", cite: "fsk. § 3-14 (2) 2. pkt." }],
);
export const workReleaseParameters = [longestWorkRelease, longestTrainingRelease];

const from = largest(firstDay, fourMonthsOn, oneThirdOn);
const timeReached = gte(on, workReleaseFrom);
const notTooLong = lte(exit.to, workReleaseUntil);
/** The day release needs the dispensation that only the next higher level gives (fsk. § 3-14 (3)). */
export const needsDispensation: Condition = all(exit.dispensationReasons, not(all(timeReached, notTooLong)));

/** Day release. Source: fsk. § 3-14. */
export const section3x14 = section(
  {
    instrument: executionRegulation,
    number: "3-14",
    key: "reg/3-14",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-14"),
  },
  (s) => {
    s.date("1/from", {
      slot: workReleaseFrom,
      when: all(termRuns, lte(from, fullTermOn)),
      value: from,
      nb: "Frigang kan begynne etter fire måneders sammenhengende frihetsberøvelse og en tredjedel av straffetiden.",
      en: "Day release may begin after four months of unbroken deprivation of liberty and one third of the term.",
    });
    const time = s.condition("1/time", {
      slot: workReleaseConditions,
      holds: timeReached,
      nb: "Tiden før frigang må være nådd.",
      en: "The time before day release must be reached.",
    });
    s.date("2/until", {
      slot: workReleaseUntil,
      value: lastDayOfTerm(
        exit.from,
        when(all(is(exit.purpose, "training"), exit.partOfEducationPlan), longestTrainingRelease, longestWorkRelease),
      ),
      nb: "Frigang gis som hovedregel ikke for mer enn ett år; for undervisning i en samlet utdanningsplan inntil to år.",
      en: "As a rule day release is not given for more than a year; for training in a complete education plan up to two years.",
    });
    const length = s.condition("2/length", {
      slot: workReleaseConditions,
      holds: notTooLong,
      nb: "Frigangen må ligge innenfor den lengste tiden.",
      en: "The day release must lie within the longest time.",
      rows: ["consultation/c7-7.5.1/day-release-one-year"],
    });
    s.exception("3/dispensation", {
      when: exit.dispensationReasons,
      lifts: [time, length, "reg/3-14/1/p2/one-third"],
      nb: "Av særlige og tungtveiende grunner kan reglene fravikes; nærmeste overordnede nivå innvilger.",
      en: "For special and weighty reasons these rules may be departed from; the next higher level grants it.",
    });
    s.bar("4/family-business", {
      slot: workReleaseBars,
      when: exit.familyBusiness,
      nb: "Frigang til egen eller nære pårørendes virksomhet gis ikke.",
      en: "Day release to one's own or close family's business is not given.",
    });
    s.bar("4/own-company", {
      slot: workReleaseBars,
      when: exit.ownCompany,
      nb: "Frigang til selskap der den domfelte har eller har hatt store eierinteresser eller viktige verv, gis ikke.",
      en: "Day release to a company in which the person has or had large interests or important offices is not given.",
    });
  },
);
