import { all, any, is, isNone, not, section, some } from "@soning/norms";
import {
  areaLocalisationConditions,
  areaLocalisationPower,
  biometricsConditions,
  biometricsPower,
  controlPower,
  controlScope,
  positioningConditions,
  positioningPower,
  remoteTestConditions,
  remoteTestPower,
  trackingConditions,
  trackingPower,
  videoCallConditions,
  videoCallPower,
} from "../../electronic-monitoring/control-slots.ts";
import { builtInLocalisation, substanceBan } from "../../electronic-monitoring/proposal-slots.ts";
import { conditions } from "../../facts/conduct.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { serving } from "../../facts/serving.ts";
import { section7a1Options } from "./options.ts";
import { chapterScope } from "./slots.ts";

const letters = [
  [
    "a",
    areaLocalisationPower,
    areaLocalisationConditions,
    "a-area-localisation",
    "områdelokalisering, som viser om personen er på et bestemt sted",
    "area localisation, which shows whether the person is at a place fixed in advance",
  ],
  [
    "b",
    positioningPower,
    positioningConditions,
    "b-positioning",
    "posisjonering, som viser hvor personen er på et gitt tidspunkt",
    "positioning, which shows where the person is at a given moment",
  ],
  [
    "c",
    trackingPower,
    trackingConditions,
    "c-tracking",
    "sporing, som kan følge bevegelsene",
    "tracking, which can follow the movements",
  ],
  ["d", videoCallPower, videoCallConditions, "d-video-call", "videosamtale", "video calls"],
  [
    "e",
    remoteTestPower,
    remoteTestConditions,
    "e-remote-substance-test",
    "fjerntest av rus, ikke bare av alkohol",
    "remote substance tests, not only for alcohol",
  ],
  [
    "f",
    biometricsPower,
    biometricsConditions,
    "f-biometrics",
    "biometri, som fingeravtrykk og ansiktsgjenkjenning",
    "biometrics, such as fingerprints and face recognition",
  ],
] as const;

/** The technologies and when each may be decided on, as proposed. Source: consultation paper ch. 10.2, § 7A-1 (1), (2), (5). */
export const section7a1Technologies = section(section7a1Options, (s) => {
  s.definition("chapter", {
    slot: chapterScope,
    value: controlScope,
    nb: "Kapittel 7A gjelder digitale kontrolltiltak ved gjennomføring i samfunnet, utganger og prøveløslatelse.",
    en: "Chapter 7A governs digital control during serving in society, exits and release on probation.",
    note: {
      nb: "Overskriften nevner bare prøveløslatelse med møteplikt; § 16 d omfatter også prøveløslatelse fra forvaring, og det er ment.",
      en: "The title names only release with a duty to report; § 16 d also covers release from preventive detention, and that is meant.",
    },
    fault: "consultation/fault/7a-title-too-narrow",
    rows: ["consultation/p-reg-7a-1/scope-chapter"],
  });
  for (const [letter, slot, conditionsOf, row, nb, en] of letters) {
    s.power(`1/${letter}`, {
      slot,
      when: all(controlPower, conditionsOf),
      nb: `Det kan besluttes bruk av ${nb}.`,
      en: `It may be decided to use ${en}.`,
      rows: [`consultation/p-reg-7a-1/${row}`],
    });
  }
  s.condition("1/a/not-already", {
    slot: areaLocalisationConditions,
    holds: not(builtInLocalisation),
    nb: "Områdelokalisering er for den som ikke alt er underlagt slik kontroll.",
    en: "Area localisation is for a person who is not already under such control.",
    rows: ["consultation/p-reg-7a-1/a-not-if-already"],
  });
  s.condition("2", {
    slot: positioningConditions,
    holds: not(monitoring.areaLocalisationSuffices),
    nb: "Posisjonering kan bare besluttes når områdelokalisering ikke er tilstrekkelig; mistanke om brudd kreves ikke.",
    en: "Positioning is open only where area localisation does not suffice; no suspicion of breach is needed.",
    rows: ["consultation/p-reg-7a-1/positioning-only-if"],
  });
  s.condition("5/ban", {
    slot: remoteTestConditions,
    holds: any(
      substanceBan,
      some(conditions, (condition) => all(is(condition.about, "sobriety"), isNone(condition.endedOn))),
    ),
    nb: "Fjerntest forutsetter et rusforbud, som må ha hjemmel et annet sted.",
    en: "Remote tests presuppose a ban on intoxicants, which must rest on another provision.",
    rows: ["consultation/p-reg-7a-1/e-only-if-ban"],
  });
  s.power("5/agreed-or-unannounced", {
    when: remoteTestPower,
    nb: "Fjerntest kan være avtalt på forhånd eller uanmeldt.",
    en: "Remote tests may be agreed beforehand or come unannounced.",
    rows: ["consultation/p-reg-7a-1/e-agreed-or-unannounced"],
  });
});

/** The chapter's reach by its title alone. Source: consultation paper ch. 10.2, title of chapter 7A. */
export const section7a1TitleAsDrafted = section({ ...section7a1Options, overlay: "em-2024-as-drafted" }, (s) => {
  s.definition("chapter", {
    slot: chapterScope,
    value: all(controlScope, not(is(serving.form, "release-from-preventive-detention"))),
    nb: "Kapittel 7A gjelder ved gjennomføring i samfunnet, utganger fra fengsel og prøveløslatelse med møteplikt.",
    en: "Chapter 7A governs serving in society, exits from prison and release on probation with a duty to report.",
    fault: "consultation/fault/7a-title-too-narrow",
    rows: ["consultation/p-reg-7a-1/scope-chapter"],
  });
});
