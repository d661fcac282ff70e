import { least, matter, some } from "@soning/norms";
import { complaintPeriod, levelAbove } from "../decisions/slots.ts";
import {
  activeTracking,
  areaLocalisationPower,
  biometricsPower,
  communityControl,
  controlDataPower,
  controlGrounds,
  controlLevel,
  controlMeasureBars,
  controlMeasurePower,
  controlPower,
  controlReviewDuty,
  controlScope,
  deletionDuty,
  deletionLatestOn,
  exitControl,
  identityCheck,
  informationBeforeControl,
  movementCheck,
  positionCheck,
  positioningPower,
  remoteTestPower,
  retentionPeriod,
  substanceCheck,
  trackingPower,
  videoCallPower,
} from "../electronic-monitoring/control-slots.ts";
import { leastIntrusiveLocating } from "../execution-of-sentences-act/section-16-d/slots.ts";
import { fineServiceControl } from "../execution-of-sentences-act/section-16-e/subject-slots.ts";
import { releaseControlCondition } from "../execution-of-sentences-act/section-43/slots.ts";
import { controlData } from "../facts/information.ts";
import { measures } from "../facts/monitoring.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

/** Which digital control may be used of this person: in what, by which means, on which terms, and what becomes of the data. */
export const controlMeasures = matter("em.control-measures", {
  nb: "Hvilke digitale kontrolltiltak kan brukes?",
  en: "Which digital control measures may be used?",
  asks: controlPower,
  nature: "measure",
  results: {
    situation: {
      value: controlScope,
      nb: "situasjonen åpner for digital kontroll",
      en: "the situation opens for digital control",
    },
    ground: { value: controlGrounds, nb: "grunnlag for digital kontroll", en: "a ground for digital control" },
    identity: { value: identityCheck, nb: "identitet kan kontrolleres", en: "identity may be checked" },
    position: { value: positionCheck, nb: "posisjon kan kontrolleres", en: "position may be checked" },
    movement: { value: movementCheck, nb: "bevegelse kan kontrolleres", en: "movement may be checked" },
    substance: { value: substanceCheck, nb: "rusbruk kan kontrolleres", en: "substance use may be checked" },
    "least-intrusive": {
      value: leastIntrusiveLocating,
      nb: "minst inngripende lokalisering som er nok",
      en: "the least intrusive locating that suffices",
    },
    "area-localisation": {
      value: areaLocalisationPower,
      nb: "områdelokalisering kan brukes",
      en: "area localisation may be used",
    },
    positioning: { value: positioningPower, nb: "posisjonering kan brukes", en: "positioning may be used" },
    tracking: { value: trackingPower, nb: "sporing kan besluttes", en: "tracking may be decided on" },
    "active-tracking": { value: activeTracking, nb: "sporingen er aktivert", en: "tracking is switched on" },
    "video-call": { value: videoCallPower, nb: "videosamtale kan brukes", en: "video calls may be used" },
    "remote-test": {
      value: remoteTestPower,
      nb: "fjerntest av rus kan brukes",
      en: "remote substance tests may be used",
    },
    biometrics: { value: biometricsPower, nb: "biometri kan brukes", en: "biometrics may be used" },
    "measure-may-be-used": {
      value: some(measures, (measure) => controlMeasurePower.of(measure)),
      nb: "et av tiltakene kan brukes",
      en: "one of the measures may be used",
    },
    "measure-barred": {
      value: some(measures, (measure) => controlMeasureBars.of(measure)),
      nb: "et av tiltakene er stengt",
      en: "one of the measures is barred",
    },
    "inform-before": {
      value: some(measures, (measure) => informationBeforeControl.of(measure)),
      nb: "den domfelte skal informeres først",
      en: "the person shall be informed first",
    },
    review: {
      value: some(measures, (measure) => controlReviewDuty.of(measure)),
      nb: "tiltak skal vurderes fortløpende",
      en: "measures shall be reviewed continuously",
    },
    exit: { value: exitControl, nb: "utgangen kan kontrolleres", en: "the exit may be controlled" },
    "community-sentence": {
      value: communityControl,
      nb: "samfunnsstraffen kan kontrolleres",
      en: "the community sentence may be controlled",
    },
    "fine-service": {
      value: fineServiceControl,
      nb: "bøtetjenesten kan kontrolleres",
      en: "the fine service may be controlled",
    },
    "release-condition": {
      value: releaseControlCondition,
      nb: "kan settes som vilkår ved prøveløslatelse",
      en: "may be a condition of release",
    },
    data: {
      value: some(controlData, (data) => controlDataPower.of(data)),
      nb: "opplysninger kan behandles",
      en: "data may be processed",
    },
    delete: {
      value: some(controlData, (data) => deletionDuty.of(data)),
      nb: "opplysninger skal slettes",
      en: "data shall be deleted",
    },
    retention: { value: retentionPeriod, nb: "lengste lagringstid", en: "longest storage" },
    "delete-at-latest": {
      value: least(controlData, (data) => deletionLatestOn.of(data)),
      nb: "slettes senest",
      en: "deleted at the latest",
    },
  },
  decidedBy: { grant: controlLevel, recall: controlLevel },
  appeal: { body: levelAbove(controlLevel), deadline: complaintPeriod },
  horizon: fullTermOn,
});
