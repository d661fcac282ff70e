import { slot } from "@soning/norms";
import { leave } from "../../facts/leave.ts";

// Leave from prison (strgjfl. §§ 33, 36; fsk. §§ 3-30, 3-31; the regulation on preventive detention § 11).

/** First day on which four months of unbroken deprivation of liberty are reached. */
export const fourMonthsOn = slot.date("leave.four-months", {
  fallback: "none",
  nb: "fire måneders sammenhengende frihetsberøvelse",
  en: "four months of unbroken deprivation of liberty",
});
/** First day on which four years of unbroken serving are reached. */
export const fourYearsOn = slot.date("leave.four-years", {
  fallback: "none",
  nb: "fire års sammenhengende gjennomføring",
  en: "four years of unbroken serving",
});
/** One third as leave asks for it (policy `leave.one-third`). */
export const leaveThirdOn = slot.date("leave.one-third", {
  fallback: "none",
  nb: "en tredjedel utholdt før permisjon",
  en: "one third served before leave",
});
/** The sentence is so long that ordinary leave asks for four years instead. */
export const longSentenceLeave = slot.boolean("leave.long-sentence", {
  combine: "one",
  fallback: "gap",
  nb: "straffetiden er over tolv år",
  en: "the term is over twelve years",
});
/** First day of ordinary leave: the time set by the service, else the rule. */
export const ordinaryLeaveFrom = slot.date("leave.ordinary-from", {
  fallback: "none",
  decidedAs: leave.earliestSetOn,
  nb: "tidligste ordinære permisjon",
  en: "earliest ordinary leave",
});
/** First day of short leave of some hours. */
export const shortLeaveFrom = slot.date("leave.short-from", {
  fallback: "none",
  nb: "tidligste korttidspermisjon",
  en: "earliest short leave",
});
/** First day of welfare leave: any time while serving. */
export const welfareLeaveFrom = slot.date("leave.welfare-from", {
  fallback: "none",
  nb: "tidligste velferdspermisjon",
  en: "earliest welfare leave",
});
export const leaveYearStart = slot.date("leave.year-start", {
  fallback: "none",
  nb: "permisjonsåret begynner",
  en: "the year of leave begins",
});
export const leaveYearEnd = slot.date("leave.year-end", {
  fallback: "none",
  nb: "permisjonsåret slutter",
  en: "the year of leave ends",
});
/** Days of ordinary leave a year. */
export const leaveQuota = slot.number("leave.quota", {
  unit: "days",
  nb: "permisjonskvote i året",
  en: "quota of leave a year",
});
export const leaveQuotaUsed = slot.number("leave.quota-used", {
  unit: "days",
  nb: "døgn brukt i permisjonsåret",
  en: "days used in the year of leave",
});
export const leaveQuotaLeft = slot.number("leave.quota-left", {
  unit: "days",
  nb: "døgn igjen i permisjonsåret",
  en: "days left in the year of leave",
});

/** Security and purpose: what every leave asks. */
export const leaveConditions = slot.boolean("leave/conditions", {
  combine: "all",
  nb: "vilkår for enhver permisjon",
  en: "conditions for any leave",
});
export const leaveBars = slot.boolean("leave/bars", { nb: "noe stenger for permisjon", en: "bars to leave" });
export const ordinaryLeaveConditions = slot.boolean("leave.ordinary/conditions", {
  combine: "all",
  nb: "vilkår for ordinær permisjon",
  en: "conditions for ordinary leave",
});
export const shortLeaveConditions = slot.boolean("leave.short/conditions", {
  combine: "all",
  nb: "vilkår for korttidspermisjon",
  en: "conditions for short leave",
});
export const ordinaryLeavePower = slot.boolean("leave.ordinary/power", {
  nb: "ordinær permisjon kan gis",
  en: "ordinary leave may be given",
});
export const shortLeavePower = slot.boolean("leave.short/power", {
  nb: "korttidspermisjon kan gis",
  en: "short leave may be given",
});
export const welfareLeavePower = slot.boolean("leave.welfare/power", {
  nb: "velferdspermisjon kan gis",
  en: "welfare leave may be given",
});

export const leaveSlots = [
  fourMonthsOn,
  fourYearsOn,
  leaveThirdOn,
  longSentenceLeave,
  ordinaryLeaveFrom,
  shortLeaveFrom,
  welfareLeaveFrom,
  leaveYearStart,
  leaveYearEnd,
  leaveQuota,
  leaveQuotaUsed,
  leaveQuotaLeft,
  leaveConditions,
  leaveBars,
  ordinaryLeaveConditions,
  shortLeaveConditions,
  ordinaryLeavePower,
  shortLeavePower,
  welfareLeavePower,
];
