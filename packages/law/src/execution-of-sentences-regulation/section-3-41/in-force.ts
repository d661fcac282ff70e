import {
  all,
  byBand,
  count,
  exists,
  gt,
  gte,
  is,
  lt,
  not,
  number,
  parameter,
  plus,
  section,
  slot,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { decisions } from "../../facts/application.ts";
import { release } from "../../facts/release.ts";
import { executionRegulation } from "../../instruments.ts";
import { imposedTerm, ordinaryReleaseOn, preventiveDetention } from "../../sentence-clock/slots.ts";

const from = "2002-03-01";
/** Last day to take up release again after a refusal. */
export const releaseReviewBy = slot.date("release/review-by", {
  fallback: "none",
  nb: "siste dag for ny vurdering av løslatelse",
  en: "last day to review release",
});
/** How often it is taken up. */
export const releaseReviewInterval = slot.duration("release/review-interval", {
  nb: "mellomrom for ny vurdering",
  en: "interval of review",
});
export const reviewSlots = [releaseReviewBy, releaseReviewInterval];

const review = (id: string, value: string, nb: string, en: string) =>
  parameter.duration(id, { nb, en }, [{ from, value, cite: "fsk. § 3-41 (2)" }]);
export const reviewShort = review(
  "release.review.short",
  "P3M",
  "ny vurdering for straff under fem år",
  "review for a sentence under five years",
);
export const reviewMiddle = review(
  "release.review.middle",
  "P6M",
  "ny vurdering for straff fra fem til tolv år",
  "review for a sentence from five to twelve years",
);
export const reviewLong = review(
  "release.review.long",
  "P1Y",
  "ny vurdering for straff over tolv år",
  "review for a sentence over twelve years",
);
export const middleFrom = review("release.review.middle-from", "P5Y", "straff fra og med", "sentence from");
export const longOver = review("release.review.long-over", "P12Y", "straff over", "sentence over");
export const reviewParameters = [reviewShort, reviewMiddle, reviewLong, middleFrom, longOver];

const refusedBefore = count(decisions, (one) =>
  all(is(one.about, "release"), is(one.outcome, "refuse"), lt(one.madeOn, release.refusedOn)),
);

/** Release is taken up again after a refusal. Source: fsk. § 3-41. */
export const section3x41 = section(
  { instrument: executionRegulation, number: "3-41", key: "reg/3-41", from, cite: citeIn(executionRegulation, "3-41") },
  (s) => {
    s.definition("2/interval", {
      slot: releaseReviewInterval,
      value: byBand(
        [
          [lt(imposedTerm, middleFrom), reviewShort],
          [not(gt(imposedTerm, longOver)), reviewMiddle],
        ],
        reviewLong,
      ),
      nb: "Spørsmålet vurderes på nytt innen tre måneder; seks måneder for straffer fra fem til tolv år, ett år for lengre straffer.",
      en: "The question is reviewed within three months; six for sentences from five to twelve years, a year for longer ones.",
    });
    s.deadline("2/review-by", {
      slot: releaseReviewBy,
      when: all(exists(release.refusedOn), not(preventiveDetention)),
      value: when(
        gte(refusedBefore, number(1)),
        plus(release.refusedOn, releaseReviewInterval),
        plus(ordinaryReleaseOn, releaseReviewInterval),
      ),
      nb: "Første gang regnes fristen fra da løslatelse ellers kunne skjedd, senere fra forrige vedtak.",
      en: "The first time it runs from when release could else have come, later from the last decision.",
    });
  },
);
