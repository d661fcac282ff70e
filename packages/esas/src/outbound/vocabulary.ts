/** Why dates were changed (`EndringOppdaterteDatoerAarsakType`). The right side is the contract's, spelling and all. */
export const causes = {
  interruption: "Straffavbrudd",
  "back-to-serving-after-remand-in-another-case": "Tilbakeført soning el. sikring etter varetekt annen sak",
  "taken-in-again-after-section-16": "Gjeninnsatt etter gjennomføring av straff etter §16",
  "taken-in-again-in-another-prison": "Gjeninnsatt annet fengsel",
  "taken-in-again-in-the-same-prison": "Gjeninnsatt samme fengsel",
  "from-stopped-to-active": "Stanset til aktiv",
  "computed-anew": "Ny straffetidsberegning foretatt",
  "period-of-interruption": "Periode for straffavbrudd",
  "to-serving-of-fines": "Overført bøtesoning",
  "to-sentence": "Overført til dom",
  "to-preventive-detention": "Overført til forvaring",
  "to-anticipated-serving": "Overført til foregrepet soning",
  "to-final-sentence": "Overført til rettskraftig dom",
  "to-remand": "Overført til varetekt",
  "remand-prolonged": "Forlengelse av varetekt",
  "preventive-detention-prolonged": "Ny forvaring (forlengelse)",
  "new-reaction": "Ny reaksjon",
  "taken-in-again-in-another-prison-after-interruption": "Gjeninnsatt annet fengsel etter straffavbrudd",
  "back-to-serving-after-fines": "Tilbakeført soning el. sikring etter soning av bøter",
  "new-serving": "Ny straffegjennomføring",
  "serving-resumed-after-interruption": "Gjenopptatt soning etter straffavbrudd*",
} as const;
export type Cause = keyof typeof causes;

/** What somebody is in the service's care as (`InnsattKategoriType`), for the categories that are still in use. */
export const categories = {
  "preventive-detention": "Forvaring",
  community: "Samfunn",
  unconditional: "Ubetinget",
  fines: "Boetesoning",
  remand: "Varetekt",
  anticipated: "Foregrepet Soning",
  "narcotics-programme": "Bet.dom med narkotikaprogram med domstolskontroll",
  "drink-driving-programme": "Bet.dom med program mot ruspåvirket kjøring",
  suspended: "Betinget dom",
  "fine-service": "Bøtetjeneste",
  "electronic-monitoring": "Elektronisk kontroll",
  "section-16": "Soning etter § 16 1. ledd",
  "on-probation": "Prøveløslatt med møteplikt",
  "community-sentence": "Samfunnstraff",
  "electronic-monitoring-of-the-unfit": "Elektronisk kontroll for varig soningsudyktige",
  "remand-with-electronic-control": "Varetekt med oppholdsforbud med elektronisk kontroll",
} as const;
export type Category = keyof typeof categories;
