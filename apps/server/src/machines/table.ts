import type { Role } from "../database/schema.ts";
import { guard, local, type Machine, type MachineName, rule, START, service, type Transition } from "./machine.ts";
import { servingMachine } from "./serving.ts";

const party = ["convicted"] as const;
const reason = guard("with a reason", "reason");

const order: Machine = {
  name: "order",
  rules: [
    rule(START, "arrive", ["message"], "to-check"),
    rule(
      "to-check",
      "accept",
      ["caseworker", "leader", "probation"],
      "in-force",
      guard("person, length, legal force and attachments were checked", "checked"),
    ),
    rule("to-check", "return", ["caseworker", "leader", "probation"], "returned", reason),
    rule(["to-check", "in-force", "returned"], "correct", ["message"], "superseded"),
    rule(["to-check", "in-force"], "withdraw", [...local, "message"], "withdrawn", reason),
  ],
};

const open = ["preparing", "on-hold", "asked", "to-sign"];

const matter: Machine = {
  name: "matter",
  table: "matter_case",
  rules: [
    rule(START, "open", [...service, ...party, "clock"], "preparing", guard("says who opened it", "openedBy")),
    rule("preparing", "hold", service, "on-hold", guard("with a reason and a day", "reason", "until")),
    rule("on-hold", "resume", [...service, "clock"], "preparing"),
    rule("preparing", "ask", service, "asked", guard("says which unit, and until when", "unit", "until")),
    rule(
      "asked",
      "recommend",
      service,
      "preparing",
      guard("the unit that was asked, with its reason", "recommendation", "reason"),
    ),
    rule("asked", "go-on", service, "preparing", reason),
    rule("preparing", "hand-over", service, "preparing", guard("says to which unit", "unit", "reason")),
    rule(
      "preparing",
      "propose",
      service,
      "to-sign",
      guard("a draft on an assessment of the facts as they stand", "decision", "run"),
    ),
    rule(
      "to-sign",
      "sign",
      service,
      "decided",
      guard("competent by the law; steps before the decision are done", "decision", "competence"),
    ),
    rule("to-sign", "send-back", service, "preparing", reason),
    rule(open, "withdraw", [...service, ...party], "closed", reason),
    rule(open, "lapse", [...service, "clock"], "closed", reason),
    rule(["preparing", "on-hold"], "no-candidate", [...service, "clock"], "closed", reason),
    rule([...open, "closed"], "void", ["leader"], "void", reason),
    rule("decided", "remit", ["region", "directorate"], "preparing", guard("by the body above", "complaint")),
  ],
};

const standing = ["signed", "notified", "final", "granted-waiting", "in-effect", "stayed"];

const decision: Machine = {
  name: "decision",
  table: "decision",
  rules: [
    rule(START, "draft", service, "draft"),
    rule(
      "draft",
      "sign",
      service,
      "signed",
      guard("competent by the law; steps before the decision are done", "competence", "run"),
    ),
    rule("draft", "drop", service, "dropped", reason),
    rule("signed", "notify", service, "notified", guard("received, with the minute", "receivedAt")),
    rule(
      "in-effect",
      "notify",
      service,
      "in-effect",
      guard("received, with the minute; not notified before", "receivedAt"),
    ),
    rule("notified", "expire", ["clock"], "final", guard("the time for complaint has passed", "on")),
    rule(
      ["notified", "final"],
      "start",
      [...service, "clock"],
      "in-effect",
      guard("steps before the start are done", "on"),
    ),
    rule(
      "signed",
      "start-at-once",
      service,
      "in-effect",
      guard("recall or isolation, and why at once", "on", "reason"),
    ),
    rule(
      ["notified", "final"],
      "wait",
      service,
      "granted-waiting",
      guard("says what is lacking: place or tag", "lacks"),
    ),
    rule(
      "granted-waiting",
      "start",
      [...service, "clock"],
      "in-effect",
      guard("steps before the start are done", "on"),
    ),
    rule("in-effect", "end", [...service, "clock"], "spent", guard("tells the day", "on")),
    rule(["notified", "granted-waiting", "in-effect"], "stay", service, "stayed", reason),
    rule(
      ["notified", "granted-waiting", "in-effect"],
      "suspend",
      ["clock"],
      "stayed",
      guard("a complaint that the law itself gives suspensive effect", "complaint", "norm"),
    ),
    rule("stayed", "lift-stay", [...service, "clock"], "notified", reason),
    rule(
      [...standing, "spent"],
      "reverse",
      service,
      "reversed",
      guard("on own initiative, on complaint or from above, with a reason", "ground", "reason"),
    ),
  ],
};

