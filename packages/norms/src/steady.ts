import { parseDay, startOfDay } from "@soning/calendar";
import { bind, caseItself, type Environment, type RecordFacts, recordOf, SELF } from "./case-facts.ts";
import { below } from "./cure.ts";
import { entryKey, faceKey } from "./entry-key.ts";
import { applyFunction, passesBounds } from "./functions/function.ts";
import { functions } from "./functions/index.ts";
import { type Node, type NodeOf, operands } from "./node.ts";
import { compare } from "./operators/compare.ts";
import type { Run } from "./run.ts";
import { FALSE, isUnknown, NONE, Range, TRUE, type Truth, type Value } from "./value.ts";

/** A value that never changes. */
const ALWAYS = Number.POSITIVE_INFINITY;
const LAST_MINUTE = 1439;

/** Functions that grow with an operand beside those that say so: a longer period covers more days, without others as well. */
const growing: Readonly<Record<string, readonly number[] | "each">> = {
  period: [1],
  without: [0],
  daysIn: [0],
  firstUnbroken: [2],
  add: "each",
  smallest: "each",
  largest: "each",
};

type Comparison = NodeOf<"lt">;

function shown(value: Value): string {
  return value instanceof Range ? `${value.lo} to ${value.hi}` : JSON.stringify(value);
}

/** A value that follows the day asked for, rising or falling, up to a last day. */
interface Moving {
  readonly at: (day: number) => Value;
  readonly until: number;
}

/**
 * How long a value stays what it is while days go by, all facts unchanged. The values themselves are the reference's; what
 * cannot be said to stay is asked again the day after, so that nothing is missed.
 */
export class Steadiness {
  private readonly run: Run;
  private readonly horizon: number;
  private readonly entries = new Map<string, number>();

  /** `horizon`: days after it are not looked at. */
  constructor(run: Run, horizon: number) {
    this.run = run;
    this.horizon = horizon;
  }

  /** The last day, from the run's own on, until which a node surely keeps its value. */
  until(node: Node, environment: Environment = caseItself): number {
    switch (node.op) {
      case "literal":
      case "fact":
      case "field":
      case "policy":
      case "gap":
      case "stretchFirst":
      case "stretchLast":
        return ALWAYS;
      case "on":
      case "now":
        return this.run.on;
      case "slot":
        return this.entry(entryKey(node.id), node.element, environment);
      case "norm":
        return this.entry(faceKey(node.key, node.face), node.element, environment);
      case "parameter":
      case "listed": {
        const day = node.op === "parameter" ? node.args[0] : node.args[1];
        const what = node.op === "parameter" ? ALWAYS : this.until(node.args[0], environment);
        if (day !== undefined && day.op !== "on") return Math.min(what, this.until(day, environment));
        return Math.min(what, this.versionUntil(node.id));
      }
      case "and":
        return this.joined(node.args, FALSE, environment);
      case "or":
        return this.joined(node.args, TRUE, environment);
      case "lt":
      case "lte":
      case "gt":
      case "gte":
        return this.compared(node, environment);
      case "at":
        // what is asked of another day stays as long as that day does
        return this.until(node.args[0], environment);
      case "whenNone": {
        const [first, second] = node.args;
        const looked = this.run.value(first, environment) === NONE ? [first, second] : [first];
        return this.least(looked, environment);
      }
      case "if": {
        const [test, then, otherwise] = node.args;
        const truth = this.run.truth(test, environment);
        const chosen = truth === TRUE ? [then] : truth === FALSE ? [otherwise] : [then, otherwise];
        return this.least([test, ...chosen], environment);
      }
      case "combine": {
        const looked = node.args.filter(
          (_, at) => at % 2 === 0 || this.run.truth(node.args[at - 1] as Node, environment) !== FALSE,
        );
        return this.least([...looked, node.fallback], environment);
      }
      case "some":
      case "every":
      case "count":
      case "sum":
      case "least":
      case "greatest":
      case "collect":
        return Math.min(
          ALWAYS,
          ...this.run
            .list(node.list, node.parent, environment)
            .items.map((record) => this.least(node.args, bind(environment, node.element, record))),
        );
      case "call":
        return this.callUntil(node, environment);
      case "everyStretch":
      case "inForce":
        return below(this.run.program, node).asksTheDay ? this.run.on : ALWAYS;
      default:
        return this.least(operands(node), environment);
    }
  }

  private least(nodes: readonly Node[], environment: Environment): number {
    let until = ALWAYS;
    for (const node of nodes) {
      until = Math.min(until, this.until(node, environment));
      if (until <= this.run.on) return until;
    }
    return until;
  }

  /** One that decides keeps the whole as it is; else all have to stay. */
  private joined(nodes: readonly Node[], deciding: Truth, environment: Environment): number {
    let longest: number | undefined;
    for (const node of nodes)
      if (this.run.truth(node, environment) === deciding)
        longest = Math.max(longest ?? this.run.on, this.until(node, environment));
    return longest ?? this.least(nodes, environment);
  }

  /** A call stays with its operands, while it is unknown whatever they are, or while one that grows has not grown yet. */
  private callUntil(node: NodeOf<"call">, environment: Environment): number {
    const until = Math.max(this.least(node.args, environment), this.unknownUntil(node, environment));
    const moving = until > this.run.on ? undefined : this.called(node, environment);
    return moving === undefined ? until : this.bisected(moving.until, (day) => shown(moving.at(day)));
  }

