import { parameter } from "@soning/norms";

/** Under this age the limits of EM do not bind (§ 16 a (2), fsk. § 7-2). */
export const youngUnder = parameter.number(
  "em.in-force.young-under",
  "years",
  {
    nb: "alder som gir unntak fra grensene for elektronisk kontroll",
    en: "age under which the limits of EM do not bind",
  },
  [{ from: "2012-01-20", value: 18, cite: "strgjfl. § 16 (2), § 16 a (2), fsk. § 7-2 (2), (4)" }],
);

/** The regulation says "against a child" without an age: read as under 18 at the act. */
export const childVictimUnder = parameter.number(
  "em.in-force.child-victim-under",
  "years",
  { nb: "alder som gjør fornærmede til barn", en: "age under which the victim is a child" },
  [{ from: "2020-07-24", value: 18, cite: "fsk. § 7-2 (4)" }],
);
