import type { CaseWriter, Hint, HintBinding } from "./binding.ts";
import { proposalActHints } from "./proposal-act-hints.ts";

const breachKinds: Readonly<Record<string, string>> = {
  residence: "residence",
  whereabouts: "place-of-stay",
  work: "work",
  training: "training",
  "no-contact": "no-contact",
  substance: "sobriety",
  other: "other",
};
const videoPurposes: Readonly<Record<string, string>> = {
  "replace-visit": "replace-visit",
  "replace-meeting": "replace-meeting",
  "substance-test-control": "substance-test",
  "check-residence": "residence",
  "check-whereabouts": "place-of-stay",
  "check-work": "work",
  "check-training": "training",
  "check-no-contact": "contact-ban",
  other: "other",
};
const to =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value);
const field =
  (list: string, name: string): HintBinding =>
  (value, write) =>
    write.field(list, name, value);
const nothing: HintBinding = () => undefined;

/** A breach of this kind: registered today where tracking is decided, else assumed. */
function breach(value: Hint, write: CaseWriter): void {
  const about = breachKinds[String(value)];
  const registered = write.hints["trackingDecided"] !== undefined;
  write.set("breaches", registered && about !== undefined ? [{ about, on: write.on }] : []);
  write.set("conduct.breachAssumed", !registered && about !== undefined);
  if (about !== undefined) write.set("conduct.assumedBreachAbout", about);
}

/** The register's words for the proposed regulation, in the catalogue's terms. */
export const proposalRegHints: Readonly<Record<string, HintBinding>> = {
  ...proposalActHints,
  controlTechnology: field("measures", "technology"),
  alreadyAreaLocalised: nothing,
  areaLocalisationSufficient: to("monitoring.areaLocalisationSuffices"),
  breachOrAssumedBreach: (value, write) => {
    write.set("breaches", []);
    write.set("conduct.breachAssumed", value);
  },
  breachKind: breach,
  trackingDecided: (value, write) => {
    if (value !== true) return write.set("measures", []);
    write.field("measures", "technology", "tracking");
    write.field("measures", "decidedOn", write.shift(write.on, { months: -1 }));
    write.field("measures", "endedOn", "none");
  },
  alarmTriggered: (value, write) => write.set("monitoring.alarmAt", value === true ? `${write.on}T08:00` : "none"),
  videoPurpose: (value, write) => {
    write.field("measures", "technology", "video-call");
    write.field("measures", "purpose", videoPurposes[String(value)]);
  },
  biometricPurpose: (value, write) => {
    write.field("measures", "technology", "biometrics");
    write.field("measures", "purpose", value === "verify" ? "identify" : value);
  },
  substanceBanApplies: (value, write) => {
    if (value !== true) write.set("conditions", []);
  },
  informedOfTechnology: nothing,
  informedOn: field("measures", "toldTechnologyOn"),
  measureStartsOn: field("measures", "startsOn"),
  equipmentCharged: to("monitoring.equipmentCharged"),
  equipmentSendsSignals: to("monitoring.equipmentSendsSignals"),
};
