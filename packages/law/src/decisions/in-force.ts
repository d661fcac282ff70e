import {
  all,
  deadline,
  deadlineHours,
  deadlineStanding,
  exists,
  matches,
  not,
  type ProvisionPattern,
  parameter,
  section,
} from "@soning/norms";
import { citeIn } from "../cite.ts";
import { decision } from "../facts/application.ts";
import { administrationAct, executionAct } from "../instruments.ts";
import { complaintOver } from "./complaint-over.ts";
import { complaintChapterParameters } from "./complaint-parameters.ts";
import {
  complaintBody,
  complaintDeadline,
  complaintDeadlineHours,
  complaintPeriod,
  grantLevel,
  lateComplaintUntil,
  noComplaint,
  refuseLevel,
} from "./slots.ts";

export const complaintDays = parameter.duration("complaint.days", { nb: "klagefrist", en: "time for complaint" }, [
  { from: "2002-03-01", value: "P7D", cite: "strgjfl. § 7 e" },
]);
export const complaintHours = parameter.number(
  "complaint.hours",
  "hours",
  { nb: "klagefrist for reaksjoner på brudd", en: "time for complaint of reactions to breaches" },
  [{ from: "2002-03-01", value: 48, cite: "strgjfl. § 7 e" }],
);
export const lateComplaintYear = parameter.duration(
  "complaint.late",
  { nb: "lengste tid for en forsinket klage", en: "longest time for a late complaint" },
  [{ value: "P1Y", cite: "fvl. § 31 (3)" }],
);
export const decisionParameters = [complaintDays, complaintHours, lateComplaintYear, ...complaintChapterParameters];

const act = "strgjfl";
const reactions: readonly ProvisionPattern[] = [
  ...[1, 2, 3, 4, 5, 6].map((paragraph) => ({ code: act, section: "40", paragraph })),
  { code: act, section: "58", paragraph: 1 },
];
/** A reaction to a breach: its time for complaint is in hours. */
export const reaction = matches(decision.provision, ...reactions);
const toCourt = matches(
  decision.provision,
  { code: act, section: "44", paragraph: 2 },
  { code: act, section: "58", paragraph: 2 },
  { code: "strl", section: "39" },
  { code: act, section: "11" },
);

/** Complaints. Source: strgjfl. § 7 e and f. */
export const section7Complaints = section(
  { instrument: executionAct, number: "7", key: "act/7", from: "2002-03-01", cite: citeIn(executionAct, "7") },
  (s) => {
    s.definition("e/period", {
      slot: complaintPeriod,
      value: complaintDays,
      nb: "Klagefristen er sju dager.",
      en: "The time for complaint is seven days.",
    });
    s.deadline("e/days", {
      slot: complaintDeadline,
      when: all(exists(decision.notifiedOn), not(reaction), not(toCourt)),
      value: deadline(decision.notifiedOn, complaintDays),
      nb: "Klagefristen er sju dager fra underretningen kom frem.",
      en: "The time for complaint is seven days from when the notice arrived.",
    });
    s.deadline("e/hours", {
      slot: complaintDeadlineHours,
      when: all(reaction, exists(decision.notifiedAt)),
      value: deadlineHours(decision.notifiedAt, complaintHours),
      nb: "For reaksjoner på brudd er klagefristen 48 timer.",
      en: "For reactions to breaches the time for complaint is 48 hours.",
    });
    s.bar("f/no-complaint", {
      slot: noComplaint,
      when: toCourt,
      nb: "Beslutning om å bringe en sak for retten og om innsettelse etter § 11 kan ikke påklages.",
      en: "A decision to bring a case to court, and on intake under § 11, cannot be complained of.",
    });
  },
);

/** The body that hears a complaint. Source: fvl. § 28. */
export const complaintTo = section(
  { instrument: administrationAct, number: "28", key: "administration-act/28", cite: citeIn(administrationAct, "28") },
  (s) => {
    s.competence("1", {
      slot: complaintBody,
      value: complaintOver(grantLevel, refuseLevel),
      nb: "Klagen går til det nærmeste nivået over det som traff vedtaket.",
      en: "The complaint goes to the level next above the one that decided.",
    });
  },
);

/** A late complaint. Source: fvl. § 31. */
export const lateComplaint = section(
  {
    instrument: administrationAct,
    number: "31",
    key: "administration-act/31",
    cite: citeIn(administrationAct, "31"),
  },
  (s) => {
    s.deadline("3", {
      slot: lateComplaintUntil,
      when: exists(decision.madeOn),
      value: deadlineStanding(decision.madeOn, lateComplaintYear),
      nb: "En klage som kommer for sent, kan tas opp når det ikke kan lastes den som klager, eller av særlige grunner, men aldri etter ett år.",
      en: "A late complaint may be taken where it cannot be held against the person, or for special reasons, but never after a year.",
    });
  },
);
