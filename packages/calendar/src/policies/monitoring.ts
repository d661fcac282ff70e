import type { Policy } from "./policy.ts";

/** Electronic monitoring. */
export const monitoringPolicies = [
  {
    id: "em.expected-release",
    question: {
      nb: "Hvilken dato er «forventet løslatelse»?",
      en: 'Which date is "expected release"?',
    },
    settings: [
      {
        id: "decided-else-two-thirds",
        text: {
          nb: "den som er besluttet; ellers tidligste dato etter § 42 første ledd; etter avslag full tid",
          en: "the decided one; else the earliest under § 42 first paragraph; after a refusal the full term",
        },
      },
      {
        id: "full-term",
        text: { nb: "full tid inntil noe er besluttet", en: "the full term until something is decided" },
      },
    ],
    default: "decided-else-two-thirds",
    reason: {
      nb: "Ordet er «forventet»: det som vil skje hvis ingenting uvanlig kommer imellom.",
      en: 'The word is "expected": what will happen if nothing unusual comes between.',
    },
    source: "strgjfl. § 16 a (1); fsk. § 7-2 (2)",
  },
  {
    id: "em.six-months",
    question: {
      nb: "Hva måles mot grensen på seks måneder?",
      en: "What is measured against the limit of six months?",
    },
    settings: [
      {
        id: "before-deduction",
        text: {
          nb: "straffen før fradrag, og seks måneder er innenfor; resten: innen seks kalendermåneder fra dagen",
          en: "the sentence before deduction, six months included; the rest: within six calendar months of the day",
        },
      },
      {
        id: "after-deduction",
        text: { nb: "straffen etter fradrag for varetekt", en: "the sentence after deduction for remand" },
      },
    ],
    default: "before-deduction",
    reason: {
      nb: "Ordene er idømt straff «inntil 6 måneder», og fradraget endrer ikke hva som er idømt.",
      en: 'The words are an imposed sentence of "up to 6 months", and the deduction does not change what was imposed.',
    },
    source: "strgjfl. § 16 a (1)",
  },
  {
    id: "em.not-begun",
    question: { nb: "Når er gjennomføringen «påbegynt»?", en: 'When has serving "begun"?' },
    settings: [
      {
        id: "at-intake",
        text: {
          nb: "ved innsettelse på ordren; varetekt er ikke soning",
          en: "at intake on the order; remand is not serving",
        },
      },
      { id: "at-remand", text: { nb: "når varetekten begynte", en: "when remand began" } },
    ],
    default: "at-intake",
    reason: {
      nb: "Varetekt er ikke gjennomføring av straff, selv om den trekkes fra.",
      en: "Remand is not serving a sentence, though it is deducted.",
    },
    source: "fsk. § 7-2 (1)",
  },
  {
    id: "em.sentence-length",
    question: {
      nb: "Hva er «domslengden» i aldersstigen i forslagets § 16 b?",
      en: 'What is the "length of the sentence" in the age ladder of the proposed § 16 b?',
    },
    settings: [
      {
        id: "unconditional",
        text: { nb: "den ubetingede delen av straffen", en: "the unconditional part of the sentence" },
      },
      {
        id: "whole",
        text: { nb: "hele straffen, den betingede delen med", en: "the whole sentence, the suspended part included" },
      },
    ],
    default: "unconditional",
    reason: {
      nb: "Leddet trer i stedet for grensen på ni måneder, som måler den ubetingede straffen.",
      en: "The paragraph takes the place of the limit of nine months, which measures the unconditional sentence.",
    },
    source: "strgjfl. § 16 b (5) (forslag 2024)",
    doubtful: true,
  },
  {
    id: "em.child-victim",
    question: {
      nb: "Hvor gammelt er et «barn» når forslaget spør om lovbruddet er begått mot et barn?",
      en: 'How old is a "child" where the proposal asks whether the offence was against a child?',
    },
    settings: [
      { id: "under-18-at-act", text: { nb: "under 18 år da handlingen begynte", en: "under 18 when the act began" } },
      { id: "under-16-at-act", text: { nb: "under 16 år da handlingen begynte", en: "under 16 when the act began" } },
    ],
    default: "under-18-at-act",
    reason: {
      nb: "Teksten gir verken alder eller tidspunkt; barn er ellers den som er under 18 år.",
      en: "The text gives neither an age nor a time; elsewhere a child is a person under 18.",
    },
    source: "strgjfl. § 16 b (4) (forslag 2024)",
    doubtful: true,
  },
  {
    id: "em.unfit-cap",
    question: {
      nb: "Gjelder aldersstigens øvre grenser i forslagets §§ 16 a og 16 b også den som er varig soningsudyktig?",
      en: "Do the upper limits of the age ladder in the proposed §§ 16 a and 16 b bind a person permanently unfit for prison too?",
    },
    settings: [
      {
        id: "applies",
        text: {
          nb: "ja: ordene tar med alle mellom 18 og 25 år",
          en: "yes: the words take in everyone between 18 and 25",
        },
      },
      {
        id: "unlimited",
        text: {
          nb: "nei: ordningen for varig soningsudyktige videreføres uten grenser i alle aldre",
          en: "no: the scheme for the permanently unfit goes on without limits at any age",
        },
      },
    ],
    default: "applies",
    reason: {
      nb: "Femte ledd gjør ikke unntak for dem; drøftelsen sier bare at dagens ordning videreføres, og i den er det ingen grense.",
      en: "The fifth paragraph makes no exception for them; the reasoning only says that today's scheme goes on, in which there is no limit.",
    },
    source: "strgjfl. §§ 16 a (5), 16 b (5) (forslag 2024); høringsnotatet 6.5.3",
    doubtful: true,
  },
  {
    id: "em.unfit-or",
    question: {
      nb: "Må både fengsel og institusjon være utelukket for at noen er varig soningsudyktig etter forslaget?",
      en: "Must both prison and institution be ruled out for a person to be permanently unfit under the proposal?",
    },
    settings: [
      { id: "both", text: { nb: "ja, begge må være utelukket", en: "yes, both must be ruled out" } },
      { id: "either", text: { nb: "nei, det er nok at en av dem er det", en: "no, either of them is enough" } },
    ],
    default: "both",
    reason: {
      nb: "Den som kan gjennomføre straffen i institusjon, er ikke ute av stand til å gjennomføre den.",
      en: "Whoever can serve in an institution is not unable to serve.",
    },
    source: "fsk. § 7-2 a (forslag 2024)",
    doubtful: true,
  },
] as const satisfies readonly Policy[];
