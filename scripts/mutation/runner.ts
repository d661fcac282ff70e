import { setFlagsFromString } from "node:v8";
import fc from "fast-check";
import { expect, vi } from "vitest";
import { bundled } from "./bundle.ts";
import { type Collected, collector, Skipped } from "./collected.ts";

/** What Stryker's instrumented sources read and write, under Stryker's own name for it. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
interface Result {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly timeSpentMs: number;
  /** Stryker's numbers: passed 0, failed 1, skipped 2. */
  readonly status: 0 | 1 | 2;
  readonly failureMessage?: string;
}
interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly hitLimit?: number;
  readonly mutantActivation: "static" | "runtime";
  readonly disableBail: boolean;
}

/** Which test files find faults in which source, and at what price: those that have found most in least time go first. */
class Worth {
  readonly #known = new Map<string, { found: number; milliseconds: number }>();
  note(source: string | undefined, tests: string, milliseconds: number, found: 0 | 1): void {
    const key = `${source} ${tests}`;
    const before = this.#known.get(key) ?? { found: 0, milliseconds: 0 };
    this.#known.set(key, { found: before.found + found, milliseconds: before.milliseconds + milliseconds });
  }
  sorted(source: string, files: readonly string[]): readonly string[] {
    const of = (tests: string): number => {
      const known = this.#known.get(`${source} ${tests}`) ?? { found: 0, milliseconds: 0 };
      return (known.found + 0.2) / (known.milliseconds + 100);
    };
    return files.toSorted((a, b) => of(b) - of(a));
  }
}

/**
 * Stryker's test runner for calendar and norms, in one process: sources and tests are bundled and compiled once, and
 * every mutant gets fresh copies of all modules. Through Vitest a worker would load some hundred modules for each of the
 * ten thousand mutants, which takes longer than the tests. `npm test` still runs the same files in Vitest.
 *
 * As in Stryker's own runner for Vitest a mutant is active while tests run, not while modules load.
 */
function inProcessRunner() {
  const shared = globalThis as unknown as Record<string, Instruments>;
  shared["__stryker__"] ??= {};
  const instruments = shared["__stryker__"];
  const worth = new Worth();
  let unneeded: string | undefined;
  let bundle: Awaited<ReturnType<typeof bundled>> | undefined;

  async function outcome(file: string, { id, run }: Collected, active: string | undefined): Promise<Result> {
    const started = performance.now();
    const result = { id: `${file}#${id}`, name: id, fileName: file };
    const timeSpentMs = () => performance.now() - started;
    instruments.currentTestId = result.id;
    instruments.activeMutant = active;
    try {
      await run();
      return { ...result, timeSpentMs: timeSpentMs(), status: 0 };
    } catch (error) {
      if (error instanceof Skipped) return { ...result, timeSpentMs: timeSpentMs(), status: 2 };
      return { ...result, timeSpentMs: timeSpentMs(), status: 1, failureMessage: String(error).slice(0, 400) };
    } finally {
      instruments.currentTestId = undefined;
      instruments.activeMutant = undefined;
    }
  }

  /** Runs the tests named, or all, until one fails when `bail` is set. */
  async function run(
    named: ReadonlySet<string> | undefined,
    bail: boolean,
    mutant?: { readonly id: string; readonly fileName: string },
  ): Promise<Result[]> {
    if (bundle === undefined) throw new RangeError("init comes before a run");
    const declared = collector();
    const load = bundle.fresh({ ...declared, expect, vi });
    const wanted = named && new Set([...named].map((id) => id.slice(0, id.indexOf("#"))));
    const results: Result[] = [];
    for (const file of mutant === undefined ? bundle.files : worth.sorted(mutant.fileName, bundle.files)) {
      if (wanted === undefined ? unneeded !== undefined && file.includes(unneeded) : !wanted.has(file)) continue;
      const began = performance.now();
      await load(file);
      for (const test of declared.take()) {
        if (named !== undefined && !named.has(`${file}#${test.id}`)) continue;
        const result = await outcome(file, test, mutant?.id);
        results.push(result);
        if (bail && result.status === 1) {
          worth.note(mutant?.fileName, file, performance.now() - began, 1);
          return results;
        }
      }
      worth.note(mutant?.fileName, file, performance.now() - began, 0);
    }
    return results;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async init() {
      // every mutant runs copies that live for a second: quick code at once is worth more than good code later
      setFlagsFromString("--no-opt");
      setFlagsFromString("--always-sparkplug");
      process.env["PROPERTY_RUNS"] = "8";
      fc.configureGlobal({ seed: 2026, endOnFailure: true });
      bundle = await bundled(process.cwd());
    },
    async dryRun({ files }: { readonly files?: readonly string[] }) {
      // calendar knows nothing of norms: its tests try no mutant there
      if (files?.every((file) => !file.includes("/packages/calendar/"))) unneeded = "/packages/calendar/";
      const tests = await run(undefined, false);
      return { status: "complete", tests, mutantCoverage: instruments.mutantCoverage };
    },
    async mutantRun({ testFilter, activeMutant, hitLimit, mutantActivation, disableBail }: MutantRun) {
      if (mutantActivation === "static") return { status: "error", errorMessage: "set ignoreStatic" };
      instruments.hitCount = 0;
      instruments.hitLimit = hitLimit;
      const results = await run(testFilter && new Set(testFilter), !disableBail, activeMutant);
      if (hitLimit !== undefined && (instruments.hitCount ?? 0) > hitLimit)
        return { status: "timeout", reason: `Hit limit reached (${instruments.hitCount}/${hitLimit})` };
      const failed = results.filter(({ status }) => status === 1);
      const nrOfTests = results.length;
      if (failed[0] === undefined) return { status: "survived", nrOfTests };
      const failureMessage = failed[0].failureMessage ?? "";
      return { status: "killed", killedBy: failed.map(({ id }) => id), failureMessage, nrOfTests };
    },
  };
}
inProcessRunner.inject = [] as const;

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: inProcessRunner }];
