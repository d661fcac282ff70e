import { parameter } from "@soning/norms";

/** The longest sentence, and the longest time left to expected release, that may be served with EM. */
export const emLimit = parameter.duration(
  "em.in-force.limit",
  {
    nb: "lengste straff eller gjenstående tid med elektronisk kontroll",
    en: "the longest sentence or time left with EM",
  },
  [
    { from: "2008-08-01", until: "2020-07-01", value: "P4M", cite: "strgjfl. § 16 (2) (2008–2020)" },
    { from: "2020-07-01", value: "P6M", cite: "strgjfl. § 16 a (1)" },
  ],
);
