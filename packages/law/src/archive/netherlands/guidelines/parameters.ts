import { parameter } from "@soning/norms";
import { BEGAN, LAPSED } from "../drafting.ts";

const held = (value: number, point: string) => [{ from: BEGAN, until: LAPSED, value, cite: `nl.retn. pkt. ${point}` }];

/** A stay in a Dutch medical institution lasts at most so long where the person could be moved to Norway. */
export const hospitalLimit = parameter.number(
  "netherlands.hospital-limit",
  "days",
  { nb: "lengste innleggelse i Nederland", en: "longest admission in the Netherlands" },
  held(3, "3.3"),
);
/** Letters a week that the service pays for. */
export const lettersCovered = parameter.number(
  "netherlands.letters-covered",
  undefined,
  { nb: "brev i uken som dekkes", en: "letters a week that are paid for" },
  held(2, "3.6"),
);
/** So many agreed visits a year are very few; more may be, on assessment. */
export const veryFewVisits = parameter.number(
  "netherlands.very-few-visits",
  undefined,
  { nb: "besøk i året som er svært få", en: "visits a year that are very few" },
  held(2, "2.4"),
);

export const guidelineParameters = [hospitalLimit, lettersCovered, veryFewVisits];
