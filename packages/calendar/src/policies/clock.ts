import { ASK, type Policy } from "./policy.ts";

/** How a sentence is laid on the calendar and divided. */
export const clockPolicies = [
  {
    id: "clock.month-to-date",
    question: {
      nb: "Når ender en straff i måneder hvis den siste måneden mangler dagens tall?",
      en: "When does a sentence in months end if the last month lacks the day number?",
    },
    settings: [
      {
        id: "last-of-month",
        text: {
          nb: "månedens siste dag trer inn for tallet: én måned fra 31. januar har 27. februar som siste dag",
          en: "the month's last day stands for the number: one month from 31 January has 27 February as its last day",
        },
      },
      {
        id: "first-of-next",
        text: {
          nb: "den første i neste måned trer inn for tallet: én måned fra 31. januar har 28. februar som siste dag",
          en: "the first of the next month stands for the number: one month from 31 January has 28 February as its last day",
        },
      },
    ],
    default: "last-of-month",
    reason: {
      nb: "Loven skiller dager fra måneder, så måneder følger kalenderen og er aldri 30 dager. Den eneste skrevne regelen for et tall som mangler, er månedens siste dag i domstolloven § 148 annet ledd.",
      en: "The law keeps days and months apart, so months follow the calendar and are never 30 days. The only written rule for a missing number is the month's last day, in the Courts Act § 148 second paragraph.",
    },
    source: "strl. § 31 (3); jf. dl. § 148 (2)",
  },
  {
    id: "clock.unit-order",
    question: {
      nb: "I hvilken rekkefølge legges år, måneder og dager på kalenderen?",
      en: "In which order are years, months and days laid on the calendar?",
    },
    settings: [
      {
        id: "months-then-days",
        text: { nb: "år og måneder først, så dager", en: "years and months first, then days" },
      },
      {
        id: "days-then-months",
        text: { nb: "dager først, så år og måneder", en: "days first, then years and months" },
      },
    ],
    default: "months-then-days",
    reason: {
      nb: "Dommer skriver enhetene i den rekkefølgen, og fullbyrdelsesordren har dem slik.",
      en: "Judgments write the units in that order, and so does the execution order.",
    },
    source: "ingen regel; fullbyrdelsesordrens felter",
  },
  {
    id: "clock.intake-day",
    question: { nb: "Teller innsettelsesdagen med?", en: "Does the day of intake count?" },
    settings: [
      {
        id: "counts-whole",
        text: {
          nb: "ja, som en hel dag: en straff på n dager ender på dag n",
          en: "yes, as a whole day: a term of n days ends on day n",
        },
      },
      {
        id: "not-counted",
        text: { nb: "nei, dagen etter er den første", en: "no, the day after is the first" },
      },
    ],
    default: "counts-whole",
    reason: {
      nb: "Loven sier ingenting. En påbegynt dag i fengsel går ikke tapt for den som soner.",
      en: "The law says nothing. A day begun in prison is not lost to the person serving.",
    },
    source: "ingen regel",
  },
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
  {
    id: "clock.total-term",
    question: {
      nb: "Hvordan blir flere straffer til én samlet straffetid?",
      en: "How do several sentences become one total term?",
    },
    settings: [
      {
        id: "sum-per-unit",
        text: {
          nb: "summen av hver enhet legges fra felles begynnelse",
          en: "the sum of each unit is laid from the common start",
        },
      },
      {
        id: "one-after-another",
        text: {
          nb: "hver straff legges fra dagen etter den forrige",
          en: "each is laid from the day after the one before",
        },
      },
    ],
    default: "sum-per-unit",
    reason: {
      nb: "Straffene gjennomføres i sammenheng som én samlet tid. En ny dom under eller etter soning regnes på nytt av det som ikke er gjennomført; hvordan, må spørres om.",
      en: "They are served together as one total time. A new judgment during or after serving is reckoned anew on what is unserved; how, has to be asked.",
    },
    source: "fsk. § 3-2 (1)",
  },
  {
    id: "clock.months-less-days",
    question: {
      nb: "Hvordan trekkes en betinget del i dager fra en straff i måneder?",
      en: "How is a suspended part in days taken off a sentence in months?",
    },
    settings: [
      {
        id: "off-each-unit",
        text: {
          nb: "måneder fra måneder; månedene som er igjen legges fra begynnelsen, og dagene tas av slutten",
          en: "months from months; the months left are laid from the start, and the days come off the end",
        },
      },
      {
        id: "back-from-the-end",
        text: {
          nb: "hele straffen legges ut, og den betingede delen telles bakover fra slutten",
          en: "the whole sentence is laid out, and the suspended part is counted back from its end",
        },
      },
      ASK,
    ],
    default: "off-each-unit",
    reason: {
      nb: "Enheter gjøres ikke om til hverandre. Ordren kan betinge dager av en straff i måneder uten at noen regel sier hvordan.",
      en: "Units are not turned into each other. The order may suspend days of a sentence in months, and no rule says how.",
    },
    source: "fullbyrdelsesordrens felter; strl. § 34 (1)",
    doubtful: true,
  },
  {
    id: "clock.order-of-sentences",
    question: {
      nb: "Hva gjennomføres først når det er både fengsel og subsidiær fengselsstraff?",
      en: "Which is served first when there is both prison and subsidiary prison?",
    },
    settings: [
      {
        id: "prison-first",
        text: {
          nb: "fengsel først; subsidiær fengselsstraff til slutt, samlet og uten brøker",
          en: "prison first; subsidiary prison last, as one block without shares",
        },
      },
      {
        id: "by-judgment-date",
        text: { nb: "etter dommens eller botens dato", en: "by the date of the judgment or fine" },
      },
    ],
    default: "prison-first",
    reason: {
      nb: "Bare bøtetjeneste har en regel om rekkefølge. Subsidiær fengselsstraff avkortes aldri og hører ikke med i brøkene.",
      en: "Only bøtetjeneste has a rule of order. Subsidiary prison is never cut short and has no place in the shares.",
    },
    source: "fsk. §§ 3-2 (3), 8-6",
  },
  {
    id: "clock.interruption",
    question: {
      nb: "Hvilke dager legges til når soningen har vært avbrutt?",
      en: "Which days are added when serving was interrupted?",
    },
    settings: [
      { id: "whole-days", text: { nb: "bare hele kalenderdager ute", en: "only whole calendar days outside" } },
      {
        id: "started-days",
        text: { nb: "hver dag med noen tid ute", en: "every day of which some part was spent outside" },
      },
    ],
    default: "whole-days",
    reason: {
      nb: "Forskriften sier at tiden ikke regnes med. En dag som delvis er gjennomført, er ikke bare tid ute.",
      en: "The regulation says that the time does not count. A day that was partly served is not time outside alone.",
    },
    source: "fsk. § 3-3",
  },
] as const satisfies readonly Policy[];
