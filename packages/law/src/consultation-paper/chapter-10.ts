import { section } from "@soning/norms";
import { consultationPaper } from "../instruments.ts";

/** That chapter 10 is a proposal. Source: consultation paper ch. 10, opening. */
export const chapter10 = section(
  {
    instrument: consultationPaper,
    number: "10",
    key: "consultation/10",
    overlay: "em-2024",
    cite: () => `${consultationPaper.short} kap. 10`,
  },
  (s) => {
    s.told("proposal-only", {
      nb: "Kapittel 10 er et forslag uten ikrafttredelse og overgangsregler; ingenting av det kan brukes i en virkelig sak som gjeldende rett.",
      en: "Chapter 10 is a proposal without commencement or transitional rules; nothing in it may be applied to a real case as law in force.",
      why: {
        nb: "Gjelder hele forslaget og kan ikke avgjøres i en enkelt sak: rettstilstanden velges når det spørres. Vises ved hvert svar etter forslaget.",
        en: "Holds for the whole proposal and cannot be decided in a single case: the legal state is chosen when asking. Shown with each answer by the proposal.",
      },
      fault: "consultation/fault/no-commencement-no-transition",
      rows: ["consultation/p-ch10/proposal-only"],
    });
  },
);
