import { parameter } from "@soning/norms";

// Numbers of the proposal of 2024, §§ 16 a and 16 b. The limits in force stand with the sections in force.

const em = "em-2024";

export const finalPartLimitAsProposed = parameter.duration(
  "em-2024.final-part.limit",
  {
    nb: "lengste tid til forventet løslatelse ved sluttgjennomføring",
    en: "longest time to expected release for the final part",
  },
  [{ overlay: em, value: "P12M", cite: "strgjfl. § 16 a (1) b (forslag)" }],
);
export const finalPartLimitUnder21 = parameter.duration(
  "em-2024.final-part.limit-18-21",
  { nb: "samme tid for den som er mellom 18 og 21 år", en: "the same time for a person between 18 and 21" },
  [{ overlay: em, value: "P18M", cite: "strgjfl. § 16 a (5) tredje punktum (forslag)" }],
);
export const finalPartLimitUnder25 = parameter.duration(
  "em-2024.final-part.limit-21-25",
  { nb: "samme tid for den som er mellom 21 og 25 år", en: "the same time for a person between 21 and 25" },
  [{ overlay: em, value: "P15M", cite: "strgjfl. § 16 a (5) fjerde punktum (forslag)" }],
);

export const wholeSentenceLimitAsProposed = parameter.duration(
  "em-2024.whole-sentence.limit",
  {
    nb: "lengste ubetingede straff ved helgjennomføring",
    en: "longest unconditional sentence for the whole sentence with EM",
  },
  [{ overlay: em, value: "P9M", cite: "strgjfl. § 16 b (1) a (forslag)" }],
);
export const wholeSentenceLimitUnder21 = parameter.duration(
  "em-2024.whole-sentence.limit-18-21",
  { nb: "lengste dom for den som er mellom 18 og 21 år", en: "longest sentence for a person between 18 and 21" },
  [{ overlay: em, value: "P3Y", cite: "strgjfl. § 16 b (5) tredje punktum (forslag)" }],
);
export const wholeSentenceLimitUnder25 = parameter.duration(
  "em-2024.whole-sentence.limit-21-25",
  { nb: "lengste dom for den som er mellom 21 og 25 år", en: "longest sentence for a person between 21 and 25" },
  [{ overlay: em, value: "P18M", cite: "strgjfl. § 16 b (5) fjerde punktum (forslag)" }],
);

/** The steps of the age ladder of §§ 16 a (5) and 16 b (5). */
export const adultAge = parameter.number(
  "em-2024.age.18",
  "years",
  { nb: "nederste trinn i aldersstigen", en: "the lowest step of the age ladder" },
  [{ overlay: em, value: 18, cite: "strgjfl. §§ 16 a (5), 16 b (5) (forslag)" }],
);
export const youngAge = parameter.number(
  "em-2024.age.21",
  "years",
  { nb: "mellomste trinn i aldersstigen", en: "the middle step of the age ladder" },
  [{ overlay: em, value: 21, cite: "strgjfl. §§ 16 a (5), 16 b (5) (forslag)" }],
);
export const youngAdultAge = parameter.number(
  "em-2024.age.25",
  "years",
  { nb: "øverste trinn i aldersstigen", en: "the highest step of the age ladder" },
  [{ overlay: em, value: 25, cite: "strgjfl. §§ 16 a (5), 16 b (5) (forslag)" }],
);
/** Those who live with the person consent when they are over this age. */
export const consentAge = parameter.number(
  "em-2024.age.consent",
  "years",
  { nb: "alder for å samtykke som samboende", en: "age at which a cohabitant consents" },
  [{ overlay: em, value: 18, cite: "strgjfl. §§ 16 a (1) g, 16 b (1) f (forslag)" }],
);
/** Below this age a victim is a child; the text gives none. */
export const childVictimAge = parameter.number(
  "em-2024.age.child-victim",
  "years",
  { nb: "alder der en fornærmet ikke lenger er barn", en: "age at which a victim is no longer a child" },
  [{ overlay: em, value: 18, cite: "strgjfl. § 16 b (4) (forslag); vergemålsloven § 8" }],
);

/** The narrower age of the policy `em.child-victim`. */
export const youngChildVictimAge = parameter.number(
  "em-2024.age.child-victim-narrow",
  "years",
  { nb: "snevrere alder for en fornærmet som er barn", en: "the narrower age of a victim who is a child" },
  [{ overlay: em, value: 16, cite: "strl. §§ 302–305" }],
);

export const proposalParameters = [
  finalPartLimitAsProposed,
  finalPartLimitUnder21,
  finalPartLimitUnder25,
  wholeSentenceLimitAsProposed,
  wholeSentenceLimitUnder21,
  wholeSentenceLimitUnder25,
  adultAge,
  youngAge,
  youngAdultAge,
  consentAge,
  childVictimAge,
  youngChildVictimAge,
];
