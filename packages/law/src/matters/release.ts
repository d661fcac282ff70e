import { matter } from "@soning/norms";
import { complaintBody, complaintPeriod, grantLevel, refuseLevel } from "../decisions/slots.ts";
import {
  halfTimePower,
  inadvisable,
  probationPower,
  releaseBars,
  shortlyBeforePower,
  shortRestBars,
  withoutIntakePower,
} from "../execution-of-sentences-act/section-42/release-slots.ts";
import { releaseReviewBy } from "../execution-of-sentences-regulation/section-3-41/in-force.ts";
import { reportingEndsOn } from "../execution-of-sentences-regulation/section-3-42/in-force.ts";
import {
  detentionComplaintBody,
  detentionRefusalBody,
  detentionReleaseBody,
  detentionReleasePower,
} from "../penal-code/section-44/in-force.ts";
import { detentionFrameOn, detentionMinimumOn, detentionRequestFrom } from "../sentence-clock/detention-slots.ts";
import {
  expectedRelease,
  fullTermOn,
  halfOn,
  halfTimeReleaseOn,
  ordinaryReleaseOn,
  releaseMoment,
  remainingDays,
  servedDays,
  trialEndOn,
  twoThirdsOn,
  weightyReleaseOn,
} from "../sentence-clock/slots.ts";

const decidedBy = { grant: grantLevel, refuse: refuseLevel };
const appeal = { body: complaintBody, deadline: complaintPeriod };

/** § 42 (1): two thirds, 60 days, 14 days left. */
const probation = matter("release.probation", {
  nb: "Kan personen løslates på prøve?",
  en: "May the person be released on probation?",
  asks: probationPower,
  nature: "power",
  results: {
    from: { value: ordinaryReleaseOn, nb: "tidligste prøveløslatelse", en: "earliest release on probation" },
    "from-for-weighty-reasons": {
      value: weightyReleaseOn,
      nb: "tidligste prøveløslatelse av tungtveiende grunner",
      en: "earliest release for weighty reasons",
    },
    "two-thirds": { value: twoThirdsOn, nb: "to tredjedeler gjennomført", en: "two thirds served" },
    "release-moment": { value: releaseMoment, nb: "klokkeslett for løslatelsen", en: "hour of release" },
    "served-days": { value: servedDays, nb: "dager gjennomført", en: "days served" },
    "remaining-days": { value: remainingDays, nb: "dager igjen", en: "days left" },
    inadvisable: { value: inadvisable, nb: "løslatelse er utilrådelig", en: "release is inadvisable" },
    "short-rest": { value: shortRestBars, nb: "for kort tid gjenstår", en: "too little time is left" },
    "without-intake": { value: withoutIntakePower, nb: "uten ny innsettelse", en: "without a new intake" },
    "trial-end": { value: trialEndOn, nb: "prøvetiden utløper", en: "the trial period ends" },
    "reporting-ends": { value: reportingEndsOn, nb: "møteplikten opphører", en: "the duty to report ends" },
    "review-by": { value: releaseReviewBy, nb: "ny vurdering senest", en: "reviewed at the latest" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

/** § 42 (3): half, 60 days, special reasons. */
const halfTime = matter("release.half-time", {
  nb: "Kan personen løslates på halv tid?",
  en: "May the person be released at half time?",
  asks: halfTimePower,
  nature: "power",
  results: {
    from: { value: halfTimeReleaseOn, nb: "tidligste løslatelse på halv tid", en: "earliest release at half time" },
    half: { value: halfOn, nb: "halvparten gjennomført", en: "half served" },
    bars: { value: releaseBars, nb: "noe stenger", en: "something bars it" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

/** § 42 (4): a short time before, for special reasons. How short is open. */
const shortlyBefore = matter("release.shortly-before", {
  nb: "Kan personen løslates kort tid før løslatelse ellers ville skje?",
  en: "May the person be released a short time before release would otherwise come?",
  asks: shortlyBeforePower,
  nature: "power",
  results: { otherwise: { value: expectedRelease, nb: "løslatelse ellers", en: "release otherwise" } },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

/** strl. § 44: preventive detention. */
const detention = matter("release.preventive-detention", {
  nb: "Kan personen løslates på prøve fra forvaring?",
  en: "May the person be released on probation from preventive detention?",
  asks: detentionReleasePower,
  nature: "power",
  results: {
    minimum: { value: detentionMinimumOn, nb: "minstetiden er ute", en: "the minimum is served" },
    frame: { value: detentionFrameOn, nb: "tidsrammen utløper", en: "the frame ends" },
    "request-from": { value: detentionRequestFrom, nb: "kan begjæres fra", en: "may be asked for from" },
  },
  decidedBy: { grant: detentionReleaseBody, refuse: detentionRefusalBody },
  appeal: { body: detentionComplaintBody, deadline: complaintPeriod },
  horizon: detentionFrameOn,
});

export const releaseMatters = [probation, halfTime, shortlyBefore, detention];
