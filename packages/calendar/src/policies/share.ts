import type { Policy } from "./policy.ts";

/** Shares of a sentence, and the least days that go with them. */
export const sharePolicies = [
  {
    id: "clock.fraction-base",
    question: {
      nb: "Hva tas en tredel, halvparten eller to tredeler av?",
      en: "What are one third, half and two thirds taken of?",
    },
    settings: [
      {
        id: "calendar-days",
        text: {
          nb: "dagene som hele straffen dekker på kalenderen fra den begynner",
          en: "the days that the whole term covers on the calendar from its start",
        },
      },
      {
        id: "split-months-first",
        text: {
          nb: "månedene deles først, resten som dager: to tredeler av 18 måneder er 12 måneder",
          en: "the months are divided first, the rest as days: two thirds of 18 months is 12 months",
        },
      },
    ],
    default: "calendar-days",
    reason: {
      nb: "Det er dager som gjennomføres, og alle dager teller likt. De to kan skille noen dager.",
      en: "Days are what is served, and all days count alike. The two may differ by some days.",
    },
    source: "strgjfl. § 42 (1)",
  },
  {
    id: "clock.fraction-rounding",
    question: {
      nb: "Hva når brøkdelen ikke går opp i hele dager?",
      en: "What if the share is not a whole number of days?",
    },
    settings: [
      {
        id: "up",
        text: { nb: "rundes opp: to tredeler av 100 dager er 67", en: "rounded up: two thirds of 100 days is 67" },
      },
      {
        id: "down",
        text: { nb: "rundes ned: to tredeler av 100 dager er 66", en: "rounded down: two thirds of 100 days is 66" },
      },
      {
        id: "nearest",
        text: { nb: "rundes til nærmeste dag, en halv opp", en: "rounded to the nearest day, a half upwards" },
      },
    ],
    default: "up",
    reason: {
      nb: "Delen skal være gjennomført; på dagen før er den ikke det.",
      en: "The share must have been served; on the day before it has not.",
    },
    source: "strgjfl. § 42 (1), (3)",
  },
  {
    id: "clock.fraction-part",
    question: {
      nb: "Hvilken del av en delvis betinget dom regnes brøken av?",
      en: "Of which part of a partly suspended sentence is the share taken?",
    },
    settings: [
      { id: "unconditional", text: { nb: "den ubetingede delen", en: "the unconditional part" } },
      {
        id: "whole",
        text: { nb: "hele straffen, også den betingede", en: "the whole sentence, suspended part included" },
      },
    ],
    default: "unconditional",
    reason: {
      nb: "Bare den ubetingede delen gjennomføres; forskriften § 7-2 sier det uttrykkelig, §§ 16 og 42 bruker andre ord uten å si noe annet.",
      en: "Only the unconditional part is served; § 7-2 of the regulation says so, §§ 16 and 42 use other words without saying otherwise.",
    },
    source: "fsk. § 7-2; strgjfl. §§ 16, 42",
  },
  {
    id: "clock.sixty-days",
    question: { nb: "Når er «minst 60 dager» gjennomført?", en: 'When are "at least 60 days" served?' },
    settings: [
      { id: "end-of-day", text: { nb: "ved slutten av dag 60", en: "at the end of day 60" } },
      { id: "day-after", text: { nb: "på dag 61", en: "on day 61" } },
    ],
    default: "end-of-day",
    reason: {
      nb: "Hver dag regnes hel, så den sekstiende er fullført når den er slutt.",
      en: "Each day counts whole, so the sixtieth is complete when it ends.",
    },
    source: "strgjfl. § 42 (1), (3)",
  },
  {
    id: "clock.fourteen-days",
    question: {
      nb: "Er det nok at nøyaktig 14 dager står igjen?",
      en: "Is it enough that exactly 14 days are left?",
    },
    settings: [
      { id: "enough", text: { nb: "ja; bare færre enn 14 stenger", en: "yes; only fewer than 14 stand in the way" } },
      { id: "too-short", text: { nb: "nei; det må være flere enn 14", en: "no; there must be more than 14" } },
    ],
    default: "enough",
    reason: {
      nb: "Ordene er «mindre enn 14 dager».",
      en: 'The words are "less than 14 days".',
    },
    source: "strgjfl. § 42 (1)",
  },
  {
    id: "clock.fourteen-days-half-time",
    question: {
      nb: "Gjelder kravet om 14 dagers rest også løslatelse ved halv tid?",
      en: "Does the rest of 14 days also bind release at half time?",
    },
    settings: [
      { id: "binds", text: { nb: "ja", en: "yes" } },
      { id: "does-not-bind", text: { nb: "nei, bare ved to tredeler", en: "no, only at two thirds" } },
    ],
    default: "binds",
    reason: {
      nb: "Setningen taler om løslatelse på prøve uten å skille, selv om den står i første ledd.",
      en: "The sentence speaks of release on probation without distinction, though it stands in the first paragraph.",
    },
    source: "strgjfl. § 42 (1), (3)",
  },
] as const satisfies readonly Policy[];
