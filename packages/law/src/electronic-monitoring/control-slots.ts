import { slot, slotOn } from "@soning/norms";
import { bodies } from "../decisions/slots.ts";
import { controlData } from "../facts/information.ts";
import { measures } from "../facts/monitoring.ts";

// What the law in force (§ 16 a (4), fsk. § 7-5) and the proposal (§ 16 d, § 7A-1) both conclude on digital control measures.
// How they hang together, for the case: scope and a ground → power; power and the object → what may be checked; power and
// the conditions of a technology → that technology may be decided on. For each measure (`measures`): the power of the case,
// the requirements on the measure and no bar → the measure may be used. Powers open a choice, never a duty.

/** The person serves, is out or is released in a way in which digital control may be used at all. */
export const controlScope = slot.boolean("em.control/scope", {
  nb: "situasjonen åpner for digitale kontrolltiltak",
  en: "the situation is one in which digital control may be used",
});
/** A ground for digital control, e.g. necessary for secure serving. */
export const controlGrounds = slot.boolean("em.control/grounds", {
  nb: "grunnlag for digitale kontrolltiltak",
  en: "a ground for digital control",
});
/** The service may decide on digital control of this person. */
export const controlPower = slot.boolean("em.control/power", {
  nb: "digitale kontrolltiltak kan besluttes",
  en: "digital control may be decided",
});

/** Who decides on digital control. */
export const controlLevel = slot.choice("em.control/level", bodies, {
  nb: "hvem som beslutter digitale kontrolltiltak",
  en: "who decides on digital control",
});
/** A person who is out of prison for a time may be put under digital control. */
export const exitControl = slot.boolean("em.control/exit", {
  nb: "utgangen kan kontrolleres digitalt",
  en: "the exit may be put under digital control",
});
/** A community sentence may be put under digital control. */
export const communityControl = slot.boolean("em.control/community-sentence", {
  nb: "samfunnsstraffen kan kontrolleres digitalt",
  en: "the community sentence may be put under digital control",
});

/** Objects: what digital technology may be used to check. */
export const identityCheck = slot.boolean("em.control/identity", {
  nb: "identitet kan kontrolleres digitalt",
  en: "identity may be checked digitally",
});
export const positionCheck = slot.boolean("em.control/position", {
  nb: "geografisk posisjon kan kontrolleres digitalt",
  en: "geographical position may be checked digitally",
});
export const movementCheck = slot.boolean("em.control/movement", {
  nb: "bevegelse kan kontrolleres digitalt",
  en: "movement may be checked digitally",
});
export const substanceCheck = slot.boolean("em.control/substance", {
  nb: "rusbruk kan kontrolleres digitalt",
  en: "substance use may be checked digitally",
});

