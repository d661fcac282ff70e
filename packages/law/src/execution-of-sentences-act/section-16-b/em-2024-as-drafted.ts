import { lt, section } from "@soning/norms";
import { youngAge } from "../../electronic-monitoring/proposal-parameters.ts";
import { ladderAge } from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { permanentlyUnfit } from "../../electronic-monitoring/slots.ts";
import { offenceBars } from "../../electronic-monitoring/whole-sentence-slots.ts";
import { convictedOf } from "../../execution-of-sentences-regulation/section-7-2/offences.ts";
import { offences } from "../../facts/offences.ts";
import { executionAct } from "../../instruments.ts";
import { lastRangeAsDrafted } from "./offences.ts";

const options = {
  instrument: executionAct,
  number: "16 b",
  key: "act/16b",
  overlay: "em-2024-as-drafted",
  cite: proposedCite("16 b"),
};
/** Limitations in the third paragraph: there are none, so what is lifted is nothing. */
const limitsOfThirdParagraph = "act/16b/3/limits/*";

/** § 16 b by the bare words, of single offences. */
export const section16bOffencesAsDrafted = section({ ...options, record: offences }, (s) => {
  s.told("4/opened/316", {
    nb: "Etter ordene stenger § 316.",
    en: "By the words § 316 bars.",
    fault: "consultation/fault/16b-316-opened-but-barred",
    why: {
      nb: "Regelen står i første punktum; vises ved lovbruddet.",
      en: "The rule stands in the first sentence; shown with the offence.",
    },
  });
});

/** § 16 b by the bare words: only the norms in which the wording differs from what the reasoning means. */
export const section16bAsDrafted = section(options, (s) => {
  s.bar("4/first/314-316", {
    slot: offenceBars,
    when: convictedOf(lastRangeAsDrafted.place),
    nb: "Den som er dømt etter strl. §§ 314 til 316, får ikke helgjennomføring.",
    en: "Whoever is convicted under Penal Code §§ 314 to 316 is not granted the whole sentence with EM.",
    fault: "consultation/fault/16b-316-opened-but-barred",
    note: { nb: "Drøftelsen åpner § 316; ordene gjør det ikke.", en: "The reasoning opens § 316; the words do not." },
  });
  const nothing = {
    nb: "Tredje ledd handler om barn og har ingen begrensninger; ordene setter ingenting til side.",
    en: "The third paragraph is about children and has no limitations; the words set nothing aside.",
  };
  s.exception("5/second/bars-young", {
    when: lt(ladderAge, youngAge),
    lifts: [limitsOfThirdParagraph],
    nb: "For den som er under 21 år, gjelder ikke begrensningene i tredje ledd.",
    en: "For a person under 21 the limitations of the third paragraph do not apply.",
    fault: "consultation/fault/16b-5-points-to-children-paragraph",
    note: nothing,
  });
  s.exception("5/second/bars-unfit", {
    when: permanentlyUnfit,
    lifts: [limitsOfThirdParagraph],
    nb: "For den som er varig soningsudyktig, gjelder ikke begrensningene i tredje ledd.",
    en: "For a person permanently unfit for prison the limitations of the third paragraph do not apply.",
    fault: "consultation/fault/16b-5-points-to-children-paragraph",
    note: nothing,
  });
  s.told("5/second/need", {
    nb: "Unntaket for den som er under 21 år, gjelder etter ordene uten videre.",
    en: "By its words the exception for a person under 21 applies without more.",
    fault: "consultation/fault/young-exemption-automatic",
    why: {
      nb: "Vilkåret om et særlig behov for oppfølging står bare i drøftelsen; vises ved unntaket.",
      en: "The condition of a special need for follow-up stands in the discussion only; shown with the exception.",
    },
  });
  s.told("5/fourth/instead", {
    nb: "Ordene setter ikke 9-månedersgrensen til side for den som er mellom 21 og 25 år; 18 måneder har ingen virkning.",
    en: "The words do not set the 9 months aside for a person between 21 and 25; the 18 months have no effect.",
    fault: "consultation/fault/16b-9-or-18-months",
    why: {
      nb: "Det finnes ingen regel å utføre; vises ved grensen på 18 måneder.",
      en: "There is no rule to carry out; shown with the limit of 18 months.",
    },
  });
});
