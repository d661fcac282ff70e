import { is, not, section } from "@soning/norms";
import { leave } from "../../facts/leave.ts";
import { serving } from "../../facts/serving.ts";
import { monitoringLeave, monitoringLeaveConditions, monitoringQuota } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";
import { servesMonitored } from "../section-7-4/em-2024.ts";

/** Leave during EM, as proposed: § 7-6. */
export const section7x6Proposed = section({ ...proposed("7-6"), replaces: ["reg/7-6/2/*"] }, (s) => {
  s.power("first", {
    slot: monitoringLeave,
    when: servesMonitored,
    value: monitoringLeaveConditions,
    nb: "Permisjon for kortere tid kan gis ved sluttgjennomføring og helgjennomføring.",
    en: "Leave of short duration may be given in final-part and whole-sentence serving.",
    note: {
      nb: "Utkastet viser til straffeprosessloven § 16 a; straffegjennomføringsloven menes.",
      en: "The draft cites § 16 a of the Criminal Procedure Act; the Execution of Sentences Act is meant.",
    },
    fault: "consultation/fault/7-6-wrong-act",
    rows: ["consultation/p-reg-7-6/leave-power"],
  });
  s.condition("first/security", {
    slot: monitoringLeaveConditions,
    holds: not(leave.securityAgainst),
    nb: "Sikkerhetsmessige grunner må ikke tale mot permisjonen.",
    en: "No security reasons may speak against the leave.",
    rows: ["consultation/p-reg-7-6/security"],
  });
  s.condition("first/purposeful", {
    slot: monitoringLeaveConditions,
    holds: leave.purposeful,
    nb: "Permisjonen må anses formålstjenlig.",
    en: "The leave must be considered to serve its purpose.",
    rows: ["consultation/p-reg-7-6/purposeful"],
  });
  s.power("second/quota", {
    slot: monitoringQuota,
    when: servesMonitored,
    value: monitoringLeaveConditions,
    nb: "Etter en individuell vurdering kan det innvilges permisjonskvote etter § 3-30 annet ledd, nå i begge former.",
    en: "After an individual assessment a leave quota under § 3-30 second paragraph may be granted, now in both forms.",
    note: {
      nb: "Antallet døgn står i § 3-30 annet ledd.",
      en: "The number of days stands in § 3-30 second paragraph.",
    },
    rows: ["consultation/p-reg-7-6/quota"],
  });
});

/** By its words alone § 7-6 reaches only § 16 b: the Criminal Procedure Act has no § 16 a. */
export const section7x6AsDrafted = section({ ...proposed("7-6"), overlay: "em-2024-as-drafted" }, (s) => {
  s.power("first", {
    slot: monitoringLeave,
    when: is(serving.form, "em-whole-sentence"),
    value: monitoringLeaveConditions,
    nb: "Permisjon for kortere tid kan gis ved sluttgjennomføring etter straffeprosessloven § 16 a eller helgjennomføring etter § 16 b.",
    en: "Leave of short duration may be given in final-part serving under § 16 a of the Criminal Procedure Act or whole-sentence serving under § 16 b.",
    fault: "consultation/fault/7-6-wrong-act",
    rows: ["consultation/p-reg-7-6/leave-power"],
  });
});
