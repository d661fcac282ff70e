import { parseDay } from "@soning/calendar";
import { caseItself, SELF } from "./case-facts.ts";
import type { NormVersion } from "./law.ts";
import type { Node } from "./node.ts";
import { operatorOf } from "./operators/index.ts";
import type { Ready, Readying, ReadyTruth } from "./operators/operator.ts";
import type { Program } from "./resolve.ts";
import { type StandingNorm, versionInForce } from "./standing-norm.ts";
import type { Type } from "./type.ts";
import { MAYBE, TRUE, truthOf, UNKNOWN, type Value } from "./value.ts";

/** A slot or a face of a norm, ready to be asked, and what it is worth while it is not known. */
interface ReadyEntry {
  readonly key: string;
  readonly ready: Ready;
  readonly unknown: Value;
}

/** Remembers what a node is worth for the case or for one record, as entries are remembered. */
function once(ready: Ready, place: number): Ready {
  return (run, environment) => {
    if (environment === caseItself) return run.once(place, ready, environment);
    const ofRecord = environment.name === SELF && environment.outer === caseItself;
    return ofRecord ? run.once(place, ready, environment) : ready(run, environment);
  };
}

/** Operators whose value is one of the four truths already. */
const truths: ReadonlySet<Node["op"]> = new Set<Node["op"]>([
  "and",
  "or",
  "not",
  "lt",
  "lte",
  "gt",
  "gte",
  "eq",
  "oneOf",
]);

/**
 * The trees of one legal state, each made ready once for a stretch of days over which no version changes: which versions are
 * in force is settled beforehand, and nothing of the tree is looked at again.
 */
export class Readied implements Readying {
  readonly program: Program;
  readonly first: number;
  readonly last: number;
  readonly someDay: number;
  private readonly nodes = new WeakMap<Node, Ready>();
  private readonly worths = new WeakMap<Ready, Value>();
  private readonly versions = new WeakMap<StandingNorm, NormVersion | null>();
  private readonly entries: (ReadyEntry | undefined)[] = [];

  constructor(program: Program, first: number, last: number) {
    this.program = program;
    this.first = first;
    this.last = last;
    this.someDay = [first, last].find(Number.isFinite) ?? 0;
  }

  of(node: Node): Ready {
    const known = this.nodes.get(node);
    if (known !== undefined) return known;
    const made = operatorOf(node).ready(node, this);
    const ready = this.program.isShared(node) && !this.worths.has(made) ? once(made, this.program.places.free()) : made;
    this.nodes.set(node, ready);
    return ready;
  }

  truth(node: Node): ReadyTruth {
    const ready = this.of(node);
    if (truths.has(node.op)) return ready as ReadyTruth;
    return (run, environment) => truthOf(ready(run, environment));
  }

  typeOf(node: Node): Type {
    return this.program.typeOf(node);
  }

  fixed(value: Value): Ready {
    const ready: Ready = () => value;
    this.worths.set(ready, value);
    return ready;
  }

  worth(node: Node): Value | undefined {
    return this.worths.get(this.of(node));
  }

  /** The version of a norm that is in force over the whole stretch; undefined where that turns on the case. */
  versionOf(stands: StandingNorm): NormVersion | undefined {
    const known = this.versions.get(stands);
    if (known !== undefined) return known ?? undefined;
    const worths = stands.versions.map((version) => this.worth(versionInForce(version)));
    const found = worths.includes(undefined)
      ? undefined
      : (stands.versions.find((_, at) => worths[at] === TRUE) ?? stands.versions.at(-1));
    this.versions.set(stands, found ?? null);
    return found;
  }

  place(key: string): number {
    return this.program.places.of(key);
  }

  entry(place: number): ReadyEntry {
    const known = this.entries[place];
    if (known !== undefined) return known;
    const { key, node, type } = this.program.entryOf(this.program.places.keyAt(place));
    const made = { key, ready: this.of(node), unknown: type.kind === "boolean" ? MAYBE : UNKNOWN };
    this.entries[place] = made;
    return made;
  }
}

/** The stretches of days of a legal state, each readied when it is first asked for. */
export class ReadiedDays {
  private readonly program: Program;
  /** first days of the stretches after the first one, in order */
  private readonly firsts: readonly number[];
  private readonly readied: (Readied | undefined)[] = [];

  constructor(program: Program, versions: Iterable<{ readonly from?: string; readonly until?: string }>) {
    this.program = program;
    // many versions begin on one day: each day is read once
    const days = new Set<string>();
    for (const { from, until } of versions) {
      if (from !== undefined) days.add(from);
      if (until !== undefined) days.add(until);
    }
    this.firsts = [...days].map(parseDay).sort((a, b) => a - b);
  }

  on(day: number): Readied {
    let [low, high] = [0, this.firsts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.firsts[middle] as number) <= day) low = middle + 1;
      else high = middle;
    }
    const known = this.readied[low];
    if (known !== undefined) return known;
    const first = this.firsts[low - 1] ?? Number.NEGATIVE_INFINITY;
    const last = (this.firsts[low] ?? Number.POSITIVE_INFINITY) - 1;
    const fresh = new Readied(this.program, first, last);
    this.readied[low] = fresh;
    return fresh;
  }
}
