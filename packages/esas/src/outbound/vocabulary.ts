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

/** How a transfer was made (`OverfoeringstypeType`). */
export const transferKinds = {
  permanent: "Permanent fra annet fengsel",
  "temporary-in": "Midlertidig fra annet fengsel",
  "back-after-temporary": "Tilbake etter midlertidig opphold annet fengsel",
  "from-electronic-monitoring": "Fra elektronisk kontroll",
  "temporary-out": "Overført midlertidig til annet fengsel",
  "taken-in-again-after-section-16": "Gjeninnsatt etter gjennomføring av straff etter §16",
  "taken-in-again-in-another-prison": "Gjeninnsatt annet fengsel",
  "electronic-monitoring": "Elektronisk kontroll",
  "preventive-detention": "Forvaring",
  "section-16": "Soning etter § 16 1. ledd",
  "on-probation": "Prøveløslatt med møteplikt",
  "community-sentence": "Samfunnstraff",
  "narcotics-programme": "Bet.dom med narkotikaprogram med domstolskontroll",
  "drink-driving-programme": "Bet.dom med program mot ruspåvirket kjøring",
  "taken-in-again-in-another-prison-after-interruption": "Gjeninnsatt annet fengsel etter straffavbrudd",
} as const;
export type TransferKind = keyof typeof transferKinds;

/** Why somebody left prison (`LoeslatelseFraFengselAarsakType`), without what is repealed. */
export const prisonReleaseCauses = {
  pardon: "Benådning",
  "death-in-prison": "Dødsfall i fengsel",
  "death-outside-prison": "Dødsfall under opphold utenfor fengsel",
  "judgment-reversed": "Dommen opphevet",
  "served-by-remand": "Løslatt pga at dom er sonet (utholdt) i varetekt",
  "after-fines": "Løslatt etter soning av bøter",
  "full-term": "Løslatt endt tid",
  acquitted: "Løslatt på grunn av frifinnende dom",
  "preventive-detention-longest-term": "Løslatt lengstetid forvaring",
  "after-half": "Løslatt på prøve etter ½ tid",
  "after-two-thirds": "Løslatt på prøve etter 2/3 tid",
  "by-the-police": "Løslatt av politiet",
  "to-community-sentence": "Løslatt til gjennomføring av samfunnsstraff",
  "special-decision": "Løslatt etter særskilt beslutning",
  "shortly-before-full-term": "Løslatt kort tid før endt tid, §42.4",
  "shortly-before-half-or-two-thirds": "Løslatt kort tid før ½ eller 2/3 tid, §42",
  "transferred-abroad": "Overført til fortsatt soning av norsk dom i utlandet",
  expelled: "Utvist fra Norge",
  extradited: "Utlevert til utlandet etter begjæring",
  "full-term-and-expelled": "Løslatt endt tid og utvist (soning)",
  "after-two-thirds-and-expelled": "Prøveløslatt strgjfl. § 42.1 og utvist (soning) (prøveløslatelse 2/3-tid)",
  "shortly-before-full-term-and-expelled": "Prøveløslatt strgjfl. § 42.4 og utvist (soning) (kort tid før endt tid)",
} as const;
export type PrisonReleaseCause = keyof typeof prisonReleaseCauses;

/** Why serving in the community ended (`LoeslatelseFraSamfunnAarsakType`), for what the service decides or carries out. */
export const communityReleaseCauses = {
  "completed-without-breach": "Fullført uten brudd/ny kriminalitet*",
  "completed-with-breach": "Fullført med brudd på vilkår*",
  "completed-with-new-crime": "Fullført med ny kriminalitet*",
  "completed-with-breach-and-new-crime": "Fullført med brudd på vilkår og ny kriminalite",
  "to-community-sentence": "Løslatt til gjennomføring av samfunnsstraff*",
  "shortly-before-full-term": "Løslatt kort tid før endt tid*",
  "after-two-thirds": "Løslatt på prøve etter 2/3-tid*",
  "full-term": "Løslatt endt tid*",
  "transferred-abroad": "Overført til Utland*",
  "to-section-16": "Overført til soning etter §16 1.ledd*",
  "stopped-for-new-crime": "Avbrutt gr. ny kriminalitet*",
  "stopped-for-breach": "Avbrutt gr. brudd på vilkår*",
  "duty-to-attend-lifted": "Avbrutt gr. opphevet vilkår om møteplikt *",
  other: "Annet (sluttårsak)*",
  pardon: "Benådet*",
  death: "Dødsfall*",
  "stopped-by-transfer-to-prison": "Avbrutt ved overføring til fengsel",
  "to-prison": "Overføring til fengsel",
} as const;
export type CommunityReleaseCause = keyof typeof communityReleaseCauses;
