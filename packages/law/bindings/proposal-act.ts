import { type Condition, type Face, face, least, some } from "@soning/norms";
import { controlScope, deletionDuty, deletionLatestOn } from "../src/electronic-monitoring/control-slots.ts";
import { subjectOf16b } from "../src/execution-of-sentences-act/section-16-e/subject-slots.ts";
import { controlData, disclosures, victimNotices } from "../src/facts/information.ts";
import { measures } from "../src/facts/monitoring.ts";
import { outsidePrisonBars } from "../src/serving-outside-prison/slots.ts";
import type { Binding, CaseWriter } from "./binding.ts";
import { proposalActHints } from "./proposal-act-hints.ts";

const onMeasure = (key: string, which: Face = "satisfied"): Condition =>
  some(measures, (measure) => face(`act/16d/measure/${key}`, which, measure));
const onData = (key: string): Condition => some(controlData, (data) => face(`act/16d/data/${key}`, "satisfied", data));
const onNotice = (key: string): Condition => some(victimNotices, (notice) => face(`act/7/${key}`, "satisfied", notice));
const onDisclosure = (key: string): Condition =>
  some(disclosures, (asked) => face(`act/7a/${key}`, "satisfied", asked));

/** Data that § 16 d (3) is about, the control over, not needed any more and not for the archives. */
function dataFromEndedControl(write: CaseWriter): void {
  write.field("controlData", "collectedUnder", "strgjfl § 16 d");
  write.field("controlData", "concerns", "convicted-person");
  write.field("controlData", "necessaryForPurpose", false);
  write.field("controlData", "mustBeArchived", false);
  write.field("measures", "endedOn", write.shift(write.on, { months: -1 }));
  write.set("serving.form", "ended");
}
/** Asked for about somebody who serves, in a matter of family. */
function collecting(write: CaseWriter): void {
  write.set("serving.form", "outside-prison");
  write.field("disclosures", "direction", "collected");
}
const noExit = (write: CaseWriter): void => {
  write.set("exit.kind", "none");
  write.set("release.dutyToReport", false);
};
const subjects = { "fine service": "fine-service", "whole-sentence serving": "whole-sentence-serving" };

/** The rest of the act part of the proposal of 2024: all of chapter 10.1 but §§ 16 a to 16 c, and chapters 8 and 9. */
export const proposalAct: Binding = {
  source: "consultation-proposal",
  on: "2026-06-15",
  law: "em-2024",
  covers: (id) => /^consultation\/p-(3|6|7|7a|7b|10|14|16|16d|16e|20|33|34|40|43|56a|ch8|ch9|ch10)\//.test(id),
  hints: proposalActHints,
  rows: {
    "consultation/p-6/regional-special-sanction": { given: (write) => write.under("em-2024-as-drafted") },
    "consultation/p-7/secrecy-exception-victim": { ask: onNotice("i") },
    "consultation/p-7/basis-16c-5": { ask: onNotice("i/16c-5") },
    "consultation/p-7/basis-20-2": { ask: onNotice("i/20-2") },
    "consultation/p-7/basis-36-3": { ask: onNotice("i/36-3") },
    "consultation/p-7/basis-40-last": { ask: onNotice("i/40-last") },
    "consultation/p-7/basis-42-6-7": { ask: onNotice("i/42-6-7") },
    "consultation/p-7/basis-pc-45-6": { ask: onNotice("i/pc-45") },
    "consultation/p-7a/population-register": { ask: onDisclosure("2/a"), given: collecting },
    "consultation/p-7a/situation-transfer": { ask: onDisclosure("2/b/transfer"), given: collecting },
    "consultation/p-14/ground-lapse": { given: (write) => write.set("conduct.otherRequirementLapsed", false) },
    "consultation/p-16/no-offence-bar": {
      ask: outsidePrisonBars,
      given: (write) => write.field("sentences", "kind", "prison"),
    },
    "consultation/p-16d/scope-exhaustive": { ask: controlScope, given: noExit },
    "consultation/p-16d/check-identity": { ask: onMeasure("2/p1/identity") },
    "consultation/p-16d/check-position": { ask: onMeasure("2/p1/position") },
    "consultation/p-16d/check-movement": { ask: onMeasure("2/p1/movement") },
    "consultation/p-16d/check-substances": { ask: onMeasure("2/p1/substances") },
    "consultation/p-16d/proportionate": { ask: onMeasure("2/p2/proportionate", "holds") },
    "consultation/p-16d/process-personal-data": { ask: onData("3/p1") },
    "consultation/p-16d/access-official-need": { ask: onData("3/p2") },
    "consultation/p-16d/surplus-information": { ask: onData("3/p3/surplus"), given: dataFromEndedControl },
    "consultation/p-16d/archive-exception": {
      ask: some(controlData, (data) => deletionDuty.of(data)),
      given: dataFromEndedControl,
    },
    "consultation/p-16d/delete-at-latest": {
      ask: least(controlData, (data) => deletionLatestOn.of(data)),
      given: dataFromEndedControl,
      outcomes: { "2026-01-10": "2026-01-10" },
    },
    "consultation/p-16e/renumbered": { ask: subjectOf16b, outcomes: subjects },
    "consultation/p-40/scope-three-forms": { face: "holds" },
    "consultation/p-ch8/current-three-week-deadline": {
      given: (write) => {
        write.under("in-force");
        write.set("serving.startedOn", "none");
      },
    },
    "consultation/p-ch10/proposal-only": { ask: subjectOf16b, outcomes: subjects },
  },
};
