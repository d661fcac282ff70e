import type {
  AdvanceNoticeLetter,
  ComplaintReceiptLetter,
  DecisionLetter,
  SummonsLetter,
} from "../../src/letters/render.ts";

// Invented people and cases.
const common = {
  language: "nb",
  from: { name: "Østmarka fengsel", address: ["Postboks 12", "1401 Ski"] },
  to: { name: "Ola Eksempel Prøvesen", address: ["Avdeling B", "Østmarka fengsel"] },
  caseNumber: "2026/0412",
  date: "2026-03-09",
  rights: {
    documents: "fvl §§ 18-19",
    guidance: "fvl § 11",
    representative: "fvl § 12",
    legalAid: "rettshjelploven § 11",
    costs: "fvl § 36",
  },
  contact: { name: "Kari Eksempel", phone: "22 00 00 00", email: "postmottak@ostmarka.example" },
  signed: [
    { name: "Kari Eksempel", title: "saksbehandler" },
    { name: "Per Prøve", title: "avdelingsleder" },
  ],
  annexes: ["Vilkår for straffegjennomføring med elektronisk kontroll", "Skjema for klage"],
} as const;

export const decision: DecisionLetter = {
  ...common,
  kind: "decision",
  title: "gjennomføring av siste del av straffen med elektronisk kontroll",
  outcome: "grant",
  sentence: "Du får gjennomføre resten av straffen i hjemmet med elektronisk kontroll fra 1. april 2026.",
  facts: [
    { name: "Idømt straff", value: "10 måneder", source: "Dom av 3. november 2025" },
    { name: "Forventet løslatelse", value: "9. mars", source: "Beregnet av enheten" },
    { name: "Bolig", value: "Fast bolig med strøm og telefon", source: "Befaring 20. februar 2026" },
  ],
  law: [
    {
      cite: "strgjfl § 16 a (1)",
      text: "Resten av tiden til forventet løslatelse kan gjennomføres i hjemmet når det tjener en positiv utvikling og hensyn til sikkerhet og straffens formål ikke taler imot.",
    },
    { cite: "fsk § 7-3 (2)", text: "Alle voksne som bor der, må samtykke." },
  ],
  considerations: {
    language: "nb",
    paragraphs: [
      "Du har hatt fast arbeid siden august 2024, og arbeidsgiveren tar deg tilbake.",
      "Vi har lagt vekt på at du selv har bedt om samtaler, og at samboeren din har vært med på to av dem.",
    ],
  },
  conditions: [
    { text: "Du skal være hjemme mellom kl. 20 og kl. 07", from: "2026-04-01", until: "2026-07-14" },
    { text: "Du skal ikke bruke rusmidler" },
  ],
  complaint: {
    may: true,
    body: "Kriminalomsorgen region øst",
    sendTo: "Østmarka fengsel",
    deadline: { amount: 7, unit: "day" },
    cite: "strgjfl § 7 e",
    stay: "fvl § 42",
  },
};

export const advanceNotice: AdvanceNoticeLetter = {
  ...common,
  kind: "advance-notice",
  title: "overføring til fengsel med høyere sikkerhet",
  sentence: "Vi vurderer å overføre deg til en avdeling med høyt sikkerhetsnivå.",
  facts: decision.facts,
  law: decision.law,
  considerations: { language: "nb", paragraphs: ["Du kom ikke tilbake fra permisjon til avtalt tid."] },
  commentUntil: "2026-03-16T12:00",
};

export const summons: SummonsLetter = {
  ...common,
  kind: "summons",
  title: "fengselsstraff på 60 dager",
  sentence: "Du er dømt til fengsel i 60 dager og må møte til soning.",
  appear: { at: "2026-04-13T10:00", place: "Østmarka fengsel", address: ["Skogveien 1", "1400 Ski"] },
  bring: ["Gyldig legitimasjon", "Dette brevet", "Medisiner med resept"],
  law: [{ cite: "strpl § 459", text: "Straff settes i verk så snart dommen er rettskraftig." }],
  deferral: { until: "2026-03-23", cite: "strpl § 459" },
  complaint: {
    may: false,
    reason: "en innkalling er ikke et vedtak",
    court: "Er du uenig i beregningen av straffen, kan du be om at retten avgjør det.",
  },
};

export const complaintReceipt: ComplaintReceiptLetter = {
  ...common,
  kind: "complaint-receipt",
  title: "klage på avslag om permisjon",
  sentence: "Du har klaget på vårt vedtak 2. mars 2026 om å avslå søknaden din om permisjon.",
  complaint: { receivedAt: "2026-03-08T14:05", form: "oral", body: "Kriminalomsorgen region øst" },
  stay: "undecided",
  answerBy: "2026-04-06",
};
