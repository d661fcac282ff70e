import { all, any, every, exists, gt, is, lt, not, section, slot, some, yes } from "@soning/norms";
import { offences } from "../../facts/offences.ts";
import { release, releaseConditions } from "../../facts/release.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { trialEndOn } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";

/** The released person has not offended in the trial period. */
export const trialPeriodKept = slot.boolean("release/trial-period-kept", {
  combine: "all",
  nb: "prøvetiden er uten nye lovbrudd",
  en: "the trial period is without new offences",
});
/** A condition of release stands that may not be set. */
export const releaseConditionBars = slot.boolean("release.conditions/bars", {
  nb: "vilkår som ikke kan settes ved prøveløslatelse",
  en: "conditions that may not be set on release",
});
/** The application must be refused. */
export const refusalRequired = slot.boolean("release/refusal-required", {
  nb: "søknaden om prøveløslatelse må avslås",
  en: "the application for release must be refused",
});
export const releaseLimitSlots = [trialPeriodKept, releaseConditionBars, refusalRequired];

/** § 43 is about release from imprisonment; release from preventive detention has conditions of its own (strl. § 45). */
const fromImprisonment = not(is(serving.form, "release-from-preventive-detention"));

/** Limits of conditions on release. Source: strgjfl. § 43 (1), (2); consultation paper 7.6.1. */
export const section43Limits = section(
  { instrument: executionAct, number: "43", key: "act/43", from: "2002-03-01", cite: citeOf("43") },
  (s) => {
    s.condition("1/kept", {
      slot: trialPeriodKept,
      when: exists(release.releasedOn),
      holds: every(offences, (each) =>
        any(
          is(each.status, "acquitted"),
          lt(each.committedFrom, release.releasedOn),
          gt(each.committedFrom, trialEndOn),
        ),
      ),
      nb: "Det er en forutsetning at den prøveløslatte ikke begår ny straffbar handling i prøvetiden.",
      en: "It is a precondition that the released person commits no new offence in the trial period.",
      rows: ["consultation/c7-7.6.1/release-no-new-offence"],
    });
    s.bar("2/p1/without-need", {
      slot: releaseConditionBars,
      when: all(fromImprisonment, release.dutyToReport, not(release.conditionsNecessary)),
      nb: "Møteplikt kan ikke settes når det ikke fremstår som nødvendig for en sikker prøveløslatelse.",
      en: "A duty to report may not be set where it does not appear necessary for a secure release.",
      rows: ["consultation/c7-7.6.1/reporting-duty"],
    });
    s.bar("2/p2/closed-list", {
      slot: releaseConditionBars,
      when: all(
        fromImprisonment,
        some(releaseConditions, (each) =>
          not(is(each.kind, "residence", "report-to-other-body", "treatment", "place-work-or-training", "no-contact")),
        ),
      ),
      nb: "Andre vilkår enn de oppregnede kan ikke settes; listen er uttømmende.",
      en: "Conditions other than those listed may not be set; the list is closed.",
      rows: ["consultation/c7-7.6.1/release-conditions-closed"],
    });
    s.bar("2/p2/no-reporting-duty", {
      slot: releaseConditionBars,
      when: all(
        fromImprisonment,
        not(release.dutyToReport),
        some(releaseConditions, () => yes),
      ),
      nb: "Uten møteplikt kan det ikke settes vilkår, og da er det heller ikke brudd på vilkår å følge opp.",
      en: "Without a duty to report no conditions can be set, and then there is no breach of conditions to follow up.",
      rows: ["consultation/c7-7.6.1/no-conditions-without-reporting"],
    });
    s.consequence("2/insufficient", {
      slot: refusalRequired,
      when: not(release.conditionsSufficient),
      nb: "Sikrer ikke de vilkårene som kan settes, en forsvarlig løslatelse, må søknaden avslås.",
      en: "If the conditions that can be set do not make release defensible, the application must be refused.",
      cite: "strgjfl. §§ 42 (5) og 43 (2), høringsnotatet pkt. 7.6.1",
      rows: ["consultation/c7-7.6.1/release-refused-if-conditions-insufficient"],
    });
  },
);
