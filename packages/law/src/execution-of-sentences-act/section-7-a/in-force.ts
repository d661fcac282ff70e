import { section } from "@soning/norms";
import { childConcerned } from "../../human-rights/slots.ts";
import { executionAct } from "../../instruments.ts";

/** What the service may ask child welfare for (§ 7 a, second paragraph, b). */
export const section7aForMonitoring = section(
  { instrument: executionAct, number: "7 a", key: "act/7a", from: "2007-11-01" },
  (s) => {
    s.step("2/b/ask-child-welfare", {
      cite: "strgjfl. § 7 a (2) b",
      when: childConcerned,
      nb: "Kriminalomsorgen kan hente inn nødvendige opplysninger fra barnevernet og sosialtjenesten.",
      en: "The service may obtain necessary information from child welfare and social services.",
      rows: ["consultation/c6-2-3/may-get-information-from-child-welfare"],
      note: { nb: "Ordlyden nevner bare innsatte.", en: "The wording names inmates only." },
    });
  },
);
