import { all, type Condition, type Face, face, is, satisfied, some } from "@soning/norms";
import { residentAsked } from "../src/execution-of-sentences-regulation/proposal-slots.ts";
import { application } from "../src/facts/application.ts";
import { children, residents } from "../src/facts/household.ts";
import { measures } from "../src/facts/monitoring.ts";
import type { Binding, CaseWriter } from "./binding.ts";
import { proposalRegHints } from "./proposal-reg-hints.ts";

const onMeasure = (key: string, which: Face = "satisfied"): Condition =>
  some(measures, (measure) => face(`reg/7A-1-proposed/measure/${key}`, which, measure));
/** A bar to one form stands in the way of what is asked about. */
const forForm = (form: string, key: string): Condition => all(is(application.about, form), satisfied(key));
const noSpecialGrounds = (write: CaseWriter): void => write.set("suitability.specialGrounds", false);
const servesMonitored = (write: CaseWriter): void => write.set("serving.form", "em-final-part");
function adultAtHome(write: CaseWriter): void {
  write.field("residents", "birthDate", write.shift(write.on, { years: -40 }));
  write.field("residents", "sharesHousehold", true);
}
/** A measure is in use today. */
function inUse(write: CaseWriter): void {
  write.field("measures", "startsOn", write.shift(write.on, { months: -1 }));
  write.field("measures", "endedOn", "none");
}

/** The regulation as proposed in 2024 (ch. 10.2). */
export const proposalReg: Binding = {
  source: "consultation-proposal",
  on: "2026-06-15",
  law: "em-2024",
  covers: (id) => /^consultation\/p-reg-(2-1|3-8|3-13|7-1|7-2|7-2a|7-3|7-4|7-4a|7-5|7-6|7-8|7-9|7-10|7a-1)\//.test(id),
  hints: proposalRegHints,
  rows: {
    "consultation/p-reg-7-1/bar-charged": { ask: forForm("em-final-part", "reg/7-1/2/charged") },
    "consultation/p-reg-7-1/special-grounds": { ask: satisfied("reg/7-1/2/charged") },
    "consultation/p-reg-7-1/bar-expelled": { given: noSpecialGrounds },
    "consultation/p-reg-7-2/bar-charged": { ask: forForm("em-whole-sentence", "reg/7-2/2/charged") },
    "consultation/p-reg-7-2/special-grounds": { ask: satisfied("reg/7-2/2/expelled") },
    "consultation/p-reg-7-4/stay-at-home": { not: true, given: servesMonitored },
    "consultation/p-reg-7-4/leave-home-occupation": { not: true },
    "consultation/p-reg-7-4/leave-home-meeting": { not: true },
    "consultation/p-reg-7-6/leave-power": { face: "applies" },
    "consultation/p-reg-7-8/must-apply": { face: "satisfied", outcomes: { "assessed-anyway": true } },
    "consultation/p-reg-7-9/children-act-31": {
      ask: some(children, (child) => face("reg/7-9/first", "satisfied", child)),
      outcomes: { "great-weight": true, "weight-by-age-and-maturity": false },
    },
    "consultation/p-reg-7-10/inform-without-convicted": { given: adultAtHome },
    "consultation/p-reg-7-10/consent-without-convicted": { given: adultAtHome },
    "consultation/p-reg-7-10/consent-withdrawable": {
      given: adultAtHome,
      outcomes: { "condition-no-longer-met": true },
    },
    "consultation/p-reg-7-10/institution-residents": { ask: some(residents, (resident) => residentAsked.of(resident)) },
    "consultation/p-reg-7a-1/list-exhaustive": { ask: onMeasure("1/closed-list") },
    "consultation/p-reg-7a-1/positioning-only-if": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/tracking-area-insufficient": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/tracking-breach-or-assumed": { ask: onMeasure("1/conditions") },
    "consultation/p-reg-7a-1/d-video-uses": { ask: onMeasure("4") },
    "consultation/p-reg-7a-1/d-alternative-to-visit-and-meeting": { ask: onMeasure("4/visit-or-meeting") },
    "consultation/p-reg-7a-1/d-with-substance-test": { ask: onMeasure("4/substance-test") },
    "consultation/p-reg-7a-1/d-check-conditions": { ask: onMeasure("4/conditions") },
    "consultation/p-reg-7a-1/biometrics-verify": { ask: onMeasure("6/lighter") },
    "consultation/p-reg-7a-1/biometrics-confirm-place": { ask: onMeasure("6/place") },
    "consultation/p-reg-7a-1/biometrics-no-remote-identification": { ask: onMeasure("6/remote-identification") },
    "consultation/p-reg-7a-1/inform-technology": { ask: onMeasure("7/technology") },
    "consultation/p-reg-7a-1/maintain-and-signals": { not: true, given: inUse },
  },
};