  /** The last day up to `last` on which what only rises or only falls is still what it is. */
  private bisected(last: number, at: (day: number) => string): number {
    const now = at(this.run.on);
    let low = this.run.on;
    let high = Math.min(last, this.horizon);
    if (at(high) === now) return high;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (at(middle) === now) low = middle;
      else high = middle;
    }
    return low;
  }

  /** A function without bounds is unknown for as long as one operand is, unless another may turn out not to exist. */
  private unknownUntil(node: NodeOf<"call">, environment: Environment): number {
    const known = functions.get(node.name);
    if (known === undefined || passesBounds(known)) return this.run.on;
    const until = node.args.map((part) => this.until(part, environment));
    const open = until.filter((_, at) => isUnknown(this.run.value(node.args[at] as Node, environment)));
    const longest = Math.max(this.run.on, ...open);
    const mayVanish = node.args.some((part, at) => (until[at] as number) < longest && this.run.mayBeNone(part));
    return mayVanish ? this.run.on : longest;
  }

  /** A slot or a face of a norm: remembered for the case, and for each record by its place. */
  private entry(key: string, element: string | undefined, environment: Environment): number {
    const record: RecordFacts | undefined = element === undefined ? undefined : recordOf(environment, element);
    const place = `${key}@${record?.path ?? ""}`;
    const known = this.entries.get(place);
    if (known !== undefined) return known;
    this.entries.set(place, this.run.on);
    const inside = record === undefined ? caseItself : bind(caseItself, SELF, record);
    const until = this.until(this.run.program.entryOf(key).node, inside);
    this.entries.set(place, until);
    return until;
  }

  /** The day before a version of a number begins or ends. */
  private versionUntil(id: string): number {
    const edges = this.run.program
      .parameterOf(id)
      .versions.flatMap(({ from, until }) => [from, until])
      .flatMap((iso) => (iso === undefined ? [] : [parseDay(iso)]));
    return Math.min(ALWAYS, ...edges.filter((day) => day > this.run.on).map((day) => day - 1));
  }

  /** Of two sides of which one follows the day and the other stays, the comparison turns at most twice: bisected. */
  private compared(node: Comparison, environment: Environment): number {
    const [left, right] = node.args;
    const still = Math.min(this.until(left, environment), this.until(right, environment));
    if (still > this.run.on) return still;
    const [a, b] = [this.moving(left, environment), this.moving(right, environment)];
    // two sides that both move may cross more than once
    const steady = (side: Node): boolean => this.until(side, environment) > this.run.on;
    if (a === undefined || b === undefined || !(steady(left) || steady(right))) return this.run.on;
    const last = Math.min(a.until, b.until, this.horizon);
    // what has risen until it does not exist holds no comparison any more, though it may have held one on the way
    if (a.at(last) === NONE || b.at(last) === NONE) return this.run.on;
    return this.bisected(last, (day) => String(compare(node.op, a.at(day), b.at(day))));
  }

  /** A value as a function of the day, where it only rises or only falls with it; undefined where that is not sure. */
  private moving(node: Node, environment: Environment): Moving | undefined {
    const until = this.until(node, environment);
    if (until > this.run.on) {
      const value = this.run.value(node, environment);
      return { at: () => value, until };
    }
    if (node.op === "on") return { at: (day) => day, until: ALWAYS };
    if (node.op === "now" && this.run.question.now === undefined)
      return { at: (day) => new Range(startOfDay(day), startOfDay(day) + LAST_MINUTE), until: ALWAYS };
    if (node.op === "slot" && node.element === undefined) {
      return this.moving(this.run.program.entryOf(entryKey(node.id)).node, caseItself);
    }
    if (node.op === "call") return this.called(node, environment);
    return this.chosen(node, environment);
  }

  /** The one value that a choice comes to while what picks it stays. */
  private chosen(node: Node, environment: Environment): Moving | undefined {
    const picked = ((): { readonly by: readonly Node[]; readonly value: Node } | undefined => {
      if (node.op === "whenNone") {
        const [first, second] = node.args;
        return this.run.value(first, environment) === NONE ? { by: [first], value: second } : undefined;
      }
      if (node.op === "if") {
        const [test, then, otherwise] = node.args;
        const truth = this.run.truth(test, environment);
        return truth === TRUE || truth === FALSE ? { by: [test], value: truth === TRUE ? then : otherwise } : undefined;
      }
      if (node.op !== "combine") return undefined;
      const by = node.args.filter((_, at) => at % 2 === 0);
      const truths = by.map((each) => this.run.truth(each, environment));
      const at = truths.indexOf(TRUE);
      const alone = truths.every((truth, place) => (place === at ? truth === TRUE : truth === FALSE));
      const value = at < 0 ? node.fallback : node.args[2 * at + 1];
      return alone && value !== undefined ? { by, value } : undefined;
    })();
    if (picked === undefined) return undefined;
    const still = this.least(picked.by, environment);
    const rest = still <= this.run.on ? undefined : this.moving(picked.value, environment);
    return rest === undefined ? undefined : { at: rest.at, until: Math.min(still, rest.until) };
  }

  /** A function of one operand that follows the day, where it rises or falls with that operand. */
  private called(node: Extract<Node, { readonly op: "call" }>, environment: Environment): Moving | undefined {
    const known = functions.get(node.name);
    const follows = node.args.flatMap((part, at) => (this.until(part, environment) <= this.run.on ? [at] : []));
    const [at] = follows;
    if (known === undefined || at === undefined || follows.length > 1) return undefined;
    const grows = growing[node.name];
    if (known.monotone === undefined && grows !== "each" && !(grows ?? []).includes(at)) return undefined;
    const parts = node.args.map((part) => this.moving(part, environment));
    if (!parts.every((part) => part !== undefined)) return undefined;
    return {
      at: (day) =>
        applyFunction(
          known,
          parts.map((part) => part.at(day)),
          this.run.settings,
        ),
      until: Math.min(...parts.map((part) => part.until)),
    };
  }
}
