import { any, dayOf, every, gt, is, isNone, lt, lte, now, section, slot, whenNone } from "@soning/norms";
import { conduct } from "../../facts/conduct.ts";
import { leave } from "../../facts/leave.ts";
import { offences } from "../../facts/offences.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** What the inmate has to keep to on leave. */
export const leaveKept = slot.boolean("leave/kept", {
  combine: "all",
  nb: "forutsetningene for permisjonen er overholdt",
  en: "the preconditions of the leave are kept",
});
/** Special conditions of leave have to be set. */
export const leaveConditionPower = slot.boolean("leave.conditions/power", {
  nb: "det kan settes særlige vilkår for permisjonen",
  en: "special conditions may be set for the leave",
});
export const leaveConductSlots = [leaveKept, leaveConditionPower];

const firstDay = dayOf(leave.from);
/** The leave lasts until the return, else until the hour agreed. */
const lastDay = dayOf(whenNone(leave.returnedAt, leave.dueBackAt));

/** Preconditions and conditions of leave. Source: strgjfl. § 36 (1), (2). */
export const section36 = section(
  { instrument: executionAct, number: "36", key: "act/36", from: "2002-03-01", cite: citeOf("36") },
  (s) => {
    s.condition("1/p1/no-offence", {
      slot: leaveKept,
      holds: every(offences, (each) =>
        any(is(each.status, "acquitted"), lt(each.committedTo, firstDay), gt(each.committedFrom, lastDay)),
      ),
      nb: "Den innsatte skal ikke begå ny straffbar handling under permisjonen.",
      en: "The inmate must commit no new offence during the leave.",
      rows: ["consultation/c7-7.5.1/leave-no-offence"],
    });
    s.condition("1/p1/address", {
      slot: leaveKept,
      holds: leave.staysAtGivenAddress,
      nb: "Den innsatte skal oppholde seg på oppgitt adresse.",
      en: "The inmate must stay at the address given.",
      rows: ["consultation/c7-7.5.1/leave-address"],
    });
    s.condition("1/p1/return", {
      slot: leaveKept,
      holds: lte(whenNone(leave.returnedAt, now), leave.dueBackAt),
      nb: "Den innsatte skal møte tilbake til fengselet til fastsatt tid.",
      en: "The inmate must be back in prison at the time set.",
      rows: ["consultation/c7-7.5.1/leave-return"],
    });
    s.condition("1/p2/substances", {
      slot: leaveKept,
      holds: any(
        isNone(conduct.intoxicantUsedOn),
        lt(conduct.intoxicantUsedOn, firstDay),
        gt(conduct.intoxicantUsedOn, lastDay),
        conduct.lawfullyPrescribed,
      ),
      nb: "Den innsatte skal ikke bruke rusmidler eller andre kjemiske stoffer som ikke er lovlig foreskrevet.",
      en: "The inmate must not use intoxicants or other chemical substances not lawfully prescribed.",
      rows: ["consultation/c7-7.5.1/leave-substances"],
    });
    s.power("2/p1", {
      slot: leaveConditionPower,
      when: leave.conditionsNecessary,
      nb: "Fremstår det som nødvendig for en sikkerhetsmessig forsvarlig permisjon, settes særlige vilkår.",
      en: "Where it appears necessary for a secure leave, special conditions are set.",
      note: {
        nb: "Notatet sier «kan»; loven sier «skal».",
        en: 'The paper says "may"; the Act says "shall".',
      },
      doubtful: true,
      rows: ["consultation/c7-7.5.1/leave-special-conditions"],
    });
  },
);
