import { slot, slotOn } from "@soning/norms";
import { conditions } from "../facts/conduct.ts";
import { victimNotices } from "../facts/information.ts";

// What follows a breach of serving outside prison (§ 14 (7), § 40 (3)), and what the victim is told (§ 16 (6); proposal § 16 c (5)).

/** The person serves in a form from which one may be returned to prison by decision of the service. */
export const returnScope = slot.boolean("em.return/scope", {
  nb: "gjennomføringsformen omfattes av reglene om tilbakeføring",
  en: "the form of serving is one from which return is possible",
});
/** A ground for return: offence, evasion, breach, lapse of a requirement. */
export const returnGrounds = slot.boolean("em.return/grounds", {
  nb: "grunnlag for tilbakeføring til fengsel",
  en: "a ground for return to prison",
});
/** The service may return the person to prison; never automatic. */
export const returnPower = slot.boolean("em.return/power", {
  nb: "tilbakeføring til fengsel kan besluttes",
  en: "return to prison may be decided",
});
/** Conditions for a written reprimand instead. */
export const reprimandConditions = slot.boolean("em.reprimand/conditions", {
  combine: "all",
  nb: "vilkår for skriftlig irettesettelse",
  en: "conditions for a written reprimand",
});
/** A written reprimand may be given. */
export const reprimandPower = slot.boolean("em.reprimand/power", {
  nb: "skriftlig irettesettelse kan gis",
  en: "a written reprimand may be given",
});

/** The victim or the bereaved shall be told beforehand that the person will serve outside prison. */
export const victimNoticeDuty = slot.boolean("em.victim-notice/duty", {
  nb: "fornærmede eller etterlatte skal varsles",
  en: "the victim or the bereaved shall be notified",
});
/** The last day on which notice is given beforehand. */
export const victimNoticeDue = slot.date("em.victim-notice/due", {
  nb: "siste dag for varselet",
  en: "the last day of the notice",
});
/** The notice tells of conditions on whereabouts or contact, for some concern the victim directly. */
export const victimNoticeStatesConditions = slot.boolean("em.victim-notice/states-conditions", {
  nb: "varselet skal nevne vilkår om opphold og kontakt",
  en: "the notice states conditions on place and contact",
});
/** The notice tells of this condition, for it concerns the victim directly. */
export const victimNoticeConditions = slotOn.boolean(conditions, "em.victim-notice/conditions", {
  nb: "varselet skal omfatte vilkår som gjelder fornærmede",
  en: "the notice covers conditions that concern the victim",
});
/** Secrecy does not stand in the way of this notice to its recipient. */
export const victimNoticeOpen = slotOn.boolean(victimNotices, "em.victim-notice/secrecy-lifted", {
  nb: "taushetsplikten er ikke til hinder for varselet",
  en: "secrecy does not stand in the way of the notice",
});

export const breachSlots = [
  returnScope,
  returnGrounds,
  returnPower,
  reprimandConditions,
  reprimandPower,
  victimNoticeDuty,
  victimNoticeDue,
  victimNoticeStatesConditions,
  victimNoticeConditions,
  victimNoticeOpen,
];
