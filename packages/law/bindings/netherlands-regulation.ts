import { all, any, applies, effective, face, not, satisfied, some } from "@soning/norms";
import { decidingLevel, earnedLeave, leaveInAll } from "../src/archive/netherlands/slots.ts";
import { contacts, offences } from "../src/facts/index.ts";
import type { Binding, CaseWriter, RowBinding } from "./binding.ts";
import { backInNorway } from "./netherlands-guidelines-hints.ts";
import { netherlandsHints, noLetters, nothingAhead, serveThere } from "./netherlands-hints.ts";

const row = (id: string): string => `netherlands/${id}`;
const set =
  (facts: Readonly<Record<string, unknown>>) =>
  (write: CaseWriter): void => {
    for (const [fact, value] of Object.entries(facts)) write.set(fact, value);
  };

/** A norm that is asked of each contact, for a call or video conference with a private person unless the case says otherwise. */
const ofContact = (key: string, given: Readonly<Record<string, unknown>> = {}): RowBinding => ({
  ask: some(contacts, (contact) => face(key, "satisfied", contact)),
  given: (write) => {
    serveThere(write);
    write.add("contacts", { kind: "phone", partner: "private", minutes: 10, ...given });
  },
});

/** Someone in the Netherlands whose decision has not taken effect yet. */
const waiting = (write: CaseWriter): void => {
  serveThere(write);
  write.set("decision.effectiveOn", write.shift(write.on, { days: 14 }));
};
/** The duty exists and is not broken. */
const dutyKept = (duty: string, kept: string, given: (write: CaseWriter) => void): RowBinding => ({
  ask: all(effective(duty), satisfied(kept)),
  given,
});

const beforeTaking = (kind: string): RowBinding => dutyKept(`nl-reg/12/2/${kind}`, "nl-reg/12/2/kept", waiting);

const days = { "0 days": 0, "2.5 days": 2.5, "5 days": 5, "12.5 days": 12.5, "15 days": 15 };
const accrual: RowBinding = {
  ask: earnedLeave,
  outcomes: days,
  given: (write) => {
    write.onDay("2019-06-15");
    write.set("stays", []);
    write.set("interruptions", []);
  },
};

/** A decision granted to someone who serves there. */
const grantedThere = (facts: Readonly<Record<string, unknown>> = {}): RowBinding => ({
  given: (write) => {
    serveThere(write);
    set({ "decision.outcome": "grant", ...facts })(write);
  },
});

const letterKeys = [
  "a/citizen",
  "a/resident",
  "b/undesirable",
  "b/refusal-of-entry",
  "c/investigation",
  "c/enforcement",
  "d/escape",
  "d/society",
  "e/arrest-order",
  "e/wanted-in-norway",
  "f/health",
  "g/visits",
  "h/education",
].map((letter) => `nl-reg/4/2/${letter}`);

