import { all, effective, face, is, lt, on, satisfied, some } from "@soning/norms";
import { letterCost } from "../src/archive/netherlands/guidelines/slots.ts";
import { transferUntil } from "../src/archive/netherlands/slots.ts";
import { contacts, decision, dutchCustody } from "../src/facts/index.ts";
import type { Binding, CaseWriter, RowBinding } from "./binding.ts";
import { backInNorway, guidelinesHints } from "./netherlands-guidelines-hints.ts";
import { serveThere } from "./netherlands-hints.ts";

const row = (id: string): string => `netherlands/g-${id}`;
const set =
  (facts: Readonly<Record<string, unknown>>) =>
  (write: CaseWriter): void => {
    for (const [fact, value] of Object.entries(facts)) write.set(fact, value);
  };
const both =
  (...parts: readonly ((write: CaseWriter) => void)[]) =>
  (write: CaseWriter): void => {
    for (const part of parts) part(write);
  };

/** A norm asked of each letter. */
const ofLetter = (label: string, which: "effective" | "satisfied" = "effective"): RowBinding => ({
  ask: some(contacts, (contact) => face(`nl-guide/3.6/${label}`, which, contact)),
  given: (write) => {
    serveThere(write);
    write.add("contacts", { kind: "letter", partner: "private" });
  },
});
/** A norm asked of each time in Dutch hands. */
const ofCustody = (label: string): RowBinding => ({
  ask: some(dutchCustody, (custody) => effective(`nl-guide/2.6/${label}`, custody)),
});

/** After a stay outside, in Norway again. */
const backFrom = (facts: Readonly<Record<string, unknown>> = {}): RowBinding => ({
  given: both(backInNorway, set(facts)),
});
/** In the Netherlands, with something granted. */
const grantedThere = (about: string, facts: Readonly<Record<string, unknown>> = {}): RowBinding => ({
  given: both(serveThere, set({ "decision.about": about, "decision.outcome": "grant", ...facts })),
});
const there: RowBinding = { given: serveThere };
const sentence = { stays: [], sentences: [{ kind: "prison", length: "P5Y", suspended: "none" }] };
const caseTo = { stays: [], "decision.about": "transfer-to-netherlands", "decision.madeOn": "none" };
const caseFrom = { stays: [], "decision.about": "transfer-from-netherlands", "decision.madeOn": "none" };

