import type { SectionOptions } from "@soning/norms";
import { netherlandsAct, netherlandsGuidelines, netherlandsRegulation } from "../../instruments.ts";

/** The day of the act of 19 June 2015 no. 66; the texts do not give the day of force. */
export const BEGAN = "2015-06-19";
/** First day on which act, regulation and guidelines no longer are in force. */
export const LAPSED = "2020-09-01";

/** `2/a/citizen` → `(2) a`: paragraphs and letters are cited, our own words for a part of a sentence are not. */
function place(label: string): string {
  const [first, ...rest] = label.split("/");
  const paragraph = /^\d+$/.test(first ?? "") ? [`(${first})`] : [];
  return [...paragraph, ...rest.filter((part) => /^[a-z]$/.test(part))].join(" ");
}

/** For norms that speak of when the text itself holds: they answer on any day. */
export function undated(options: SectionOptions): SectionOptions {
  const { instrument, number, key, cite } = options;
  return { instrument, number, key, ...(cite === undefined ? {} : { cite }) };
}

const cited = (source: string) => (label: string) => `${source} ${place(label)}`.trim();
const alive = { from: BEGAN, until: LAPSED };

/** § 1 a of the act. */
export const actSection: SectionOptions = {
  instrument: netherlandsAct,
  number: "1 a",
  key: "nl-act/1a",
  cite: cited(`${netherlandsAct.short} § 1 a`),
  ...alive,
};

/** A section of the regulation: keys `nl-reg/4/…`. */
export const regulationSection = (number: string): SectionOptions => ({
  instrument: netherlandsRegulation,
  number,
  key: `nl-reg/${number}`,
  cite: cited(`${netherlandsRegulation.short} § ${number}`),
  ...alive,
});

/** A point of the guidelines: keys `nl-guide/1.3/…`. */
export const guidelinePoint = (number: string): SectionOptions => ({
  instrument: netherlandsGuidelines,
  number,
  key: `nl-guide/${number}`,
  cite: cited(`${netherlandsGuidelines.short} pkt. ${number}`),
  ...alive,
});
