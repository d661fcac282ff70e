import { matter } from "@soning/norms";
import { complaintOver } from "../decisions/complaint-over.ts";
import { complaintPeriod, lowerSecurityGrantLevel, refuseLevel } from "../decisions/slots.ts";
import { hospitalPower } from "../execution-of-sentences-act/section-12/in-force.ts";
import { fullTermOn } from "../sentence-clock/slots.ts";

/** § 13: a hospital instead of prison. An institution is `institution.section-12`. */
export const hospitalSection13 = matter("hospital.section-13", {
  nb: "Kan straffen gjennomføres i sykehus etter § 13?",
  en: "May the sentence be served in hospital under § 13?",
  asks: hospitalPower,
  nature: "power",
  decidedBy: { grant: lowerSecurityGrantLevel, refuse: refuseLevel },
  appeal: { body: complaintOver(lowerSecurityGrantLevel, refuseLevel), deadline: complaintPeriod },
  horizon: fullTermOn,
});
