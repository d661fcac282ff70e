import { parseProvision } from "@soning/norms";

/** Where reactions to breaches have their basis while a prison sentence or preventive detention is served. */
const reactions = { code: "strgjfl", section: "40" } as const;

/**
 * The norm by which a complaint of a decision made under a provision has suspensive effect without anybody deciding it;
 * `undefined` where it has none. Source: fsk. § 3-39 third paragraph: the level that decided may say that it has not. Throws
 * RangeError for what is no provision.
 */
export function suspensiveBy(provision: string): string | undefined {
  const { code, section } = parseProvision(provision);
  return code === reactions.code && section === reactions.section ? "fsk. § 3-39 (3)" : undefined;
}
