import { all, any, exists, gt, is, isNone, lte, not, on, section, selfOf } from "@soning/norms";
import {
  areaLocalisationConditions,
  controlMeasureBars,
  informationBeforeControl,
  positioningConditions,
  remoteTestConditions,
  trackingConditions,
} from "../../electronic-monitoring/control-slots.ts";
import { builtInMeasure } from "../../electronic-monitoring/proposal-slots.ts";
import { measures } from "../../facts/monitoring.ts";
import { section7a1Options } from "./options.ts";
import { biometricUse, videoUse } from "./slots.ts";

const measure = selfOf(measures);
const options = { ...section7a1Options, key: "reg/7A-1-proposed/measure", record: measures } as const;
const byVideo = is(measure.technology, "video-call");
const byBiometrics = is(measure.technology, "biometrics");

/** The single measure, as proposed. Source: consultation paper ch. 10.2, § 7A-1 (1) to (7). */
export const section7a1Measures = section(options, (s) => {
  s.bar("1/closed-list", {
    slot: controlMeasureBars,
    when: is(measure.technology, "other"),
    nb: "Bare de seks slagene teknologi i bokstav a til f kan brukes.",
    en: "Only the six kinds of technology in letters a to f may be used.",
    note: {
      nb: "Listen mangler bindeord; tiltakene kan brukes hver for seg eller sammen (7.3.3).",
      en: "The list has no joining word; the measures may be used singly or together (7.3.3).",
    },
    fault: "consultation/fault/lists-without-joining-word",
    rows: ["consultation/p-reg-7a-1/list-exhaustive"],
  });
  s.bar("1/conditions", {
    slot: controlMeasureBars,
    when: any(
      all(
        is(measure.technology, "area-localisation"),
        not(builtInMeasure.of(measure)),
        not(areaLocalisationConditions),
      ),
      all(is(measure.technology, "positioning"), not(positioningConditions)),
      all(is(measure.technology, "tracking"), not(trackingConditions)),
      all(is(measure.technology, "remote-substance-test"), not(remoteTestConditions)),
    ),
    nb: "Vilkårene for denne teknologien er ikke oppfylt.",
    en: "The conditions for this technology are not fulfilled.",
  });
  s.power("4/visit-or-meeting", {
    slot: videoUse,
    when: is(measure.purpose, "replace-visit", "replace-meeting"),
    nb: "Videosamtale kan tre i stedet for kontrollbesøk og oppmøte.",
    en: "A video call may stand in for a control visit or a meeting.",
    note: {
      nb: "Som hovedregel ikke i stedet for alle fysiske møter (7.2.3).",
      en: "As a main rule not in place of all physical meetings (7.2.3).",
    },
    rows: ["consultation/p-reg-7a-1/d-alternative-to-visit-and-meeting"],
  });
  s.power("4/substance-test", {
    slot: videoUse,
    when: is(measure.purpose, "substance-test"),
    nb: "Videosamtale kan brukes til å kontrollere rustesting.",
    en: "A video call may be used to watch over substance testing.",
    rows: ["consultation/p-reg-7a-1/d-with-substance-test"],
  });
  s.power("4/conditions", {
    slot: videoUse,
    when: is(measure.purpose, "residence", "place-of-stay", "work", "training", "contact-ban"),
    nb: "Videosamtale kan brukes til å kontrollere regler om bosted, oppholdssted, arbeid, opplæring eller kontakt, uten mistanke om brudd.",
    en: "A video call may serve to check rules on residence, whereabouts, work, training or contact, without suspicion of breach.",
    rows: ["consultation/p-reg-7a-1/d-check-conditions"],
  });
  s.power("4", {
    when: videoUse.of(measure),
    nb: "Videosamtale kan brukes til de fire formålene i fjerde ledd.",
    en: "Video calls may be used for the four purposes of the fourth paragraph.",
    rows: ["consultation/p-reg-7a-1/d-video-uses"],
  });
  s.bar("4/other-purpose", {
    slot: controlMeasureBars,
    when: all(byVideo, not(videoUse.of(measure))),
    nb: "Videosamtale kan ikke brukes til andre formål.",
    en: "Video calls may not be used for other purposes.",
  });
  s.bar("6/lighter", {
    slot: controlMeasureBars,
    when: all(byBiometrics, measure.lessIntrusiveSuffices),
    nb: "Biometri kan bare brukes når formålet ikke kan oppnås på en mindre inngripende måte.",
    en: "Biometrics may be used only where the aim cannot be reached in a less intrusive way.",
    note: {
      nb: "Begrensningen står språklig bare ved verifisering; drøftelsen mener den for all biometri.",
      en: "Grammatically the limit stands only at verification; the discussion means it for all biometrics.",
    },
    fault: "consultation/fault/biometrics-limit-one-branch",
    rows: ["consultation/p-reg-7a-1/biometrics-verify"],
  });
  s.ground("6/verify", {
    slot: biometricUse,
    when: is(measure.purpose, "identify"),
    nb: "Biometri kan brukes til å verifisere at den kontrollerte er den domfelte.",
    en: "Biometrics may be used to verify that the controlled person is the convicted person.",
  });
  s.power("6/place", {
    slot: biometricUse,
    when: is(measure.purpose, "confirm-home", "confirm-school", "confirm-occupation"),
    nb: "Biometri kan brukes til å bekrefte at den domfelte er i boligen, på skolen eller på sysselsettingsplassen.",
    en: "Biometrics may be used to confirm that the person is in the home, at school or at the place of occupation.",
    rows: ["consultation/p-reg-7a-1/biometrics-confirm-place"],
  });
  s.bar("6/remote-identification", {
    slot: controlMeasureBars,
    when: all(byBiometrics, not(biometricUse.of(measure))),
    nb: "Biometri kan ikke brukes til annet, som å plukke personen ut i en folkemengde eller på offentlig sted.",
    en: "Biometrics may not be used for anything else, such as picking the person out in a crowd or in a public place.",
    rows: ["consultation/p-reg-7a-1/biometrics-no-remote-identification"],
  });
  s.duty("7", {
    slot: informationBeforeControl,
    when: any(isNone(measure.endedOn), gt(measure.endedOn, on)),
    nb: "Før tiltaket tas i bruk, skal den domfelte få vite om teknologien, opplysningene og følgene av brudd.",
    en: "Before the measure is used the person shall be told of the technology, the data and the consequences of breach.",
  });
  const told = (label: string, given: typeof measure.toldDataOn, nb: string, en: string, row: string) =>
    s.step(`7/${label}`, {
      value: all(exists(given), lte(given, measure.startsOn)),
      nb,
      en,
      rows: [`consultation/p-reg-7a-1/${row}`],
    });
  told(
    "technology",
    measure.toldTechnologyOn,
    "Den domfelte får vite på forhånd hvilken teknologi som vil bli brukt.",
    "The person is told beforehand which technology will be used.",
    "inform-technology",
  );
  told(
    "data",
    measure.toldDataOn,
    "Den domfelte får vite på forhånd hvilke personopplysninger som vil bli behandlet.",
    "The person is told beforehand which personal data will be processed.",
    "inform-data",
  );
  told(
    "consequences",
    measure.toldConsequencesOn,
    "Den domfelte får vite på forhånd hva brudd kan føre til.",
    "The person is told beforehand what a breach may lead to.",
    "inform-consequences",
  );
});

/** The limit on biometrics by its grammar: only where the person is verified. Source: consultation paper ch. 10.2, § 7A-1 (6). */
export const section7a1AsDrafted = section({ ...options, overlay: "em-2024-as-drafted" }, (s) => {
  s.bar("6/lighter", {
    slot: controlMeasureBars,
    when: all(byBiometrics, is(measure.purpose, "identify"), measure.lessIntrusiveSuffices),
    nb: "Biometri kan bare brukes til å verifisere den domfelte når formålet ikke kan oppnås på en mindre inngripende måte.",
    en: "Biometrics may be used to verify the person only where the aim cannot be reached in a less intrusive way.",
    fault: "consultation/fault/biometrics-limit-one-branch",
    rows: ["consultation/p-reg-7a-1/biometrics-verify"],
  });
});
