import { Script } from "node:vm";
import { type Norm, type NormVersion, type Program, prefixed } from "@soning/norms";
import { Skipped } from "../collected.ts";
import { Overlaying } from "./lay.ts";
import type { Laid, Mutant } from "./mutants.ts";
import { normNoted, type Reach, reachOf, slotNoted } from "./reach.ts";

/** A test of the law: it throws when what it expects is not so. */
export interface Case {
  readonly id: string;
  readonly run: () => unknown;
}
interface Known extends Case {
  readonly reach: Reach;
  readonly milliseconds: number;
}
export interface Verdict {
  readonly mutant: Mutant;
  /** the case that tells it from the law; absent: it survives */
  readonly killedBy?: string;
  /** of a survivor: how many cases look at the place */
  readonly cases: number;
}

const parameterNoted = (id: string): string => `number:${id}`;

/** A change may make a case go on for ever: no case of the law takes a second. */
const TOO_LONG = 30_000;
const place = "soning:case";
const asked = new Script(`globalThis[Symbol.for(${JSON.stringify(place)})]()`);
function untilTooLong(run: () => unknown): unknown {
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(place)] = run;
  return asked.runInThisContext({ timeout: TOO_LONG });
}

/** Names under which looking at a version of a norm is noted: its own faces, its slot, and what it lifts or locks. */
function namesOf(norm: Norm, version: NormVersion, keys: readonly string[]): readonly string[] {
  const lifted = [...version.lifts, ...(version.locks ?? [])].flatMap((pattern) =>
    pattern.endsWith("*") ? keys.filter((key) => prefixed(pattern, key)) : [pattern],
  );
  return [
    normNoted(norm.key),
    ...lifted.map(normNoted),
    ...(version.slot === undefined ? [] : [slotNoted(version.slot)]),
  ];
}

/** Does a program hold this very version, unchanged by what other norms deem? */
function holds(program: Program, norm: Norm, version: NormVersion): "as written" | "rewritten" | "not" {
  const standing = program.versionsOf(norm.key);
  if (standing.includes(version)) return "as written";
  return standing.some(
    ({ cite, overlay, from }) => cite === version.cite && overlay === version.overlay && from === version.from,
  )
    ? "rewritten"
    : "not";
}

/** Runs the cases that look at what a mutant changes, until one fails. */
export class Judge {
  private readonly known = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly overlaying = new Overlaying();
  private readonly keys: readonly string[];
  /** how often a case has told a mutant of a norm from the law: those that have go first */
  private readonly kills = new Map<string, number>();
  /** the case that told a mutant the last time, by the mutant's id: it goes first of all */
  private readonly told: ReadonlyMap<string, string>;
  /** cases that did not hold before anything was changed */
  readonly failing: { readonly id: string; readonly fault: unknown }[] = [];

  constructor(keys: readonly string[], told: ReadonlyMap<string, string> = new Map()) {
    this.keys = keys;
    this.told = told;
  }

  get size(): number {
    return this.known.size;
  }

  /** Runs a case once on the law as it is and notes what it looks at. */
  async learn({ id, run }: Case): Promise<void> {
    const started = performance.now();
    const { reach, fault } = await reachOf(run);
    const milliseconds = performance.now() - started;
    if (fault instanceof Skipped) return;
    if (fault !== undefined) {
      this.failing.push({ id, fault });
      return;
    }
    const known = { id, run, reach, milliseconds };
    this.known.set(id, known);
    for (const name of [...reach.entries, ...[...reach.parameters].map(parameterNoted)]) {
      const there = this.byName.get(name);
      if (there === undefined) this.byName.set(name, [known]);
      else there.push(known);
    }
  }

  /** Cases that have looked at something by its name, from the index. */
  private lookedAt(laid: Laid): readonly Known[] {
    if ("parameter" in laid) return this.byName.get(parameterNoted(laid.parameter.id)) ?? [];
    const version = laid.norm.versions[laid.at] as NormVersion;
    return namesOf(laid.norm, version, this.keys).flatMap((name) => this.byName.get(name) ?? []);
  }

  private sees({ reach }: Known, laid: Laid, mutant: Mutant): boolean {
    if ("parameter" in laid) return true;
    const version = laid.norm.versions[laid.at] as NormVersion;
    const found = [...reach.programs].map((program) => holds(program, laid.norm, version));
    if (found.includes("rewritten") && version.repeals !== true) return true;
    if (!found.includes("as written")) return version.repeals === true;
    return mutant.seenAt === undefined || mutant.seenAt.some((node) => reach.nodes.has(node));
  }

  /** Those that look at what a mutant changes, the likeliest to tell it first. */
  private casesFor(mutant: Mutant): readonly Known[] {
    const seen = mutant.laid.flatMap((laid) => this.lookedAt(laid).filter((each) => this.sees(each, laid, mutant)));
    const of = (id: string): number => this.kills.get(`${mutant.where} ${id}`) ?? 0;
    return [...new Set(seen)].toSorted((a, b) => of(b.id) - of(a.id) || a.milliseconds - b.milliseconds);
  }

  /** Does the case fail on the mutant that is laid? */
  private async tells({ run, reach }: Known): Promise<boolean> {
    this.overlaying.follow(reach.programs);
    try {
      await untilTooLong(run);
      return false;
    } catch {
      return true;
    }
  }

  async verdict(mutant: Mutant): Promise<Verdict> {
    const told = this.known.get(this.told.get(mutant.id) ?? "");
    try {
      // the cases are found on the law as it is, then the mutant is laid
      if (told !== undefined) {
        this.overlaying.lay(mutant);
        if (await this.tells(told)) return { mutant, killedBy: told.id, cases: 1 };
        this.overlaying.lift();
      }
      const cases = this.casesFor(mutant);
      this.overlaying.lay(mutant);
      for (const each of cases) {
        if (!(await this.tells(each))) continue;
        const key = `${mutant.where} ${each.id}`;
        this.kills.set(key, (this.kills.get(key) ?? 0) + 1);
        return { mutant, killedBy: each.id, cases: cases.length };
      }
      return { mutant, cases: cases.length };
    } finally {
      this.overlaying.lift();
    }
  }
}
