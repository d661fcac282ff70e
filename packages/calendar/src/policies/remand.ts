import { ASK, type Policy } from "./policy.ts";

/** Deduction of time in custody. */
export const remandPolicies = [
  {
    id: "remand.placement",
    question: {
      nb: "Hvor settes dagene som allerede er gjennomført i varetekt?",
      en: "Where are the days already served on remand put?",
    },
    settings: [
      {
        id: "off-every-date",
        text: { nb: "de trekkes fra hver dato som er regnet ut", en: "they are taken off every computed date" },
      },
      {
        id: "earlier-start",
        text: {
          nb: "straffen begynner så mange dager tidligere; månedene kan da bli andre",
          en: "the term starts as many days earlier; the months may then differ",
        },
      },
    ],
    default: "off-every-date",
    reason: {
      nb: "Fradraget er et antall dager i straffen, og § 42 regner dem som gjennomført. Lengden av straffen avhenger da ikke av hvor lenge noen satt i varetekt.",
      en: "The deduction is a number of days off the sentence, and § 42 counts them as served. The length of the term then does not depend on how long someone was on remand.",
    },
    source: "strl. § 83; strgjfl. § 42 (1)",
  },
  {
    id: "remand.four-hours",
    question: {
      nb: "Trekkes de første fire timene også fra en lengre frihetsberøvelse?",
      en: "Do the first four hours also come off a longer custody?",
    },
    settings: [
      {
        id: "threshold-only",
        text: { nb: "nei, de er bare en terskel", en: "no, they are a threshold only" },
      },
      {
        id: "off-every-period",
        text: { nb: "ja, fra hver periode", en: "yes, off every period" },
      },
    ],
    default: "threshold-only",
    reason: {
      nb: "Tiden regnes fra pågripelsen. Brukes bare til å kontrollere en ordre; domstolens tall gjelder.",
      en: "Time is counted from the arrest. Used only to check an order; the court's figure rules.",
    },
    source: "strl. § 83 (2)",
  },
  {
    id: "remand.after-judgment",
    question: {
      nb: "Hvordan telles varetekt etter dommen?",
      en: "How is custody after the judgment counted?",
    },
    settings: [
      {
        id: "from-day-after",
        text: {
          nb: "kalenderdager fra dagen etter dommen; domsdagen hører under § 83",
          en: "calendar days from the day after the judgment; the day itself belongs to § 83",
        },
      },
      {
        id: "from-judgment-day",
        text: {
          nb: "kalenderdager fra og med domsdagen; ordrens tall sier ikke om domsdagen er med, så svaret står åpent så lenge tallet ikke er 0",
          en: "calendar days from the day of the judgment, included; the order's figure does not say whether that day is among them, so the answer stays open unless it is zero",
        },
      },
    ],
    default: "from-day-after",
    reason: {
      nb: "Hele tiden skal med, og ingen dag to ganger; fradraget i dommen går til og med domsdagen.",
      en: "All the time counts and no day twice; the deduction in the judgment runs to the day of judgment.",
    },
    source: "strpl. § 460; påtaleinstruksen § 29-1",
  },
  {
    id: "remand.transport",
    question: { nb: "Hvordan telles transporttid?", en: "How is time in transport counted?" },
    settings: [
      {
        id: "calendar-days",
        text: {
          nb: "kalenderdager som ikke alt er varetekt, ført sammen med varetekten",
          en: "calendar days that are not already custody, entered with the remand",
        },
      },
      {
        id: "started-24-hours",
        text: {
          nb: "påbegynte døgn utenom varetekten; antallet må oppgis (sentences.transportStretches)",
          en: "started stretches of 24 hours besides the remand; their number must be given (sentences.transportStretches)",
        },
      },
    ],
    default: "calendar-days",
    reason: {
      nb: "Forskriften regner transporten med uten å nevne enhet. Ingen dag telles to ganger.",
      en: "The regulation counts transport and names no unit. No day is counted twice.",
    },
    source: "fsk. § 3-2 (2)",
  },
  {
    id: "competence.ten-years-summed",
    question: {
      nb: "Gjelder grensen på ti år for hver dom eller for summen?",
      en: "Does the limit of ten years hold for each judgment or for the sum?",
    },
    settings: [
      { id: "sum", text: { nb: "den samlede straffetiden", en: "the summed term" } },
      { id: "longest", text: { nb: "den lengste enkelte straffen", en: "the longest single sentence" } },
      ASK,
    ],
    default: "sum",
    reason: {
      nb: "Straffene gjennomføres som én samlet tid. Loven taler ikke om flere dommer.",
      en: "They are served as one total time. The act does not speak of several judgments.",
    },
    source: "strgjfl. § 6",
    doubtful: true,
  },
  {
    id: "report.rest",
    question: {
      nb: "Hva leder når resten skal meldes både i dager og i år, måneder og dager?",
      en: "Which leads when the rest is reported both in days and in years, months and days?",
    },
    settings: [
      {
        id: "days-lead",
        text: {
          nb: "dagene; det andre regnes på kalenderen fra meldingens dato",
          en: "the days; the other is reckoned on the calendar from the date of the message",
        },
      },
      {
        id: "units-lead",
        text: {
          nb: "år, måneder og dager slik dommen har dem; dagene regnes av dem",
          en: "years, months and days as the judgment has them; the days are reckoned from them",
        },
      },
    ],
    default: "days-lead",
    reason: {
      nb: "Dager er det som faktisk står igjen, og de kan ikke misforstås.",
      en: "Days are what is really left, and they cannot be misread.",
    },
    source: "ESAS, utgående melding",
  },
] as const satisfies readonly Policy[];
