import { gte, is, lte, not, on, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { leave } from "../../facts/leave.ts";
import { executionRegulation } from "../../instruments.ts";
import {
  leaveBars,
  leaveQuotaLeft,
  ordinaryLeaveConditions,
  shortLeaveConditions,
  shortLeaveFrom,
} from "./leave-slots.ts";

/** What leave asks besides time. Source: fsk. § 3-30. */
export const section3x30 = section(
  {
    instrument: executionRegulation,
    number: "3-30",
    key: "reg/3-30",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-30"),
  },
  (s) => {
    s.condition("5/short-time", {
      slot: shortLeaveConditions,
      holds: gte(on, shortLeaveFrom),
      nb: "Korttidspermisjon forutsetter fire måneders sammenhengende frihetsberøvelse og en tredjedel av straffetiden.",
      en: "Short leave presupposes four months of unbroken deprivation of liberty and one third of the term.",
    });
    s.condition("2/within-quota", {
      slot: ordinaryLeaveConditions,
      holds: lte(leave.requestedDays, leaveQuotaLeft),
      nb: "Ordinær permisjon må ligge innenfor kvoten for permisjonsåret; nødvendig reisetid kommer i tillegg.",
      en: "Ordinary leave must lie within the quota of the year; necessary travel comes besides.",
    });
    s.bar("4/abroad", {
      slot: leaveBars,
      when: leave.abroad,
      departure: leave.abroadReasons,
      nb: "Permisjon til utlandet gis som hovedregel ikke.",
      en: "As a rule leave is not given for going abroad.",
    });
    s.told("2/transitional-housing", {
      nb: "I overgangsbolig gjelder egne regler om permisjonskvote.",
      en: "Transitional housing has rules of its own on the quota.",
      why: { nb: "De reglene står ikke i forskriften.", en: "Those rules do not stand in the regulation." },
    });
    s.told("3/costs", {
      when: not(is(leave.kind, "welfare")),
      nb: "Utgiftene dekkes som hovedregel privat; fengselet kan bidra til reise, kost og losji ved særlige behov.",
      en: "As a rule the costs are met privately; the prison may help with travel, food and lodging where there is special need.",
      why: { nb: "Det avgjør ikke om permisjon kan gis.", en: "It does not decide whether leave may be given." },
    });
  },
);