/** Technologies: `…Conditions` must all hold before the technology may be decided on, `…Power` says that it may. */
export const areaLocalisationConditions = slot.boolean("em.control/area-localisation/conditions", {
  combine: "all",
  nb: "vilkår for områdelokalisering",
  en: "conditions for area localisation",
});
/** Shows whether the person is at a place fixed in advance (radio frequency under the law in force). */
export const areaLocalisationPower = slot.boolean("em.control/area-localisation", {
  nb: "områdelokalisering kan brukes",
  en: "area localisation may be used",
});
export const positioningConditions = slot.boolean("em.control/positioning/conditions", {
  combine: "all",
  nb: "vilkår for posisjonering",
  en: "conditions for positioning",
});
/** Shows where the person is at one moment; no basis in the law in force. */
export const positioningPower = slot.boolean("em.control/positioning", {
  nb: "posisjonering kan brukes",
  en: "positioning may be used",
});
export const trackingConditions = slot.boolean("em.control/tracking/conditions", {
  combine: "all",
  nb: "vilkår for sporing",
  en: "conditions for tracking",
});
/** Tracking may be decided on; it lies dormant until an event activates it. */
export const trackingPower = slot.boolean("em.control/tracking", {
  nb: "sporing kan besluttes",
  en: "tracking may be decided on",
});
/** The decided tracking is switched on, so that the position is followed continuously. */
export const activeTracking = slot.boolean("em.control/active-tracking", {
  nb: "sporingen er aktivert",
  en: "the tracking is switched on",
});
export const videoCallConditions = slot.boolean("em.control/video-call/conditions", {
  combine: "all",
  nb: "vilkår for videosamtale",
  en: "conditions for video calls",
});
export const videoCallPower = slot.boolean("em.control/video-call", {
  nb: "videosamtale kan brukes",
  en: "video calls may be used",
});
export const remoteTestConditions = slot.boolean("em.control/remote-test/conditions", {
  combine: "all",
  nb: "vilkår for fjerntest av rus",
  en: "conditions for remote substance tests",
});
/** Remote tests: alcohol only under the law in force, any substance in the proposal. */
export const remoteTestPower = slot.boolean("em.control/remote-test", {
  nb: "fjerntest av rus kan brukes",
  en: "remote substance tests may be used",
});
export const biometricsConditions = slot.boolean("em.control/biometrics/conditions", {
  combine: "all",
  nb: "vilkår for biometrisk kontroll",
  en: "conditions for biometric control",
});
export const biometricsPower = slot.boolean("em.control/biometrics", {
  nb: "biometrisk kontroll kan brukes",
  en: "biometric control may be used",
});
/** What each measure must satisfy: adapted, reasoned, proportionate, no lighter means enough. */
export const controlMeasureRequirements = slotOn.boolean(measures, "em.control/measure/requirements", {
  combine: "all",
  nb: "krav til det enkelte tiltaket",
  en: "requirements on the single measure",
});
/** The measure's technology, object or purpose is shut out. */
export const controlMeasureBars = slotOn.boolean(measures, "em.control/measure/bars", {
  nb: "noe stenger for tiltaket",
  en: "bars to the measure",
});
/** The measure may be used. */
export const controlMeasurePower = slotOn.boolean(measures, "em.control/measure/power", {
  nb: "tiltaket kan brukes",
  en: "the measure may be used",
});
/** Before use: told of the technology, the data and what a breach may lead to. */
export const informationBeforeControl = slotOn.boolean(measures, "em.control/measure/information-duty", {
  nb: "den domfelte skal informeres før tiltaket tas i bruk",
  en: "the person shall be informed before the measure is used",
});
/** The measure is reviewed continuously while it lasts. */
export const controlReviewDuty = slotOn.boolean(measures, "em.control/measure/review-duty", {
  nb: "tiltaket skal vurderes fortløpende",
  en: "the measure shall be reviewed continuously",
});

/** How long data may be kept after the control ended. A gap where the text gives no number. */
export const retentionPeriod = slot.duration("em.control/data/retention", {
  nb: "lengste lagringstid etter at kontrollen er avsluttet",
  en: "longest storage after the control ended",
});
/** These personal data may be processed. */
export const controlDataPower = slotOn.boolean(controlData, "em.control/data/power", {
  nb: "opplysningene kan behandles",
  en: "the data may be processed",
});
/** Something bars the one who asks from processing them. */
export const controlDataBars = slotOn.boolean(controlData, "em.control/data/bars", {
  nb: "noe stenger for å behandle opplysningene",
  en: "bars to processing the data",
});
/** The data shall be deleted. */
export const deletionDuty = slotOn.boolean(controlData, "em.control/data/deletion-duty", {
  nb: "opplysningene skal slettes",
  en: "the data shall be deleted",
});
/** The last day on which the data may be kept; `none` while the control goes on, and for data to be archived. */
export const deletionLatestOn = slotOn.date(controlData, "em.control/data/deletion-latest", {
  fallback: "none",
  nb: "siste dag for sletting",
  en: "the last day of deletion",
});

export const controlSlots = [
  controlScope,
  controlGrounds,
  controlPower,
  controlLevel,
  exitControl,
  communityControl,
  identityCheck,
  positionCheck,
  movementCheck,
  substanceCheck,
  areaLocalisationConditions,
  areaLocalisationPower,
  positioningConditions,
  positioningPower,
  trackingConditions,
  trackingPower,
  activeTracking,
  videoCallConditions,
  videoCallPower,
  remoteTestConditions,
  remoteTestPower,
  biometricsConditions,
  biometricsPower,
  controlMeasureRequirements,
  controlMeasureBars,
  controlMeasurePower,
  informationBeforeControl,
  controlReviewDuty,
  retentionPeriod,
  controlDataPower,
  controlDataBars,
  deletionDuty,
  deletionLatestOn,
];
