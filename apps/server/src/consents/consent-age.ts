import { birthday, formatDay, parseDay } from "@soning/calendar";
import { law } from "@soning/law";

const PARAMETER = "em.in-force.cohabitant-consent-age";

/**
 * From which age a cohabitant's consent is needed on a day, by the law in force (fsk. § 7-3 second paragraph);
 * `undefined` before the law had such an age.
 */
export function consentAgeOn(on: string): number | undefined {
  const versions = law.parameters.find(({ id }) => id === PARAMETER)?.versions ?? [];
  const value = versions.filter(({ from }) => (from ?? "") <= on).at(-1)?.value;
  return typeof value === "number" ? value : undefined;
}

/** Is somebody born on a day old enough to be asked? Born on 29 February: by the reading of 28 February, which asks earlier. */
export function isAsked(born: string, on: string): boolean {
  const age = consentAgeOn(on);
  return age !== undefined && formatDay(birthday(parseDay(born), age, "28-february")) <= on;
}
