import { all, any, effective, face, some } from "@soning/norms";
import { victimNoticeConditions } from "../src/electronic-monitoring/breach-slots.ts";
import { absoluteOffenceBars, conditionalOffenceBars } from "../src/electronic-monitoring/common.ts";
import { builtInMeasure } from "../src/electronic-monitoring/proposal-slots.ts";
import { offenceBars } from "../src/electronic-monitoring/whole-sentence-slots.ts";
import { conditions } from "../src/facts/conduct.ts";
import { measures } from "../src/facts/monitoring.ts";
import { ageAtApplication } from "../src/sentence-clock/slots.ts";
import type { Binding, CaseWriter, RowBinding } from "./binding.ts";
import { adultAndFit, proposalEmHints, sentence } from "./proposal-em-hints.ts";

/** What the register calls not applying where the norm is lifted. */
const appliesAndHolds = (key: string) => all(effective(key), face(key, "holds"));
/** An offence of a row: the person is fit, and the bars of the fourth paragraph are asked together. */
const barred: RowBinding = { given: adultAndFit, ask: offenceBars };

const bars = [
  "bar-291-297",
  "bar-299-312",
  "bar-274",
  "bar-275",
  "bar-277",
  "bar-279",
  "bar-282-286",
  "bar-288",
  "conditional-271-273",
  "conditional-280",
  "conditional-287",
  "conditional-276-2",
  "bar-child-victim",
  "bar-cohabitant-victim",
  "open-281",
  "open-278",
  "open-298",
  "open-313",
  "open-317",
  "open-318",
  "recidivism-bar-dropped",
  "bars-need-section",
  "bar-consequence",
  "bars-stay-21-25",
  "exempt-bars-under-21",
  "exempt-bars-unfit",
];
/** One prison sentence, unsuspended, unless the row names another sanction. */
const withoutSanctions = (write: CaseWriter): void => {
  if (write.hints["sentenceType"] === undefined) sentence(write, { kind: "prison", length: "P1Y" });
};
const fit: RowBinding = { given: adultAndFit };

export const proposalEm: Binding = {
  source: "consultation-proposal",
  on: "2026-06-15",
  law: "em-2024",
  covers: (id) => /^consultation\/p-(16[abc]|10-3)\//.test(id),
  hints: proposalEmHints,
  rows: {
    "consultation/p-16a/conditions-cumulative": fit,
    "consultation/p-16a/a-one-third-served": { given: adultAndFit, ask: appliesAndHolds("act/16a/1/a") },
    "consultation/p-16a/monitoring-definition": { ask: some(measures, (each) => builtInMeasure.of(each)) },
    "consultation/p-16a/age-at-application": { ask: ageAtApplication, outcomes: { "age 20": 20, "age 21": 21 } },
    "consultation/p-16a/no-offence-bar": { given: adultAndFit, ask: any(absoluteOffenceBars, conditionalOffenceBars) },
    ...Object.fromEntries(bars.map((slug) => [`consultation/p-16b/${slug}`, barred])),
    // The reasoning opens § 316, the wording bars it: the register follows the wording, em-2024 the reasoning.
    "consultation/p-16b/bar-314-316": {
      ...barred,
      given: (write) => {
        adultAndFit(write);
        write.under("em-2024-as-drafted");
      },
    },
    "consultation/p-16b/conditions-cumulative": fit,
    "consultation/p-16b/ex-officio-under-25": fit,
    "consultation/p-16c/substance-ban": { norm: "act/16c/1/breach" },
    "consultation/p-10-3/detention-not-outside-prison": { norm: "detention-reg/9/4/16a" },
    "consultation/p-10-3/disability-pension": { given: withoutSanctions },
    "consultation/p-10-3/survivor-benefit": { given: withoutSanctions },
    "consultation/p-16c/notice-contents": {
      ask: some(conditions, (each) => victimNoticeConditions.of(each)),
      given: (write) => {
        write.set("serving.form", "em-whole-sentence");
        write.set("victimInterest.important", true);
        write.set("offences", [{ status: "convicted", victims: [{}], bereaved: [] }]);
      },
    },
  },
};
