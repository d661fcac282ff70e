import { formatDay } from "@soning/calendar";
import {
  type CaseFacts,
  Columns,
  entryKey,
  faceKey,
  factsBelow,
  type Matter,
  missingFor,
  type Node,
  type NormVersion,
  operands,
  type Program,
  Run,
  type Settings,
} from "@soning/norms";
import { fixedOf } from "./caseload-fixed.ts";
import { law } from "./law.ts";
import { somethingLeft } from "./sentence-clock/serving-now.ts";

/** Days ahead that a caseload looks. */
export const DAYS_AHEAD = 90;

const MET = 3;
const NOT_MET = 0;

/**
 * Is a matter a move that a person may be granted? Duties, bars and measures of control or conditions set beside a move
 * are not.
 */
export const isMove = ({ type, nature }: Matter): boolean =>
  type.kind === "boolean" && (nature === "power" || nature === "right");

/** What one person has in one matter. */
export interface Opportunity {
  readonly person: number;
  readonly matter: string;
  /** met today, met on a day within reach, or one thing short of it */
  readonly status: "now" | "soon" | "almost";
  /** first day on which it is met, for `now` and `soon` */
  readonly from?: string;
  /** for `almost`: the one norm in the way, and the facts that would settle it where it is open */
  readonly lacks?: { readonly norm: string; readonly open: boolean; readonly missing: readonly string[] };
}

/** A norm of the case that may stand in the way of a matter, and the truth it has when it does not. */
interface Obstacle {
  readonly key: string;
  readonly free: number;
  /** looks at no fact of the case: repealed law, a day that has passed; nobody can be close to it */
  readonly fixed: boolean;
  /** obstacles that it gathers: where one of them stands, that one is the reason */
  readonly gathers: ReadonlySet<string>;
}

function versionOf(program: Program, key: string): NormVersion | undefined {
  return program.versionsOf(key)[0];
}

/** Keys of the conditions and bars of the case that a node looks at, through slots and norms. */
function obstacleKeys(program: Program, root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const enter = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    visit(program.entryOf(key).node);
  };
  const visit = (node: Node): void => {
    if (node.op === "slot") enter(entryKey(node.id));
    else if (node.op === "norm") {
      const kind = versionOf(program, node.key)?.kind;
      const record = program.norms.get(node.key)?.norm.record;
      if (record === undefined && node.face === "satisfied" && (kind === "condition" || kind === "bar"))
        found.add(node.key);
      enter(faceKey(node.key, node.face));
    } else operands(node).forEach(visit);
  };
  visit(root);
  return found;
}

function obstaclesOf(program: Program, root: Node): readonly Obstacle[] {
  return [...obstacleKeys(program, root)].map((key) => {
    const bar = versionOf(program, key)?.kind === "bar";
    const own = program
      .versionsOf(key)
      .flatMap((version) => [version.when, ...(version.value === undefined ? [] : [version.value])]);
    const gathers = new Set(own.flatMap((node) => [...obstacleKeys(program, node)]));
    gathers.delete(key);
    return {
      key,
      free: bar ? NOT_MET : MET,
      fixed: factsBelow(program, { op: "norm", key, face: "satisfied" }).size === 0,
      gathers,
    };
  });
}

interface Asked {
  readonly matter: Matter;
  readonly obstacles: readonly Obstacle[];
}

/** The columns of one legal state: every matter first, then whether anything is left to serve, then every obstacle once. */
interface Prepared {
  readonly columns: Columns;
  readonly onlyMatters: Columns;
  readonly asked: readonly Asked[];
  readonly leftAt: number;
  readonly placeOf: ReadonlyMap<string, number>;
}

const prepared = new WeakMap<Program, Prepared>();

function prepare(program: Program): Prepared {
  const known = prepared.get(program);
  if (known !== undefined) return known;
  const matters = law.matters.filter(isMove);
  const asked = matters.map((matter) => ({ matter, obstacles: obstaclesOf(program, matter.asks) }));
  const keys = [...new Set(asked.flatMap(({ obstacles }) => obstacles.map(({ key }) => key)))];
  const asks = matters.map((matter) => matter.asks);
  const fresh: Prepared = {
    columns: new Columns(program, [
      ...asks,
      somethingLeft.node,
      ...keys.map((key): Node => ({ op: "norm", key, face: "satisfied" })),
    ]),
    onlyMatters: new Columns(program, asks),
    asked,
    leftAt: asks.length,
    placeOf: new Map(keys.map((key, at) => [key, asks.length + 1 + at])),
  };
  prepared.set(program, fresh);
  return fresh;
}

/**
 * Who may be moved to what on a day and in the days after it, and who is one thing short of it that can still come: a bar that
 * nothing can change leaves nobody close. Nobody of whom nothing is left
 * to serve on the day: neither a sentence that is over nor one that is released from. `progress` is told the part that is
 * done, from 0 to 1.
 */
export function caseloadOf(
  cases: readonly CaseFacts[],
  program: Program,
  on: number,
  settings: Settings,
  progress: (part: number) => void = () => undefined,
): readonly Opportunity[] {
  const { columns, onlyMatters, asked, leftAt, placeOf } = prepare(program);
  const table = columns.tableOf(cases);
  const today = columns.bind(table, on, settings).every();
  const firstMet = asked.map((_, matter) => Int32Array.from(today[matter] ?? [], (truth) => (truth === MET ? on : -1)));
  const ahead = Array.from({ length: DAYS_AHEAD }, (_, after) => on + 1 + after);
  for (const { day, truths } of onlyMatters.everyDay(onlyMatters.tableOf(cases), ahead, settings)) {
    for (const [matter, first] of firstMet.entries()) {
      const truth = truths[matter];
      if (truth === undefined) continue;
      for (let person = 0; person < cases.length; person++)
        if (first[person] === -1 && truth[person] === MET) first[person] = day;
    }
    progress((day - on) / DAYS_AHEAD);
  }
  const found: Opportunity[] = [];
  const sure: { readonly person: number; readonly key: string; readonly free: number; readonly line: Opportunity }[] =
    [];
  for (let person = 0; person < cases.length; person++) {
    if (today[leftAt]?.[person] === NOT_MET) continue;
    for (const [place, { matter, obstacles }] of asked.entries()) {
      const first = firstMet[place]?.[person] ?? -1;
      if (first >= 0) {
        found.push({ person, matter: matter.id, status: first === on ? "now" : "soon", from: formatDay(first) });
        continue;
      }
      const all = obstacles.filter(({ key, free }) => today[placeOf.get(key) ?? -1]?.[person] !== free);
      const standing = all.filter(({ gathers }) => !all.some((other) => gathers.has(other.key)));
      const [only, second] = standing;
      if (only === undefined || second !== undefined || only.fixed) continue;
      const open = today[placeOf.get(only.key) ?? -1]?.[person] === 1;
      const facts = cases[person];
      const missing =
        !open || facts === undefined
          ? []
          : missingFor(new Run({ program, facts, on, settings }), {
              op: "norm",
              key: only.key,
              face: "satisfied",
            }).facts.map(({ fact }) => fact);
      const line: Opportunity = {
        person,
        matter: matter.id,
        status: "almost",
        lacks: { norm: only.key, open, missing },
      };
      found.push(line);
      if (!open) sure.push({ person, key: only.key, free: only.free, line });
    }
  }
  const fixed = new Set([...fixedOf(sure, cases, program, on, settings)].map(({ line }) => line));
  return found.filter((line) => !fixed.has(line));
}
