import {
  all,
  any,
  type Condition,
  exists,
  gt,
  is,
  isNone,
  lte,
  matches,
  not,
  on,
  section,
  selfOf,
  some,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  controlMeasureBars,
  controlMeasureRequirements,
  controlReviewDuty,
  informationBeforeControl,
} from "../../electronic-monitoring/control-slots.ts";
import { conditions } from "../../facts/conduct.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { executionRegulation } from "../../instruments.ts";
import { biometricPurposeOpen, technologyOpen, videoPurposeOpen } from "./control-slots.ts";
import { placeOrContactBroken } from "./in-force.ts";

const measure = selfOf(measures);
const insufficient = not(monitoring.areaLocalisationSuffices);
const byVideo = is(measure.technology, "video-call");
const byBiometrics = is(measure.technology, "biometrics");
const imposed = (about: "place-of-stay" | "no-contact", letter: string): Condition =>
  some(conditions, (each) =>
    all(
      is(each.about, about),
      matches(each.setUnder, { code: "strgjfl", section: "16", paragraph: 3, letter }),
      isNone(each.endedOn),
    ),
  );

const options = {
  instrument: executionRegulation,
  number: "7-5",
  key: "reg/7-5-control/measure",
  from: "2020-09-01",
  cite: citeIn(executionRegulation, "7-5"),
  record: measures,
} as const;

/** The technology and purpose of the single measure. Source: fsk. § 7-5 (3) to (7). */
export const section75Technology = section(options, (s) => {
  s.condition("3/radio-frequency-insufficient", {
    slot: controlMeasureRequirements,
    when: not(is(measure.technology, "area-localisation")),
    holds: insufficient,
    nb: "Ytterligere digitale tiltak kan bare besluttes når radiofrekvens ikke er nok til å kontrollere vilkårene.",
    en: "Further digital measures may be decided only where radio frequency is not enough to check the conditions.",
    rows: ["consultation/c7-7.3.1/reg75-3-rf-insufficient"],
  });
  s.power("3/a", {
    slot: technologyOpen,
    when: all(is(measure.technology, "tracking"), insufficient),
    nb: "Kriminalomsorgen kan beslutte sporing; fjerde ledd setter grensene for den.",
    en: "The service may decide on tracking; the fourth paragraph limits it.",
    rows: ["consultation/c7-7.3.1/reg75-3-tracking"],
  });
  s.power("3/b", {
    slot: technologyOpen,
    when: all(byVideo, insufficient),
    nb: "Kriminalomsorgen kan beslutte videosamtale.",
    en: "The service may decide on video calls.",
    rows: ["consultation/c7-7.3.1/reg75-3-video"],
  });
  s.power("3/c", {
    slot: technologyOpen,
    when: all(is(measure.technology, "remote-substance-test"), is(measure.substance, "alcohol"), insufficient),
    nb: "Kriminalomsorgen kan beslutte fjerntest av alkohol, og bare av alkohol.",
    en: "The service may decide on remote tests for alcohol, and for alcohol only.",
    rows: ["consultation/c7-7.3.1/reg75-3-remote-alcohol"],
  });
  s.power("3/d", {
    slot: technologyOpen,
    when: all(byBiometrics, insufficient),
    nb: "Kriminalomsorgen kan beslutte biometri, som fingeravtrykk og ansiktsgjenkjenning.",
    en: "The service may decide on biometrics, such as fingerprints and face recognition.",
    rows: ["consultation/c7-7.3.1/reg75-3-biometrics"],
  });
  s.bar("3/closed-list", {
    slot: controlMeasureBars,
    when: not(any(is(measure.technology, "area-localisation", "positioning"), technologyOpen.of(measure))),
    nb: "Annen teknologi enn den oppregnede kan ikke brukes.",
    en: "Technology other than that listed may not be used.",
  });
  s.bar("3/positioning", {
    slot: controlMeasureBars,
    when: is(measure.technology, "positioning"),
    nb: "Posisjonering, som viser hvor personen er på ett tidspunkt, har ikke hjemmel i forskriften i kraft.",
    en: "Positioning, which shows where the person is at one moment, has no basis in the regulation in force.",
    rows: ["consultation/c7-7.3.1/positioning-not-covered"],
  });
  s.bar("4/kind-of-tracking", {
    slot: controlMeasureBars,
    when: all(
      is(measure.technology, "tracking"),
      any(is(measure.trackingKind, "passive"), all(is(measure.trackingKind, "active"), not(placeOrContactBroken))),
    ),
    nb: "Løpende sporing er stengt så lenge ikke vilkår om oppholdssted eller kontakt er brutt; sporing avlest i ettertid er alltid stengt.",
    en: "Live tracking is barred until a condition on place or contact is broken; tracking read afterwards is always barred.",
  });
  s.power("5/identify", {
    slot: videoPurposeOpen,
    when: all(byVideo, is(measure.purpose, "identify")),
    nb: "Videosamtale kan brukes til å identifisere domfelte.",
    en: "A video call may be used to identify the person.",
    rows: ["consultation/c7-7.3.1/reg75-5-video-identify"],
  });
  s.power("5/conditions", {
    slot: videoPurposeOpen,
    when: all(
      byVideo,
      any(
        all(is(measure.purpose, "place-of-stay"), imposed("place-of-stay", "d")),
        all(is(measure.purpose, "contact-ban"), imposed("no-contact", "e")),
      ),
    ),
    nb: "Videosamtale kan brukes til å kontrollere vilkår om oppholdssted eller kontakt som er satt etter § 16 tredje ledd d eller e.",
    en: "A video call may be used to check conditions on place or contact set under § 16, third paragraph, d or e.",
    rows: ["consultation/c7-7.3.1/reg75-5-video-conditions"],
  });
  s.power("5/instead-of-visit", {
    slot: videoPurposeOpen,
    when: all(byVideo, is(measure.purpose, "replace-visit")),
    nb: "Videosamtale kan tre i stedet for et uanmeldt kontrollbesøk i hjemmet eller på sysselsettingsplassen.",
    en: "A video call may replace an unannounced control visit at home or at the place of occupation.",
    rows: ["consultation/c7-7.3.1/reg75-5-video-instead-of-visit"],
  });
  s.power("5/instead-of-attendance", {
    slot: videoPurposeOpen,
    when: all(byVideo, is(measure.purpose, "replace-meeting")),
    nb: "Videosamtale kan tre i stedet for oppmøte etter § 7-4 tredje ledd.",
    en: "A video call may replace attendance under § 7-4, third paragraph.",
    rows: ["consultation/c7-7.3.1/reg75-5-video-instead-of-attendance"],
  });
  s.bar("5/other-purpose", {
    slot: controlMeasureBars,
    when: all(byVideo, not(videoPurposeOpen.of(measure))),
    nb: "Videosamtale kan ikke brukes til andre formål enn de oppregnede.",
    en: "Video calls may not serve purposes other than those listed.",
  });
  s.power("6/purposes", {
    slot: biometricPurposeOpen,
    when: all(
      byBiometrics,
      any(
        is(measure.purpose, "confirm-home", "substance-test"),
        all(
          is(measure.purpose, "identify"),
          some(measures, (other) => is(other.technology, "remote-substance-test")),
        ),
      ),
    ),
    nb: "Fingeravtrykk kan bekrefte at domfelte er i boligen, og ansiktsgjenkjenning at rett person tar fjerntesten.",
    en: "Fingerprints may confirm presence in the home, and face recognition that the right person takes the remote test.",
    rows: ["consultation/c7-7.3.1/reg75-6-biometrics-rules"],
  });
  s.bar("6/other-purpose", {
    slot: controlMeasureBars,
    when: all(byBiometrics, not(biometricPurposeOpen.of(measure))),
    nb: "Biometri kan ikke brukes til andre formål.",
    en: "Biometrics may not serve other purposes.",
  });
  s.power("7/any-time", {
    when: all(is(measure.technology, "remote-substance-test"), is(measure.substance, "alcohol"), insufficient),
    nb: "Fjerntest av alkohol kan foretas når som helst under gjennomføringen, for å kontrollere om domfelte bruker alkohol.",
    en: "Remote alcohol tests may be made at any time during the execution, to check whether the person uses alcohol.",
    cite: "fsk. § 7-5 (7), jf. § 7-4 (4)",
    rows: ["consultation/c7-7.3.1/reg75-7-remote-alcohol-rules"],
  });
});

