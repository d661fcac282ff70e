import { all, any, is, not, section } from "@soning/norms";
import { conduct } from "../../facts/conduct.ts";
import { leave } from "../../facts/leave.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";

/** At home, out for work and meetings, and leave (fsk. § 7-6). */
export const section76 = section(
  { instrument: executionRegulation, number: "7-6", key: "reg/7-6", from: "2020-07-24" },
  (s) => {
    s.duty("1/stay-at-home", {
      cite: "fsk. § 7-6 (1)",
      value: any(
        conduct.atHome,
        is(conduct.absence, "occupation", "meeting-with-service", "meeting-with-assigned-body"),
        conduct.stayOutsideGranted,
      ),
      nb: "Domfelte skal være hjemme, utenom sysselsetting, oppmøte og opphold ute som er innvilget.",
      en: "The person must stay at home, save for occupation, meetings and stays outside that have been granted.",
      rows: ["consultation/c4-1/stay-at-home-throughout", "consultation/c6-8-7/leave-home-only-for-work-or-reporting"],
    });
    s.power("2/short-leave", {
      cite: "fsk. § 7-6 (2) 1. pkt.",
      when: all(is(serving.form, "em-whole-sentence", "em-final-part"), not(leave.securityAgainst), leave.purposeful),
      nb: "Kriminalomsorgen kan gi permisjon for kortere tid når det er formålstjenlig og sikkerheten ikke taler mot det.",
      en: "The service may give leave for a shorter time when it serves its purpose and security does not speak against it.",
    });
    s.power("2/quota", {
      cite: "fsk. § 7-6 (2) 2. pkt.",
      when: all(is(serving.form, "em-final-part"), not(leave.securityAgainst), leave.purposeful),
      nb: "Den som gjennomfører siste del, kan etter en individuell vurdering få en permisjonskvote som ellers.",
      en: "A person who serves the final part may after an individual assessment be given the ordinary quota of leave.",
      rows: ["consultation/c4-1/leave-for-final-part"],
    });
  },
);
