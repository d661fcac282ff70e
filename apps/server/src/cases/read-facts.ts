import { assumeServiceLogs, contradictionsOf, law } from "@soning/law";
import { type CaseFacts, decodeFacts, type InputFault } from "@soning/norms";
import { Problem, type ProblemPart } from "../http/problem.ts";

/** The facts of a case by the ids of the catalogue, as JSON; what is absent is unknown. */
export type JsonFacts = Readonly<Record<string, unknown>>;

/** A case ready to be asked. */
export interface ReadableCase {
  readonly facts: CaseFacts;
  /** logs that the service keeps itself, and has nothing in: read as empty */
  readonly assumed: readonly string[];
}

export type ReadFacts =
  | { readonly ok: true; readonly case: ReadableCase }
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** Reads facts against the catalogue, and against one another. */
export function readFacts(given: JsonFacts): ReadFacts {
  const { facts, faults } = decodeFacts(given, law);
  const all = faults.length > 0 ? faults : contradictionsOf(facts);
  if (all.length > 0) return { ok: false, faults: all };
  const { facts: full, assumed } = assumeServiceLogs(facts);
  return { ok: true, case: { facts: full, assumed } };
}

/** A fault as the API tells it; the path may be moved to where the caller wrote the fact. */
export function partOf({ path, message, nearest }: InputFault, moved: string = path): ProblemPart {
  return { path: moved, message: `${message.en}${nearest === undefined ? "" : `; did you mean ${nearest}?`}` };
}

/** The same, or a problem. Throws `bad-facts` with every fault and its path. */
export function requireFacts(given: JsonFacts): ReadableCase {
  const read = readFacts(given);
  if (read.ok) return read.case;
  throw new Problem("bad-facts", undefined, { faults: read.faults.map((fault) => partOf(fault)) });
}
