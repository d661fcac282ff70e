import { all, any, is, not, section, selfOf } from "@soning/norms";
import {
  controlMeasureBars,
  controlMeasurePower,
  controlMeasureRequirements,
  controlPower,
  controlScope,
} from "../../electronic-monitoring/control-slots.ts";
import { measures } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { listedObject } from "../section-16-d/slots.ts";
import { controlledContactBan } from "./in-force-control.ts";

const measure = selfOf(measures);

/** The single measure of digital control. Source: strgjfl. § 16 a (4); consultation paper 7.1 and 7.3.1. */
export const section16aMeasures = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "act/16a/measure",
    from: "2020-09-01",
    cite: citeOf("16 a"),
    record: measures,
  },
  (s) => {
    s.power("4/p1", {
      slot: controlMeasurePower,
      when: all(controlPower, controlMeasureRequirements.of(measure), not(controlMeasureBars.of(measure))),
      nb: "Tiltaket kan brukes når digital kontroll er åpnet, kravene er oppfylt og ingenting stenger.",
      en: "The measure may be used when digital control is open, the requirements are met and nothing bars it.",
    });
    s.ground("4/p1/listed", {
      slot: listedObject,
      when: is(measure.checks, "identity", "position", "movement", "substance-use"),
      nb: "Tiltaket kontrollerer identitet, geografisk posisjon, bevegelse eller rusbruk.",
      en: "The measure checks identity, geographical position, movement or substance use.",
    });
    s.power("4/p1/objects", {
      when: all(controlScope, listedObject.of(measure)),
      nb: "Under gjennomføring med elektronisk kontroll kan identitet, posisjon, bevegelse og rusbruk kontrolleres digitalt.",
      en: "During execution with electronic monitoring identity, position, movement and substance use may be checked digitally.",
      rows: ["consultation/c7-7.3.1/s16a4-objects"],
    });
    s.bar("4/p1/other-object", {
      slot: controlMeasureBars,
      when: not(listedObject.of(measure)),
      nb: "Annet, som innholdet i samtaler, kan ikke kontrolleres etter denne bestemmelsen.",
      en: "Anything else, such as what is said in conversations, may not be checked under this provision.",
    });
    s.bar("4/no-general-basis", {
      slot: controlMeasureBars,
      when: not(
        any(
          controlScope,
          is(measure.setting, "prison"),
          all(is(measure.setting, "loss-of-rights"), controlledContactBan),
        ),
      ),
      nb: "Det finnes ingen generell hjemmel for digital kontroll; et tiltak krever en egen bestemmelse som åpner for det.",
      en: "There is no general basis for digital control; a measure needs a provision of its own that opens for it.",
      note: {
        nb: "Egne bestemmelser har elektronisk kontroll (§ 16 a), kontaktforbud (strl. § 57) og opphold i fengsel (§§ 27–32).",
        en: "Electronic monitoring (§ 16 a), contact bans (Penal Code § 57) and stays in prison (§§ 27–32) have provisions of their own.",
      },
      cite: "grl. § 113, strgjfl. § 16 a (4)",
      rows: ["consultation/c7-7.1/no-general-basis"],
    });
  },
);
