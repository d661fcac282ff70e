import { all, any, applies, between, face, is, lt, not, policy, section, when } from "@soning/norms";
import { capsSpareTheUnfit } from "../../electronic-monitoring/proposal-choices.ts";
import {
  adultAge,
  wholeSentenceLimitUnder21,
  wholeSentenceLimitUnder25,
  youngAdultAge,
  youngAge,
} from "../../electronic-monitoring/proposal-parameters.ts";
import {
  between18And21,
  between21And25,
  ladderAge,
  wholeSentenceToBeConsidered,
} from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { permanentlyUnfit, wholeSentenceConditions } from "../../electronic-monitoring/slots.ts";
import { termWithin } from "../../electronic-monitoring/term-within.ts";
import { offenceBars } from "../../electronic-monitoring/whole-sentence-slots.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { age, imposedTerm, unconditionalTerm } from "../../sentence-clock/slots.ts";
import { section16bBars } from "./em-2024-bars.ts";

/** What stands in the discussion only, not in the text. */
const byTheReasons = "strgjfl. § 16 b (5) (forslag), jf. høringsnotatet 6.5.3";

const withinLimit = "act/16b/1/a";
/** The bars of the fourth paragraph. */
const bars = section16bBars.norms.filter(({ versions }) =>
  versions.some((version) => version.slot === offenceBars.slot.id),
);

/** The length that the ladder measures (policy `em.sentence-length`). */
const sentenceLength = when(
  is(policy("em.sentence-length", ["unconditional", "whole"]), "whole"),
  imposedTerm,
  unconditionalTerm,
);

