import type { ClosedDayRule } from "../deadlines/days.ts";
import type { HoursRules } from "../deadlines/hours.ts";
import type { ShareSettings } from "../terms/share.ts";
import type { TermSettings } from "../terms/term.ts";
import type { PolicySettings } from "./catalogue.ts";

/**
 * Settings for laying a term. While `clock.months-less-days` is `ask`, the default is used for the sum, and a term whose
 * `mixedUnits` is true is a gap.
 */
export function termSettings(settings: PolicySettings): TermSettings {
  const monthsLessDays = settings["clock.months-less-days"];
  return {
    monthToDate: settings["clock.month-to-date"],
    unitOrder: settings["clock.unit-order"],
    intakeDay: settings["clock.intake-day"],
    totalTerm: settings["clock.total-term"],
    monthsLessDays: monthsLessDays === "ask" ? "off-each-unit" : monthsLessDays,
    remandPlacement: settings["remand.placement"],
  };
}

/** Settings for the shares of a term. */
export function shareSettings(settings: PolicySettings): ShareSettings {
  return {
    base: settings["clock.fraction-base"],
    rounding: settings["clock.fraction-rounding"],
    monthToDate: settings["clock.month-to-date"],
  };
}

/** Rules for a deadline in hours of a norm that lets dl. § 149 hold (`extends`) or not (`stands`). */
export function hoursRules(settings: PolicySettings, closed: ClosedDayRule): HoursRules {
  return {
    holidaysStop: closed === "extends",
    end: settings["deadline.hours-end"],
    repeatedHour: settings["deadline.repeated-hour"],
  };
}