const toldBefore = (day: typeof measure.toldDataOn): Condition => all(exists(day), lte(day, measure.startsOn));

/** What the service owes before and while a measure is used. Source: fsk. § 7-5 (8), (9). */
export const section75Limits = section(options, (s) => {
  s.duty("8/inform", {
    slot: informationBeforeControl,
    when: any(isNone(measure.endedOn), gt(measure.endedOn, on)),
    nb: "Før teknologien tas i bruk, skal domfelte få informasjon om den.",
    en: "Before the technology is used the person must be informed of it.",
  });
  s.duty("8/told", {
    value: all(
      toldBefore(measure.toldTechnologyOn),
      toldBefore(measure.toldDataOn),
      toldBefore(measure.toldConsequencesOn),
    ),
    nb: "Domfelte skal på forhånd ha fått vite hvilken teknologi som brukes, hvilke opplysninger som behandles, og hva brudd kan føre til.",
    en: "The person must have been told beforehand which technology is used, which data are processed and what a breach can lead to.",
    rows: ["consultation/c7-7.3.1/reg75-8-inform-before"],
  });
  s.condition("9/fit-risk", {
    slot: controlMeasureRequirements,
    holds: measure.tailored,
    nb: "Kontrollen skal tilpasses den risikoen den enkelte utgjør.",
    en: "The control must be fitted to the risk that the individual poses.",
    rows: ["consultation/c7-7.3.1/reg75-9-fit-risk"],
  });
  s.condition("9/not-stricter", {
    slot: controlMeasureRequirements,
    holds: not(measure.stricterThanNeeded),
    nb: "Kontrollen skal ikke være strengere eller mer omfattende enn formålet krever.",
    en: "The control must not be stricter or more extensive than its purpose calls for.",
    rows: ["consultation/c7-7.3.1/reg75-9-not-stricter"],
  });
  s.step("9/review", {
    slot: controlReviewDuty,
    when: all(lte(measure.startsOn, on), any(isNone(measure.endedOn), gt(measure.endedOn, on))),
    nb: "Kontrolltiltakene skal vurderes fortløpende og justeres ved behov.",
    en: "The control measures must be assessed continuously and adjusted where called for.",
    rows: ["consultation/c7-7.3.1/reg75-9-review"],
  });
});
