import { all, any, gt, is, isNone, lte, not, on, section, selfOf } from "@soning/norms";
import {
  controlMeasureBars,
  controlMeasurePower,
  controlMeasureRequirements,
  controlPower,
  controlReviewDuty,
} from "../../electronic-monitoring/control-slots.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { listedObject } from "./slots.ts";

const measure = selfOf(measures);

/** The single measure, as proposed. Source: consultation paper ch. 10.1, § 16 d (2), with 7.3.3. */
export const section16dMeasures = section(
  {
    instrument: executionAct,
    number: "16 d",
    key: "act/16d/measure",
    overlay: "em-2024",
    cite: citeOf("16 d"),
    record: measures,
  },
  (s) => {
    s.power("2", {
      slot: controlMeasurePower,
      when: all(controlPower, controlMeasureRequirements.of(measure), not(controlMeasureBars.of(measure))),
      nb: "Tiltaket kan brukes når digital kontroll er åpnet, tiltaket oppfyller kravene og ingenting stenger.",
      en: "The measure may be used when digital control is open, the measure meets the requirements and nothing bars it.",
    });
    const object = (label: string, checks: string, nb: string, en: string, row: string) =>
      s.ground(`2/p1/${label}`, {
        slot: listedObject,
        when: is(measure.checks, checks),
        nb,
        en,
        rows: [`consultation/p-16d/${row}`],
      });
    object(
      "identity",
      "identity",
      "Tiltaket kontrollerer hvem personen er.",
      "The measure checks the person's identity.",
      "check-identity",
    );
    object(
      "position",
      "position",
      "Tiltaket kontrollerer den geografiske posisjonen.",
      "The measure checks the geographical position.",
      "check-position",
    );
    object(
      "movement",
      "movement",
      "Tiltaket kontrollerer bevegelsen.",
      "The measure checks movement.",
      "check-movement",
    );
    object(
      "substances",
      "substance-use",
      "Tiltaket kontrollerer eventuell rusbruk.",
      "The measure checks possible use of intoxicants.",
      "check-substances",
    );
    s.bar("2/p1/other", {
      slot: controlMeasureBars,
      when: not(listedObject.of(measure)),
      nb: "Annet enn identitet, posisjon, bevegelse og rusbruk kan ikke kontrolleres med hjemmel i § 16 d.",
      en: "Nothing but identity, position, movement and substance use may be checked under § 16 d.",
    });
    s.condition("2/p2/tailored", {
      slot: controlMeasureRequirements,
      holds: measure.tailored,
      nb: "Bruken skal tilpasses den enkelte.",
      en: "The use shall be adapted to the individual.",
      rows: ["consultation/p-16d/tailored"],
    });
    s.condition("2/p2/reasoned", {
      slot: controlMeasureRequirements,
      holds: all(measure.objectiveReasons, measure.currentRisk),
      nb: "Bruken skal være saklig og konkret begrunnet i en aktuell risiko for brudd.",
      en: "The use must rest on objective and concrete reasons: a current risk of breach.",
      note: {
        nb: "Ikke som et generelt forebyggende tiltak (7.3.3).",
        en: "Not as a general preventive step (7.3.3).",
      },
      rows: ["consultation/p-16d/reasoned"],
    });
    s.condition("2/p2/proportionate", {
      slot: controlMeasureRequirements,
      holds: all(measure.proportionate, not(measure.lessIntrusiveSuffices), not(measure.stricterThanNeeded)),
      nb: "Bruken skal være forholdsmessig: ikke strengere eller videre enn formålet krever, og ikke når et mindre inngripende tiltak er nok.",
      en: "The use must be proportionate: never stricter or wider than the aim needs, and not where a lighter means is enough.",
      note: {
        nb: "Varighet, intensitet, område og de samlede tiltakene teller (7.3.3).",
        en: "Length, intensity, area and all measures together count (7.3.3).",
      },
      rows: ["consultation/p-16d/proportionate"],
    });
    s.bar("2/p2/lighter-technology", {
      slot: controlMeasureBars,
      when: any(
        all(is(measure.technology, "positioning", "tracking"), monitoring.areaLocalisationSuffices),
        all(is(measure.technology, "tracking"), monitoring.positioningSuffices),
      ),
      nb: "En mer inngripende lokalisering brukes ikke når en mindre inngripende er tilstrekkelig.",
      en: "A more intrusive way of locating is not used where a less intrusive one suffices.",
    });
    s.step("2/p3/review", {
      slot: controlReviewDuty,
      when: all(lte(measure.startsOn, on), any(isNone(measure.endedOn), gt(measure.endedOn, on))),
      nb: "Kriminalomsorgen skal fortløpende vurdere om tiltaket skal opprettholdes eller justeres.",
      en: "The service shall assess continuously whether the measure is to be kept or adjusted.",
      note: {
        nb: "Tredje punktum i annet ledd; drøftelsen kaller det fjerde.",
        en: "Third sentence of the second paragraph; the discussion calls it the fourth.",
      },
      rows: ["consultation/p-16d/continuous-review"],
    });
  },
);
