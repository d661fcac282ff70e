import { all, any, gt, gte, is, section, selfOf, some } from "@soning/norms";
import { contactRules, contacts } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { callLength, callsAWeek } from "../parameters.ts";
import { contactConditions, contactRight } from "../slots.ts";
import { servingThere } from "../terms.ts";

const contact = selfOf(contacts);
const phone = is(contact.kind, "phone");
const video = is(contact.kind, "video");

/** Calls and video conferences, asked of each contact. Source: guidelines 2.8. */
export const point28contacts = section({ ...guidelinePoint("2.8"), record: contacts }, (s) => {
  s.right("1/no-needs-test", {
    when: all(servingThere, any(phone, video)),
    value: contactRight.of(contact),
    nb: "Retten til tre samtaler i uken i inntil 20 minutter gjelder uten behovsprøving.",
    en: "The right to three calls a week of up to 20 minutes applies without any test of need.",
    note: {
      nb: "Forskriftens forbehold om kapasitet står likevel.",
      en: "The reservation of capacity in the regulation still stands.",
    },
    rows: ["netherlands/g-2.8/no-needs-test"],
  });
  s.condition("3/section-32", {
    slot: contactConditions,
    when: all(servingThere, phone),
    holds: contactRules.phoneConditionsMet,
    nb: "Telefonsamtaler forutsetter at vilkårene i straffegjennomføringsloven § 32 er oppfylt.",
    en: "Phone calls require that the conditions in § 32 of the act are fulfilled.",
    rows: ["netherlands/g-2.8/phone-conditions-section-32"],
  });
  s.power("3/control", {
    when: all(servingThere, phone),
    nb: "Kontrolltiltakene i § 32 gjelder også for telefonsamtaler fra Nederland.",
    en: "The control measures of § 32 also apply to phone calls from the Netherlands.",
    rows: ["netherlands/g-2.8/phone-control-section-32"],
  });
  s.condition("4/equipment", {
    slot: contactConditions,
    when: all(servingThere, video),
    holds: contact.approvedEquipment,
    nb: "Videokonferanse skjer med utstyr som direktoratet har godkjent.",
    en: "Video conferences are held with equipment that the directorate has approved.",
    rows: ["netherlands/g-2.8/approved-equipment"],
  });
});

/** What the governor may do. Source: guidelines 2.8. */
export const point28 = section(guidelinePoint("2.8"), (s) => {
  s.power("2/more", {
    when: all(
      servingThere,
      any(
        gte(contactRules.callsThisWeek, callsAWeek),
        some(contacts, (one) => gt(one.minutes, callLength)),
      ),
    ),
    nb: "Fengselslederen kan gi adgang til mer telefon eller videokonferanse enn dette, jf. fsk. § 3-29 tredje ledd.",
    en: "The governor may allow phone or video beyond that, under § 3-29 third paragraph of the general regulation.",
    rows: ["netherlands/g-2.8/governor-may-grant-more"],
  });
  s.consideration("5/family", {
    when: all(servingThere, contactRules.listeningNeeded),
    value: contactRules.familyMakesVideoImportant,
    nb: "Det legges vekt på om familieforhold eller andre forhold gjør videokonferanse med overhøring særlig viktig.",
    en: "Weight is put on whether family or other circumstances make a listened-in video conference particularly important.",
    rows: ["netherlands/g-2.8/weight-of-family-circumstances"],
  });
  s.power("5/language", {
    when: all(servingThere, contactRules.listeningNeeded),
    nb: "Når sikkerhetsgrunner krever overhøring, kan domfelte pålegges å snakke et språk de tilsatte behersker.",
    en: "Where security makes listening in necessary, the person can be ordered to talk in a language that the staff master.",
    rows: ["netherlands/g-2.8/language-order"],
  });
});
