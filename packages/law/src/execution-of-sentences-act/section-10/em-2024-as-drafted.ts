import { all, choice, is, section } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { formLetter, formLetters } from "./slots.ts";

/**
 * The letters of § 10 (1) by the draft's words alone, put on the Act in force: the new letter f takes the place of release with
 * conditions, and what moves to g is electronic monitoring. Source: consultation paper ch. 10.1, § 10 (1).
 */
export const section10AsDrafted = section(
  { instrument: executionAct, number: "10", key: "act/10", overlay: "em-2024-as-drafted", cite: citeOf("10") },
  (s) => {
    s.definition("1/release-with-conditions", {
      slot: formLetter,
      when: all(is(serving.form, "release-on-probation"), release.dutyToReport),
      value: choice("none", formLetters),
      nb: "Prøveløslatelse med møteplikt faller ut: ny bokstav f trer i stedet, og bokstav g blir nåværende bokstav e, elektronisk kontroll.",
      en: "Release with a duty to report drops out: the new letter f takes its place, and letter g becomes the present letter e, electronic monitoring.",
      fault: "consultation/fault/10-letters-outdated",
      cite: "strgjfl. § 10 (1) f, g",
      rows: ["consultation/p-10/letter-e-becomes-g"],
    });
  },
);
