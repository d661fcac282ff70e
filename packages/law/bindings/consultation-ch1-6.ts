import { all, any, face, is, not, satisfied, when } from "@soning/norms";
import { application } from "../src/facts/application.ts";
import type { Binding, CaseWriter, RowBinding } from "./binding.ts";
import { hints } from "./consultation-ch1-6/hints.ts";

/** Nobody is held in a unit with particularly high security, and the sentence is short unless the row says otherwise. */
function ordinaryPlacement(write: CaseWriter): void {
  write.set("stays", []);
  if (write.hints["sentenceMonths"] === undefined) write.set("sentences", [{ kind: "prison", length: "P4M" }]);
}
const ordinary: RowBinding = { given: ordinaryPlacement };
const kept: RowBinding = { face: "satisfied" };
const servesWithMonitoring: RowBinding = { given: (write) => write.set("serving.form", "em-whole-sentence") };

const rows: Readonly<Record<string, RowBinding>> = {
  "c1-1/ec-up-to-6-months-general": {
    ask: when(is(application.about, "em-whole-sentence"), satisfied("act/16a/1/whole-limit"), satisfied("act/16a/1/b")),
  },
  "c3-1/best-interests-of-child": { face: "applies" },
  "c4-1/condition-occupation": kept,
  "c6-1/target-final-part": {
    ask: all(satisfied("reg/7-2/2/begun"), satisfied("reg/7-2/2/one-third"), satisfied("act/16a/1/b")),
  },
  "c6-2-1/one-third-served": kept,
  "c6-5-3/prison-under-18-at-offence-threshold": { face: "applies" },
  "c6-6-1/decides-final-part-prison": ordinary,
  "c6-6-1/decides-whole-probation-office": ordinary,
  "c6-6-1/local-level-default": ordinary,
  "c6-6-1/local-may-reject-over-10-years": ordinary,
  "c6-6-1/over-10-years-regional": ordinary,
  "c6-7/home-no-offence-bar": {
    ask: any(
      satisfied("act/16/1/no-offence-bar"),
      not(any(satisfied("reg/7-2/4/first"), satisfied("reg/7-2/4/second"))),
    ),
  },
  "c6-7/home-no-time-limit": { ask: any(satisfied("act/16/1/no-time-limit"), satisfied("act/16a/1/b")) },
  "c6-8-4/occupation-required": kept,
  "c6-8-5/cohabitants-over-18-consent": {
    ask: any(satisfied("act/16/2/no-cohabitant-consent"), face("reg/7-3/2/cohabitants", "holds")),
  },
  "c6-8-5/offender-consent-implicit": { given: (write) => write.set("application.consentWithdrawnOn", "none") },
  "c6-8-8/victim-notified-if-important": kept,
  "c6-8-9/return-to-prison": servesWithMonitoring,
  "c6-8-9/written-reprimand": servesWithMonitoring,
};

/** Chapters 1 to 6 of the consultation paper, as far as they state the law in force. */
export const consultationInForce: Binding = {
  source: "consultation-ch1-6",
  on: "2026-06-15",
  law: "in-force",
  covers: (_, law) => law === "in-force",
  hints,
  rows: Object.fromEntries(Object.entries(rows).map(([id, binding]) => [`consultation/${id}`, binding])),
};
