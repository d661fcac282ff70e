import { all, any, exists, is, isNone, minusDays, section, some } from "@soning/norms";
import {
  victimNoticeDue,
  victimNoticeDuty,
  victimNoticeStatesConditions,
} from "../../electronic-monitoring/breach-slots.ts";
import { commonConditions } from "../../electronic-monitoring/common.ts";
import { decision } from "../../facts/application.ts";
import { conditions } from "../../facts/conduct.ts";
import { home } from "../../facts/household.ts";
import { victimInterest, victimNotices } from "../../facts/information.ts";
import { measures } from "../../facts/monitoring.ts";
import { occupation } from "../../facts/occupation.ts";
import { victimContact } from "../../facts/offences.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { oneDay } from "../../sentence-clock/term.ts";
import { servesOutsidePrison } from "../outside-prison.ts";

/** Area localisation is in use: the tag and the receiver at home. */
export const monitored = some(measures, (each) => all(is(each.technology, "area-localisation"), isNone(each.endedOn)));
/** The person serves with EM, whole sentence or final part. */
export const servesWithMonitoring = is(serving.form, "em-whole-sentence", "em-final-part");

/** The decision that is asked about lets the person serve outside prison. */
const toServeOutside = is(decision.about, "outside-prison", "em-whole-sentence", "em-final-part");

/** Presuppositions and the regard for the victim: § 16, second, sixth and seventh paragraphs, by § 16 a, third. */
export const section16aRequirements = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2020-07-01" },
  (s) => {
    s.duty("1/monitored", {
      cite: "strgjfl. § 16 a (1)",
      when: servesWithMonitoring,
      value: monitored,
      nb: "Den som gjennomfører straff etter § 16 a, skal være undergitt elektronisk kontroll.",
      en: "A person serving under § 16 a must be put under electronic control.",
      rows: ["consultation/c6-8-6/ec-must-be-imposed"],
    });
    s.condition("3/home", {
      slot: commonConditions,
      cite: "strgjfl. § 16 a (3), jf. § 16 (2) 1. pkt.",
      holds: home.fixed,
      nb: "Domfelte må ha fast bopel.",
      en: "The person must have a fixed place to live.",
      rows: ["consultation/c4-1/condition-home", "consultation/c6-8-3/fixed-home-required"],
    });
    s.condition("3/occupation", {
      slot: commonConditions,
      cite: "strgjfl. § 16 a (3), jf. § 16 (2) 1. pkt.",
      holds: is(occupation.kind, "work", "training", "other-measures"),
      nb: "Domfelte må være sysselsatt i arbeid, opplæring eller andre tiltak.",
      en: "The person must be occupied in work, training or other measures.",
      rows: ["consultation/c4-1/condition-occupation", "consultation/c6-8-4/occupation-required"],
    });
    s.duty("3/victim-notice", {
      slot: victimNoticeDuty,
      cite: "strgjfl. § 16 a (3), jf. § 16 (6) 1. pkt.",
      when: all(any(servesOutsidePrison, toServeOutside), victimInterest.important),
      nb: "Fornærmede eller etterlatte skal varsles på forhånd når tidspunktet er av betydning for dem.",
      en: "The victim or the bereaved shall be notified beforehand if the time is of importance to them.",
    });
    s.deadline("3/victim-notice-due", {
      slot: victimNoticeDue,
      cite: "strgjfl. § 16 a (3), jf. § 16 (6) 1. pkt.",
      value: minusDays(decision.effectiveOn, oneDay),
      nb: "Siste dag for varselet er dagen før gjennomføringen utenfor fengsel begynner.",
      en: "The last day of the notice is the day before serving outside prison begins.",
    });
    s.condition("3/victim-notified", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (6) 1. pkt.",
      when: victimInterest.important,
      holds: some(victimNotices, (notice) =>
        all(
          is(notice.about, "serving-outside-prison"),
          is(notice.recipient, "victim", "bereaved"),
          exists(notice.notifiedOn),
        ),
      ),
      nb: "Plikten er oppfylt når fornærmede eller etterlatte er varslet før gjennomføringen utenfor fengsel.",
      en: "The duty is kept when the victim or the bereaved has been notified before serving outside prison.",
      rows: ["consultation/c6-8-8/victim-notified-if-important"],
    });
    s.duty("3/notice-conditions", {
      slot: victimNoticeStatesConditions,
      cite: "strgjfl. § 16 a (3), jf. § 16 (6) 2. pkt.",
      when: some(conditions, (each) => all(is(each.about, "place-of-stay", "no-contact"), each.concernsVictim)),
      nb: "Varselet skal omfatte vilkår om oppholdssted og kontakt som direkte gjelder fornærmede eller etterlatte.",
      en: "The notice states conditions on place or contact that directly concern the victim or the bereaved.",
      rows: ["consultation/c6-8-8/victim-notified-of-place-and-contact-conditions"],
    });
    s.duty("3/restorative", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (7) 1. pkt., § 2 (2)",
      value: exists(victimContact.restorativeProcessOfferedOn),
      nb: "Domfelte og fornærmede skal tilbys gjenopprettende prosess når gjennomføring utenfor fengsel innvilges.",
      en: "When serving outside prison is granted, the person and the victim must be offered a restorative process.",
      rows: ["consultation/c6-8-8/restorative-process-offered"],
    });
    const agreement = s.duty("3/agreement", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (7) 2. pkt.",
      when: victimContact.agreementOnPlaceOrContact,
      nb: "Er domfelte og fornærmede enige om oppholdssted eller kontakt, tas det hensyn til avtalen når vilkår settes.",
      en: "If person and victim agree on place or contact, account is taken of the agreement in setting conditions.",
      rows: ["consultation/c6-8-8/agreement-taken-into-account"],
    });
    s.exception("3/agreement-unreasonable", {
      cite: "strgjfl. § 16 a (3), jf. § 16 (7) 3. pkt.",
      when: victimContact.agreementUnreasonable,
      lifts: [agreement],
      nb: "Det trengs ikke når avtalen blir urimelig for fornærmede eller domfelte.",
      en: "It need not be done if the agreement would be unreasonable for the victim or the convicted person.",
      rows: ["consultation/c6-8-8/agreement-unreasonable-exception"],
    });
  },
);
