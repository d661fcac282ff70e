import type { Environment } from "../case-facts.ts";
import type { Code } from "../columns/code.ts";
import type { Emitter } from "../columns/emitter.ts";
import type { FactDefinition, ListDefinition } from "../fact.ts";
import type { Norm, Parameter, Slot } from "../law.ts";
import { type Node, operands } from "../node.ts";
import type { Program } from "../resolve.ts";
import type { Run } from "../run.ts";
import type { Language } from "../text.ts";
import type { Type } from "../type.ts";
import type { Truth, Value } from "../value.ts";

/** What types are found by: the names that a tree may use. */
export interface TypeScope {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  readonly slotOf: ReadonlyMap<string, Slot>;
  readonly parameterOf: ReadonlyMap<string, Parameter>;
  readonly normOf: ReadonlyMap<string, Norm>;
  typeOf(node: Node): Type;
}

/** Turns nodes into words. */
export interface Speaker {
  readonly language: Language;
  say(node: Node): string;
  slot(id: string): string;
  norm(key: string): string;
  parameter(id: string): string;
}

/** What a node is worth for a case, without looking at the tree again. */
export type Ready = (run: Run, environment: Environment) => Value;

/** The same of a condition. */
export type ReadyTruth = (run: Run, environment: Environment) => Truth;

/** What trees are made ready with: one legal state, and a stretch of days over which no version changes. */
export interface Readying {
  readonly program: Program;
  /** first and last day of the stretch; without bound at its ends */
  readonly first: number;
  readonly last: number;
  /** one of its days */
  readonly someDay: number;
  of(node: Node): Ready;
  truth(node: Node): ReadyTruth;
  typeOf(node: Node): Type;
  /** where a slot or a face of a norm stands in the program */
  place(key: string): number;
  /** the same for each case and each day of the stretch */
  fixed(value: Value): Ready;
  /** what a node is worth for each case and each day of the stretch; undefined where that is not one value */
  worth(node: Node): Value | undefined;
}

/** All meanings of one operator, side by side. */
export interface Operator<N extends Node> {
  /** The type of the result; throws TypeFault with what does not fit. */
  type(node: N, scope: TypeScope): Type;
  /** The meaning, in strong Kleene logic, made ready to be asked: the reference that every back end is held to. */
  ready(node: N, readying: Readying): Ready;
  /** The same from the values of the operands alone, for operators that look at nothing else but the run's law and day. */
  apply?(node: N, operands: readonly Value[], run: Run): Value;
  /** JavaScript over columns with the same meaning. */
  emit(node: N, emitter: Emitter): Code;
  /** A short reading for the explanation. */
  describe(node: N, speaker: Speaker): string;
}

/** A tree does not fit together: an unknown name or a type where another is needed. */
export class TypeFault extends Error {
  readonly code:
    | "unknown-fact"
    | "unknown-list"
    | "unknown-slot"
    | "unknown-parameter"
    | "unknown-function"
    | "type-mismatch"
    | "wrong-unit";
  constructor(code: TypeFault["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** An operator whose meaning is a function of its operands' values. */
export type Pointwise<N extends Node> = Required<Operator<N>>;

/** The general code of a pointwise operator: its `apply` on boxed operands, whose code may have been written already. */
export function emitApplied(
  node: Node,
  emitter: Emitter,
  codes: readonly Code[] = operands(node).map((part) => emitter.emit(part)),
): Code {
  const parts = codes.map((code) => emitter.box(code));
  const js = `R.apply(${emitter.constant(node)},[${parts.map((part) => part.js).join(",")}])`;
  return emitValue(node, emitter, js, parts.some((part) => part.conflict) || node.op === "combine");
}

/** Code that gives a Value, as truth where the node is a condition. */
export function emitValue(node: Node, emitter: Emitter, js: string, conflict: boolean): Code {
  return { mode: emitter.typeOf(node).kind === "boolean" ? "truth" : "boxed", js, conflict };
}

/** The code of what only the reference can evaluate: it is asked for the row. */
export function emitInterpreted(node: Node, emitter: Emitter): Code {
  return emitValue(node, emitter, `R.interpret(${emitter.constant(node)},${emitter.environment()})`, true);
}

/** A question of one column's value alone: answered once for each entry of its dictionary. */
export function emitLookup(node: Node, emitter: Emitter): Code {
  const codes = operands(node).map((part) => emitter.emit(part));
  const [code] = codes;
  if (code?.mode !== "code") return emitApplied(node, emitter, codes);
  return { mode: "truth", js: `${emitter.lookup(code.column, node)}[${code.js}]`, conflict: false };
}

/** `apply` on operands made ready. */
function readyApplied<N extends Node>(node: N, apply: Pointwise<N>["apply"], readying: Readying): Ready {
  const parts = operands(node).map((part) => readying.of(part));
  const [only, second] = parts;
  if (only === undefined) return (run) => apply(node, [], run);
  if (second === undefined) return (run, environment) => apply(node, [only(run, environment)], run);
  if (parts.length === 2)
    return (run, environment) => apply(node, [only(run, environment), second(run, environment)], run);
  return (run, environment) => {
    const values: Value[] = [];
    for (const part of parts) values.push(part(run, environment));
    return apply(node, values, run);
  };
}

/** Fills in `ready` from `apply`, and the general code where no better is given. */
export function pointwise<N extends Node>(
  operator: Omit<Pointwise<N>, "ready" | "emit"> & Partial<Pick<Pointwise<N>, "ready" | "emit">>,
): Pointwise<N> {
  return { emit: emitApplied, ready: (node, readying) => readyApplied(node, operator.apply, readying), ...operator };
}
