import { ASK, type Policy } from "./policy.ts";

/** How a sentence is laid on the calendar. */
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
          nb: "hver straff legges fra dagen etter den forrige, i rekkefølge etter domsdato (sentences.judgmentDate; ulike datoer og inntil tre straffer)",
          en: "each is laid from the day after the one before, in order of judgment (sentences.judgmentDate; different dates, and up to three sentences)",
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
        text: {
          nb: "etter dommens eller botens dato (sentences.judgmentDate, fines.imposedOn); samme dag: fengsel først; en bot mellom to dommer gir ikke noe svar",
          en: "by the date of the judgment or fine (sentences.judgmentDate, fines.imposedOn); on the same day prison first; a fine between two judgments gives no answer",
        },
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
      {
        id: "whole-days",
        text: {
          nb: "bare hele kalenderdager ute: dagene som avbruddet er ført med",
          en: "only whole calendar days outside: the days that the interruption is entered with",
        },
      },
      {
        id: "started-days",
        text: {
          nb: "hver dag med noen tid ute; det krever klokkeslettene (interruptions.leftAt, interruptions.returnedAt)",
          en: "every day of which some part was spent outside; that takes the hours (interruptions.leftAt, interruptions.returnedAt)",
        },
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
