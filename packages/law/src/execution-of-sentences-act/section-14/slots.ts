import { slot } from "@soning/norms";

/** Offence, evasion or breach is probable, as the official has found it. */
export const likelihood = slot.boolean("em.return/likelihood", {
  nb: "lovbrudd, unndragelse eller brudd er sannsynlig",
  en: "offence, evasion or breach is probable",
});
/** The return decision places the person in prison for the first time. */
export const firstPlacement = slot.boolean("em.return/first-placement", {
  nb: "første innsettelse i fengsel",
  en: "first placement in prison",
});

export const section14Slots = [likelihood, firstPlacement];
