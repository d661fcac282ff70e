import { all, any, exists, gte, is, not, parameter, section, some, yes } from "@soning/norms";
import { controlPower } from "../../electronic-monitoring/control-slots.ts";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { residentsConsent } from "../../electronic-monitoring/proposed-home.ts";
import { application, decision } from "../../facts/application.ts";
import { conduct } from "../../facts/conduct.ts";
import { children } from "../../facts/household.ts";
import { occupation } from "../../facts/occupation.ts";
import { offences, victimContact } from "../../facts/offences.ts";
import { serving } from "../../facts/serving.ts";
import { outsidePrisonConditions, outsidePrisonDuties } from "../../serving-outside-prison/slots.ts";
import { agreementCounts, attendanceKept, occupationWaived, restorativeOffer } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

/** The fewest meetings in a week for a person serving under § 16. */
export const weeklyMeetingsOutside = parameter.number(
  "em-2024.3-8.weekly-meetings",
  undefined,
  { nb: "færreste oppmøter i uken etter § 3-8", en: "fewest meetings in a week under § 3-8" },
  [{ overlay: "em-2024", value: 1, cite: "fsk. § 3-8 (1) (forslag)" }],
);

const servesUnder16 = is(serving.form, "outside-prison");
/** The case is about § 16: served now, applied for, or up for a decision. */
const underSection16 = any(
  servesUnder16,
  is(application.about, "outside-prison"),
  is(decision.about, "outside-prison"),
);
/** There is a victim, or someone left behind, in the case. */
export const hasVictim = some(offences, (offence) =>
  any(
    some(offence.victims, () => yes),
    some(offence.bereaved, () => yes),
  ),
);

/** Serving under § 16, as proposed: § 3-8. */
export const section3x8Proposed = section(proposed("3-8"), (s) => {
  s.duty("1/weekly", {
    slot: outsidePrisonDuties,
    when: servesUnder16,
    nb: "Den som gjennomfører straff etter § 16, skal møte minst én gang i uken.",
    en: "A person serving under § 16 shall meet at least once a week.",
  });
  s.condition("1/weekly-kept", {
    slot: attendanceKept,
    when: servesUnder16,
    holds: gte(conduct.meetingsThisWeek, weeklyMeetingsOutside),
    nb: "Plikten er overholdt når den domfelte har møtt minst én gang i uken.",
    en: "The duty is kept when the person has met at least once in the week.",
    rows: ["consultation/p-reg-3-8/weekly-attendance"],
  });
  s.step("1/where", {
    when: servesUnder16,
    value: conduct.meetingPlaceAssigned,
    nb: "Møtet er hos kriminalomsorgen eller en annen myndighet, person eller organisasjon som den anviser.",
    en: "The meeting is with the service or another authority, person or organisation that it points out.",
    rows: ["consultation/p-reg-3-8/meets-whom"],
  });
  s.step("2/first/offer", {
    slot: restorativeOffer,
    when: all(underSection16, hasVictim),
    value: exists(victimContact.restorativeProcessOfferedOn),
    nb: "Den domfelte og fornærmede skal tilbys gjenopprettende prosess.",
    en: "The person and the victim shall be offered a restorative process.",
    note: {
      nb: "Drøftelsen sier at plikten ikke trenger å gjentas ved siden av § 2; teksten gjentar den to steder.",
      en: "The discussion says that the duty need not be repeated beside § 2; the text repeats it in two places.",
    },
    fault: "consultation/fault/restorative-offer-kept-or-not",
    rows: ["consultation/p-reg-3-8/restorative-offer"],
  });
  s.step("2/second/agreement", {
    slot: agreementCounts,
    when: all(underSection16, victimContact.agreementOnPlaceOrContact),
    nb: "En avtale om oppholdssted eller kontakt tas hensyn til når vilkår settes; den binder ikke.",
    en: "An agreement on whereabouts or contact is taken into account when conditions are set; it does not bind.",
    rows: ["consultation/p-reg-3-8/take-account-of-agreement"],
  });
  s.power("3/digital", {
    when: all(servesUnder16, controlPower),
    nb: "Digitale kontrolltiltak kan ilegges etter § 16 d og § 7A-1.",
    en: "Digital control measures may be imposed under § 16 d and § 7A-1.",
    rows: ["consultation/p-reg-3-8/digital-measures"],
  });
  s.exception("4/occupation", {
    when: occupationWaived,
    lifts: ["act/16/1/d/occupation"],
    nb: "Reglene om sysselsetting i § 7-4 annet ledd gjelder også her, med adgangen til å fravike kravet.",
    en: "The rules on occupation in § 7-4 second paragraph hold here too, with the power to waive the requirement.",
    rows: ["consultation/p-reg-3-8/occupation-rules-apply"],
  });
  s.condition("4/norway", {
    slot: outsidePrisonConditions,
    when: not(is(occupation.kind, "none")),
    holds: occupation.inNorway,
    nb: "Også etter § 16 må sysselsettingen være i Norge.",
    en: "Under § 16 too the occupation must be in Norway.",
  });
  s.condition("4/controllable", {
    slot: outsidePrisonConditions,
    when: not(is(occupation.kind, "none")),
    holds: occupation.controllable,
    nb: "Også etter § 16 må sysselsettingen kunne kontrolleres.",
    en: "Under § 16 too it must be possible to control the occupation.",
  });
  s.consequence("4/children", {
    when: all(
      underSection16,
      some(children, (child) => affectedChild.of(child)),
    ),
    nb: "Reglene om barns medvirkning i § 7-9 gjelder også her.",
    en: "The rules on the participation of children in § 7-9 hold here too.",
    rows: ["consultation/p-reg-3-8/children-rules-apply"],
  });
  s.condition("4/consent", {
    when: underSection16,
    holds: residentsConsent,
    nb: "Reglene om informasjon til og samtykke fra samboende i § 7-10 gjelder også her.",
    en: "The rules on information to and consent from cohabitants in § 7-10 hold here too.",
    rows: ["consultation/p-reg-3-8/consent-rules-apply"],
  });
});
