import { inForce, not, section } from "@soning/norms";
import { application } from "../../facts/application.ts";
import { proposed } from "../proposed.ts";

/** § 7-3 as proposed: the consent of cohabitants moves to the Act, the third paragraph becomes the second. */
export const section7x3Proposed = section({ ...proposed("7-3"), replaces: ["reg/7-3/2/*"] }, (s) => {
  s.consequence("repealed", {
    value: not(inForce("reg/7-3/2/cohabitants")),
    nb: "Annet ledd om samtykke fra samboende oppheves; regelen står i loven.",
    en: "The second paragraph on the consent of cohabitants is repealed; the Act holds the rule.",
    cite: "fsk. § 7-3 (2) (forslag)",
    rows: ["consultation/p-reg-7-3/second-para-repealed"],
  });
  s.duty("3/accept", {
    value: application.conditionsAccepted,
    nb: "Den domfelte skal godta de krav og vilkår som kriminalomsorgen fastsetter; leddet blir annet ledd.",
    en: "The person shall accept the requirements and conditions that the service sets; the paragraph becomes the second.",
    cite: "fsk. § 7-3 (2) (forslag)",
    rows: ["consultation/p-reg-7-3/third-becomes-second"],
  });
});
