import { all, any, durationType, gap, is, not, section, some } from "@soning/norms";
import {
  controlGrounds,
  controlPower,
  controlScope,
  identityCheck,
  movementCheck,
  positionCheck,
  retentionPeriod,
  substanceCheck,
} from "../../electronic-monitoring/control-slots.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { otherSanctions } from "../../facts/sanctions.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { physicalControlOnly } from "./in-force-control-slots.ts";

/** A contact ban stands for which electronic control was ordered (strl. § 57 (5)). */
export const controlledContactBan = some(otherSanctions, (each) =>
  all(is(each.kind, "contact-ban"), each.electronicControl),
);

/** Forms of serving in society that no provision opens for digital control. */
const servedInSociety = is(
  serving.form,
  "outside-prison",
  "em-whole-sentence",
  "em-final-part",
  "release-on-probation",
  "release-from-preventive-detention",
  "community-sentence",
  "youth-sentence",
  "fine-service",
);

/** When digital technology may be used to check a person with EM. Source: strgjfl. § 16 a (4), in force since 1 September 2020. */
export const section16aControl = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2020-09-01", cite: citeOf("16 a") },
  (s) => {
    s.ground("4/p1/scope", {
      slot: controlScope,
      when: is(serving.form, "em-whole-sentence", "em-final-part"),
      nb: "Hjemmelen gjelder gjennomføring med elektronisk kontroll, og ingen annen gjennomføring.",
      en: "The basis holds for serving with electronic monitoring, and for no other serving.",
    });
    s.ground("4/p1/necessary", {
      slot: controlGrounds,
      when: monitoring.necessaryForProperServing,
      nb: "Digital kontroll må være nødvendig for en sikkerhetsmessig forsvarlig gjennomføring; hensiktsmessig er ikke nok.",
      en: "Digital control must be necessary for a secure execution; expedient is not enough.",
      rows: ["consultation/c7-7.3.1/s16a4-necessity"],
    });
    s.power("4/p1", {
      slot: controlPower,
      when: all(controlScope, controlGrounds),
      nb: "Kriminalomsorgen kan beslutte bruk av digital teknologi for å kontrollere den som gjennomfører straff med elektronisk kontroll.",
      en: "The service may decide to use digital technology to check a person who serves with electronic monitoring.",
    });
    const objects = [
      ["identity", identityCheck, "identiteten", "identity"],
      ["position", positionCheck, "den geografiske posisjonen", "the geographical position"],
      ["movement", movementCheck, "bevegelsen", "movement"],
      ["substance", substanceCheck, "eventuell rusbruk", "possible substance use"],
    ] as const;
    for (const [label, slot, nb, en] of objects) {
      s.power(`4/p1/${label}`, {
        slot,
        when: controlPower,
        nb: `Digital teknologi kan brukes til å kontrollere ${nb}.`,
        en: `Digital technology may be used to check ${en}.`,
      });
    }
    s.consequence("4/otherwise-physical", {
      slot: physicalControlOnly,
      when: all(servedInSociety, not(any(controlScope, controlledContactBan))),
      nb: "Ellers kan gjennomføring i samfunnet i hovedsak bare kontrolleres ved besøk eller oppmøte.",
      en: "Otherwise serving in society can in the main be checked only by visits or attendance.",
      note: {
        nb: "«I hovedsak»: andre hjemler, som ruskontroll etter § 56, står som før.",
        en: '"In the main": other bases, such as substance control under § 56, stay as they are.',
      },
      cite: "strgjfl. § 16 a (4), strl. § 57 (5)",
      rows: ["consultation/c7-7.4.1/physical-control-otherwise"],
    });
    s.definition("4/p2/no-period", {
      slot: retentionPeriod,
      value: gap(durationType, {
        nb: "Loven i kraft har ingen lagringstid etter at kontrollen er avsluttet; den sier at opplysningene slettes når gjennomføringen er slutt.",
        en: "The law in force has no period after the control ended; it says that the data are deleted when serving has ended.",
      }),
      nb: "Det er ikke satt noen lagringstid; slettingen er knyttet til at gjennomføringen er slutt.",
      en: "No period is set; deletion is tied to the end of serving.",
    });
  },
);
