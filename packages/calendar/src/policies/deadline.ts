import { ASK, type Policy } from "./policy.ts";

/** Deadlines, and days that other acts count to or from. */
export const deadlinePolicies = [
  {
    id: "deadline.hours-end",
    question: {
      nb: "Hva når en frist i timer ender på en lørdag?",
      en: "What if a deadline in hours ends on a Saturday?",
    },
    settings: [
      {
        id: "same-hour-next-working-day",
        text: { nb: "samme klokkeslett neste virkedag", en: "the same hour on the next working day" },
      },
      { id: "stands", text: { nb: "den ender på lørdagen", en: "it ends on the Saturday" } },
    ],
    default: "same-hour-next-working-day",
    reason: {
      nb: "Domstolloven § 149 første ledd forlenger enhver frist som ender på en lørdag, og timer telles likevel.",
      en: "The Courts Act § 149 first paragraph extends any deadline that ends on a Saturday, hours included.",
    },
    source: "dl. § 149 (1), (2)",
  },
  {
    id: "deadline.backwards-closed-day",
    question: {
      nb: "Hva når en frist som telles bakover, ender på en lørdag eller helligdag?",
      en: "What if a deadline counted backwards ends on a Saturday or holiday?",
    },
    settings: [
      { id: "stands", text: { nb: "dagen står", en: "the day stands" } },
      {
        id: "previous-working-day",
        text: {
          nb: "siste virkedag før, så minstetiden holdes",
          en: "the working day before, so that the least time is kept",
        },
      },
      {
        id: "next-working-day",
        text: { nb: "neste virkedag, som for andre frister", en: "the next working day, as for other deadlines" },
      },
      ASK,
    ],
    default: "stands",
    reason: {
      nb: "§ 149 forlenger en frist; her ville det korte ned tiden som noen skal ha.",
      en: "§ 149 extends a deadline; here that would shorten the time that someone is to have.",
    },
    source: "dl. § 149 (1)",
  },
  {
    id: "deadline.repeated-hour",
    question: {
      nb: "Hvilken av de to timene fra kl. 02 menes når klokken stilles tilbake?",
      en: "Which of the two hours from 02:00 is meant when the clocks go back?",
    },
    settings: [
      { id: "second", text: { nb: "den andre, i normaltid", en: "the second, in standard time" } },
      { id: "first", text: { nb: "den første, i sommertid", en: "the first, in summer time" } },
    ],
    default: "second",
    reason: {
      nb: "Ingen skal miste en time av en frist fordi klokkeslettet ikke er entydig.",
      en: "Nobody should lose an hour of a deadline because the time on the clock is ambiguous.",
    },
    source: "ingen regel",
  },
  {
    id: "deadline.handed-to-prison",
    question: {
      nb: "Er en klage i tide når den er levert i fengselet?",
      en: "Is a complaint in time when it was handed in at the prison?",
    },
    settings: [
      {
        id: "counts",
        text: { nb: "ja; timen noteres", en: "yes; the hour is recorded" },
      },
      {
        id: "when-received",
        text: { nb: "nei, først når organet har den", en: "no, only when the body has it" },
      },
    ],
    default: "counts",
    reason: {
      nb: "Det er nok å gi den til en tjenestemann med fullmakt til å ta imot; den som er fengslet, har ingen annen vei.",
      en: "It is enough to give it to an official authorised to receive it; a person in prison has no other way.",
    },
    source: "fvl. § 30; dl. § 146 (2)",
  },
  {
    id: "transfer.six-months-to",
    question: {
      nb: "Til hvilken dato regnes de seks månedene som må gjenstå ved overføring?",
      en: "To which date are the six months counted that must be left for a transfer?",
    },
    settings: [
      {
        id: "both-shown",
        text: {
          nb: "både full tid og to tredeler vises",
          en: "both the full term and two thirds are shown",
        },
      },
      { id: "full-term", text: { nb: "full tid", en: "the full term" } },
      { id: "two-thirds", text: { nb: "to tredeler", en: "two thirds" } },
    ],
    default: "both-shown",
    reason: {
      nb: "Konvensjonen taler om straffen uten å si hvilken slutt; praksis bruker vanligvis to tredeler.",
      en: "The convention speaks of the sentence and not of which end; practice usually takes two thirds.",
    },
    source: "overføringskonvensjonen art. 3 (1) c",
  },
  {
    id: "ban.eea.start",
    question: {
      nb: "Når begynner et innreiseforbud for en EØS-borger?",
      en: "When does an entry ban for an EEA national begin?",
    },
    settings: [
      ASK,
      { id: "departure", text: { nb: "ved utreise", en: "on departure" } },
      { id: "final-decision", text: { nb: "når vedtaket er endelig", en: "when the decision is final" } },
    ],
    default: "ask",
    reason: {
      nb: "Paragrafen tier, og § 71 gjelder ikke; det finnes ikke noe forsvarlig valg uten utlendingsmyndighetene.",
      en: "The section is silent, and § 71 does not hold; there is no sound choice without the immigration authorities.",
    },
    source: "utlendl. § 124",
  },
] as const satisfies readonly Policy[];
