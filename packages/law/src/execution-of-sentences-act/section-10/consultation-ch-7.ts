import { all, choice, is, not, section, some } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { sentences } from "../../facts/sentence.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { formLetter, formLetters } from "./slots.ts";

const servedOutsideSociety = "penal-code/29/1/outside-society";
const imprisonment = some(sentences, (one) => is(one.kind, "prison"));

/** What counts as serving, and what is served in society all the same. Source: strgjfl. § 10 (1), (3), (4); consultation paper 7.4.1 and 7.6.1. */
export const section10InSociety = section(
  { instrument: executionAct, number: "10", key: "act/10", from: "2002-03-01", cite: citeOf("10") },
  (s) => {
    s.definition("1/release-without-duty", {
      slot: formLetter,
      when: all(is(serving.form, "release-on-probation"), not(release.dutyToReport)),
      value: choice("none", formLetters),
      nb: "Prøveløslatelse uten møteplikt regnes ikke som gjennomføring av fengselsstraff.",
      en: "Release on probation without a duty to report does not count as execution of imprisonment.",
      cite: "strgjfl. § 10 (1), motsetningsvis",
      rows: ["consultation/c7-7.6.1/without-reporting-not-execution"],
    });
    s.exception("1/society/16", {
      when: all(imprisonment, is(serving.form, "outside-prison")),
      lifts: [servedOutsideSociety],
      nb: "Fengselsstraff kan gjennomføres i samfunnet med særlige vilkår etter § 16.",
      en: "Imprisonment can be executed in society on special conditions under § 16.",
      cite: "strgjfl. § 10 (1) d, § 16",
      rows: ["consultation/c7-7.4.1/prison-in-society-s16"],
    });
    s.exception("1/society/16a", {
      when: all(imprisonment, is(serving.form, "em-whole-sentence", "em-final-part")),
      lifts: [servedOutsideSociety],
      nb: "Fengselsstraff kan gjennomføres i samfunnet med elektronisk kontroll etter § 16 a.",
      en: "Imprisonment can be executed in society with electronic monitoring under § 16 a.",
      cite: "strgjfl. § 10 (1) e, § 16 a",
      rows: ["consultation/c7-7.4.1/prison-in-society-s16a"],
    });
    s.exception("3/institution", {
      when: is(serving.form, "institution"),
      lifts: [servedOutsideSociety],
      nb: "I enkelte tilfeller kan straff gjennomføres ved heldøgnsopphold i institusjon etter § 12.",
      en: "In some cases a sentence can be executed by a stay day and night in an institution under § 12.",
      rows: ["consultation/c7-7.4.1/s12-institution"],
    });
    s.exception("3/hospital", {
      when: is(serving.form, "hospital"),
      lifts: [servedOutsideSociety],
      nb: "I enkelte tilfeller kan straff gjennomføres i sykehus etter § 13.",
      en: "In some cases a sentence can be executed in hospital under § 13.",
      rows: ["consultation/c7-7.4.1/s13-hospital"],
    });
    s.exception("4/fine-service", {
      when: is(serving.form, "fine-service"),
      lifts: [servedOutsideSociety],
      nb: "Subsidiær fengselsstraff kan gjennomføres som bøtetjeneste etter § 16 b.",
      en: "Subsidiary imprisonment can be executed as fine service under § 16 b.",
      rows: ["consultation/c7-7.4.1/fine-service"],
    });
  },
);
