import { all, is, not, section, yes } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { documentMatters } from "../slots.ts";
import { servingThere } from "../terms.ts";

/** Translation. Source: guidelines 1.5. */
export const point15 = section(guidelinePoint("1.5"), (s) => {
  s.ground("1/concerns-rights", {
    slot: documentMatters,
    when: prisonLife.documentConcernsRights,
    nb: "Dokumentet har direkte betydning for domfeltes rettigheter og plikter.",
    en: "The document directly concerns the person's rights and duties.",
  });
  s.definition("1/warnings-and-decisions", {
    slot: documentMatters,
    when: is(prisonLife.document, "warning", "decision"),
    value: yes,
    nb: "Advarsler og vedtak er blant dokumentene som skal oversettes.",
    en: "Warnings and decisions are among the documents that must be translated.",
    rows: ["netherlands/g-1.5/warnings-and-decisions-included"],
  });
  s.duty("1/translate", {
    when: all(documentMatters, not(prisonLife.documentUnderstood)),
    nb: "Dokumenter av direkte betydning for rettigheter og plikter skal oversettes til norsk eller et annet språk domfelte forstår.",
    en: "Documents that directly concern rights and duties must be translated into Norwegian or another language the person understands.",
    rows: ["netherlands/g-1.5/translate-documents"],
  });
  s.step("2/material", {
    when: servingThere,
    nb: "Fengselslederen ved Norgerhaven skal sørge for at informasjonsmateriell og regelverk oversettes til flere språk.",
    en: "The governor at Norgerhaven must see to it that information material and rules are translated into several languages.",
    rows: ["netherlands/g-1.5/translate-information-material"],
  });
});
