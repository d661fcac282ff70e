import { all, any, choice, is, isNone, not, section, some, when } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  activeTracking,
  areaLocalisationPower,
  biometricsConditions,
  biometricsPower,
  controlPower,
  controlScope,
  remoteTestConditions,
  remoteTestPower,
  trackingConditions,
  trackingPower,
  videoCallConditions,
  videoCallPower,
} from "../../electronic-monitoring/control-slots.ts";
import { leastIntrusiveLocating, locatingTechnologies } from "../../execution-of-sentences-act/section-16-d/slots.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { executionRegulation } from "../../instruments.ts";
import { placeOrContactBroken } from "./in-force.ts";

/** Tracking that lies dormant until a breach is decided and not ended. */
export const underSituationalTracking = some(measures, (measure) =>
  all(is(measure.technology, "tracking"), is(measure.trackingKind, "situational"), isNone(measure.endedOn)),
);

const letters = [
  [
    "a",
    "tracking",
    trackingPower,
    trackingConditions,
    "sporing som utløses av brudd",
    "tracking switched on by a breach",
  ],
  ["b", "video", videoCallPower, videoCallConditions, "videosamtale", "video calls"],
  ["c", "remote-test", remoteTestPower, remoteTestConditions, "fjerntest av alkohol", "remote alcohol tests"],
  ["d", "biometrics", biometricsPower, biometricsConditions, "biometri", "biometrics"],
] as const;

/** Which technologies may be decided on. Source: fsk. § 7-5 (3), (4), in force since 1 September 2020. */
export const section75Control = section(
  {
    instrument: executionRegulation,
    number: "7-5",
    key: "reg/7-5-control",
    from: "2020-09-01",
    cite: citeIn(executionRegulation, "7-5"),
  },
  (s) => {
    s.power("3/radio-frequency", {
      slot: areaLocalisationPower,
      when: controlScope,
      nb: "Utgangspunktet er kontroll med radiofrekvens, som viser om personen er i boligen.",
      en: "The starting point is control with radio frequency, which shows whether the person is in the home.",
    });
    for (const [letter, name, power, conditions, nb, en] of letters) {
      s.power(`3/${letter}/${name}`, {
        slot: power,
        when: all(controlPower, conditions),
        nb: `Det kan besluttes bruk av ${nb}.`,
        en: `It may be decided to use ${en}.`,
      });
      s.condition(`3/${letter}/radio-frequency-insufficient`, {
        slot: conditions,
        holds: not(monitoring.areaLocalisationSuffices),
        nb: "Kontroll med radiofrekvens må ikke være tilstrekkelig.",
        en: "Control with radio frequency must not suffice.",
      });
    }
    s.definition("3/least-intrusive", {
      slot: leastIntrusiveLocating,
      value: when(
        monitoring.areaLocalisationSuffices,
        choice("area-localisation", locatingTechnologies),
        choice("tracking", locatingTechnologies),
      ),
      nb: "Radiofrekvens brukes når det er nok; ellers er sporing utløst av brudd det eneste som viser hvor personen er.",
      en: "Radio frequency is used where it is enough; otherwise tracking switched on by a breach is all that shows where the person is.",
      note: {
        nb: "Posisjonering, som ligger imellom, har ingen hjemmel.",
        en: "Positioning, which lies between, has no basis.",
      },
    });
    s.consequence("4/active", {
      slot: activeTracking,
      when: all(underSituationalTracking, placeOrContactBroken),
      nb: "Bryter personen under situasjonsbestemt sporing et vilkår om oppholdssted eller kontakt, følges posisjon og bevegelse fortløpende.",
      en: "Where a person under situational tracking breaks a condition on place or contact, position and movement are followed continuously.",
      note: {
        nb: "Notatet sier at sporingen aktiveres; forskriften sier at kriminalomsorgen da «kan» spore kontinuerlig.",
        en: 'The paper says that the tracking is switched on; the regulation says that the service "may" then track continuously.',
      },
      doubtful: true,
      rows: ["consultation/c7-7.3.1/reg75-4-active"],
    });
    s.step("3/base-station", {
      when: any(controlScope, underSituationalTracking),
      nb: "En basestasjon i boligen kontrollerer om personen er hjemme.",
      en: "A base station in the home checks whether the person is at home.",
      cite: "fsk. § 7-5 (3), høringsnotatet pkt. 7.3.2",
      rows: ["consultation/c7-7.3.2/base-station"],
    });
  },
);

/** The proposal takes these paragraphs away and puts § 7A-1 in their place. */
export const section75ControlProposed = section(
  {
    instrument: executionRegulation,
    number: "7-5",
    key: "reg/7-5-control",
    overlay: "em-2024",
    replaces: ["reg/7-5-control/*"],
  },
  () => {},
);
