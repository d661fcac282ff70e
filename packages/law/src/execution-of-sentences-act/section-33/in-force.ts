import { all, any, gte, not, on, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  leaveBars,
  leaveConditions,
  ordinaryLeaveConditions,
  ordinaryLeaveFrom,
  ordinaryLeavePower,
  shortLeaveConditions,
  shortLeavePower,
  welfareLeaveFrom,
  welfareLeavePower,
} from "../../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { leave } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { servingNow } from "../../sentence-clock/serving-now.ts";

/** Leave from prison. Source: strgjfl. § 33. */
export const section33 = section(
  { instrument: executionAct, number: "33", key: "act/33", from: "2002-03-01", cite: citeIn(executionAct, "33") },
  (s) => {
    s.condition("1/reasons", {
      slot: leaveConditions,
      holds: any(leave.specialWeightyReasons, leave.purposeful),
      nb: "Særlige og vektige grunner må tale for permisjonen, eller den må være formålstjenlig for den videre gjennomføringen.",
      en: "Special and weighty reasons must speak for the leave, or it must be expedient for the further execution.",
      rows: ["consultation/c7-7.5.1/leave-ground"],
    });
    s.condition("1/serving", {
      slot: leaveConditions,
      holds: servingNow,
      nb: "Permisjon gis fra fengsel under gjennomføringen.",
      en: "Leave is given from prison while serving.",
    });
    s.bar("1/security", {
      slot: leaveBars,
      when: leave.securityAgainst,
      nb: "Permisjon gis ikke når sikkerhetsmessige grunner taler mot.",
      en: "Leave is not given when reasons of security speak against it.",
      rows: ["consultation/c7-7.5.1/leave-security"],
    });
    s.condition("2/part-served", {
      slot: ordinaryLeaveConditions,
      holds: gte(on, ordinaryLeaveFrom),
      nb: "Ordinær permisjon kan først gis når en del av straffen er gjennomført; hvor lenge, står i forskriften.",
      en: "Ordinary leave may only be given when part of the sentence is served; how much stands in the regulation.",
    });
    s.consideration("3/risk", {
      value: leave.securityAgainst,
      nb: "Særlig vekt legges på om det er grunn til å tro at den innsatte vil begå nye lovbrudd, unndra seg eller bryte vilkår.",
      en: "Weight is given above all to whether there is reason to think that the person will offend, evade or break conditions.",
    });
    s.power("1/ordinary", {
      slot: ordinaryLeavePower,
      when: all(leaveConditions, ordinaryLeaveConditions, not(leaveBars)),
      nb: "Kriminalomsorgen kan gi ordinær permisjon.",
      en: "The service may give ordinary leave.",
    });
    s.power("1/short", {
      slot: shortLeavePower,
      when: all(leaveConditions, shortLeaveConditions, not(leaveBars)),
      nb: "Kriminalomsorgen kan gi korttidspermisjon.",
      en: "The service may give short leave.",
    });
    s.power("1/welfare", {
      slot: welfareLeavePower,
      when: all(leaveConditions, gte(on, welfareLeaveFrom), not(leaveBars)),
      nb: "Kriminalomsorgen kan gi velferdspermisjon.",
      en: "The service may give welfare leave.",
    });
  },
);
