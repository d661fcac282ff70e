import { matter } from "@soning/norms";
import { complaintOver } from "../decisions/complaint-over.ts";
import { complaintPeriod, leaveGrantLevel, refuseLevel } from "../decisions/slots.ts";
import {
  fourMonthsOn,
  leaveQuota,
  leaveQuotaLeft,
  leaveQuotaUsed,
  leaveThirdOn,
  leaveYearEnd,
  leaveYearStart,
  ordinaryLeaveFrom,
  ordinaryLeavePower,
  shortLeaveFrom,
  shortLeavePower,
  welfareLeaveFrom,
  welfareLeavePower,
} from "../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

const decidedBy = { grant: leaveGrantLevel, refuse: refuseLevel };
const appeal = { body: complaintOver(leaveGrantLevel, refuseLevel), deadline: complaintPeriod };

const ordinary = matter("leave.ordinary", {
  nb: "Kan personen få ordinær permisjon?",
  en: "May the person be given ordinary leave?",
  asks: ordinaryLeavePower,
  nature: "power",
  results: {
    from: { value: ordinaryLeaveFrom, nb: "tidligste ordinære permisjon", en: "earliest ordinary leave" },
    "four-months": {
      value: fourMonthsOn,
      nb: "fire måneders sammenhengende frihetsberøvelse",
      en: "four months of unbroken deprivation of liberty",
    },
    "one-third": { value: leaveThirdOn, nb: "en tredjedel utholdt", en: "one third served" },
    quota: { value: leaveQuota, nb: "kvote i året", en: "quota a year" },
    "quota-used": { value: leaveQuotaUsed, nb: "brukt i permisjonsåret", en: "used in the year of leave" },
    "quota-left": { value: leaveQuotaLeft, nb: "igjen i permisjonsåret", en: "left in the year of leave" },
    "year-start": { value: leaveYearStart, nb: "permisjonsåret begynner", en: "the year of leave begins" },
    "year-end": { value: leaveYearEnd, nb: "permisjonsåret slutter", en: "the year of leave ends" },
  },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

const short = matter("leave.short", {
  nb: "Kan personen få korttidspermisjon?",
  en: "May the person be given short leave?",
  asks: shortLeavePower,
  nature: "power",
  results: { from: { value: shortLeaveFrom, nb: "tidligste korttidspermisjon", en: "earliest short leave" } },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

const welfare = matter("leave.welfare", {
  nb: "Kan personen få velferdspermisjon?",
  en: "May the person be given welfare leave?",
  asks: welfareLeavePower,
  nature: "power",
  results: { from: { value: welfareLeaveFrom, nb: "tidligste velferdspermisjon", en: "earliest welfare leave" } },
  decidedBy,
  appeal,
  horizon: fullTermOn,
});

export const leaveMatters = [ordinary, short, welfare];
