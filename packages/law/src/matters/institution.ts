import { any, matter } from "@soning/norms";
import { complaintBody, complaintPeriod, lowerSecurityGrantLevel, refuseLevel } from "../decisions/slots.ts";
import { hospitalPower, institutionBars, institutionPower } from "../execution-of-sentences-act/section-12/in-force.ts";
import { institutionUntil } from "../execution-of-sentences-regulation/section-3-5/in-force.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

/** §§ 12 and 13: an institution or a hospital instead of prison. */
export const institutionOrHospital = matter("institution-or-hospital", {
  nb: "Kan straffen gjennomføres i institusjon eller sykehus?",
  en: "May the sentence be served in an institution or a hospital?",
  asks: any(institutionPower, hospitalPower),
  nature: "power",
  results: {
    institution: { value: institutionPower, nb: "institusjon", en: "institution" },
    hospital: { value: hospitalPower, nb: "sykehus", en: "hospital" },
    "institution-bars": {
      value: institutionBars,
      nb: "noe stenger for institusjon",
      en: "something bars an institution",
    },
    "institution-until": { value: institutionUntil, nb: "normalt lengst til", en: "normally at most until" },
  },
  decidedBy: { grant: lowerSecurityGrantLevel, refuse: refuseLevel },
  appeal: { body: complaintBody, deadline: complaintPeriod },
  horizon: fullTermOn,
});
