import { all, any, not, section, slot } from "@soning/norms";
import { suitability } from "../../facts/suitability.ts";
import { hospital, institution } from "../../facts/treatment.ts";
import { executionAct } from "../../instruments.ts";
import { stillToServe } from "../../sentence-clock/serving-now.ts";
import { preventiveDetention, prisonToServe } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";

export const institutionConditions = slot.boolean("institution/conditions", {
  combine: "all",
  nb: "vilkår for gjennomføring i institusjon",
  en: "conditions for serving in an institution",
});
export const institutionBars = slot.boolean("institution/bars", {
  nb: "noe stenger for institusjon",
  en: "bars to an institution",
});
export const institutionPower = slot.boolean("institution/power", {
  nb: "straffen kan gjennomføres i institusjon",
  en: "the sentence may be served in an institution",
});
export const hospitalPower = slot.boolean("hospital/power", {
  nb: "straffen kan gjennomføres i sykehus",
  en: "the sentence may be served in hospital",
});
export const treatmentSlots = [institutionConditions, institutionBars, institutionPower, hospitalPower];

/** Serving in an institution. Source: strgjfl. § 12. */
export const section12 = section(
  { instrument: executionAct, number: "12", key: "act/12", from: "2002-03-01", cite: citeOf("12") },
  (s) => {
    s.power("1", {
      slot: institutionPower,
      when: all(any(prisonToServe, preventiveDetention), stillToServe, institutionConditions, not(institutionBars)),
      nb: "Straffen kan i særlige tilfeller helt eller delvis gjennomføres ved heldøgnsopphold i institusjon.",
      en: "In special cases the sentence may be served wholly or partly by a stay day and night in an institution.",
    });
    s.condition("1/need", {
      slot: institutionConditions,
      holds: any(institution.needForTreatment, institution.otherSpecialReasons),
      nb: "Oppholdet må være nødvendig for evnen til å fungere sosialt og lovlydig, eller andre tungtveiende grunner må tale for det.",
      en: "The stay must be necessary for the ability to function socially and within the law, or other weighty reasons must speak for it.",
    });
    s.condition("1/day-and-night", {
      slot: institutionConditions,
      holds: institution.roundTheClock,
      nb: "Oppholdet må være døgnet rundt.",
      en: "The stay must be day and night.",
    });
    s.condition("1/p2/hold", {
      slot: institutionConditions,
      holds: institution.canHold,
      nb: "Den domfelte må kunne holdes tilbake mot sin vilje og hentes tilbake.",
      en: "It must be possible to hold the person against his will and bring him back.",
    });
    s.bar("1/p3/security", {
      slot: institutionBars,
      when: suitability.securityAgainst,
      nb: "Sikkerhetsmessige grunner taler mot.",
      en: "Reasons of security speak against it.",
    });
    s.bar("1/p3/evasion", {
      slot: institutionBars,
      when: institution.evasionFeared,
      nb: "Det er grunn til å tro at den domfelte vil unndra seg.",
      en: "There is reason to think that the person will evade serving.",
    });
  },
);

/** Serving in hospital. Source: strgjfl. § 13. */
export const section13 = section(
  { instrument: executionAct, number: "13", key: "act/13", from: "2002-03-01", cite: citeOf("13") },
  (s) => {
    s.power("1", {
      slot: hospitalPower,
      when: all(
        any(prisonToServe, preventiveDetention),
        stillToServe,
        hospital.treatmentNecessary,
        not(hospital.possibleInPrison),
      ),
      nb: "Straffen kan gjennomføres i sykehus når behandling gjør det nødvendig og ikke kan gis under ordinær gjennomføring.",
      en: "The sentence may be served in hospital where treatment makes it necessary and cannot be given during ordinary serving.",
    });
  },
);