const rows: Readonly<Record<string, RowBinding>> = {
  [row("2.4/until-operation")]: {
    ask: lt(on, transferUntil),
    given: set({
      "health.waitingForExamination": true,
      "health.needsFollowUpWhileWaiting": false,
      "childVisits.regular": false,
      "childVisits.beingEstablished": false,
      "education.right": false,
    }),
  },
  [row("2.4/child-contact-compared-with-norway")]: {
    given: set({ "netherlands.wantsTransfer": false, "childVisits.perYear": 12, "childVisits.veryFew": false }),
  },
  [row("2.4/waiting-for-operation")]: { given: set({ "health.waitingForExaminationOn": "none" }) },
  [row("2.4/arrangement-being-established")]: {
    given: set({ "netherlands.wantsTransfer": false, "childVisits.startsOn": "none" }),
  },
  [row("2.4/waiting-for-school-place")]: { given: set({ "netherlands.wantsTransfer": false }) },
  [row("2.6/interruption-on-arrest")]: ofCustody("2/arrest"),
  [row("2.6/interruption-on-later-sentence")]: ofCustody("2/sentence"),
  [row("2.6/how-long-interrupted")]: {
    given: (write) => {
      write.set("netherlands.transferredOn", "2017-10-02");
      write.add("dutchCustody", { forOffenceWhileServing: true, afterArrest: true, inDutchPrison: true });
    },
  },
  [row("3.1/return-if-no-care")]: { given: both(serveThere, set({ "netherlands.agreementOnHealthCare": false })) },
  [row("3.3/to-norway-when-possible")]: {
    ask: all(effective("nl-guide/3.3/1/by"), satisfied("nl-guide/3.3/1/kept")),
    given: (write) => {
      write.onDay("2018-06-15");
      write.set("netherlands.transferredOn", "2017-10-02");
      write.set("health.hospitalCountry", "netherlands");
      write.set("health.hospitalFrom", "2018-02-01");
    },
  },
  [row("3.3/medical-institution-in-nl")]: there,
  [row("3.3/section-13-decision")]: there,
  [row("3.3/dutch-guard")]: there,
  [row("3.3/norwegian-guard")]: there,
  [row("3.3/return-after-hospital")]: backFrom({ "health.hospitalCountry": "norway" }),
  [row("3.3/no-longer-target-group")]: backFrom({ "health.hospitalCountry": "norway" }),
  [row("3.4/sending-unit-heard")]: { given: set(caseTo) },
  [row("3.4/receiving-unit-heard")]: { given: set(caseFrom) },
  [row("3.4/governor-decides-transfer-to")]: { given: set(caseTo) },
  [row("3.4/governor-decides-transfer-from")]: there,
  [row("3.4/disagreement-to-region")]: there,
  [row("3.4/close-case-local")]: { given: set(sentence) },
  [row("3.4/advance-notice-forced")]: { face: "satisfied", given: set(caseTo) },
  [row("3.4/reasonable-time-to-comment")]: { given: set(caseTo) },
  [row("3.4/governor-may-refuse-over-ten")]: {
    ask: all(effective("nl-guide/3.4/over-ten/refuse"), is(decision.outcome, "refuse")),
  },
  [row("3.6/letters-checked-at-ullersmo")]: ofLetter("1/checked"),
  [row("3.6/all-letters-via-ullersmo")]: ofLetter("1/by-way-of-ullersmo"),
  [row("3.6/lawyer-mail-in-presence")]: ofLetter("3/presence", "satisfied"),
  [row("3.6/lawyer-mail-not-at-ullersmo")]: ofLetter("3/not-at-ullersmo"),
  [row("3.5/store-at-ullersmo")]: { given: (write) => write.set("netherlands.transferDecidedOn", write.on) },
  [row("3.6/two-letters-a-week")]: there,
  [row("3.6/norwegian-postage-beyond")]: {
    given: serveThere,
    ask: letterCost,
    outcomes: { "Norwegian postage": "norwegian-postage" },
  },
  [row("3.7/flexible-visits")]: {
    given: both(serveThere, (write) => write.add("contacts", { kind: "visit" })),
  },
  [row("3.8/ordinary-leave-transfer")]: grantedThere("leave"),
  [row("3.8/ordinary-receiving-unit-heard")]: grantedThere("leave", { "decision.madeOn": "none" }),
  [row("3.8/welfare-part-of-execution")]: grantedThere("leave"),
  [row("3.8/welfare-return")]: backFrom(),
  [row("3.8/welfare-say-so")]: grantedThere("leave", { "leave.kind": "welfare" }),
  [row("3.8/welfare-no-longer-target")]: backFrom(),
  [row("3.8/welfare-not-returning")]: grantedThere("leave"),
  [row("3.9/transfer-for-escorted-leave")]: {
    given: both(serveThere, set({ "netherlands.agreementOnEscortedLeave": false })),
  },
  [row("3.9/return-after-escorted-leave")]: backFrom(),
  [row("3.9/no-longer-target")]: backFrom(),
  [row("3.10/back-before-interruption")]: {
    ask: all(effective("nl-guide/3.10/1/by"), satisfied("nl-guide/3.10/1/kept")),
    given: both(serveThere, set({ "decision.about": "interruption", "decision.outcome": "grant" })),
  },
  [row("3.10/continue-in-netherlands")]: backFrom(),
  [row("3.10/no-longer-target")]: backFrom(),
  [row("3.12/complaint-general-offer")]: there,
  [row("3.12/complaint-concrete-service")]: there,
  [row("3.12/third-party-adviser")]: {
    given: both(serveThere, set({ "netherlandsHealth.complaintAbout": "concrete-service" })),
  },
  [row("3.12/disciplinary-tribunal")]: {
    given: (write) => {
      serveThere(write);
      write.set("netherlandsHealth.complaintAbout", "concrete-service");
      write.set("netherlandsHealth.adviserMeetingOn", write.shift(write.on, { days: -5 }));
    },
  },
};

/** Points 2.4 and 2.6 and chapter 3 of the guidelines. */
export const netherlandsGuidelinesBinding: Binding = {
  source: "netherlands",
  on: "2017-06-15",
  law: "in-force",
  covers: (id) => /^netherlands\/g-(2\.4|2\.6|3\.\d+)\//.test(id),
  hints: guidelinesHints,
  rows,
};