/** The age ladder of whole-sentence serving (fifth paragraph). */
export const section16bAges = section(
  { instrument: executionAct, number: "16 b", key: "act/16b", overlay: "em-2024", cite: proposedCite("16 b") },
  (s) => {
    s.step("5/first/young", {
      slot: wholeSentenceToBeConsidered,
      when: lt(age, youngAdultAge),
      nb: "Kriminalomsorgen skal av eget tiltak vurdere helgjennomføring for den som er under 25 år.",
      en: "The service shall of its own accord consider whole-sentence serving for a person under 25.",
      rows: ["consultation/p-16b/ex-officio-under-25"],
      fault: "consultation/fault/apply-or-own-initiative",
      note: {
        nb: "Hvordan dette går sammen med søknadsfristen i forskriften § 7-8, er ikke sagt.",
        en: "How this fits with the deadline for applying in fsk. § 7-8 is not said.",
      },
    });
    s.step("5/first/unfit", {
      slot: wholeSentenceToBeConsidered,
      when: permanentlyUnfit,
      nb: "Det samme gjelder den som er varig soningsudyktig, uansett alder.",
      en: "The same goes for a person who is permanently unfit for prison, whatever the age.",
      rows: ["consultation/p-16b/ex-officio-unfit"],
      fault: "consultation/fault/own-initiative-no-date",
      note: {
        nb: "Teksten sier ikke når vurderingen skal gjøres.",
        en: "The text does not say when it is to be considered.",
      },
    });

    s.exception("5/second/limit-young", {
      when: lt(ladderAge, youngAge),
      lifts: [withinLimit],
      nb: "For den som er under 21 år, gjelder ikke grensen på 9 måneder.",
      en: "For a person under 21 the limit of 9 months does not apply.",
      rows: ["consultation/p-16b/exempt-a-under-21"],
    });
    s.exception("5/second/limit-unfit", {
      when: permanentlyUnfit,
      lifts: [withinLimit],
      nb: "For den som er varig soningsudyktig, gjelder ikke grensen på 9 måneder.",
      en: "For a person permanently unfit for prison the limit of 9 months does not apply.",
      rows: ["consultation/p-16b/exempt-a-unfit"],
    });
    const paragraphFour = {
      nb: "Teksten viser til begrensningene i tredje ledd, som handler om barn; fjerde ledd er ment.",
      en: "The text refers to the limitations of the third paragraph, which is about children; the fourth is meant.",
    };
    s.exception("5/second/bars-young", {
      when: lt(ladderAge, youngAge),
      lifts: bars,
      nb: "For den som er under 21 år, stenger lovbruddene ikke.",
      en: "For a person under 21 the offences do not bar.",
      rows: ["consultation/p-16b/exempt-bars-under-21"],
      fault: "consultation/fault/16b-5-points-to-children-paragraph",
      note: paragraphFour,
    });
    s.exception("5/second/bars-unfit", {
      when: permanentlyUnfit,
      lifts: bars,
      nb: "For den som er varig soningsudyktig, stenger lovbruddene ikke.",
      en: "For a person permanently unfit for prison the offences do not bar.",
      rows: ["consultation/p-16b/exempt-bars-unfit"],
      fault: "consultation/fault/16b-5-points-to-children-paragraph",
      note: paragraphFour,
    });
    s.condition("5/second/need", {
      slot: wholeSentenceConditions,
      when: all(
        between(ladderAge, adultAge, youngAdultAge),
        not(permanentlyUnfit),
        any(not(face(withinLimit, "holds")), all(lt(ladderAge, youngAge), any(...bars.map((bar) => applies(bar))))),
      ),
      holds: suitability.specialFollowUpNeed,
      nb: "Unntakene for unge brukes bare når den unge har et særlig behov for oppfølging.",
      en: "The exceptions for the young are used only where the young person has a special need for follow-up.",
      rows: ["consultation/c6-5-3/exception-only-if-special-need-whole"],
      cite: byTheReasons,
      fault: "consultation/fault/young-exemption-automatic",
      note: {
        nb: "Vilkåret står bare i drøftelsen. Det spørres bare når et unntak faktisk trengs.",
        en: "The condition stands in the discussion only. It is asked only where an exception is needed.",
      },
    });

    const length = {
      nb: "«Domslengden» leses som den ubetingede straffen, som er det de 9 månedene måler.",
      en: 'The "length of the sentence" is read as the unconditional part, which is what the 9 months measure.',
    };
    const capUnder21 = s.condition("5/third", {
      slot: wholeSentenceConditions,
      when: between18And21,
      holds: termWithin(sentenceLength, wholeSentenceLimitUnder21),
      nb: "For den som er mellom 18 og 21 år, må dommen likevel være på høyst 3 år.",
      en: "For a person between 18 and 21 the sentence must nevertheless be no longer than 3 years.",
      rows: ["consultation/p-16b/cap-18-21"],
      note: length,
      doubtful: true,
    });
    const capUnder25 = s.condition("5/fourth", {
      slot: wholeSentenceConditions,
      when: between21And25,
      holds: termWithin(sentenceLength, wholeSentenceLimitUnder25),
      nb: "For den som er mellom 21 og 25 år, må dommen være på høyst 18 måneder.",
      en: "For a person between 21 and 25 the sentence must be no longer than 18 months.",
      rows: ["consultation/p-16b/cap-21-25"],
      note: length,
      doubtful: true,
    });
    s.exception("5/caps/unfit", {
      when: all(capsSpareTheUnfit, permanentlyUnfit),
      lifts: [capUnder21, capUnder25],
      nb: "De øvre grensene gjelder ikke den som er varig soningsudyktig, når valget em.unfit-cap er satt slik.",
      en: "The upper limits do not bind a person permanently unfit for prison, where the choice em.unfit-cap is set so.",
    });
    s.exception("5/fourth/instead", {
      when: between21And25,
      lifts: [withinLimit],
      nb: "De 18 månedene trer i stedet for 9 for den som er mellom 21 og 25 år.",
      en: "The 18 months take the place of the 9 for a person between 21 and 25.",
      cite: byTheReasons,
      fault: "consultation/fault/16b-9-or-18-months",
      note: {
        nb: "Teksten setter bare 9-månedersgrensen til side under 21 år og for soningsudyktige; drøftelsen mener at 18 måneder gjelder i stedet.",
        en: "The text sets the 9 months aside only below 21 and for the unfit; the reasoning means 18 months to apply instead.",
      },
    });
    s.consequence("5/fourth/bars", {
      when: all(between21And25, offenceBars),
      nb: "For den som er mellom 21 og 25 år, stenger lovbruddene fortsatt.",
      en: "For a person between 21 and 25 the offences still bar.",
      rows: ["consultation/p-16b/bars-stay-21-25"],
    });
  },
);
