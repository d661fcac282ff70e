import { entryKey, type Node, operands, Program, Run } from "@soning/norms";
import { Symbolic } from "../../../packages/norms/src/missing/symbolic.ts";
import { Readied } from "../../../packages/norms/src/readied.ts";

/** What one test looked at. */
export interface Reach {
  readonly programs: ReadonlySet<Program>;
  /** keys of slots and of faces of norms, in each legal state */
  readonly entries: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly nodes: ReadonlySet<Node>;
}

const nothing = (): Reach & {
  programs: Set<Program>;
  entries: Set<string>;
  parameters: Set<string>;
  nodes: Set<Node>;
} => ({ programs: new Set(), entries: new Set(), parameters: new Set(), nodes: new Set() });

let seen: ReturnType<typeof nothing> | undefined;

/** The name under which an entry is noted: a face of a norm counts for the norm. */
function noted(key: string): string {
  return key.startsWith("norm:") ? key.slice(0, key.lastIndexOf(":")) : key;
}
export const slotNoted = (slot: string): string => noted(entryKey(slot));
export const normNoted = (key: string): string => `norm:${key}`;

/** Takes notes of everything that programs and runs look at, until it is told to stop. */
function watched(): () => void {
  const programs = Program.prototype;
  const { entryOf, versionsOf, parameterOf, readiedOn } = programs;
  const { of } = Readied.prototype;
  const afresh = new Set<Program>();
  const { value } = Run.prototype;
  const { evaluate } = Symbolic.prototype;
  programs.entryOf = function (key) {
    seen?.programs.add(this);
    seen?.entries.add(noted(key));
    return entryOf.call(this, key);
  };
  programs.versionsOf = function (key) {
    seen?.programs.add(this);
    seen?.entries.add(normNoted(key));
    return versionsOf.call(this, key);
  };
  programs.parameterOf = function (id) {
    seen?.programs.add(this);
    seen?.parameters.add(id);
    return parameterOf.call(this, id);
  };
  // a program makes its trees ready and plans its walks once: for each test anew, so that it is seen what they are made of
  programs.readiedOn = function (day) {
    if (!afresh.has(this)) Object.assign(this, { readied: undefined, way: undefined });
    afresh.add(this);
    seen?.programs.add(this);
    return readiedOn.call(this, day);
  };
  Readied.prototype.of = function (node) {
    if (operands(node).length > 0) seen?.nodes.add(node);
    return of.call(this, node);
  };
  Run.prototype.value = function (node, environment) {
    if (operands(node).length > 0) seen?.nodes.add(node);
    return value.call(this, node, environment);
  };
  Symbolic.prototype.evaluate = function (node, environment) {
    if (operands(node).length > 0) seen?.nodes.add(node);
    return evaluate.call(this, node, environment);
  };
  return () => {
    Object.assign(programs, { entryOf, versionsOf, parameterOf, readiedOn });
    Readied.prototype.of = of;
    Run.prototype.value = value;
    Symbolic.prototype.evaluate = evaluate;
  };
}

/** What a test looks at while it runs, and whether it holds. */
export async function reachOf(run: () => unknown): Promise<{ readonly reach: Reach; readonly fault?: unknown }> {
  const stop = watched();
  const own = nothing();
  seen = own;
  try {
    await run();
    return { reach: own };
  } catch (fault) {
    return { reach: own, fault };
  } finally {
    seen = undefined;
    stop();
  }
}
