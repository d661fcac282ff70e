import { all, gt, is, section, selfOf, some, yes } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { lapsedOf } from "../../sentence-clock/detention-slots.ts";
import { inDetention } from "../../sentence-clock/detention-term.ts";

const sentence = selfOf(sentences);

/** What lapses when preventive detention is imposed. Source: strl. § 42. */
export const section42PenalCode = section(
  {
    instrument: penalCode,
    number: "42",
    key: "penal-code/42",
    from: "2015-10-01",
    record: sentences,
    cite: citeIn(penalCode, "42"),
  },
  (s) => {
    s.definition("1", {
      slot: lapsedOf,
      value: yes,
      when: all(
        is(sentence.kind, "prison", "community"),
        some(sentences, (detention) => all(inDetention(detention), gt(detention.judgmentDate, sentence.judgmentDate))),
      ),
      nb: "Fengselsstraff og samfunnsstraff som er idømt tidligere, faller bort når forvaring idømmes.",
      en: "Imprisonment and community sentences imposed earlier lapse when preventive detention is imposed.",
    });
  },
);