const rows: Readonly<Record<string, RowBinding>> = {
  [row("g-1.2/level-follows-section-6")]: {
    ask: decidingLevel,
    outcomes: { local: "local-level", regional: "region" },
    given: set({ stays: [] }),
  },
  [row("g-1.3/no-exit-decisions-in-nl")]: {
    given: (write) => {
      serveThere(write);
      write.set("decision.about", "other");
      write.set("decision.outcome", "grant");
    },
  },
  [row("g-1.3/transfer-decision-needed")]: grantedThere(),
  [row("g-1.3/institution-not-in-nl")]: grantedThere(),
  [row("g-1.3/hospital-not-in-nl")]: grantedThere(),
  [row("g-1.3/outside-prison-not-in-nl")]: grantedThere(),
  [row("g-1.3/day-release-not-in-nl")]: grantedThere(),
  [row("g-1.3/leave-not-in-nl")]: grantedThere(),
  [row("g-1.3/interruption-not-in-nl")]: grantedThere(),
  [row("g-1.3/escorted-leave-not-in-nl")]: grantedThere({ "netherlands.agreementOnEscortedLeave": false }),
  [row("g-1.5/translate-documents")]: { given: set({ "prisonLife.document": "other" }) },
  [row("reg-4-1/may-be-transferred")]: {
    given: set({
      "netherlands.transferredOn": "none",
      "residence.homeTransferDecidedOn": "none",
      "residence.nordicTransferDecidedOn": "none",
    }),
  },
  [row("reg-4-1/begun-in-norway")]: { given: set({ "netherlands.transferredOn": "none", stays: [] }) },
  [row("reg-4-2-f/health-services-bar")]: { given: nothingAhead },
  [row("reg-4-2-g/child-visits-bar")]: { given: nothingAhead },
  [row("reg-4-2-h/education-bar")]: { given: nothingAhead },
  [row("reg-4-3/sis-exception")]: {
    given: set({ "dutchRegisters.declaredUndesirable": false, "dutchRegisters.refusalOfEntry": false }),
  },
  [row("reg-4-5/own-wish-lifts-g-and-h")]: {
    given: noLetters,
    ask: any(...letterKeys.map((key) => all(applies(key), not(effective(key))))),
  },
  [row("reg-6/dutch-law-for-offences")]: {
    ask: some(offences, (offence) => effective("nl-reg/6/1/dutch-law", offence)),
  },
  [row("reg-8-1/calls-three-times-twenty-minutes")]: ofContact("nl-reg/8/1/calls"),
  [row("reg-8-2/video-control-as-visits")]: ofContact("nl-reg/8/2/control"),
  [row("reg-8-2/no-video-when-listening-needed")]: ofContact("nl-reg/8/2/listening"),
  [row("reg-8-3/lawyer-video-section-32")]: ofContact("nl-reg/8/3/section-32"),
  [row("reg-8-3/official-calls-outside-quota")]: ofContact("nl-reg/8/3/outside-quota"),
  [row("reg-8-4/phone-at-own-cost")]: ofContact("nl-reg/8/4/own-cost"),
  [row("reg-8-4/norwegian-domestic-rate")]: ofContact("nl-reg/8/4/domestic-rate"),
  [row("reg-8-4/video-free")]: ofContact("nl-reg/8/4/video-free"),
  [row("reg-9-1/facilitate-calls")]: { given: serveThere },
  [row("reg-9-2/agency-calls-outside-quota")]: ofContact("nl-reg/9/2/outside-quota"),
  [row("reg-11-1/leave-accrual")]: accrual,
  [row("reg-11-1/after-leave-time")]: accrual,
  [row("reg-11-1/six-month-cap")]: accrual,
  [row("reg-11-2/on-top-of-ordinary-quota")]: { ask: leaveInAll, outcomes: { "33 days": 33 } },
  [row("reg-12-1/two-months-before-release")]: {
    norm: "nl-reg/12/1/kept",
    face: "satisfied",
    given: (write) => {
      serveThere(write);
      write.set("netherlands.separateTimeAgreement", false);
    },
  },
  [row("reg-12-2/transfer-before-leave")]: beforeTaking("leave"),
  [row("reg-12-2/transfer-before-interruption")]: beforeTaking("interruption"),
  [row("reg-12-2/transfer-before-day-release")]: beforeTaking("day-release"),
  [row("reg-12-2/transfer-before-institution")]: beforeTaking("institution"),
  [row("reg-12-2/transfer-before-outside-prison")]: beforeTaking("outside-prison"),
  [row("reg-12-3/transfer-before-escorted-leave")]: { given: waiting },
  [row("reg-12-4/health-transfer")]: { given: serveThere },
  [row("reg-12-5/child-visits-transfer")]: dutyKept("nl-reg/12/5/by", "nl-reg/12/5/kept", (write) => {
    serveThere(write);
    write.set("childVisits.regular", true);
    write.set("children", [{ relation: "own", contact: "regular" }]);
  }),
  [row("reg-12-8/return-to-netherlands")]: { given: backInNorway },
  [row("reg-12-6/education-transfer")]: dutyKept("nl-reg/12/6/by", "nl-reg/12/6/kept", serveThere),
};

/** § 1 a of the act, the regulation and chapter 1 of the guidelines. */
export const netherlandsRegulationBinding: Binding = {
  source: "netherlands",
  on: "2017-06-15",
  law: "in-force",
  covers: (id) => !/^netherlands\/g-[23]\./.test(id),
  hints: netherlandsHints,
  rows,
};
