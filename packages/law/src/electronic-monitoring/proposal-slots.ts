import { slot, slotOn } from "@soning/norms";
import { measures } from "../facts/monitoring.ts";

// What §§ 16 a to 16 c of the proposal conclude beside the slots shared with the law in force.

/** The age that the ladder of §§ 16 a (5) and 16 b (5) reads. */
export const ladderAge = slot.number("em-2024.age", {
  unit: "years",
  nb: "alderen som avgjør trinnet i aldersstigen",
  en: "the age that decides the step of the ladder",
});
/** The person is between 18 and 21. */
export const between18And21 = slot.boolean("em-2024.band.18-21", {
  combine: "one",
  fallback: false,
  nb: "mellom 18 og 21 år",
  en: "between 18 and 21",
});
/** The person is between 21 and 25. */
export const between21And25 = slot.boolean("em-2024.band.21-25", {
  combine: "one",
  fallback: false,
  nb: "mellom 21 og 25 år",
  en: "between 21 and 25",
});

/** The final part is being served with EM. */
export const servesFinalPart = slot.boolean("em-2024.final-part/served", {
  combine: "one",
  fallback: false,
  nb: "sluttgjennomføring pågår",
  en: "the final part is being served with EM",
});
/** The whole sentence is being served with EM. */
export const servesWholeSentence = slot.boolean("em-2024.whole-sentence/served", {
  combine: "one",
  fallback: false,
  nb: "helgjennomføring pågår",
  en: "the whole sentence is being served with EM",
});
/** Area localisation belongs to the form; it needs no decision under § 16 d. */
export const builtInLocalisation = slot.boolean("em-2024.built-in-localisation", {
  nb: "områdelokalisering følger av gjennomføringsformen",
  en: "area localisation follows from the form of serving",
});

/** The measure is the control that belongs to the form of serving. */
export const builtInMeasure = slotOn.boolean(measures, "em-2024.measure/built-in", {
  nb: "tiltaket er kontrollen som hører til gjennomføringsformen",
  en: "the measure is the control that belongs to the form of serving",
});

/** What must be done before the decision on the final part. */
export const finalPartBeforeDecision = slot.boolean("em-2024.final-part/before-decision", {
  combine: "all",
  nb: "det som skal være gjort før beslutningen om sluttgjennomføring",
  en: "what must be done before the decision on the final part",
});
/** What must be done before the decision on the whole sentence. */
export const wholeSentenceBeforeDecision = slot.boolean("em-2024.whole-sentence/before-decision", {
  combine: "all",
  nb: "det som skal være gjort før beslutningen om helgjennomføring",
  en: "what must be done before the decision on the whole sentence",
});
/** The final part is considered of the service's own accord. */
export const finalPartToBeConsidered = slot.boolean("em-2024.final-part/own-initiative", {
  nb: "sluttgjennomføring skal vurderes uten søknad",
  en: "the final part is considered without an application",
});
/** The whole sentence with EM is considered of the service's own accord. */
export const wholeSentenceToBeConsidered = slot.boolean("em-2024.whole-sentence/own-initiative", {
  nb: "helgjennomføring skal vurderes uten søknad",
  en: "the whole sentence is considered without an application",
});

/** First day on which the time conditions of the final part are fulfilled. */
export const finalPartFrom = slot.date("em.final-part/from", {
  combine: "max",
  fallback: "none",
  nb: "tidligste sluttgjennomføring",
  en: "earliest final part with EM",
});

/** § 16 c covers the person's form of serving. */
export const commonRulesApply = slot.boolean("em-2024.16c/scope", {
  combine: "one",
  fallback: false,
  nb: "§ 16 c gjelder",
  en: "§ 16 c applies",
});
/** The person must keep off intoxicants. */
export const substanceBan = slot.boolean("em-2024.16c/substance-ban", {
  nb: "rusforbudet gjelder",
  en: "the substance ban applies",
});
/** The substance ban is broken. */
export const substanceBreach = slot.boolean("em-2024.16c/substance-breach", {
  nb: "rusforbudet er brutt",
  en: "the substance ban is broken",
});
/** Special conditions shall be set. */
export const specialConditionsDuty = slot.boolean("em-2024.16c/special-conditions-duty", {
  nb: "særlige vilkår skal fastsettes",
  en: "special conditions shall be set",
});
/** Special conditions may be set: those listed and others. */
export const specialConditionsPower = slot.boolean("em-2024.16c/special-conditions-power", {
  nb: "særlige vilkår kan fastsettes",
  en: "special conditions may be set",
});
/** What each condition and measure must satisfy. */
export const measureRequirements = slot.boolean("em-2024.16c/requirements", {
  combine: "all",
  nb: "krav til vilkår og kontrolltiltak",
  en: "requirements on conditions and measures",
});
/** The service checks that requirements and conditions are kept. */
export const checkingDuty = slot.boolean("em-2024.16c/checking-duty", {
  nb: "kriminalomsorgen skal kontrollere",
  en: "the service shall check",
});
/** Digital control may be decided on as part of the checking. */
export const digitalCheckPower = slot.boolean("em-2024.16c/digital-check", {
  nb: "digitale kontrolltiltak kan inngå i kontrollen",
  en: "digital control may be part of the checking",
});
/** Substance tests may be carried out as part of the checking. */
export const substanceTestPower = slot.boolean("em-2024.16c/substance-test", {
  nb: "ruskontroll etter § 56 kan iverksettes",
  en: "substance tests under § 56 may be carried out",
});
/** Conditions and measures in force are reviewed continuously. */
export const measureReviewDuty = slot.boolean("em-2024.16c/review-duty", {
  nb: "vilkår og tiltak skal vurderes fortløpende",
  en: "conditions and measures shall be reviewed continuously",
});

export const proposalSlots = [
  ladderAge,
  between18And21,
  between21And25,
  servesFinalPart,
  servesWholeSentence,
  builtInLocalisation,
  builtInMeasure,
  finalPartBeforeDecision,
  wholeSentenceBeforeDecision,
  finalPartToBeConsidered,
  wholeSentenceToBeConsidered,
  finalPartFrom,
  commonRulesApply,
  substanceBan,
  substanceBreach,
  specialConditionsDuty,
  specialConditionsPower,
  measureRequirements,
  checkingDuty,
  digitalCheckPower,
  substanceTestPower,
  measureReviewDuty,
];
