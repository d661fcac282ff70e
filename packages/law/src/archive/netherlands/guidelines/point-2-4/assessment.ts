import { all, any, is, section, some, yes } from "@soning/norms";
import { dutchRegisters, netherlands, netherlandsAssessment, sentences } from "../../../../facts/index.ts";
import { guidelinePoint } from "../../drafting.ts";
import { letterBars } from "../../slots.ts";
import { unconditionalImprisonment } from "../../terms.ts";
import { residentThere } from "../slots.ts";

/** How § 4 of the regulation is used, its first paragraph and letter a. Source: guidelines 2.4. */
export const point24assessment = section(guidelinePoint("2.4"), (s) => {
  s.consideration("1/assessment", {
    value: netherlandsAssessment.favoursTransfer,
    nb: "Beslutningen treffes etter en individuell helhetsvurdering av momentene i § 4 første ledd.",
    en: "The decision is made after an individual overall assessment of the factors in § 4 first paragraph.",
    rows: ["netherlands/g-2.4/individual-assessment"],
  });
  s.bar("1/absolute", {
    when: letterBars,
    nb: "Bokstavene i § 4 annet ledd er absolutte hindre; helhetsvurderingen kan ikke sette dem til side.",
    en: "The letters of § 4 second paragraph are absolute obstacles; the overall assessment cannot set them aside.",
    note: {
      nb: "Bare tredje ledd (SIS) og femte ledd (eget ønske, bokstav g og h) løfter dem.",
      en: "Only the third paragraph (SIS) and the fifth (own wish, letters g and h) lift them.",
    },
    rows: ["netherlands/g-2.4/second-para-absolute"],
  });
  s.exception("1/consent", {
    when: netherlands.wantsTransfer,
    lifts: [
      "nl-reg/4/2/g/visits",
      "nl-reg/4/4/other-children",
      "nl-reg/4/2/h/education",
      "nl-guide/2.4/bar-g/*",
      "nl-guide/2.4/bar-h/*",
      "nl-guide/2.4/g/until-visit",
      "nl-guide/2.4/g/until-arrangement",
      "nl-guide/2.4/h/until",
    ],
    nb: "Samtykker domfelte, kan overføringen gjennomføres selv om bokstav g eller h gjelder for ham.",
    en: "With the person's consent a transfer may be carried out although letter g or h covers him.",
    note: {
      nb: "Forskriften sier «selv ønsker», retningslinjene «samtykker»; leses som det samme.",
      en: "The regulation says “wishes himself”, the guidelines “consents”; read as the same.",
    },
    rows: ["netherlands/g-2.4/consent-for-g-and-h"],
  });
  s.power("1/subsidiary", {
    when: all(
      any(
        netherlands.servesSubsidiaryPrison,
        some(sentences, (sentence) => is(sentence.kind, "subsidiary-prison")),
      ),
      unconditionalImprisonment,
    ),
    nb: "Den som soner subsidiær fengselsstraff for bøter i tillegg til ubetinget fengsel, kan overføres.",
    en: "A person who serves subsidiary imprisonment for fines in addition to unconditional imprisonment may be transferred.",
    rows: ["netherlands/g-2.4/subsidiary-imprisonment"],
  });
  s.definition("a/registered", {
    slot: residentThere,
    when: dutchRegisters.registeredResident,
    value: yes,
    nb: "Den som er registrert som bosatt i Nederland, regnes som bosatt der.",
    en: "A person registered as resident in the Netherlands counts as resident there.",
    rows: ["netherlands/g-2.4/resident-registered"],
  });
  s.definition("a/permanent-home", {
    slot: residentThere,
    when: dutchRegisters.permanentHome,
    value: yes,
    nb: "Også den som har fast bopel i Nederland, regnes som bosatt der, registrert eller ikke.",
    en: "A person with a permanent home in the Netherlands also counts as resident there, registered or not.",
    rows: ["netherlands/g-2.4/resident-permanent-home"],
  });
});
