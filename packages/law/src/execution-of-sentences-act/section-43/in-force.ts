import { all, exists, section, slot } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { releaseConditionPower, releaseConditionRequirements } from "./slots.ts";

/** The released person must not offend in the trial period. */
export const noNewOffence = slot.boolean("release/no-new-offence", {
  nb: "den løslatte skal ikke begå lovbrudd i prøvetiden",
  en: "the released person must not offend in the trial period",
});
/** A duty to report has to be set. */
export const reportingDuty = slot.boolean("release/reporting-duty", {
  nb: "det skal settes vilkår om møteplikt",
  en: "a duty to report has to be set",
});
export const releaseDutySlots = [noNewOffence, reportingDuty];

/** Conditions of release on probation. Source: strgjfl. § 43. */
export const section43 = section(
  { instrument: executionAct, number: "43", key: "act/43", from: "2002-03-01", cite: citeOf("43") },
  (s) => {
    s.duty("1", {
      slot: noNewOffence,
      when: exists(release.releasedOn),
      nb: "Den prøveløslatte skal ikke begå nye lovbrudd i prøvetiden.",
      en: "The released person must not commit new offences in the trial period.",
    });
    s.duty("2/p1", {
      slot: reportingDuty,
      when: release.conditionsNecessary,
      nb: "Er det nødvendig for en sikker gjennomføring, skal det settes vilkår om å møte upåvirket for kriminalomsorgen i en avgrenset tid.",
      en: "Where secure execution needs it, a duty to report sober to the service for a limited time has to be set.",
      rows: ["consultation/c7-7.6.1/reporting-duty"],
    });
    s.condition("2/p2/necessary", {
      slot: releaseConditionRequirements,
      holds: release.conditionsNecessary,
      nb: "Vilkåret må være nødvendig for en sikker gjennomføring.",
      en: "The condition must be necessary for secure execution.",
    });
    s.power("2/p2", {
      slot: releaseConditionPower,
      when: all(releaseConditionRequirements, release.dutyToReport),
      nb: "I perioden med møteplikt skal det settes de vilkår som er nødvendige: bosted, oppmøte hos andre, behandling, oppholdssted, arbeid eller opplæring, eller kontakt.",
      en: "In the period with a duty to report the conditions needed have to be set: home, reporting to others, treatment, whereabouts, work or training, or contact.",
      rows: ["consultation/c7-7.6.1/release-conditions"],
    });
  },
);
