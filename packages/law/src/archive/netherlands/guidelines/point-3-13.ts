import { all, at, section } from "@soning/norms";
import { person } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { come, servingThere } from "../terms.ts";

/** Death. Source: guidelines 3.13. */
export const point313 = section(guidelinePoint("3.13"), (s) => {
  const died = all(come(person.diedOn), at(person.diedOn, servingThere));
  s.told("1/treaty", {
    when: died,
    nb: "Avtalen artikkel 14 har praktiske rutiner når en innsatt i Norgerhaven dør.",
    en: "Article 14 of the agreement has practical routines for the death of an inmate at Norgerhaven.",
    why: { nb: "Artikkelen er ikke gjengitt.", en: "The article is not printed." },
    rows: ["netherlands/g-3.13/routines-on-death"],
  });
  s.step("2/transfer", {
    when: died,
    nb: "Fengselslederen organiserer overføringen av den avdøde til avsenderstaten.",
    en: "The governor organises the transfer of the deceased to the sending state.",
    rows: ["netherlands/g-3.13/transfer-of-deceased"],
  });
  s.told("2/embassy", {
    when: died,
    nb: "Fengselet kan be Norges ambassade i Nederland om praktisk hjelp.",
    en: "The Norwegian embassy in the Netherlands can be contacted for practical help.",
    why: { nb: "En opplysning om hvem som kan hjelpe.", en: "Says who can help." },
    rows: ["netherlands/g-3.13/embassy"],
  });
});
