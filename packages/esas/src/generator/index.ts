import type { Version } from "../contract/version.ts";
import type { JsonObject } from "../text/json-value.ts";
import { asVersion } from "./as-version.ts";
import { baseOrder, inventedPerson } from "./base-order.ts";
import { edited } from "./edits.ts";
import { Random } from "./random.ts";
import { scenarios } from "./scenarios/index.ts";
import type { Scenario } from "./scenarios/scenario.ts";

/** A made-up order, with what is expected of it. */
export interface GeneratedOrder {
  readonly seed: number;
  readonly name: string;
  readonly version: Version;
  readonly message: JsonObject;
  readonly official: Scenario["official"];
  readonly ours: Scenario["ours"];
  readonly faults: NonNullable<Scenario["faults"]>;
  readonly warnings: NonNullable<Scenario["warnings"]>;
  readonly manual: NonNullable<Scenario["manual"]>;
  /** a day of intake that belongs to the order */
  readonly intake?: string;
}

export interface GenerateOptions {
  /** a scenario by name; without it, a random valid order */
  readonly scenario?: string;
  readonly version?: Version;
  /** the day the order is looked at, `YYYY-MM-DD`: ages and dates lie around it */
  readonly on?: string;
}

/** The day around which orders are made when none is given; the generator reads no clock. */
export const generatorDay = "2026-11-01";

/**
 * A made-up execution order: invented people with synthetic numbers and right check digits. The same seed and options
 * give the same order. Throws a RangeError for a scenario that does not exist.
 */
export function generateOrder(seed: number, options: GenerateOptions = {}): GeneratedOrder {
  const random = new Random(seed);
  const on = options.on ?? generatorDay;
  if (options.scenario === undefined) {
    const version = options.version ?? random.pick<Version>(["1.2", "1.2", "1.1", "1.0"]);
    const message = asVersion(baseOrder(random, on), version);
    return {
      seed,
      name: "random",
      version,
      message,
      official: "valid",
      ours: "read",
      faults: [],
      warnings: [],
      manual: [],
    };
  }
  const found = scenarios.find((one) => one.name === options.scenario);
  if (found === undefined) throw new RangeError(`no scenario "${options.scenario}"`);
  return fromScenario(found, seed, random, on, options.version);
}

function fromScenario(
  one: Scenario,
  seed: number,
  random: Random,
  on: string,
  asked: Version | undefined,
): GeneratedOrder {
  const person = inventedPerson(random, on, one.age);
  const version = one.version ?? asked ?? "1.2";
  const base = asVersion(baseOrder(random, on, person), version);
  const message = edited(base, asVersionOfEdits(one, random, on, version));
  return {
    seed,
    name: one.name,
    version,
    message,
    official: one.official,
    ours: one.ours,
    faults: one.faults ?? [],
    warnings: one.warnings ?? [],
    manual: one.manual ?? [],
    ...(one.intake === undefined ? {} : { intake: one.intake }),
  };
}

/** What a scenario writes follows the version too, unless the scenario is about that version. */
function asVersionOfEdits(one: Scenario, random: Random, on: string, version: Version) {
  const edits = one.edits(random, on);
  if (one.version !== undefined) return edits;
  return edits.map(([path, value]) => {
    const holder = asVersion({ [path.split(".").at(-1) ?? path]: value ?? null }, version);
    return [path, value === undefined ? undefined : (Object.values(holder)[0] ?? null)] as const;
  });
}

export function scenarioNames(): string[] {
  return scenarios.map((one) => one.name);
}

export { caseNames, type GeneratedCase, generateCase } from "./cases.ts";
