import { greatest, parameter, plus, section } from "@soning/norms";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { detentionMinimumOn, detentionRequestFrom } from "../../sentence-clock/detention-slots.ts";
import { inDetention } from "../../sentence-clock/detention-term.ts";
import { ordinaryReleaseOn, preventiveDetention } from "../../sentence-clock/slots.ts";

/** No request for release so soon after a final judgment. */
export const requestWait = parameter.duration("detention.request-wait", { nb: "ventetid før begjæring om prøveløslatelse", en: "wait before a request for release" }, [
  { from: "2015-10-01", value: "P1Y", cite: "strl. § 44 (4)" },
]);

/** Release on probation from preventive detention. Source: strl. § 44. */
export const section44PenalCode = section({ instrument: penalCode, number: "44", key: "penal-code/44", from: "2015-10-01" }, (s) => {
  s.date("1/not-before-minimum", {
    slot: ordinaryReleaseOn,
    when: preventiveDetention,
    value: detentionMinimumOn,
    nb: "Er det fastsatt minstetid, kan løslatelse på prøve ikke skje før den er ute.",
    en: "Where a minimum was set, release on probation cannot come before it ends.",
  });
  s.date("4/request-from", {
    slot: detentionRequestFrom,
    when: preventiveDetention,
    value: greatest(sentences, (one) => plus(one.finalFrom, requestWait), inDetention),
    nb: "Prøveløslatelse kan begjæres tidligst ett år etter at dommen, eller en dom som nekter den, er endelig.",
    en: "Release may be asked for at the earliest one year after the judgment, or one refusing it, is final.",
  });
});
