import { type Literal, type NormVersion, type ParameterVersion, Program } from "@soning/norms";
import type { Laid, Mutant } from "./mutants.ts";

/** What a program keeps, its private parts too. */
interface Held {
  readonly suppose: Readonly<Record<string, Literal>>;
  readonly types: unknown;
}

function put({ laid, version }: { laid: Laid; version: NormVersion | ParameterVersion }): void {
  if ("norm" in laid) (laid.norm.versions as NormVersion[])[laid.at] = version as NormVersion;
  else (laid.parameter.versions as ParameterVersion[])[laid.at] = version as ParameterVersion;
}

/**
 * Lays mutants over a law that is in memory, one at a time: the law's own versions are exchanged, and programs that
 * tests have made of it before are made anew in place when a test is about to use them.
 */
export class Overlaying {
  private originals: { laid: Laid; version: NormVersion | ParameterVersion }[] = [];
  private readonly before = new Map<Program, object>();

  lay({ laid }: Mutant): void {
    this.lift();
    for (const each of laid) {
      const versions: readonly (NormVersion | ParameterVersion)[] =
        "norm" in each ? each.norm.versions : each.parameter.versions;
      this.originals.push({ laid: each, version: versions[each.at] as NormVersion | ParameterVersion });
      put({ laid: each, version: each.version });
    }
  }

  /** Programs made before the mutant was laid follow it. */
  follow(programs: Iterable<Program>): void {
    for (const program of programs) {
      if (this.before.has(program)) continue;
      const held = program as unknown as Held;
      this.before.set(program, { ...program });
      // types do not change: a changed node is a new one
      const fresh = Object.assign(new Program(program.law, program.overlays, held.suppose), { types: held.types });
      Object.assign(program, fresh);
    }
  }

  /** The law as it was. */
  lift(): void {
    for (const original of this.originals.reverse()) put(original);
    for (const [program, held] of this.before) Object.assign(program, held);
    this.originals = [];
    this.before.clear();
  }
}
