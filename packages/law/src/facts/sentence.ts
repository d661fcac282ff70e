import { caseList, fact, records, subject } from "@soning/norms";

const sentenceKinds = [
  "prison",
  "community",
  "youth",
  "preventive-detention",
  "subsidiary-prison",
  "special-sanction",
] as const;

/** Every sentence that is to be served or was imposed, one record for each judgment and kind of sanction. */
export const sentences = caseList(
  "sentences",
  records(
    { nb: "Hvilke straffer er idømt?", en: "Which sentences have been imposed?", knownBy: "register" },
    {
      id: fact.text({
        nb: "Hva er dommens saks- eller avgjørelsesnummer?",
        en: "What is the number of the judgment?",
        knownBy: "register",
        example: "24-012345MED-TOSL",
        source: "avgjoerelse.avgjoerelseId",
      }),
      kind: fact.choice(sentenceKinds, {
        nb: "Hva slags straff er det?",
        en: "What kind of sentence is it?",
        knownBy: "register",
        labels: {
          prison: { nb: "fengsel", en: "imprisonment" },
          community: { nb: "samfunnsstraff", en: "community sentence" },
          youth: { nb: "ungdomsstraff", en: "youth sentence" },
          "preventive-detention": { nb: "forvaring", en: "preventive detention" },
          "subsidiary-prison": { nb: "subsidiær fengselsstraff", en: "subsidiary imprisonment" },
          "special-sanction": { nb: "strafferettslig særreaksjon", en: "special sanction" },
        },
      }),
      specialSanction: fact.choice(["compulsory-mental-care", "compulsory-care", "preventive-supervision", "other"], {
        nb: "Hvilken særreaksjon er det?",
        en: "Which special sanction is it?",
        knownBy: "register",
      }),
      judgmentDate: fact.date({
        nb: "Når ble dommen avsagt?",
        en: "When was the judgment given?",
        knownBy: "register",
        source: "avgjoerelse.avsagtDato",
      }),
      finalFrom: fact.date({
        nb: "Når ble dommen rettskraftig?",
        en: "When did the judgment become final?",
        knownBy: "register",
        optional: true,
        source: "rettskraftigFraOgMed",
      }),
      orderArrivedOn: fact.date({
        nb: "Når kom fullbyrdelsesordren til kriminalomsorgen?",
        en: "When did the execution order reach the service?",
        knownBy: "register",
        source: "forsendelse",
      }),
      length: fact.duration({
        nb: "Hvor lang er straffen i alt?",
        en: "How long is the whole sentence?",
        knownBy: "register",
        source: "reaksjoner.fengsel.straff",
      }),
      suspended: fact.duration({
        nb: "Hvor mye av straffen er betinget?",
        en: "How much of the sentence is suspended?",
        knownBy: "register",
        optional: true,
        example: "P6M",
        source: "fengsel.betinget",
      }),
      trialPeriod: fact.duration({
        nb: "Hvor lang er prøvetiden?",
        en: "How long is the trial period?",
        knownBy: "register",
        optional: true,
        example: "P2Y",
        source: "fengsel.proevetid",
      }),
      trialPeriodEndsOn: fact.date({
        nb: "Når utløper prøvetiden?",
        en: "When does the trial period end?",
        optional: true,
      }),
      remandDeducted: fact.number({
        nb: "Hvor mange dager varetekt har retten trukket fra?",
        en: "How many days of remand did the court deduct?",
        unit: "days",
        min: 0,
        example: 42,
        knownBy: "register",
        source: "fengsel.fradrag",
      }),
      remandAfterJudgment: fact.number({
        nb: "Hvor mange dager varetekt etter dommen går til fradrag?",
        en: "How many days of remand after the judgment are deducted?",
        unit: "days",
        min: 0,
        example: 12,
        optional: true,
        serviceLog: true,
        source: "strpl. § 460",
      }),
      anticipated: fact.boolean({
        nb: "Er gjennomføringen begynt før dommen er rettskraftig?",
        en: "Has serving begun before the judgment is final?",
        knownBy: "register",
        example: false,
        source: "foregrepetSoning",
      }),
      minimumTerm: fact.duration({
        nb: "Hva er minstetiden?",
        en: "What is the minimum term?",
        knownBy: "register",
        optional: true,
        example: "P4Y",
      }),
      timeFrame: fact.duration({
        nb: "Hva er tidsrammen?",
        en: "What is the time frame?",
        knownBy: "register",
        optional: true,
        example: "P7Y",
      }),
      foreign: fact.boolean({
        nb: "Er straffen idømt i utlandet?",
        en: "Was the sentence imposed abroad?",
        knownBy: "register",
        example: false,
      }),
      communityHours: fact.number({
        nb: "Hvor mange timer samfunnsstraff?",
        en: "How many hours of community sentence?",
        unit: "hours",
        min: 0,
        example: 120,
        knownBy: "register",
      }),
      executionTime: fact.duration({
        nb: "Hva er gjennomføringstiden?",
        en: "What is the execution time?",
        knownBy: "register",
        example: "P6M",
      }),
      subsidiaryPrison: fact.duration({
        nb: "Hvor lang er den subsidiære fengselsstraffen?",
        en: "How long is the subsidiary imprisonment?",
        knownBy: "register",
        optional: true,
        example: "P60D",
      }),
      withBan: fact.boolean({
        nb: "Er det idømt oppholds- eller kontaktforbud sammen med straffen?",
        en: "Was a stay or contact ban imposed with the sentence?",
        knownBy: "register",
        example: false,
        source: "strl. § 57",
      }),
      servedOn: fact.date({
        nb: "Når var straffen ferdig gjennomført?",
        en: "When was the sentence fully served?",
        optional: true,
        serviceLog: true,
      }),
      courtConditions: records(
        {
          nb: "Hvilke særvilkår har retten satt for den betingede delen?",
          en: "Which special conditions did the court set for the suspended part?",
          knownBy: "register",
        },
        {
          kind: fact.choice(["stay-or-work", "no-contact", "abstain", "treatment", "programme", "report", "other"], {
            nb: "Hva gjelder vilkåret?",
            en: "What is the condition about?",
            knownBy: "register",
            source: "fengsel.saervilkaar",
          }),
        },
      ),
    },
  ),
);

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
        nb: "Når ble boten betalt?",
        en: "When was the fine paid?",
        knownBy: "register",
        optional: true,
      }),
      prisonOrderedOn: fact.date({
        nb: "Når ble den subsidiære fengselsstraffen begjært fullbyrdet?",
        en: "When was execution of the subsidiary imprisonment ordered?",
        knownBy: "other",
        optional: true,
        source: "strpl. § 456",
      }),
      fineServiceConsentOn: fact.date({
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
