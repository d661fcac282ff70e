import type { Code } from "../columns/code.ts";
import type { Emitter } from "../columns/emitter.ts";
import type { NodeOf } from "../node.ts";
import { booleanType } from "../type.ts";
import type { Truth } from "../value.ts";
import { CLASH, FALSE, MAYBE, TRUE } from "../value.ts";
import type { Pointwise, Ready, Readying, ReadyTruth, TypeScope } from "./operator.ts";
import { TypeFault } from "./operator.ts";

/** and: the least in false < unknown < conflict < true. */
export function and(left: Truth, right: Truth): Truth {
  return left < right ? left : right;
}

const orTable: readonly (readonly Truth[])[] = [
  [FALSE, MAYBE, CLASH, TRUE],
  [MAYBE, MAYBE, MAYBE, TRUE],
  [CLASH, MAYBE, CLASH, TRUE],
  [TRUE, TRUE, TRUE, TRUE],
];

/** or: `and` mirrored, so unknown wins over conflict. */
export function or(left: Truth, right: Truth): Truth {
  return orTable[left]?.[right] ?? MAYBE;
}

const notTable: readonly Truth[] = [TRUE, MAYBE, CLASH, FALSE];

export function not(value: Truth): Truth {
  return notTable[value] ?? MAYBE;
}

function requireBooleans(node: NodeOf<"and"> | NodeOf<"or"> | NodeOf<"not">, scope: TypeScope): typeof booleanType {
  for (const part of node.args) {
    const type = scope.typeOf(part);
    if (type.kind !== "boolean") throw new TypeFault("type-mismatch", `${node.op} needs conditions, got ${type.kind}`);
  }
  return booleanType;
}

/** Without conflict the bits are "sure" and "possible": `and` and `or` are one instruction each. */
function emitJunction(node: NodeOf<"and"> | NodeOf<"or">, emitter: Emitter): Code {
  const parts = node.args.map((part) => emitter.truth(part));
  const conflict = parts.some((part) => part.conflict);
  if (!conflict)
    return { mode: "truth", js: `(${parts.map((part) => part.js).join(node.op === "and" ? "&" : "|")})`, conflict };
  const js = parts
    .map((part) => part.js)
    .reduce((left, right) => (node.op === "and" ? `R.and(${left},${right})` : `R.or(${left},${right})`));
  return { mode: "truth", js, conflict };
}

/** `not` swaps and turns the two bits; the constant is its table, two bits a value. */
const NOT_TABLE = 0x27;

/** The parts in turn until one settles it; what is the same for all days of the stretch is settled beforehand. */
function readyJunction(
  node: NodeOf<"and"> | NodeOf<"or">,
  readying: Readying,
  join: (left: Truth, right: Truth) => Truth,
  empty: Truth,
  settled: Truth,
): Ready {
  const parts: ReadyTruth[] = [];
  for (const part of node.args) {
    const worth = readying.worth(part);
    if (worth === empty) continue;
    if (worth === settled && parts.length === 0) return readying.fixed(settled);
    parts.push(readying.truth(part));
    if (worth === settled) break;
  }
  const [only] = parts;
  if (only === undefined) return readying.fixed(empty);
  if (parts.length === 1) return only;
  return (run, environment) => {
    let result = empty;
    for (const part of parts) {
      result = join(result, part(run, environment));
      if (result === settled) return settled;
    }
    return result;
  };
}

export const andOperator: Pointwise<NodeOf<"and"> | NodeOf<"or">> = {
  type: requireBooleans,
  emit: emitJunction,
  apply: (_, values) => (values as readonly Truth[]).reduce(and, TRUE),
  ready: (node, readying) => readyJunction(node, readying, and, TRUE, FALSE),
  describe: (node, speaker) =>
    node.args.map((part) => speaker.say(part)).join(speaker.language === "en" ? " and " : " og "),
};

export const orOperator: Pointwise<NodeOf<"and"> | NodeOf<"or">> = {
  type: requireBooleans,
  emit: emitJunction,
  apply: (_, values) => (values as readonly Truth[]).reduce(or, FALSE),
  ready: (node, readying) => readyJunction(node, readying, or, FALSE, TRUE),
  describe: (node, speaker) =>
    node.args.map((part) => speaker.say(part)).join(speaker.language === "en" ? " or " : " eller "),
};

export const notOperator: Pointwise<NodeOf<"not">> = {
  type: requireBooleans,
  emit(node, emitter) {
    const [inner] = node.args;
    if (inner.op === "not") return emitter.emit(inner.args[0]);
    const { js, conflict } = emitter.truth(inner);
    return { mode: "truth", js: `((${NOT_TABLE}>>(${js}<<1))&3)`, conflict };
  },
  apply: (_, [value]) => not(value as Truth),
  ready(node, readying) {
    const worth = readying.worth(node.args[0]);
    if (worth !== undefined) return readying.fixed(not(worth as Truth));
    const part = readying.truth(node.args[0]);
    return (run, environment) => not(part(run, environment));
  },
  describe: (node, speaker) => `${speaker.language === "en" ? "not" : "ikke"} (${speaker.say(node.args[0])})`,
};
