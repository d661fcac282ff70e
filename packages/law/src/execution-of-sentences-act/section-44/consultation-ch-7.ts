import { all, any, exists, gte, is, lte, not, section, slot, some } from "@soning/norms";
import { decision } from "../../facts/application.ts";
import { offences } from "../../facts/offences.ts";
import { release } from "../../facts/release.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { trialEndOn } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";

/** The one who decides on re-intake after release is the one the law names. */
export const recallCompetence = slot.boolean("release.breach/competence", {
  combine: "all",
  nb: "gjeninnsettelse avgjøres av rett organ",
  en: "re-intake is decided by the right body",
});
export const recallCompetenceSlots = [recallCompetence];

/** Who decides after a breach of conditions of release. Source: strgjfl. § 44 (2); consultation paper 7.6.1. */
export const section44Competence = section(
  { instrument: executionAct, number: "44", key: "act/44", from: "2002-03-01", cite: citeOf("44") },
  (s) => {
    s.condition("2/court-decides", {
      slot: recallCompetence,
      when: all(is(serving.form, "release-on-probation"), is(decision.about, "return-to-prison")),
      holds: is(decision.unit, "court"),
      nb: "Den som er løslatt på prøve, kan bare settes inn i fengsel igjen etter en avgjørelse av retten.",
      en: "A person released on probation can be put back in prison only by a decision of a court.",
      rows: ["consultation/c7-7.6.1/recall-by-court"],
    });
  },
);

const offenceInTrialPeriod = some(offences, (each) =>
  all(
    not(is(each.status, "acquitted")),
    gte(each.committedFrom, release.releasedOn),
    lte(each.committedFrom, trialEndOn),
  ),
);

/** Who decides after a new offence in the trial period. Source: strgjfl. § 45 (1), strl. § 52 (1) b. */
export const section45Competence = section(
  { instrument: executionAct, number: "45", key: "act/45", from: "2002-03-01", cite: citeOf("45") },
  (s) => {
    s.condition("1/prosecution-and-court", {
      slot: recallCompetence,
      when: all(exists(release.releasedOn), offenceInTrialPeriod),
      holds: any(is(decision.unit, "court"), is(release.decidedBy, "court")),
      nb: "Følgen av et nytt lovbrudd i prøvetiden avgjøres av påtalemyndigheten og retten, ikke av kriminalomsorgen.",
      en: "What follows a new offence in the trial period is for the prosecution and the court, not for the service.",
      cite: "strgjfl. § 45 (1), strl. § 52 (1) b",
      rows: ["consultation/c7-7.6.1/new-offence-consequence"],
    });
  },
);
