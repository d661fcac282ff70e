import { parameter } from "@soning/norms";

// Numbers of the sentence's dates. A share is two numbers, for the language has no fractions.

const from = "2002-03-01";

export const oneThirdOver = parameter.number(
  "clock.one-third.parts",
  undefined,
  { nb: "deler i en tredjedel", en: "parts of one third" },
  [{ from, value: 3, cite: "fsk. §§ 3-14, 3-30 (5)" }],
);
export const halfOver = parameter.number(
  "clock.half.parts",
  undefined,
  { nb: "deler i halvparten", en: "parts of half" },
  [{ from, value: 2, cite: "strgjfl. §§ 16 (1), 42 (3)" }],
);
export const twoThirds = parameter.number(
  "clock.two-thirds.served",
  undefined,
  { nb: "tredjedeler som må være gjennomført", en: "thirds that must be served" },
  [{ from, value: 2, cite: "strgjfl. § 42 (1)" }],
);
export const twoThirdsOver = parameter.number(
  "clock.two-thirds.parts",
  undefined,
  { nb: "deler i to tredjedeler", en: "parts of two thirds" },
  [{ from, value: 3, cite: "strgjfl. § 42 (1)" }],
);
/** Least days served before release on probation, remand included. */
export const leastDaysServed = parameter.number(
  "release.least-served",
  "days",
  { nb: "minste gjennomførte tid før prøveløslatelse", en: "least time served before release on probation" },
  [{ from, value: 60, cite: "strgjfl. § 42 (1), (3)" }],
);
/** With less than this left, release needs weighty reasons. */
export const leastDaysLeft = parameter.number(
  "release.least-left",
  "days",
  { nb: "gjenstående tid som krever tungtveiende grunner", en: "time left below which weighty reasons are needed" },
  [{ from, value: 14, cite: "strgjfl. § 42 (1) 2. pkt." }],
);
/** A foreign sentence longer than this opens after `foreignServed`. */
export const foreignOver = parameter.duration(
  "release.foreign.over",
  { nb: "utenlandsk straff som må overstiges", en: "foreign sentence that must be exceeded" },
  [{ from: "2017-01-01", value: "P30Y", cite: "strgjfl. § 42 (1) 3. pkt." }],
);
export const foreignServed = parameter.duration(
  "release.foreign.served",
  {
    nb: "fengslet tid før prøveløslatelse fra lang utenlandsk straff",
    en: "time imprisoned before release from a long foreign sentence",
  },
  [{ from: "2017-01-01", value: "P20Y", cite: "strgjfl. § 42 (1) 3. pkt." }],
);

export const clockParameters = [
  oneThirdOver,
  halfOver,
  twoThirds,
  twoThirdsOver,
  leastDaysServed,
  leastDaysLeft,
  foreignOver,
  foreignServed,
];
