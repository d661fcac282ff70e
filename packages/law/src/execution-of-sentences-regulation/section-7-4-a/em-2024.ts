import { all, exists, section } from "@soning/norms";
import { victimContact } from "../../facts/offences.ts";
import { agreementCounts, restorativeOffer } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";
import { hasVictim } from "../section-3-8/em-2024.ts";
import { onMonitoring } from "../section-7-4/em-2024.ts";

/** Restorative process with EM, as proposed: § 7-4 a. */
export const section7x4aProposed = section(proposed("7-4 a"), (s) => {
  s.step("1/first", {
    slot: restorativeOffer,
    when: all(onMonitoring, hasVictim),
    value: exists(victimContact.restorativeProcessOfferedOn),
    nb: "Den domfelte og fornærmede skal tilbys gjenopprettende prosess også ved elektronisk kontroll.",
    en: "Also with electronic monitoring the person and the victim shall be offered a restorative process.",
    fault: "consultation/fault/restorative-offer-kept-or-not",
    rows: ["consultation/p-reg-7-4a/restorative-offer"],
  });
  s.step("1/second", {
    slot: agreementCounts,
    when: all(onMonitoring, victimContact.agreementOnPlaceOrContact),
    nb: "En avtale mellom dem om oppholdssted eller kontakt tas hensyn til når vilkår settes; den binder ikke.",
    en: "An agreement between them on whereabouts or contact is taken into account when conditions are set; it does not bind.",
    rows: ["consultation/p-reg-7-4a/take-account-of-agreement"],
  });
});
