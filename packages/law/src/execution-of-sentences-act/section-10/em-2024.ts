import { all, choice, is, section, some } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { sentences } from "../../facts/sentence.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { daysCountAsServed } from "./days-count.ts";
import { fineServiceOpen, formLetter, formLetters } from "./slots.ts";

const letter = (value: string) => choice(value, formLetters);

/** Ways of serving imprisonment, as proposed. Source: consultation paper ch. 10.1, § 10 (1) d to g and (4). */
export const section10Proposed = section(
  { instrument: executionAct, number: "10", key: "act/10", overlay: "em-2024", cite: citeOf("10") },
  (s) => {
    s.definition("1/outside-prison", {
      slot: formLetter,
      when: is(serving.form, "outside-prison"),
      value: letter("d"),
      nb: "Utenfor fengsel etter § 16.",
      en: "Outside prison under § 16.",
      cite: "strgjfl. § 10 (1) d",
      rows: ["consultation/p-10/form-d-outside-prison"],
    });
    s.definition("1/final-part", {
      slot: formLetter,
      when: is(serving.form, "em-final-part"),
      value: letter("e"),
      nb: "Utenfor fengsel med elektronisk kontroll etter § 16 a, kalt sluttgjennomføring.",
      en: "Outside prison with electronic monitoring under § 16 a, called final-part serving.",
      cite: "strgjfl. § 10 (1) e",
      rows: ["consultation/p-10/form-e-final-part"],
    });
    s.definition("1/whole-sentence", {
      slot: formLetter,
      when: is(serving.form, "em-whole-sentence"),
      value: letter("f"),
      nb: "Utenfor fengsel med elektronisk kontroll etter § 16 b, kalt helgjennomføring.",
      en: "Outside prison with electronic monitoring under § 16 b, called whole-sentence serving.",
      cite: "strgjfl. § 10 (1) f",
      rows: ["consultation/p-10/form-f-whole-sentence"],
    });
    s.definition("1/release-with-conditions", {
      slot: formLetter,
      when: all(is(serving.form, "release-on-probation"), release.dutyToReport),
      value: letter("g"),
      nb: "Prøveløslatelse med møteplikt blir ny bokstav g.",
      en: "Release on probation with a duty to report becomes letter g.",
      note: {
        nb: "Utkastet flytter «nåværende bokstav e» og regner løslatelse som den. Siden 24. mai 2024 er løslatelse bokstav f; det er løslatelse som menes.",
        en: 'The draft moves the "present letter e" and takes that to be release. Since 24 May 2024 release is letter f; release is meant.',
      },
      fault: "consultation/fault/10-letters-outdated",
      cite: "strgjfl. § 10 (1) g",
      rows: ["consultation/p-10/letter-e-becomes-g"],
    });
    s.exception("1/society/16a", {
      when: all(
        some(sentences, (sentence) => is(sentence.kind, "prison")),
        is(serving.form, "em-whole-sentence", "em-final-part"),
      ),
      lifts: ["penal-code/29/1/outside-society"],
      nb: "Fengselsstraff kan gjennomføres i samfunnet med elektronisk kontroll etter § 16 a eller § 16 b.",
      en: "Imprisonment can be executed in society with electronic monitoring under § 16 a or § 16 b.",
      cite: "strgjfl. § 10 (1) e og f (forslag)",
    });
    s.definition("1/days-count/outside-prison", {
      slot: daysCountAsServed,
      value: is(serving.form, "outside-prison", "em-whole-sentence", "em-final-part"),
      nb: "Dager etter §§ 16, 16 a og 16 b er gjennomført straff og teller med mot løslatelse på linje med dager i fengsel.",
      en: "Days under §§ 16, 16 a and 16 b are served and count towards release as days in prison do.",
      cite: "strgjfl. § 10 (1) d til f (forslag), § 42 (1)",
    });
    s.exception("4/fine-service", {
      when: is(serving.form, "fine-service"),
      lifts: ["penal-code/29/1/outside-society"],
      nb: "Subsidiær fengselsstraff kan gjennomføres som bøtetjeneste etter § 16 e.",
      en: "Subsidiary imprisonment can be executed as fine service under § 16 e.",
      cite: "strgjfl. § 10 (4) (forslag)",
    });
    s.definition("4", {
      slot: fineServiceOpen,
      value: some(sentences, (sentence) => is(sentence.kind, "subsidiary-prison")),
      nb: "Bare subsidiær fengselsstraff etter straffeloven § 55 kan gjennomføres som bøtetjeneste, etter § 16 e.",
      en: "Only imprisonment in default of a fine (Penal Code § 55) may be served as fine service, under § 16 e.",
      rows: ["consultation/p-10/subsidiary-imprisonment-fine-service"],
    });
  },
);
