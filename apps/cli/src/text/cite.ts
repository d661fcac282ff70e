import { programOf } from "@soning/law";

/** How a norm is cited in a legal state. */
export function citeOf(state: string, key: string): string {
  return programOf(state).versionsOf(key)[0]?.cite ?? key;
}
