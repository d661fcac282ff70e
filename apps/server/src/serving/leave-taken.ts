import { z } from "zod";
import type { JsonFacts } from "../cases/read-facts.ts";

/** A leave that somebody came back from: of which kind, and how many days of the quota it took (fsk § 3-30 (2)). */
export const leaveTaken = z.object({
  kind: z.enum(["ordinary", "welfare", "short"]),
  quotaDays: z.number().min(0).max(366),
});
type LeaveTaken = z.infer<typeof leaveTaken>;

interface Log {
  readonly items: readonly unknown[];
  readonly complete: boolean;
}

/** The log of leaves as it stands; where nothing is said of it the service's own log is empty. */
function logOf(value: unknown): Log {
  if (value === undefined || value === null) return { items: [], complete: true };
  if (Array.isArray(value)) return { items: value, complete: true };
  const { items, complete } = value as Partial<Log>;
  return { items: items ?? [], complete: complete === true };
}

/** The log of leaves with one more in it, as a fact of the case. `from` and `to` are `YYYY-MM-DD`, both days included. */
export function leaveLog(
  facts: JsonFacts,
  { kind, quotaDays }: LeaveTaken,
  from: string,
  to: string,
): { readonly fact: "leaves"; readonly value: unknown } {
  const { items, complete } = logOf(facts["leaves"]);
  const fresh = { kind, from, to, quotaDays, earnedInNetherlands: false };
  return { fact: "leaves", value: { items: [...items, fresh], complete } };
}
