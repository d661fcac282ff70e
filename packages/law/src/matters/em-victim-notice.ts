import { any, matter, some } from "@soning/norms";
import { complaintPeriod, grantLevel, noBody } from "../decisions/slots.ts";
import {
  victimNoticeConditions,
  victimNoticeDue,
  victimNoticeDuty,
  victimNoticeOpen,
  victimNoticeStatesConditions,
} from "../electronic-monitoring/breach-slots.ts";
import { conditions } from "../facts/conduct.ts";
import { victimNotices } from "../facts/information.ts";

/**
 * Must the victim or the bereaved be told that the person will serve outside prison, and of what? The level that decides under
 * §§ 16 and 16 a decides on the notice that these sections ask for (§ 6 (1), (2)). The notice is no decision on rights or duties
 * (fvl. § 2 (1) a, b), so nobody hears a complaint about it (fvl. § 28 (1)).
 */
export const victimNotice = matter("em.victim-notice", {
  nb: "Skal fornærmede eller etterlatte varsles?",
  en: "Must the victim or the bereaved be notified?",
  asks: victimNoticeDuty,
  nature: "duty",
  results: {
    due: { value: victimNoticeDue, nb: "varsles senest", en: "notified at the latest" },
    conditions: {
      value: any(
        victimNoticeStatesConditions,
        some(conditions, (condition) => victimNoticeConditions.of(condition)),
      ),
      nb: "varselet nevner vilkår om oppholdssted eller kontakt",
      en: "the notice tells of conditions on whereabouts or contact",
    },
    "secrecy-lifted": {
      value: some(victimNotices, (notice) => victimNoticeOpen.of(notice)),
      nb: "taushetsplikten hindrer ikke varselet",
      en: "secrecy does not stand in the way",
    },
  },
  decidedBy: { grant: grantLevel },
  appeal: { body: noBody, deadline: complaintPeriod },
});
