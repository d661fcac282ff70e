import { all, exists, lastDayOfTerm, lte, parameter, plus, section, slot, smallest } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { release } from "../../facts/release.ts";
import { executionRegulation } from "../../instruments.ts";
import { trialEndOn } from "../../sentence-clock/slots.ts";

const from = "2002-03-01";
/** Last day of the duty to report: as set, else by the usual length. */
export const reportingEndsOn = slot.date("release/reporting-ends", {
  fallback: "none",
  decidedAs: release.reportingEndsOn,
  nb: "møteplikten opphører",
  en: "the duty to report ends",
});
/** Last day that a prolongation by the local level can reach. */
export const reportingProlongedUntil = slot.date("release/reporting-prolonged-until", {
  fallback: "none",
  nb: "lengste møteplikt med lokal forlengelse",
  en: "longest duty to report with a local prolongation",
});
/** The period set keeps the limits. */
export const reportingWithin = slot.boolean("release/reporting-within", {
  combine: "all",
  nb: "møteplikten er innenfor grensene",
  en: "the duty to report is within its limits",
});
export const reportingSlots = [reportingEndsOn, reportingProlongedUntil, reportingWithin];

export const usualReporting = parameter.duration(
  "release.reporting.usual",
  { nb: "vanlig tid med møteplikt", en: "usual time with a duty to report" },
  [{ from, value: "P3M", cite: "fsk. § 3-42 (2)" }],
);
export const leastReporting = parameter.duration(
  "release.reporting.least",
  { nb: "korteste tid med møteplikt", en: "shortest time with a duty to report" },
  [{ from, value: "P1M", cite: "fsk. § 3-42 (2)" }],
);
export const reportingProlongation = parameter.duration(
  "release.reporting.prolongation",
  { nb: "lokal forlengelse av møteplikten", en: "local prolongation of the duty to report" },
  [{ from, value: "P3M", cite: "fsk. § 3-43 (1)" }],
);
export const reportingParameters = [usualReporting, leastReporting, reportingProlongation];

/** Duty to report in the trial period. Source: fsk. §§ 3-42, 3-43. */
export const section3x42 = section(
  { instrument: executionRegulation, number: "3-42", key: "reg/3-42", from, cite: citeIn(executionRegulation, "3-42") },
  (s) => {
    s.date("2/usual-end", {
      slot: reportingEndsOn,
      when: all(exists(release.releasedOn), release.dutyToReport),
      value: smallest(lastDayOfTerm(release.firstMeetingOn, usualReporting), trialEndOn),
      nb: "Møteplikten løper fra første møte og er normalt tre måneder; den går aldri ut over prøvetiden.",
      en: "The duty to report runs from the first meeting and is normally three months; it never passes the trial period.",
    });
    s.condition("2/not-under-a-month", {
      slot: reportingWithin,
      when: all(exists(release.releasedOn), release.dutyToReport),
      holds: lte(smallest(lastDayOfTerm(release.firstMeetingOn, leastReporting), trialEndOn), reportingEndsOn),
      nb: "Perioden settes ikke kortere enn én måned.",
      en: "The period is not set shorter than a month.",
    });
    s.condition("2/within-trial", {
      slot: reportingWithin,
      when: all(exists(release.releasedOn), release.dutyToReport),
      holds: lte(reportingEndsOn, trialEndOn),
      nb: "Perioden kan ikke gå ut over prøvetiden.",
      en: "The period cannot pass the trial period.",
      cite: "fsk. § 3-43 (1) 4. pkt.",
    });
    s.date("3-43/prolonged", {
      slot: reportingProlongedUntil,
      when: all(exists(release.releasedOn), release.dutyToReport),
      value: smallest(plus(reportingEndsOn, reportingProlongation), trialEndOn),
      nb: "Friomsorgen kan forlenge med inntil tre måneder, regionen med mer, aldri ut over prøvetiden.",
      en: "The probation office may prolong by up to three months, the region by more, never past the trial period.",
      cite: "fsk. § 3-43 (1)",
    });
  },
);
