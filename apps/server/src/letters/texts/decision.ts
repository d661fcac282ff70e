import type { Language, Text } from "@soning/norms";
import type { Role } from "../../database/schema.ts";

/** How somebody who signs is titled. */
export const roleTitles: Partial<
  Readonly<Record<Role, { readonly nb: string; readonly nn: string; readonly en: string }>>
> = {
  caseworker: { nb: "saksbehandler", nn: "saksbehandlar", en: "caseworker" },
  leader: { nb: "leder", nn: "leiar", en: "leader" },
  probation: { nb: "saksbehandler, friomsorgen", nn: "saksbehandlar, friomsorga", en: "caseworker, probation service" },
  region: { nb: "saksbehandler, regionen", nn: "saksbehandlar, regionen", en: "caseworker, the region" },
  directorate: {
    nb: "saksbehandler, direktoratet",
    nn: "saksbehandlar, direktoratet",
    en: "caseworker, the directorate",
  },
};

/** Who hears a complaint of what the topmost unit here has decided. */
export const bodiesAbove: Readonly<Record<Language, string>> = {
  nb: "Justis- og beredskapsdepartementet",
  nn: "Justis- og beredskapsdepartementet",
  en: "the Ministry of Justice and Public Security",
};

const withheld: Text = {
  nb: "Vi har også bygget på opplysninger som du ikke har krav på å få vite ({cites}). Du kan klage på at du ikke får se dem.",
  nn: "Vi har òg bygt på opplysningar som du ikkje har krav på å få vite ({cites}). Du kan klage på at du ikkje får sjå dei.",
  en: "We have also relied on information that you have no right to be told ({cites}). You may complain that you are not shown it.",
};

/** Tells that something is left out, and by which provisions. */
export const withheldSentence = (cites: readonly string[], language: Language): string =>
  (language === "nn" ? (withheld.nn ?? withheld.nb) : withheld[language]).replace("{cites}", () => cites.join(", "));

export const ofOthersSentence: Text = {
  nb: "Opplysninger om andre personer enn deg står ikke i brevet. Du kan be om å få se dem (fvl. § 18).",
  nn: "Opplysningar om andre personar enn deg står ikkje i brevet. Du kan be om å få sjå dei (fvl. § 18).",
  en: "Information about other people than you is not in this letter. You may ask to see it (fvl. § 18).",
};
