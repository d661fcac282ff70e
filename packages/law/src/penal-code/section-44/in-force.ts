import {
  all,
  any,
  booleanType,
  exists,
  gap,
  greatest,
  gte,
  is,
  isNone,
  largest,
  not,
  on,
  parameter,
  plus,
  section,
  slot,
  when,
  whenNone,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { bodies, body, levelAbove, noBody } from "../../decisions/slots.ts";
import { inadvisable } from "../../execution-of-sentences-act/section-42/release-slots.ts";
import { release } from "../../facts/release.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { detentionMinimumOn, detentionRequestFrom } from "../../sentence-clock/detention-slots.ts";
import { inDetention } from "../../sentence-clock/detention-term.ts";
import { besideUnsaid, ordinaryReleaseOn, preventiveDetention, prisonToServe } from "../../sentence-clock/slots.ts";

/** Release from preventive detention is open in time and not found inadvisable. */
export const detentionReleasePower = slot.boolean("release.preventive-detention/power", {
  nb: "løslatelse på prøve fra forvaring",
  en: "release on probation from preventive detention",
});
/** Who decides: the service where the prosecution consents, else the court. */
export const detentionReleaseBody = slot.choice("release.preventive-detention/body", bodies, {
  nb: "hvem som avgjør løslatelse fra forvaring",
  en: "who decides on release from preventive detention",
});
/** Who may refuse it: the service that will not release leaves the case to the court. */
export const detentionRefusalBody = slot.choice("release.preventive-detention/refusal-body", bodies, {
  nb: "hvem som nekter løslatelse fra forvaring",
  en: "who refuses release from preventive detention",
});
/** Who hears a complaint: over the service the level above, over a judgment nobody. */
export const detentionComplaintBody = slot.choice("release.preventive-detention/complaint-body", bodies, {
  nb: "hvem som behandler klage over løslatelse fra forvaring",
  en: "who hears a complaint about release from preventive detention",
});
export const detentionReleaseSlots = [
  detentionReleasePower,
  detentionReleaseBody,
  detentionRefusalBody,
  detentionComplaintBody,
];

/** No request for release so soon after a final judgment. */
export const requestWait = parameter.duration(
  "detention.request-wait",
  { nb: "ventetid før begjæring om prøveløslatelse", en: "wait before a request for release" },
  [{ from: "2015-10-01", value: "P1Y", cite: "strl. § 44 (4)" }],
);

const aYearAfterJudgment = greatest(sentences, (one) => plus(one.finalFrom, requestWait), inDetention);

/** Release on probation from preventive detention. Source: strl. § 44. */
export const section44PenalCode = section(
  { instrument: penalCode, number: "44", key: "penal-code/44", from: "2015-10-01", cite: citeIn(penalCode, "44") },
  (s) => {
    s.date("1/not-before-minimum", {
      slot: ordinaryReleaseOn,
      when: preventiveDetention,
      value: detentionMinimumOn,
      nb: "Er det fastsatt minstetid, kan løslatelse på prøve ikke skje før den er ute.",
      en: "Where a minimum was set, release on probation cannot come before it ends.",
    });
    s.power("1", {
      slot: detentionReleasePower,
      when: all(
        preventiveDetention,
        any(isNone(detentionMinimumOn), gte(on, detentionMinimumOn)),
        not(inadvisable),
        any(not(prisonToServe), gap(booleanType, besideUnsaid)),
      ),
      nb: "Den domfelte kan løslates på prøve før forvaringstiden er ute, men ikke før minstetiden.",
      en: "The person may be released on probation before the frame ends, but not before the minimum.",
    });
    s.competence("2/body", {
      slot: detentionReleaseBody,
      value: when(exists(release.prosecutionConsentOn), body("region"), body("court")),
      nb: "Retten avgjør; samtykker påtalemyndigheten, kan kriminalomsorgen løslate.",
      en: "The court decides; where the prosecution consents, the service may release.",
    });
    s.competence("2/refusal", {
      slot: detentionRefusalBody,
      cite: "strl. § 44 (2), forskrift om forvaring § 16 (1)",
      value: body("court"),
      nb: "Bare retten nekter: finner regionen ikke løslatelse forsvarlig, bringes saken inn for retten.",
      en: "Only the court refuses: where the region does not find release defensible, the case is brought before the court.",
    });
    s.competence("2/complaint", {
      slot: detentionComplaintBody,
      cite: "strl. § 44 (2), forskrift om forvaring §§ 4 (1) og 15, fvl. § 28 (1)",
      value: when(is(detentionReleaseBody, "court"), noBody, levelAbove(detentionReleaseBody)),
      nb: "Regionens vedtak påklages til nivået over; en dom ankes og påklages ikke.",
      en: "The region's decision is complained of to the level above; a judgment is appealed, not complained of.",
    });
    s.date("4/request-from", {
      slot: detentionRequestFrom,
      when: preventiveDetention,
      value: when(
        isNone(release.refusedOn),
        aYearAfterJudgment,
        largest(aYearAfterJudgment, whenNone(plus(release.refusalFinalOn, requestWait), aYearAfterJudgment)),
      ),
      nb: "Prøveløslatelse kan begjæres tidligst ett år etter at dommen, eller en dom som nekter den, er endelig.",
      en: "Release may be asked for at the earliest one year after the judgment, or one refusing it, is final.",
    });
  },
);
