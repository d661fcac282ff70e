import { caseList, fact, records, subject } from "@soning/norms";

/** Fines with subsidiary imprisonment; they are never cut and form no part of the term. */
export const fines = caseList(
  "fines",
  records(
    { nb: "Hvilke bøter er ilagt?", en: "Which fines have been imposed?", knownBy: "register" },
    {
      amount: fact.number({
        nb: "Hvor stor er boten?",
        en: "How large is the fine?",
        unit: "NOK",
        min: 0,
        example: 12_000,
        knownBy: "register",
        source: "bot.beloep",
      }),
      subsidiaryDays: fact.number({
        nb: "Hvor mange dager subsidiær fengselsstraff?",
        en: "How many days of subsidiary imprisonment?",
        unit: "days",
        min: 0,
        example: 24,
        knownBy: "register",
        source: "bot.subsidaerFengselsstraff",
      }),
      imposedOn: fact.date({ nb: "Når ble boten ilagt?", en: "When was the fine imposed?", knownBy: "register" }),
      finalFrom: fact.date({
        nb: "Når ble boten rettskraftig?",
        en: "When did the fine become final?",
        knownBy: "register",
        optional: true,
      }),
      paidOn: fact.date({
        settled: false,
        nb: "Når ble boten betalt?",
        en: "When was the fine paid?",
        knownBy: "register",
        optional: true,
      }),
      prisonOrderedOn: fact.date({
        settled: false,
        nb: "Når ble den subsidiære fengselsstraffen begjært fullbyrdet?",
        en: "When was execution of the subsidiary imprisonment ordered?",
        knownBy: "other",
        optional: true,
        source: "strpl. § 456",
      }),
      fineServiceConsentOn: fact.date({
        settled: false,
        nb: "Når samtykket personen til bøtetjeneste?",
        en: "When did the person consent to fine service?",
        optional: true,
      }),
    },
  ),
);

/** Reactions other than sentences to be served. */
export const otherSanctions = caseList(
  "otherSanctions",
  records(
    { nb: "Hvilke andre reaksjoner er ilagt?", en: "Which other reactions have been imposed?", knownBy: "register" },
    {
      kind: fact.choice(
        ["loss-of-rights", "contact-ban", "driving-ban", "confiscation", "loss-of-citizenship", "non-penal", "other"],
        {
          nb: "Hva slags reaksjon er det?",
          en: "What kind of reaction is it?",
          knownBy: "register",
        },
      ),
      electronicControl: fact.boolean({
        nb: "Er det bestemt elektronisk kontroll med forbudet?",
        en: "Was electronic control of the ban ordered?",
        knownBy: "register",
        example: false,
      }),
      from: fact.date({
        nb: "Fra når gjelder reaksjonen?",
        en: "From when does the reaction run?",
        knownBy: "register",
      }),
      to: fact.date({
        nb: "Til når gjelder reaksjonen?",
        en: "Until when does the reaction run?",
        knownBy: "register",
        optional: true,
      }),
      text: fact.text({
        nb: "Hvordan er reaksjonen beskrevet?",
        en: "How is the reaction described?",
        knownBy: "register",
        source: "annet.tekst",
      }),
    },
  ),
);

/** Time in police custody and on remand, as it was served. */
export const remandPeriods = caseList(
  "remandPeriods",
  records(
    {
      nb: "Når satt personen i politiarrest eller varetekt?",
      en: "When was the person in police custody or on remand?",
      knownBy: "register",
    },
    {
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?", knownBy: "register" }),
      to: fact.date({ nb: "Til hvilken dag?", en: "Until which day?", knownBy: "register", optional: true }),
      isolatedDays: fact.number({
        nb: "Hvor mange av dagene var isolasjon?",
        en: "How many of the days were in isolation?",
        unit: "days",
        min: 0,
        example: 0,
      }),
      caseNumber: fact.text({ nb: "I hvilken sak?", en: "In which case?", knownBy: "register" }),
    },
  ),
);

/** The decision that the person must go to prison, and whether it is secure. */
export const sentencing = subject("sentencing", {
  prisonParticularlyRequired: fact.assessment({
    nb: "Er ubetinget fengsel særlig påkrevd for en som var under 18 år på gjerningstiden?",
    en: "Is unconditional imprisonment particularly required for someone under 18 at the time of the act?",
    by: "court",
    weighs: [
      { nb: "handlingens grovhet", en: "the gravity of the act" },
      { nb: "barnets beste", en: "the child's best interests" },
    ],
  }),
});
