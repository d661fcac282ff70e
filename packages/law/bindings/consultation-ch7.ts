import { all, any, type Condition, type Face, face, is, isNone, not, satisfied, some, when, yes } from "@soning/norms";
import { controlMeasurePower, deletionDuty } from "../src/electronic-monitoring/control-slots.ts";
import { formLetter } from "../src/execution-of-sentences-act/section-10/slots.ts";
import { releaseConditionBars } from "../src/execution-of-sentences-act/section-43/consultation-ch-7.ts";
import { controlData } from "../src/facts/information.ts";
import { measures } from "../src/facts/monitoring.ts";
import { release, releaseConditions } from "../src/facts/release.ts";
import { serving } from "../src/facts/serving.ts";
import type { Binding, CaseWriter, RowBinding } from "./binding.ts";
import { hints } from "./consultation-ch7/hints.ts";

/** Rows that state the law in force; the rest of the chapter is guidance and the proposal. */
const inForce =
  /^consultation\/c7-(7\.1\/no-general-basis|7\.2\.2\/(probation-office|share)|7\.2\.3\/s\d|7\.3\.2\/(em-premise|base-station|plan-states|contact-ban)|7\.7\.2\/wide|(7\.2\.1|7\.3\.1|7\.4\.1|7\.5\.1|7\.6\.1|7\.7\.1)\/)/;

const onMeasure = (key: string, which: Face = "satisfied"): Condition =>
  some(measures, (measure) => face(key, which, measure));
const onTechnology = (label: string, which: Face = "satisfied"): RowBinding => ({
  ask: onMeasure(`reg/7-5-control/measure/${label}`, which),
});
const onCondition = (key: string): Condition =>
  some(releaseConditions, (condition) => face(`penal-code/45/condition/${key}`, "satisfied", condition));
const measureMayBeUsed = some(measures, (measure) => controlMeasurePower.of(measure));

/** `met` of a bar means that it does not stand in the way. */
const bar: RowBinding = { not: true };
const scope: RowBinding = { face: "applies" };

const collectedHere = (write: CaseWriter): void => {
  write.field("controlData", "collectedUnder", "strgjfl § 16 a (4)");
  write.field("controlData", "deletedOn", "none");
};
const leaveGoingOn = (write: CaseWriter): void => {
  write.set("leave.from", `${write.shift(write.on, { days: -1 })}T09:00`);
  write.set("leave.dueBackAt", `${write.shift(write.on, { days: 1 })}T18:00`);
  write.set("leave.returnedAt", "none");
};
const released = (write: CaseWriter): void => write.set("release.releasedOn", "2024-01-15");
const returnAsked = (write: CaseWriter): void => write.set("decision.about", "return-to-prison");
const onProbation = (write: CaseWriter): void => write.set("serving.form", "release-on-probation");
const noMeasures = (write: CaseWriter): void => write.set("measures", []);
const served: RowBinding = { norm: "act/42/1/served" };

const rows: Readonly<Record<string, RowBinding>> = {
  "7.1/no-general-basis": { ask: onMeasure("act/16a/measure/4/no-general-basis"), not: true },
  "7.2.1/s3-gradual-transition": scope,
  "7.2.1/is-processing-of-personal-data": { ask: onMeasure("paper/7-2-1/processing") },
  "7.3.1/s16a4-objects": { ask: onMeasure("act/16a/measure/4/p1/objects") },
  "7.3.1/reg75-3-rf-insufficient": onTechnology("3/radio-frequency-insufficient"),
  "7.3.1/reg75-3-tracking": onTechnology("3/a"),
  "7.3.1/reg75-3-video": onTechnology("3/b"),
  "7.3.1/reg75-3-remote-alcohol": onTechnology("3/c"),
  "7.3.1/reg75-3-biometrics": onTechnology("3/d"),
  "7.3.1/positioning-not-covered": { ask: measureMayBeUsed },
  "7.3.1/reg75-9-not-stricter": onTechnology("9/not-stricter"),
  "7.3.1/reg75-5-video-identify": onTechnology("5/identify"),
  "7.3.1/reg75-5-video-conditions": onTechnology("5/conditions"),
  "7.3.1/reg75-5-video-instead-of-visit": onTechnology("5/instead-of-visit"),
  "7.3.1/reg75-5-video-instead-of-attendance": onTechnology("5/instead-of-attendance"),
  "7.3.1/reg75-8-inform-before": onTechnology("8/told"),
  "7.3.1/s16a4-delete-after-execution": {
    ask: not(some(controlData, (data) => all(deletionDuty.of(data), isNone(data.deletedOn)))),
    given: collectedHere,
  },
  "7.3.1/s16a4-delete-exception": {
    ask: some(controlData, (data) => face("act/16a/data/4/p2/breach-case", "satisfied", data)),
  },
  "7.4.1/outside-society-by-default": { face: "holds" },
  "7.4.1/physical-control-otherwise": { given: (write) => write.set("otherSanctions", []) },
  "7.5.1/day-release-one-third": { given: (write) => write.set("exit.dispensationReasons", false) },
  "7.5.1/day-release-one-year": { face: "satisfied" },
  "7.5.1/day-release-security": bar,
  "7.5.1/day-release-evasion": bar,
  "7.5.1/leave-security": bar,
  "7.5.1/leave-substances": { given: leaveGoingOn },
  "7.5.1/escorted-leave-security": bar,
  "7.5.1/escorted-leave-capacity": bar,
  "7.5.1/escorted-leave-two-staff": {
    ask: all(satisfied("reg/3-32/escort"), satisfied("reg/3-32/escort/security-service")),
  },
  "7.6.1/release-two-thirds": served,
  "7.6.1/release-60-days": served,
  "7.6.1/release-remand-counts": served,
  "7.6.1/release-14-days-left": bar,
  "7.6.1/release-no-new-offence": { given: released },
  "7.6.1/release-inadvisable": bar,
  "7.6.1/reporting-duty": {
    ask: all(any(not(satisfied("act/43/2/p1")), release.dutyToReport), not(satisfied("act/43/2/p1/without-need"))),
    given: onProbation,
  },
  "7.6.1/release-conditions-closed": {
    ask: not(releaseConditionBars),
    given: (write) => {
      onProbation(write);
      write.set("release.dutyToReport", true);
      write.set("release.conditionsNecessary", true);
    },
  },
  "7.6.1/recall-by-court": { given: returnAsked },
  "7.6.1/with-reporting-counts-as-execution": { ask: is(formLetter, "f"), given: onProbation },
  "7.6.1/without-reporting-not-execution": {
    ask: all(is(serving.form, "release-on-probation"), isNone(formLetter)),
    given: onProbation,
  },
  "7.6.1/new-offence-consequence": { given: released },
  "7.6.1/no-conditions-without-reporting": { ...bar, given: onProbation },
  "7.7.1/court-conditions-wide": { ask: onCondition("1/a") },
  "7.7.1/service-conditions-narrower": {
    ask: when(
      some(measures, () => yes),
      measureMayBeUsed,
      not(onCondition("2/other-conditions")),
    ),
    given: noMeasures,
  },
};

/** Chapter 7 of the consultation paper, as far as it states the law in force. */
export const consultationChapter7: Binding = {
  source: "consultation-ch7",
  on: "2026-06-15",
  law: "in-force",
  covers: (id) => inForce.test(id),
  hints,
  rows: Object.fromEntries(Object.entries(rows).map(([id, binding]) => [`consultation/c7-${id}`, binding])),
};
