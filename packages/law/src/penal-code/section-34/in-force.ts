import { all, greatest, gt, is, plus, section, slot } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { sentences } from "../../facts/sentence.ts";
import { penalCode } from "../../instruments.ts";
import { noTime, suspendedOf, unserved } from "../../sentence-clock/term.ts";

/** End of the trial period of a suspended sentence, wholly or partly suspended; the last of several. */
export const suspendedTrialEndOn = slot.date("suspended/trial-end", {
  fallback: "none",
  nb: "prøvetiden for den betingede delen utløper",
  en: "end of the trial period of the suspended part",
});
export const suspensionSlots = [suspendedTrialEndOn];

/** Suspended execution. Source: strl. § 34. */
export const section34 = section(
  { instrument: penalCode, number: "34", key: "penal-code/34", from: "2015-10-01", cite: citeIn(penalCode, "34") },
  (s) => {
    s.date("2/trial-end", {
      slot: suspendedTrialEndOn,
      value: greatest(
        sentences,
        (one) => plus(one.judgmentDate, one.trialPeriod),
        (one) => all(is(one.kind, "prison"), unserved(one), gt(suspendedOf(one), noTime)),
      ),
      nb: "Prøvetiden regnes fra den dagen endelig dom ble avsagt; den er vanligvis to år.",
      en: "The trial period runs from the day the final judgment was given; it is usually two years.",
    });
  },
);
