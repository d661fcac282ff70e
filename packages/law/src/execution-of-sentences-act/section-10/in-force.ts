import { all, choice, is, section } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { serving } from "../../facts/serving.ts";
import { unit } from "../../facts/unit.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { formLetter, formLetters } from "./slots.ts";

const letter = (value: string) => choice(value, formLetters);
const inPrison = is(serving.form, "prison");

/** Ways of serving imprisonment and preventive detention. Source: strgjfl. § 10 (1), in the wording from 24 May 2024. */
export const section10 = section(
  { instrument: executionAct, number: "10", key: "act/10", from: "2024-05-24", cite: citeOf("10") },
  (s) => {
    s.definition("1/a", {
      slot: formLetter,
      when: all(inPrison, is(unit.level, "particularly-high", "high")),
      value: letter("a"),
      nb: "I fengsel med høyt sikkerhetsnivå.",
      en: "In a high-security prison.",
    });
    s.definition("1/b", {
      slot: formLetter,
      when: all(inPrison, is(unit.level, "lower")),
      value: letter("b"),
      nb: "I fengsel med lavere sikkerhetsnivå.",
      en: "In a lower-security prison.",
    });
    s.definition("1/c", {
      slot: formLetter,
      when: all(inPrison, is(unit.level, "transitional-housing")),
      value: letter("c"),
      nb: "I overgangsbolig.",
      en: "In transitional housing.",
    });
    s.definition("1/outside-prison", {
      slot: formLetter,
      when: is(serving.form, "outside-prison"),
      value: letter("d"),
      nb: "Utenfor fengsel med særlige vilkår etter § 16.",
      en: "Outside prison with special conditions under § 16.",
      cite: "strgjfl. § 10 (1) d",
    });
    s.definition("1/final-part", {
      slot: formLetter,
      when: is(serving.form, "em-final-part"),
      value: letter("e"),
      nb: "Siste del utenfor fengsel med elektronisk kontroll etter § 16 a.",
      en: "The final part outside prison with electronic monitoring under § 16 a.",
      cite: "strgjfl. § 10 (1) e",
    });
    s.definition("1/whole-sentence", {
      slot: formLetter,
      when: is(serving.form, "em-whole-sentence"),
      value: letter("e"),
      nb: "Hele straffen utenfor fengsel med elektronisk kontroll etter § 16 a.",
      en: "The whole sentence outside prison with electronic monitoring under § 16 a.",
      cite: "strgjfl. § 10 (1) e",
    });
    s.definition("1/release-with-conditions", {
      slot: formLetter,
      when: all(is(serving.form, "release-on-probation"), release.dutyToReport),
      value: letter("f"),
      nb: "Som prøveløslatt med vilkår om møteplikt etter § 43 annet ledd.",
      en: "As released on probation with a duty to report under § 43 second paragraph.",
      cite: "strgjfl. § 10 (1) f",
      rows: ["consultation/c7-7.6.1/with-reporting-counts-as-execution"],
    });
  },
);
