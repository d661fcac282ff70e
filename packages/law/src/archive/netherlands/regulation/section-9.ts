import { all, is, section, selfOf } from "@soning/norms";
import { contactRules, contacts } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { servingThere } from "../terms.ts";

const contact = selfOf(contacts);

/** Contact with Norwegian public agencies. Source: the regulation § 9. */
export const section9 = section(regulationSection("9"), (s) => {
  s.step("1/agencies", {
    when: servingThere,
    value: contactRules.needsNorwegianAgency,
    nb: "Domfeltes behov for kontakt med norske etater, blant annet nav, helse og utdanning, skal ivaretas.",
    en: "The person's need for contact with Norwegian agencies, among them welfare, health and education, must be looked after.",
    rows: ["netherlands/reg-9-1/contact-with-agencies"],
  });
  s.duty("1/facilitate", {
    when: all(servingThere, contactRules.needsNorwegianAgency),
    nb: "Når behovet tilsier det, skal kriminalomsorgen legge til rette for samtaler og videokonferanser med etatene.",
    en: "If the need calls for it, the service must make phone calls and video conferences with those agencies possible.",
    rows: ["netherlands/reg-9-1/facilitate-calls"],
  });
});

/** Such contact and the quota, asked of each contact. Source: printed after the regulation § 9. */
export const section9quota = section({ ...regulationSection("9"), record: contacts }, (s) => {
  s.exception("2/outside-quota", {
    when: is(contact.partner, "norwegian-public-agency"),
    lifts: ["nl-reg/8/1/counts"],
    nb: "Kontakt med offentlige etater regnes ikke med i ukekvoten etter § 8 første ledd.",
    en: "Contact with public agencies does not count towards the weekly quota of § 8 first paragraph.",
    note: {
      nb: "Trykt etter § 9, men omtaler forskriften som en annen tekst; trolig en retningslinje.",
      en: "Printed after § 9, but speaks of the regulation as another text; probably a guideline.",
    },
    doubtful: true,
    rows: ["netherlands/reg-9-2/agency-calls-outside-quota"],
  });
});
