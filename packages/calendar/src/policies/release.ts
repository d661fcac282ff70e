import { ASK, type Policy } from "./policy.ts";

/** Release and leave. */
export const releasePolicies = [
  {
    id: "release.closed-day",
    question: {
      nb: "Hva når løslatelsen faller på en lørdag eller helligdag?",
      en: "What if release falls on a Saturday or holiday?",
    },
    settings: [
      {
        id: "stands",
        text: {
          nb: "datoen står; siste virkedag før vises som en vurdering etter § 42 fjerde ledd",
          en: "the date stands; the last working day before is shown as an assessment under § 42 fourth paragraph",
        },
      },
      {
        id: "working-day-before",
        text: { nb: "siste virkedag før brukes", en: "the last working day before is used" },
      },
    ],
    default: "stands",
    reason: {
      nb: "En straff er ikke en frist, og domstolloven § 149 gjelder ikke. Datoen blir aldri senere.",
      en: "A sentence is not a deadline, and the Courts Act § 149 does not hold. The date never gets later.",
    },
    source: "ingen regel; strgjfl. § 42 (4)",
  },
  {
    id: "release.short-time",
    question: {
      nb: "Hvor lenge er «kort tid» før løslatelse ellers ville skje?",
      en: 'How long is "a short time" before release would otherwise come?',
    },
    settings: [
      ASK,
      { id: "up-to-7-days", text: { nb: "inntil 7 dager", en: "up to 7 days" } },
      { id: "up-to-14-days", text: { nb: "inntil 14 dager", en: "up to 14 days" } },
    ],
    default: "ask",
    reason: {
      nb: "Loven gir ikke noe tall; den som avgjør saken, vurderer det.",
      en: "The act gives no number; whoever decides the case weighs it.",
    },
    source: "strgjfl. § 42 (4)",
  },
  {
    id: "release.hour",
    question: { nb: "Har løslatelsen et klokkeslett?", en: "Does release have an hour?" },
    settings: [
      { id: "date-only", text: { nb: "nei, bare en dato", en: "no, a date only" } },
      {
        id: "noon",
        text: {
          nb: "klokken 12 (resultatet release-moment i release.probation)",
          en: "at noon (the result release-moment of release.probation)",
        },
      },
    ],
    default: "date-only",
    reason: { nb: "Loven sier ingenting om timen.", en: "The law says nothing about the hour." },
    source: "ingen regel",
  },
  {
    id: "leave.one-third",
    question: {
      nb: "Teller varetekt med i den tredelen som må være gjennomført før permisjon?",
      en: "Does remand count in the third that must be served before leave?",
    },
    settings: [
      { id: "remand-counts", text: { nb: "ja", en: "yes" } },
      { id: "serving-only", text: { nb: "nei, bare soning", en: "no, serving only" } },
    ],
    default: "remand-counts",
    reason: {
      nb: "Regelen taler om en del av straffetiden, og fradraget er gjennomført straffetid.",
      en: "The rule speaks of a part of the term, and the deduction is served term.",
    },
    source: "fsk. § 3-30",
  },
  {
    id: "leave.four-months",
    question: {
      nb: "Hva teller i de fire månedene før permisjon, og hva bryter dem?",
      en: "What counts in the four months before leave, and what breaks them?",
    },
    settings: [
      {
        id: "remand-counts-interruption-restarts",
        text: {
          nb: "varetekt teller med; et avbrudd begynner månedene på nytt",
          en: "remand counts; an interruption starts the months anew",
        },
      },
      {
        id: "remand-counts-interruption-pauses",
        text: {
          nb: "varetekt teller med; et avbrudd stanser dem bare så lenge det varer",
          en: "remand counts; an interruption only pauses them",
        },
      },
      {
        id: "serving-only",
        text: {
          nb: "bare soning teller; et avbrudd begynner på nytt",
          en: "serving only; an interruption starts anew",
        },
      },
    ],
    default: "remand-counts-interruption-restarts",
    reason: {
      nb: "Ordene er sammenhengende frihetsberøvelse: varetekt er det, og et avbrudd bryter sammenhengen.",
      en: "The words are continuous deprivation of liberty: remand is that, and an interruption breaks it.",
    },
    source: "fsk. §§ 3-14, 3-30",
  },
  {
    id: "leave.four-years",
    question: {
      nb: "Teller varetekt i de fire årene for dommer over tolv år?",
      en: "Does remand count in the four years for sentences over twelve years?",
    },
    settings: [
      { id: "serving-only", text: { nb: "nei, bare soning", en: "no, serving only" } },
      { id: "remand-counts", text: { nb: "ja", en: "yes" } },
      ASK,
    ],
    default: "serving-only",
    reason: {
      nb: "Her er ordet soning, ikke frihetsberøvelse; lest etter ordlyden.",
      en: "Here the word is serving, not deprivation of liberty; read by its letter.",
    },
    source: "fsk. § 3-30",
    doubtful: true,
  },
  {
    id: "leave.quota-year",
    question: { nb: "Når ender permisjonsåret?", en: "When does the year of leave end?" },
    settings: [
      {
        id: "day-before-anniversary",
        text: {
          nb: "dagen før årsdagen for første ordinære permisjon",
          en: "the day before the anniversary of the first ordinary leave",
        },
      },
      { id: "anniversary", text: { nb: "på årsdagen", en: "on the anniversary" } },
    ],
    default: "day-before-anniversary",
    reason: {
      nb: "Et år som begynner på en dag, er fullt ved slutten av dagen før den kommer igjen.",
      en: "A year that begins on a day is full at the end of the day before it comes again.",
    },
    source: "fsk. § 3-30",
  },
] as const satisfies readonly Policy[];
