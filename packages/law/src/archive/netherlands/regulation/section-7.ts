import { is, section } from "@soning/norms";
import { prisonLife } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";

/** External help to keep order. Source: the regulation § 7. */
export const section7 = section(regulationSection("7"), (s) => {
  s.consequence("first/assistance", {
    when: is(prisonLife.assistance, "dutch-emergency-response-team", "dutch-police", "other-emergency-service"),
    nb: "Nederlandske regler gjelder for ekstern bistand for å ivareta ro, orden og sikkerhet.",
    en: "Dutch rules govern external assistance to keep peace, order and security.",
    rows: ["netherlands/reg-7/dutch-rules-for-assistance"],
  });
});
