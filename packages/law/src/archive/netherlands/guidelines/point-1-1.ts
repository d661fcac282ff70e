import { inForce, is, lt, on, section } from "@soning/norms";
import { netherlandsAssessment, prisonLife } from "../../../facts/index.ts";
import { guidelinePoint, undated } from "../drafting.ts";
import { lapsedOn } from "../parameters.ts";
import { transferConditions } from "../slots.ts";
import { servingThere } from "../terms.ts";

/** Until when the texts hold; asked on any day. Source: guidelines 1.1. */
export const point11ends = section(undated(guidelinePoint("1.1")), (s) => {
  s.condition("1/act-ends", {
    slot: transferConditions,
    holds: inForce("nl-act/1a/1/abroad", on),
    nb: "Lovhjemmelen er midlertidig og er opphevet 1. september 2020.",
    en: "The statutory basis is temporary and is repealed on 1 September 2020.",
    note: {
      nb: "Loven sier «1. september 2020», forskriften og retningslinjene «fra og med»; leses som samme øyeblikk.",
      en: "The act says “on 1 September 2020”, regulation and guidelines “from and including”; read as the same moment.",
    },
    rows: ["netherlands/g-1.1/act-1a-ends"],
  });
  s.condition("2/guidelines-end", {
    holds: lt(on, lapsedOn),
    nb: "Retningslinjene er opphevet fra og med 1. september 2020.",
    en: "The guidelines are repealed from and including 1 September 2020.",
    rows: ["netherlands/g-1.1/guidelines-end"],
  });
});

/** How the texts stand to each other. Source: guidelines 1.1. */
export const point11 = section(guidelinePoint("1.1"), (s) => {
  s.told("2/regulation", {
    nb: "Lovbestemmelsen utfylles av forskrift om straffegjennomføring i Nederland.",
    en: "The section is supplemented by the regulation on serving sentences in the Netherlands.",
    why: { nb: "Forskriften er tatt inn i sin helhet.", en: "The regulation is held in full." },
    rows: ["netherlands/g-1.1/regulation-supplements"],
  });
  s.consideration("2/suitable", {
    when: servingThere,
    value: netherlandsAssessment.provisionSuitable,
    nb: "Straffegjennomføringsloven med forskrifter og retningslinjer gjelder så langt det passer.",
    en: "The Execution of Sentences Act with its regulations and guidelines applies as far as it is suitable.",
    note: {
      nb: "Forskriften § 2 lar loven gjelde med fire unntak; den går foran denne mykere formen.",
      en: "The regulation § 2 lets the act apply with four exceptions; it prevails over this softer form.",
    },
    rows: ["netherlands/g-1.1/general-rules-as-far-as-suitable"],
  });
  s.told("2/read-together", {
    nb: "Retningslinjene leses i sammenheng med øvrig regelverk for straffegjennomføring.",
    en: "The guidelines are read together with the other rules on execution of sentences.",
    why: { nb: "En anvisning for den som leser; avgjør ingen sak.", en: "Advice for the reader; decides no case." },
    rows: ["netherlands/g-1.1/read-together"],
  });
  s.consequence("2/precedence", {
    when: is(prisonLife.conflictWith, "general-guidelines"),
    nb: "Ved motstrid går disse retningslinjene foran de generelle retningslinjene, men ikke foran lov eller forskrift.",
    en: "Where they conflict, these guidelines go before the general guidelines, but not before the act or a regulation.",
    rows: ["netherlands/g-1.1/precedence"],
  });
  s.told("3/agreements", {
    nb: "Forholdet mellom statene følger også av avtalen om bruk av fengselet og av en samarbeidsavtale mellom direktoratene.",
    en: "The relation between the states also follows from the agreement on use of the prison and a cooperation agreement of the two directorates.",
    why: {
      nb: "Avtalene er ikke gjengitt; artiklene som brukes, står i punktene.",
      en: "The agreements are not printed; the articles used stand in the points.",
    },
    rows: ["netherlands/g-1.1/treaty-and-cooperation-agreement"],
  });
});
