import { type LawFault, overlaysWithoutOrder, Program } from "@soning/norms";
import { law } from "./law.ts";
import { overlays } from "./overlays.ts";

/** The law in force, with no proposal over it. */
export const IN_FORCE = "in-force";

/** First day on which the law held here can be asked: the Execution of Sentences Act came into force. */
export const FIRST_DAY = "2002-03-01";

/** Names of legal states: the law in force, and each proposal over it. Several proposals are joined by `+`, in order. */
export const legalStates: readonly string[] = [IN_FORCE, ...overlays.map((overlay) => overlay.id)];

const programs = new Map<string, Program>();

/** The proposals that a name lays over the law in force; `undefined` for a name that holds an unknown one. */
export function overlaysOf(name: string): readonly string[] | undefined {
  const parts = name.split("+").filter((part) => part !== IN_FORCE);
  const known = new Set(overlays.map((overlay) => overlay.id));
  return parts.every((part) => known.has(part)) ? parts : undefined;
}

/** Norms that two proposals of a legal state both say something of, with no order between them: such a state cannot be asked. */
export function faultsOfState(name: string): readonly LawFault[] {
  return overlaysWithoutOrder(law, overlaysOf(name) ?? []);
}

/** The law in a legal state. Throws RangeError for an unknown name and LawError for one that has faults: ask first. */
export function programOf(name: string): Program {
  const known = programs.get(name);
  if (known !== undefined) return known;
  const laid = overlaysOf(name);
  if (laid === undefined) throw new RangeError(`there is no legal state ${name}`);
  const fresh = new Program(law, laid);
  programs.set(name, fresh);
  return fresh;
}
