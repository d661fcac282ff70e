import { readdirSync, readFileSync } from "node:fs";
import { parseDay, policySettings } from "@soning/calendar";
import { decodeFacts, Run, UsedSettings } from "@soning/norms";
import { assumeServiceLogs } from "../src/assumptions.ts";
import { law } from "../src/law.ts";
import { programOf } from "../src/legal-state.ts";

export type Facts = Readonly<Record<string, unknown>>;

/** What the answer to a matter must say; what is left out is not looked at. */
export interface Expected {
  readonly outcome?: string;
  readonly results?: Facts;
  readonly decidedBy?: Facts;
  readonly appeal?: Facts;
  /** asked for, among others */
  readonly missing?: readonly string[];
  readonly missingExactly?: readonly string[];
  readonly notMissing?: readonly string[];
}

/** A whole person in one legal state on one day, and what is to be said of them. */
export interface Person {
  readonly who: string;
  readonly on: string;
  readonly law?: string;
  readonly policies?: Readonly<Record<string, string>>;
  /** the facts that the case adds to, the later before the earlier */
  readonly base: readonly string[];
  readonly facts: Facts;
  /** `null`: the date cannot come; an object: known by bounds only */
  readonly dates?: Readonly<Record<string, string | null | Facts>>;
  readonly asks?: Readonly<Record<string, Expected>>;
}

const folder = new URL("./whole-people/", import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
const bases = read("bases.json") as Readonly<Record<string, Facts>>;

/** The people, by what they are about. */
export const groups = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "bases.json")
  .map((name) => ({ group: name.replace(".json", ""), people: read(name) as readonly Person[] }));

/** All that is said of a person. */
export const factsOf = ({ base, facts }: Person): Facts =>
  Object.assign({}, ...base.map((name) => bases[name]), facts) as Facts;

/** A run as the command line makes it. Throws for a name or value at fault. */
export function runOf(
  { on, law: state, policies }: Person,
  given: Facts,
): { readonly run: Run; readonly settings: UsedSettings } {
  const { facts, faults } = decodeFacts(given, law);
  if (faults.length > 0) throw new RangeError(faults.map((fault) => `${fault.path}: ${fault.message.en}`).join("; "));
  const settings = new UsedSettings(policySettings(policies));
  const run = new Run({
    program: programOf(state ?? "in-force"),
    facts: assumeServiceLogs(facts).facts,
    on: parseDay(on),
    settings,
  });
  return { run, settings };
}
