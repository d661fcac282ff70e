import type { Facts } from "../proposal-em/people.ts";

/** A person for whom digital control is necessary and area localisation not enough. */
export const controlled: Facts = {
  "serving.form": "em-final-part",
  "exit.kind": "none",
  "release.dutyToReport": true,
  "monitoring.necessaryForProperServing": true,
  "monitoring.expedientForChecking": false,
  "monitoring.areaLocalisationSuffices": false,
  "monitoring.positioningSuffices": false,
  "monitoring.alarmAt": "none",
  breaches: [],
  conditions: [],
  "conduct.breachAssumed": false,
};
const open = { positioning: true, tracking: false, "video-call": true, biometrics: true };
const closed = {
  "area-localisation": false,
  positioning: false,
  tracking: false,
  "video-call": false,
  "remote-test": false,
  biometrics: false,
};

/** Name, what differs, the outcome, and what may be used. */
export const controlCases: readonly (readonly [string, Facts, string, Facts])[] = [
  ["§ 16", { "serving.form": "outside-prison" }, "met", { ...open, "area-localisation": true, "remote-test": true }],
  ["§ 16 a", {}, "met", { ...open, "area-localisation": false, "remote-test": true }],
  [
    "§ 16 b",
    { "serving.form": "em-whole-sentence" },
    "met",
    { ...open, "area-localisation": false, "remote-test": true },
  ],
  [
    "fine service, no ban on intoxicants",
    { "serving.form": "fine-service" },
    "met",
    { ...open, "area-localisation": true, "remote-test": false },
  ],
  [
    "community sentence with a condition of sobriety",
    { "serving.form": "community-sentence", conditions: [{ about: "sobriety", endedOn: "none" }] },
    "met",
    { ...open, "remote-test": true },
  ],
  ["release with a duty to report", { "serving.form": "release-on-probation" }, "met", open],
  ["release without it", { "serving.form": "release-on-probation", "release.dutyToReport": false }, "not-met", closed],
  [
    "release, the duty not known",
    { "serving.form": "release-on-probation", "release.dutyToReport": null },
    "undetermined",
    { positioning: null, tracking: false },
  ],
  ["release from preventive detention", { "serving.form": "release-from-preventive-detention" }, "met", open],
  ["youth sentence", { "serving.form": "youth-sentence" }, "not-met", closed],
  ["in prison", { "serving.form": "prison" }, "not-met", closed],
  ["day release", { "serving.form": "prison", "exit.kind": "day-release" }, "met", { ...open, exit: true }],
  ["escorted exit", { "serving.form": "prison", "exit.kind": "escorted-leave" }, "met", { ...open, exit: true }],
  ["neither ground", { "monitoring.necessaryForProperServing": false }, "not-met", closed],
  [
    "necessity not weighed, but expedient",
    { "monitoring.necessaryForProperServing": null, "monitoring.expedientForChecking": true },
    "met",
    open,
  ],
  ["necessity not weighed", { "monitoring.necessaryForProperServing": null }, "undetermined", { positioning: null }],
  ["a breach of sobriety", { breaches: [{ about: "sobriety", on: "2026-06-01" }] }, "met", { tracking: false }],
  ["a breach of training", { breaches: [{ about: "training", on: "2026-06-01" }] }, "met", { tracking: true }],
  ["a breach assumed, of what is not known", { "conduct.breachAssumed": true }, "met", { tracking: null }],
  [
    "whether area localisation suffices is not weighed",
    { "monitoring.areaLocalisationSuffices": null, breaches: [{ about: "residence", on: "2026-06-01" }] },
    "met",
    { positioning: null, tracking: null, "least-intrusive": null },
  ],
];

const sentence = (length: string) => ({ kind: "prison", length, suspended: "none" });
const local = { grant: "local-level", refuse: "local-level", recall: "local-level" };
const region = { grant: "region", refuse: "local-level", recall: "region" };

/** Name, what differs, who decides as meant, and as drafted where that differs. */
export const competenceCases: readonly (readonly [string, Facts, Facts, Facts])[] = [
  ["ten years", { sentences: [sentence("P10Y")] }, local, local],
  ["ten years and a day", { sentences: [sentence("P10Y1D")] }, region, region],
  ["six and five years", { sentences: [sentence("P6Y"), sentence("P5Y")] }, region, region],
  ["preventive detention", { sentences: [{ kind: "preventive-detention", length: "P5Y" }] }, region, region],
  [
    "a special sanction: only the wording",
    { sentences: [sentence("P3Y"), { kind: "special-sanction", specialSanction: "compulsory-care" }] },
    local,
    { ...region, refuse: "region" },
  ],
  [
    "preventive supervision: only the wording",
    { sentences: [sentence("P3Y"), { kind: "special-sanction", specialSanction: "preventive-supervision" }] },
    local,
    region,
  ],
  [
    "particularly high security: no refusals are delegated",
    { stays: [{ level: "particularly-high", from: "2026-01-01", to: "none" }] },
    { ...region, refuse: "region" },
    { ...region, refuse: "region" },
  ],
  [
    "particularly high security last year",
    { stays: [{ level: "particularly-high", from: "2025-01-01", to: "2025-06-01" }] },
    local,
    local,
  ],
];