const above = ["region", "directorate"] as const;

const complaint: Machine = {
  name: "complaint",
  table: "complaint",
  rules: [
    rule(START, "receive", [...service, ...party], "received"),
    rule("received", "admit", service, "admitted", guard("in time, or late and excused", "inTime")),
    rule("received", "reject", service, "rejected", reason),
    rule("admitted", "change", service, "closed", reason),
    rule("admitted", "forward", service, "above", guard("the unit's opinion, copied to the party", "opinion")),
    rule("above", "change", above, "closed", reason),
    rule("above", "uphold", above, "closed", reason),
    rule("above", "annul", above, "closed", reason),
    rule("above", "remit", above, "closed", reason),
    rule("above", "reject", above, "rejected", reason),
    rule(["received", "admitted"], "withdraw", [...service, ...party], "closed"),
  ],
};

const asking = [...local, "em-officer"] as const;

const consent: Machine = {
  name: "consent",
  table: "consent",
  rules: [
    rule(START, "ask", [...asking, "clock"], "asked"),
    rule("asked", "give", asking, "given", guard("after a talk, with the day", "on")),
    rule("asked", "refuse", asking, "refused", guard("tells the day", "on")),
    rule(
      "asked",
      "fall-silent",
      [...asking, "clock"],
      "silent",
      guard("tells until when an answer was waited for", "on"),
    ),
    rule("given", "withdraw", asking, "withdrawn", guard("tells the day", "on")),
    rule(["given", "refused", "silent", "withdrawn"], "household-changed", [...asking, "clock"], "asked", reason),
  ],
};

const task: Machine = {
  name: "task",
  table: "task",
  initial: "open",
  rules: [
    rule(
      "open",
      "done",
      [...service, "em-officer", "fine-service", "message"],
      "done",
      guard("what shows that it was done", "evidence"),
    ),
    rule("open", "waive", service, "waived", guard("a ground that the norm knows", "ground")),
    rule("open", "moot", [...service, "clock", "message"], "moot", reason),
  ],
};

/** Every state machine of the case system, from `CASE.md`. The database holds the same table and refuses anything else. */
export const machines: Readonly<Record<MachineName, Machine>> = {
  order,
  serving: servingMachine,
  matter,
  decision,
  complaint,
  consent,
  task,
};

/** The table laid out: one line for each step from a state into a state. */
export const transitions: readonly Transition[] = Object.values(machines).flatMap(({ name, rules }) =>
  rules.flatMap(({ from, event, by, guard: asked, to }) =>
    from.flatMap((before) => to.map((after) => ({ machine: name, from: before, event, by, guard: asked, to: after }))),
  ),
);

/** The steps that can be taken from a state. */
export const stepsFrom = (machine: MachineName, state: string): readonly Transition[] =>
  transitions.filter((one) => one.machine === machine && one.from === state);

/** The roles that may ever take an event of a machine, from whatever state; for a route to refuse others before it looks. */
export const rolesOf = (machine: MachineName, event: string): readonly Role[] => [
  ...new Set(
    machines[machine].rules
      .filter((one) => one.event === event)
      .flatMap(({ by }) => by)
      .filter((cause): cause is Role => cause !== "clock" && cause !== "message"),
  ),
];
