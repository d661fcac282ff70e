import { expect } from "vitest";

/** Words that Bokmål has and Nynorsk has not. */
const bokmaal =
  /(?<![\p{L}-])(ikke|noe|noen|hvis|hvem|hva|hvor|fra|også|være|sier|mangler|annen|filen|filens|meldingen|loven|straffen|boten|kjent|sendte|ble|gjelder|avsenderen|avsender|mottakeren|måneder|dager|timer|år\sgammel)(?!\p{L})/u;

/** Said in all three languages, each in its own words. */
export function inThreeLanguages(told: Readonly<Record<"nb" | "nn" | "en", string>>, place: string): void {
  for (const language of ["nb", "nn", "en"] as const)
    expect(told[language], `${place} ${language}`).toMatch(/\S.*[.?]$/);
  expect(told.en, place).not.toBe(told.nb);
  expect(told.nn, place).not.toBe(told.en);
  expect(told.nn, place).not.toMatch(bokmaal);
}
