import { earnedLeave, leaveInAll, supplementAmount } from "../src/archive/netherlands/slots.ts";
import type { Binding, RowBinding } from "./binding.ts";
import { as, happened, netherlandsHints, serveThere } from "./netherlands-hints.ts";

const row = (id: string): string => `netherlands/g-2.${id}`;

const days = { "5 days": 5, "15 days": 15, "45 days": 45 };

const rows: Readonly<Record<string, RowBinding>> = {
  [row("10/amount-by-directorate")]: { ask: supplementAmount },
  [row("10/use-in-shop")]: { given: (write) => write.set("prisonLife.money", "netherlands-supplement") },
  [row("11/no-ordinary-leave-first")]: { ask: earnedLeave, outcomes: days },
  [row("11/fifteen-days-after-six-months")]: { ask: earnedLeave, outcomes: days },
  [row("11/on-top-of-extended-quota")]: { ask: leaveInAll, outcomes: days },
  [row("11/cap-does-not-end-stay")]: {
    given: serveThere,
    hints: { monthsInNetherlandsAfterLeaveTime: () => undefined },
  },
  [row("12/governor-exception-to-two-months")]: {
    given: serveThere,
    hints: { transferToNorwayDate: (_, write) => write.onDay("2018-06-15") },
  },
  [row("12/norwegian-soil-before-release")]: { given: serveThere },
  [row("11/five-days-per-leave")]: { face: "satisfied" },
};

/** Points 2.10 to 2.12 of the guidelines: compensation, leave, back to Norway. */
export const netherlandsLeaveAndReturn: Binding = {
  source: "netherlands",
  on: "2017-06-15",
  law: "in-force",
  covers: (id) => /^netherlands\/g-2\.1[012]\//.test(id),
  hints: {
    ...netherlandsHints,
    agreementOnDirectReturn: as("netherlands.agreementOnDirectReturn"),
    carePurpose: as("netherlandsHealth.carePurpose"),
    continuedStayAdvisable: as("netherlandsAssessment.continuedStayAdvisable"),
    extendedLeaveQuotaDays: (value, write) => {
      write.set("leave.quotaSetDays", value);
      write.set("leave.extendedQuotaDays", "none");
    },
    finallyExpelled: happened("residence.expulsionFinalFrom"),
    generalLeaveConditionsMet: as("leave.generalConditionsMet"),
    leaveDaysEarnedInNetherlands: (value, write) =>
      write.set("leaves", [{ kind: "ordinary", earnedInNetherlands: value }]),
    moneyKind: as("prisonLife.money"),
    ordinaryLeaveTakenBefore: (value, write) => write.set("leaves", value === true ? [{ kind: "ordinary" }] : []),
    performedByHealthPersonnel: as("netherlandsHealth.byHealthPersonnel"),
    personWantsToStayInNetherlands: as("netherlands.wantsToStay"),
    progressionStep: as("prisonLife.progressionStep"),
    refusalBasedOnEarnedLeave: as("prisonLife.leaveRefusedForEarnedDays"),
    requestedLeaveDays: as("leave.requestedDays"),
    servesLastPartInNetherlands: as("netherlands.lastPartInNetherlands"),
    supplementUse: as("prisonLife.moneyUse"),
  },
  rows,
};
