import { all, exists, greatest, lt, on, section, shareDays } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  lowerSecurityBars,
  lowerSecurityFrom,
  transitionalHousingBars,
  transitionalHousingFrom,
} from "../../execution-of-sentences-act/section-15/slots.ts";
import { sentences } from "../../facts/sentence.ts";
import { suitability } from "../../facts/suitability.ts";
import { detentionMinimumOn, detentionTwoThirdsOn } from "../../sentence-clock/detention-slots.ts";
import { detentionDate, detentionLaidFrom, inDetention } from "../../sentence-clock/detention-term.ts";
import { twoThirds, twoThirdsOver } from "../../sentence-clock/parameters.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { noTime } from "../../sentence-clock/term.ts";
import { outsidePrisonBars } from "../../serving-outside-prison/slots.ts";
import { detentionRegulation } from "../instrument.ts";

/** Less restrictive forms in preventive detention. Source: FOR-2004-03-05-481 § 9. */
export const detention9 = section(
  {
    instrument: detentionRegulation,
    number: "9",
    key: "detention-reg/9",
    from: "2004-03-05",
    cite: citeIn(detentionRegulation, "9"),
  },
  (s) => {
    s.date("2/two-thirds", {
      slot: detentionTwoThirdsOn,
      when: preventiveDetention,
      value: greatest(
        sentences,
        (one) =>
          detentionDate(one, shareDays(detentionLaidFrom(one), one.minimumTerm, noTime, twoThirds, twoThirdsOver)),
        inDetention,
      ),
      nb: "To tredjedeler av minstetiden er gjennomført.",
      en: "Two thirds of the minimum term are served.",
    });
    s.date("2/lower-security", {
      slot: lowerSecurityFrom,
      when: preventiveDetention,
      value: detentionTwoThirdsOn,
      nb: "Er det fastsatt minstetid, kan overføring til lavere sikkerhet tidligst skje etter to tredjedeler av den.",
      en: "Where a minimum was set, transfer to lower security may come at the earliest after two thirds of it.",
    });
    s.date("2/transitional-housing", {
      slot: transitionalHousingFrom,
      when: preventiveDetention,
      value: detentionTwoThirdsOn,
      nb: "Er det fastsatt minstetid, kan overføring til overgangsbolig tidligst skje etter to tredjedeler av den.",
      en: "Where a minimum was set, transfer to transitional housing may come at the earliest after two thirds of it.",
    });
    const tooEarly = all(preventiveDetention, exists(detentionMinimumOn), lt(on, detentionTwoThirdsOn));
    s.bar("2/too-early", {
      slot: lowerSecurityBars,
      when: tooEarly,
      nb: "To tredjedeler av minstetiden er ikke gjennomført.",
      en: "Two thirds of the minimum are not served.",
    });
    s.bar("2/too-early-housing", {
      slot: transitionalHousingBars,
      when: tooEarly,
      nb: "To tredjedeler av minstetiden er ikke gjennomført.",
      en: "Two thirds of the minimum are not served.",
    });
    s.bar("1/general-sense", {
      slot: lowerSecurityBars,
      when: all(preventiveDetention, suitability.purposeAgainst),
      nb: "Allmennpreventive hensyn eller den alminnelige rettsoppfatning taler mot.",
      en: "General prevention or the general sense of justice speaks against it.",
    });
    s.bar("4/16", {
      slot: outsidePrisonBars,
      when: preventiveDetention,
      nb: "Forvaring kan ikke gjennomføres utenfor fengsel etter § 16.",
      en: "Preventive detention cannot be served outside prison under § 16.",
    });
    s.told("3/one-year", {
      when: preventiveDetention,
      nb: "Opphold i overgangsbolig skal ikke vare over ett år uten et særlig behov.",
      en: "A stay in transitional housing must not last over a year without a special need.",
      why: {
        nb: "Lengden avgjøres når oppholdet vurderes på nytt.",
        en: "The length is decided when the stay is reviewed.",
      },
    });
  },
);
