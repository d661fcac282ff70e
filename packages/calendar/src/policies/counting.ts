import { ASK, type Policy } from "./policy.ts";

/** Ages, months between days, and reference dates. */
export const countingPolicies = [
  {
    id: "age.leap-day",
    question: {
      nb: "Når fyller en som er født 29. februar, år når dagen mangler?",
      en: "When is the birthday of someone born on 29 February in a year that lacks the day?",
    },
    settings: [
      { id: "28-february", text: { nb: "28. februar", en: "28 February" } },
      { id: "1-march", text: { nb: "1. mars", en: "1 March" } },
    ],
    default: "28-february",
    reason: {
      nb: "Domstolloven § 148 annet ledd lar månedens siste dag tre inn for et tall som mangler; da er alder og en frist på like mange år det samme.",
      en: "The Courts Act § 148 second paragraph lets the month's last day stand for a missing number; an age and a deadline of as many years are then the same.",
    },
    source: "ingen regel; jf. dl. § 148 (2)",
  },
  {
    id: "age.over",
    question: {
      nb: "Fra hvilken dag er noen «over» en alder?",
      en: 'From which day is someone "over" an age?',
    },
    settings: [
      { id: "from-birthday", text: { nb: "fra fødselsdagen", en: "from the birthday" } },
      { id: "day-after", text: { nb: "fra dagen etter fødselsdagen", en: "from the day after the birthday" } },
    ],
    default: "from-birthday",
    reason: {
      nb: "«Over 18» og «under 18» deler livet i to uten en dag imellom.",
      en: '"Over 18" and "under 18" divide a life in two with no day between.',
    },
    source: "lovspråk; ingen regel",
  },
  {
    id: "months.part",
    question: {
      nb: "Hvordan telles en del av en måned når noe er gitt per måned?",
      en: "How does a part of a month count when something is given for each month?",
    },
    settings: [
      { id: "whole-only", text: { nb: "ikke; bare hele måneder", en: "not at all; whole months only" } },
      {
        id: "by-days",
        text: { nb: "etter sin andel av månedens dager", en: "by its share of the month's days" },
      },
      { id: "started-counts", text: { nb: "som en hel måned", en: "as a whole month" } },
      ASK,
    ],
    default: "whole-only",
    reason: {
      nb: "Det som gis per måned, er tjent opp når måneden er gått; mindre er sikkert, mer er det ikke.",
      en: "What is given for a month is earned when the month has passed; less is certain, more is not.",
    },
    source: "ingen regel",
  },
  {
    id: "as-if-today",
    question: {
      nb: "Hvilken dag gjelder når noe avhenger av en dato som ikke finnes ennå, som en søknad ingen har sendt?",
      en: "Which day holds when something depends on a date that does not exist yet, such as an application nobody has made?",
    },
    settings: [
      {
        id: "on",
        text: { nb: "dagen det spørres for, som om det skjedde da", en: "the day asked about, as if it happened then" },
      },
      ASK,
    ],
    default: "on",
    reason: {
      nb: "Den som spør om noe kan innvilges, vil vite hva som gjelder om det ble søkt i dag.",
      en: "Whoever asks whether something can be granted wants to know what holds if it were applied for today.",
    },
    source: "ingen regel",
  },
] as const satisfies readonly Policy[];
