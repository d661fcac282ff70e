import { ageOn, all, gte, no, not, parameter, section, selfOf } from "@soning/norms";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { children } from "../../facts/household.ts";
import { greatWeight, heardAlone } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

/** From this age a child's view has great weight (Children Act § 31, which § 7-9 brings in). */
export const greatWeightAge = parameter.number(
  "em-2024.7-9.great-weight",
  "years",
  { nb: "alder fra hvilken barnets mening har stor vekt", en: "age from which a child's view has great weight" },
  [{ overlay: "em-2024", value: 12, cite: "barnelova § 31, jf. fsk. § 7-9 (forslag)" }],
);

const child = selfOf(children);
const options = { ...proposed("7-9"), record: children } as const;

/** The participation of children, as proposed: § 7-9. */
export const section7x9Proposed = section({ ...options, replaces: ["reg/7-9/*"] }, (s) => {
  s.duty("first", {
    slot: greatWeight,
    when: all(affectedChild.of(child), gte(ageOn(child.birthDate), greatWeightAge)),
    nb: "Barnelova § 31 gjelder tilsvarende: vekt etter alder og modenhet, stor vekt fra 12 år.",
    en: "The Children Act § 31 applies in the same way: weight by age and maturity, great weight from 12.",
    fault: "consultation/fault/age-and-maturity",
    rows: ["consultation/p-reg-7-9/children-act-31"],
  });
  s.step("second/directly", {
    when: affectedChild.of(child),
    value: child.offeredDirectTalk,
    nb: "Barn skal gis mulighet til å uttale seg direkte til en representant for kriminalomsorgen.",
    en: "Children shall be given the chance to state their views directly to a representative of the service.",
    rows: ["consultation/p-reg-7-9/speak-directly"],
  });
  s.ground("alone/required", {
    slot: heardAlone,
    when: affectedChild.of(child),
    nb: "Det gjelder hvert berørt barn.",
    en: "This goes for every affected child.",
    fault: "consultation/fault/children-heard-alone-missing",
    cite: "høringsnotatet 6.8.5, jf. fsk. § 7-9 (forslag)",
  });
  s.step("alone", {
    when: heardAlone.of(child),
    value: not(child.personPresentWhenHeard),
    nb: "Barn høres uten at den domfelte er til stede.",
    en: "Children are heard without the convicted person being present.",
    note: {
      nb: "Drøftelsen lover det og viser til § 7-9; teksten mangler ordene.",
      en: "The discussion promises it and points to § 7-9; the text lacks the words.",
    },
    fault: "consultation/fault/children-heard-alone-missing",
    cite: "høringsnotatet 6.8.5, jf. fsk. § 7-9 (forslag)",
  });
});

/** By its words alone § 7-9 does not say that children are heard alone. */
export const section7x9AsDrafted = section({ ...options, overlay: "em-2024-as-drafted" }, (s) => {
  s.ground("alone/required", {
    slot: heardAlone,
    when: no,
    nb: "Teksten sier ikke at barn høres uten at den domfelte er til stede.",
    en: "The text does not say that children are heard without the convicted person.",
    fault: "consultation/fault/children-heard-alone-missing",
    cite: "fsk. § 7-9 (forslag)",
  });
});
