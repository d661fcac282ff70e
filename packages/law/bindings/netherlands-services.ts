import { face, some } from "@soning/norms";
import { contacts } from "../src/facts/index.ts";
import type { Binding, RowBinding } from "./binding.ts";
import { as, field, netherlandsHints, serveThere } from "./netherlands-hints.ts";

const row = (id: string): string => `netherlands/g-2.8/${id}`;

/** A norm that is asked of each contact: a call of ten minutes with a private person, capacity allowing, unless the case says otherwise. */
const ofContact = (key: string): RowBinding => ({
  ask: some(contacts, (contact) => face(`nl-guide/2.8/${key}`, "satisfied", contact)),
  given: (write) => {
    serveThere(write);
    write.add("contacts", { kind: "phone", partner: "private", minutes: 10 });
    write.set("contactRules.capacityPreventsCalls", false);
  },
});

const rows: Readonly<Record<string, RowBinding>> = {
  [row("no-needs-test")]: ofContact("1/no-needs-test"),
  [row("phone-conditions-section-32")]: ofContact("3/section-32"),
  [row("phone-control-section-32")]: ofContact("3/control"),
  [row("approved-equipment")]: ofContact("4/equipment"),
};

/** Points 2.2, 2.5, 2.7 and 2.8 of the guidelines: services and secrecy, transport, external help, calls and video conferences. */
export const netherlandsServices: Binding = {
  source: "netherlands",
  on: "2017-06-15",
  law: "in-force",
  covers: (id) => /^netherlands\/g-2\.[2578]\//.test(id),
  hints: {
    ...netherlandsHints,
    informationRelevant: as("prisonLife.informationRelevant"),
    recipientIsNorwegianSupervisoryBody: (value, write) =>
      write.set("disclosures", [{ party: value === true ? "supervisory-body" : "other" }]),
    serviceProvider: as("netherlandsHealth.provider"),
    equipmentApprovedByDirectorate: field("contacts", "approvedEquipment"),
    needForCallShown: field("contacts", "needShown"),
    section32ConditionsMet: as("contactRules.phoneConditionsMet"),
    situationManageableWithoutAssistance: as("prisonLife.manageableWithoutAssistance"),
  },
  rows,
};
