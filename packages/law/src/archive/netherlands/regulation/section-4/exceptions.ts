import { all, any, daysIn, gt, is, number, section, some } from "@soning/norms";
import { children, childVisits, dutchRegisters, netherlands } from "../../../../facts/index.ts";
import { regulationSection } from "../../drafting.ts";
import { letterBars } from "../../slots.ts";

/** What widens and what lifts the letters. Source: the regulation § 4 third to fifth paragraphs. */
export const section4exceptions = section(regulationSection("4"), (s) => {
  s.exception("3/schengen", {
    when: all(any(dutchRegisters.declaredUndesirable, dutchRegisters.refusalOfEntry), dutchRegisters.inSchengenSystem),
    lifts: ["nl-reg/4/2/b/undesirable", "nl-reg/4/2/b/refusal-of-entry"],
    nb: "Den som omfattes av bokstav b og er registrert i Schengen informasjonssystem, kan likevel overføres.",
    en: "A person covered by letter b who is registered in the Schengen Information System may be transferred all the same.",
    note: {
      nb: "Etter ordlyden løfter enhver slik registrering hindringen; formålet var trolig snevrere.",
      en: "On the wording any such registration lifts the bar; the purpose was probably narrower.",
    },
    doubtful: true,
    rows: ["netherlands/reg-4-3/sis-exception"],
  });
  s.told("4/purpose", {
    nb: "Bokstav g skal ivareta barnets rett til samvær med foreldrene, jf. straffegjennomføringsloven § 3 annet ledd.",
    en: "Letter g serves the child's right to contact with its parents, cf. § 3 second paragraph of the act.",
    why: {
      nb: "Et formål, som vises ved vurderingen etter bokstav g.",
      en: "A purpose, shown with the assessment under letter g.",
    },
    rows: ["netherlands/reg-4-4/purpose-of-g"],
  });
  const otherChildren = s.bar("4/other-children", {
    slot: letterBars,
    when: all(
      some(children, (child) =>
        all(
          is(child.relation, "partners", "sibling", "other"),
          any(child.caredForByPerson, gt(daysIn(child.dailyCare), number(0, "days"))),
        ),
      ),
      childVisits.otherChildrenCovered,
    ),
    nb: "Etter en konkret vurdering kan bokstav g også omfatte den som har eller har hatt daglig omsorg for andre barn enn egne.",
    en: "After a concrete assessment letter g can also cover a person who has or has had daily care of children other than own.",
    rows: ["netherlands/reg-4-4/other-children-in-daily-care"],
  });
  s.exception("5/own-wish", {
    when: netherlands.wantsTransfer,
    lifts: [
      "nl-reg/4/2/g/visits",
      otherChildren,
      "nl-reg/4/2/h/education",
      "nl-guide/2.4/bar-g/*",
      "nl-guide/2.4/bar-h/*",
      "nl-guide/2.4/g/until-visit",
      "nl-guide/2.4/g/until-arrangement",
      "nl-guide/2.4/h/until",
    ],
    nb: "Bokstav g og h kan fravikes når domfelte selv ønsker overføring; ingen andre bokstaver kan det.",
    en: "Letters g and h can be departed from where the person wishes the transfer; no other letter can.",
    note: {
      nb: "Ønsket åpner for unntak; kriminalomsorgen avgjør fremdeles etter helhetsvurderingen.",
      en: "The wish opens for an exception; the service still decides after the overall assessment.",
    },
    rows: ["netherlands/reg-4-5/own-wish-lifts-g-and-h"],
  });
});
