import { all, is, not, section, slot } from "@soning/norms";
import { leaveBars, leaveConditions } from "../../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { exit, leave } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

const exitFromPrison = slot.boolean("exit/exit-from-prison", {
  nb: "oppholdet utenfor fengsel er en utgang",
  en: "the stay outside prison is an exit",
});
const leaveForm = slot.boolean("leave/kind-known", {
  nb: "permisjon av lovlig slag",
  en: "leave of a kind that exists",
});
const aloneOnLeave = slot.boolean("leave/without-staff", {
  nb: "permisjon uten følge av tilsatte kan gis",
  en: "leave without staff may be given",
});
export const exitSlots = [exitFromPrison, leaveForm, aloneOnLeave];

/** What exits and leave are. Source: strgjfl. §§ 20, 33, 34; fsk. § 3-30 (1); consultation paper 7.5.1. */
export const section33Kinds = section(
  { instrument: executionAct, number: "33", key: "act/33", from: "2002-03-01", cite: citeOf("33") },
  (s) => {
    s.definition("exits", {
      slot: exitFromPrison,
      value: is(exit.kind, "day-release", "leave", "escorted-leave"),
      nb: "Utgang er fellesnavnet på frigang, permisjon og fremstilling.",
      en: "Exit is the common name of day release, leave and escorted leave.",
      cite: "strgjfl. §§ 20, 33 og 34",
      rows: ["consultation/c7-7.5.1/exit-kinds"],
    });
    s.power("1/without-staff", {
      slot: aloneOnLeave,
      when: all(leaveConditions, not(leaveBars), not(exit.withStaff)),
      nb: "På permisjon er den innsatte ute alene, uten følge av tilsatte og uten binding til arbeid eller annen sysselsetting.",
      en: "On leave the inmate is out alone, without staff and not tied to work or other occupation.",
      rows: ["consultation/c7-7.5.1/leave"],
    });
    s.definition("kinds", {
      slot: leaveForm,
      value: is(leave.kind, "ordinary", "welfare", "short"),
      nb: "Permisjon er ordinær permisjon, velferdspermisjon eller korttidspermisjon av noen timers varighet.",
      en: "Leave is ordinary leave, welfare leave or short leave of some hours.",
      cite: "fsk. § 3-30 (1)",
      rows: ["consultation/c7-7.5.1/leave-kinds"],
    });
    s.told("circular", {
      why: {
        nb: "Rundskrivet er ikke blant kildene; bare stedet vises.",
        en: "The circular is not among the sources; only the place is shown.",
      },
      nb: "Nærmere regler om permisjon står i KSF-2008-9001 kapittel 3 punkt 33 og 36.",
      en: "Closer rules on leave are in KSF-2008-9001, chapter 3, items 33 and 36.",
      cite: "KSF-2008-9001 kap. 3 pkt. 33 og 36",
      rows: ["consultation/c7-7.5.1/leave-circular"],
    });
  },
);
