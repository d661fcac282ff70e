import { guard, local, type Machine, rule, START, service } from "./machine.ts";

/** How a sentence is served: what stands in brackets in a state of the serving. */
export const forms = [
  "high",
  "low",
  "halfway",
  "section-12",
  "section-13",
  "section-16",
  "em",
  "hours",
  "abroad",
] as const;
export type Form = (typeof forms)[number];

export const inForm = (form: string): string => `serving:${form}`;
const away = (form: string): string => `away:${form}`;
const interrupted = (form: string): string => `interrupted:${form}`;
const serving = forms.map(inForm);
/** Forms outside an ordinary prison: who serves so can be returned. */
const outside = forms.filter((form) => form !== "high" && form !== "low").map(inForm);
const everyState = [
  "awaiting",
  "summoned",
  "deferred",
  "wanted",
  ...serving,
  ...forms.map(away),
  ...forms.map(interrupted),
  "on-probation",
  "at-court",
];

const onDay = guard("tells the day", "on");
const byDecision = guard("by a decision that is signed and not reversed", "decision", "on");

/** The serving of a sentence. Leaving and interrupting keep the form: one comes back to what one left. */
export const servingMachine: Machine = {
  name: "serving",
  table: "serving",
  rules: [
    rule(START, "await", [...local, "message"], "awaiting"),
    rule("awaiting", "summon", local, "summoned", guard("tells when and where to appear", "meetOn", "place")),
    rule("summoned", "appear", local, serving, onDay),
    rule(
      "summoned",
      "defer",
      local,
      "deferred",
      guard("by a decision that is signed and not reversed", "decision", "until"),
    ),
    rule("deferred", "end-deferral", [...local, "clock"], "awaiting", onDay),
    rule("summoned", "no-show", local, "wanted", onDay),
    rule("wanted", "fetched", local, serving, onDay),
    rule(serving, "transfer", local, serving, byDecision),
    rule(outside, "return", local, [inForm("high"), inForm("low")], byDecision),
    ...forms.flatMap((form) => [
      rule(inForm(form), "out", [...local, "em-officer"], away(form), guard("tells when to be back", "at", "until")),
      rule(away(form), "back", [...local, "em-officer"], inForm(form), guard("tells the minute", "at")),
      rule(
        inForm(form),
        "interrupt",
        local,
        interrupted(form),
        guard("by a decision that is signed and not reversed", "decision", "on", "until"),
      ),
      rule(interrupted(form), "resume", local, inForm(form), onDay),
    ]),
    rule(
      [...forms.map(away), ...forms.map(interrupted)],
      "overdue",
      ["clock"],
      "wanted",
      guard("the time to be back has passed", "at"),
    ),
    rule(serving, "escape", local, "wanted", guard("tells the minute", "at")),
    rule(
      serving,
      "release",
      local,
      "on-probation",
      guard("by a decision that is signed and not reversed", "decision", "on", "trialEndsOn"),
    ),
    rule("on-probation", "trial-end", ["clock"], "ended", onDay),
    rule(serving, "full-term", [...local, "clock"], "ended", onDay),
    rule(["on-probation", inForm("hours")], "request-court", ["region"], "at-court", onDay),
    rule(
      "at-court",
      "judgment",
      service,
      [...serving, "on-probation"],
      guard("tells day and judgment", "on", "judgment"),
    ),
    ...["pardon", "death", "reversal", "limitation"].map((event) =>
      rule(everyState, event, [...service, "message"], "ended", onDay),
    ),
  ],
};
