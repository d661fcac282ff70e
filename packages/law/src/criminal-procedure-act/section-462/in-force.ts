import { any, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { calculationToCourt } from "../../decisions/slots.ts";
import { criminalProcedureAct } from "../../instruments.ts";
import { preventiveDetention, prisonToServe } from "../../sentence-clock/slots.ts";

/** Disputes on execution. Source: strpl. § 462. */
export const section462 = section(
  {
    instrument: criminalProcedureAct,
    number: "462",
    key: "criminal-procedure/462",
    from: "2011-01-28",
    cite: citeIn(criminalProcedureAct, "462"),
  },
  (s) => {
    s.right("1/court", {
      slot: calculationToCourt,
      when: any(prisonToServe, preventiveDetention),
      nb: "Den som er uenig i beregningen av straffetiden, kan kreve at retten avgjør den.",
      en: "Whoever disputes the computation of the term may ask the court to decide it.",
    });
  },
);
