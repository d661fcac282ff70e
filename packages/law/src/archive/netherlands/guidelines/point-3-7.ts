import { all, is, section, some } from "@soning/norms";
import { contactRules, contacts } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { servingThere } from "../terms.ts";

/** Visits, § 31 of the act. Source: guidelines 3.7. */
export const point37 = section(guidelinePoint("3.7"), (s) => {
  s.step("1/flexible", {
    when: all(
      servingThere,
      some(contacts, (contact) => all(is(contact.kind, "visit"), contact.visitorFromAbroad)),
      contactRules.capacityForVisits,
    ),
    nb: "Besøkende fra andre land enn Nederland skal tilbys fleksible løsninger, som besøk flere dager på rad, når kapasiteten rekker til.",
    en: "When visitors come from outside the Netherlands, flexible arrangements such as visits on several days in a row must be made possible as far as capacity allows.",
    rows: ["netherlands/g-3.7/flexible-visits"],
  });
});
