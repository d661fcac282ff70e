import { all, is, section, selfOf, some } from "@soning/norms";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import {
  builtInLocalisation,
  builtInMeasure,
  servesWholeSentence,
  wholeSentenceBeforeDecision,
} from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { childrenHeard, childrenInformed } from "../../electronic-monitoring/proposed-home.ts";
import { children } from "../../facts/household.ts";
import { measures } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";

const options = {
  instrument: executionAct,
  number: "16 b",
  key: "act/16b",
  overlay: "em-2024",
  cite: proposedCite("16 b"),
};

/** What EM is in whole-sentence serving (second paragraph), as a measure of control. */
export const section16bMeasure = section({ ...options, record: measures }, (s) => {
  const measure = selfOf(measures);
  s.definition("2/meaning", {
    slot: builtInMeasure,
    value: all(is(measure.setting, "em-whole-sentence"), is(measure.technology, "area-localisation")),
    nb: "Elektronisk kontroll er her områdelokalisering: utstyr som viser om domfelte er på et sted som er bestemt på forhånd.",
    en: "EM is here area localisation: equipment that shows whether the person is at a place settled beforehand.",
    rows: ["consultation/p-16b/monitoring-definition"],
    note: {
      nb: "Ordene skal ikke åpne for tettere kontroll enn radiofrekvens gjør i dag.",
      en: "The words are not meant to open for closer control than radio frequency gives today.",
    },
  });
});

/** The control and the children (second and third paragraphs). */
export const section16bProcess = section(options, (s) => {
  s.consequence("2", {
    slot: builtInLocalisation,
    when: servesWholeSentence,
    nb: "Den som er i helgjennomføring, kontrolleres med områdelokalisering som fast del av formen, uten eget vedtak etter § 16 d.",
    en: "A person in whole-sentence serving is controlled with area localisation as a fixed part of the form, without a decision under § 16 d.",
    rows: ["consultation/p-16b/monitoring-mandatory"],
  });
  s.step("3/first/informed", {
    slot: wholeSentenceBeforeDecision,
    value: childrenInformed,
    nb: "Berørte barn skal få informasjon før beslutningen.",
    en: "Affected children shall be given information before the decision.",
    rows: ["consultation/p-16b/children-informed"],
  });
  s.step("3/first/heard", {
    slot: wholeSentenceBeforeDecision,
    value: childrenHeard,
    nb: "Berørte barn skal få uttale seg før beslutningen.",
    en: "Affected children shall have the chance to state their views before the decision.",
    rows: ["consultation/p-16b/children-heard"],
  });
  s.step("3/first", {
    value: all(childrenInformed, childrenHeard),
    nb: "Barna skal være informert og hørt før beslutningen tas.",
    en: "The children shall have been informed and heard before the decision is made.",
    rows: ["consultation/p-16b/children-before-decision"],
  });
  s.consideration("3/second", {
    when: some(children, (each) => affectedChild.of(each)),
    value: some(children, (each) => all(affectedChild.of(each), each.mature)),
    nb: "Barnets mening tillegges vekt etter alder og utvikling.",
    en: "The child's view is given weight in accordance with age and development.",
    rows: ["consultation/p-16b/children-weight"],
    fault: "consultation/fault/age-and-maturity",
    note: {
      nb: "Teksten sier alder og utvikling; barnelova § 31, som forskriften § 7-9 viser til, sier alder og modenhet, med stor vekt fra 12 år.",
      en: "The text says age and development; the Children Act § 31, to which fsk. § 7-9 refers, says age and maturity, with great weight from 12.",
    },
  });
});
