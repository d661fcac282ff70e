import { recordOf } from "../case-facts.ts";
import { entryKey, faceKey } from "../entry-key.ts";
import type { ParameterVersion } from "../law.ts";
import { literalValue } from "../literal.ts";
import type { Node, NodeOf } from "../node.ts";
import type { Program } from "../resolve.ts";
import { booleanType, dateType, type Type, typeName } from "../type.ts";
import type { Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, highest, isUnknown, lowest, MAYBE, NONE, range, TRUE, UNKNOWN } from "../value.ts";
import { daysOf } from "../version-days.ts";
import type { Operator, Pointwise, Ready, Readying } from "./operator.ts";
import { emitInterpreted, pointwise, TypeFault } from "./operator.ts";

function readyEntry(key: string, element: string | undefined, readying: Readying): Ready {
  const place = readying.place(key);
  if (element === undefined) return (run) => run.at(place, undefined);
  return (run, environment) => run.at(place, recordOf(environment, element));
}

export const slotOperator: Operator<NodeOf<"slot">> = {
  type(node, scope) {
    const known = scope.slotOf.get(node.id);
    if (known === undefined) throw new TypeFault("unknown-slot", `there is no slot ${node.id}`);
    return known.type;
  },
  emit: (node, emitter) => emitter.entry(entryKey(node.id), node.element),
  ready: ({ id, element }, readying) => readyEntry(entryKey(id), element, readying),
  describe: (node, speaker) => speaker.slot(node.id),
};

export const normOperator: Operator<NodeOf<"norm">> = {
  type(node, scope) {
    if (node.face !== "due" && node.face !== "ends") return booleanType;
    const day = scope.normOf
      .get(node.key)
      ?.versions.map((version) => version[node.face as "due" | "ends"])
      .find((given) => given !== undefined);
    return day === undefined ? dateType : scope.typeOf(day);
  },
  emit: (node, emitter) => emitter.entry(faceKey(node.key, node.face), node.element),
  ready: ({ key, face, element }, readying) => readyEntry(faceKey(key, face), element, readying),
  describe: (node, speaker) => speaker.norm(node.key),
};

/** The versions that may hold on a day, known or not; none where it may lie before the first or after the last of them. */
export function possibleOn<V extends { readonly from?: string; readonly until?: string }>(
  versions: readonly V[],
  day: Value,
): readonly V[] | undefined {
  const [low, high] = [lowest(day), highest(day)];
  const possible = versions.filter((version) => daysOf(version).first <= high && daysOf(version).end > low);
  const covered =
    Math.min(...possible.map((version) => daysOf(version).first)) <= low &&
    (Math.max(...possible.map((version) => daysOf(version).end)) > high ||
      possible.some(({ until }) => until === undefined));
  return covered ? possible : undefined;
}

const worth = new WeakMap<ParameterVersion, Value>();

/** What a version of a legal number is worth: read once. */
function worthOf(type: Type, version: ParameterVersion): Value {
  const known = worth.get(version);
  if (known !== undefined) return known;
  const value = literalValue(type, version.value);
  worth.set(version, value);
  return value;
}

/** A legal number on a day: of the version in force, the bounds of those that may be where the day is not known. */
function parameterOn(program: Program, id: string, day: Value): Value {
  if (day === CONFLICT || day === NONE) return day;
  const { type, versions } = program.parameterOf(id);
  const possible = possibleOn(versions, day);
  if (possible === undefined) return UNKNOWN;
  const values = possible.map((version) => worthOf(type, version));
  const [first] = values;
  if (first === undefined) return UNKNOWN;
  if (values.length === 1 || values.every((value) => JSON.stringify(value) === JSON.stringify(first))) return first;
  return range(Math.min(...values.map(lowest)), Math.max(...values.map(highest)));
}

export const parameterOperator: Pointwise<NodeOf<"parameter">> = pointwise<NodeOf<"parameter">>({
  type(node, scope) {
    const known = scope.parameterOf.get(node.id);
    if (known === undefined) throw new TypeFault("unknown-parameter", `there is no parameter ${node.id}`);
    return known.type;
  },
  apply: (node, [given], run) => parameterOn(run.program, node.id, given ?? run.on),
  ready(node, readying) {
    const { program, someDay } = readying;
    const [day] = node.args;
    // over the stretch one version holds, or none
    if (day === undefined || day.op === "on") return readying.fixed(parameterOn(program, node.id, someDay));
    const given = readying.of(day);
    return (run, environment) => parameterOn(program, node.id, given(run, environment));
  },
  describe: (node, speaker) => speaker.parameter(node.id),
});

export const atOperator: Operator<NodeOf<"at">> = {
  type(node, scope) {
    const day = scope.typeOf(node.args[0]);
    if (day.kind !== "date") throw new TypeFault("type-mismatch", `at needs a date, got ${typeName(day)}`);
    return scope.typeOf(node.args[1]);
  },
  emit: emitInterpreted,
  ready(node, readying) {
    const given = readying.of(node.args[0]);
    const boolean = readying.typeOf(node).kind === "boolean";
    return (run, environment) => {
      const day = given(run, environment);
      if (typeof day === "number") return run.onDay(day).value(node.args[1], environment);
      if (day === CONFLICT) return boolean ? CLASH : CONFLICT;
      if (day === NONE) return boolean ? FALSE : NONE;
      return boolean ? MAYBE : UNKNOWN;
    };
  },
  describe: (node, speaker) =>
    `${speaker.say(node.args[1])} ${speaker.language === "en" ? "on" : "den"} ${speaker.say(node.args[0])}`,
};

export const inForceOperator: Pointwise<NodeOf<"inForce">> = pointwise<NodeOf<"inForce">>({
  type(node, scope) {
    if (scope.typeOf(node.args[0]).kind !== "date") throw new TypeFault("type-mismatch", "inForce needs a date");
    return booleanType;
  },
  apply(node, [given], run) {
    const day = given ?? UNKNOWN;
    if (day === NONE) return FALSE;
    if (day === CONFLICT) return CLASH;
    // versions of one text follow on one another without a gap: `checkLaw` sees to it
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const version of run.program.versionsOf(node.key)) {
      first = Math.min(first, daysOf(version).first);
      last = Math.max(last, daysOf(version).end - 1);
    }
    if (first <= lowest(day) && highest(day) <= last) return TRUE;
    return first <= last && first <= highest(day) && lowest(day) <= last ? MAYBE : FALSE;
  },
  describe: (node, speaker) =>
    `${speaker.norm(node.key)} ${speaker.language === "en" ? "is in force on" : "gjelder den"} ${speaker.say(node.args[0])}`,
});

function differ(left: Value, right: Value): "same" | "different" | "open" {
  if (left === right) return "same";
  if (isUnknown(left) || isUnknown(right))
    return highest(left) < lowest(right) || highest(right) < lowest(left) ? "different" : "open";
  return JSON.stringify(left) === JSON.stringify(right) ? "same" : "different";
}

/** Surely effective values that all agree, and none possible that may differ; two sure that differ are `conflict`. */
function one(sure: readonly Value[], possible: readonly Value[], fallback: () => Value): Value {
  const [first, ...rest] = sure;
  if (first === undefined) return possible.length > 0 ? UNKNOWN : fallback();
  if (sure.includes(CONFLICT)) return CONFLICT;
  if (rest.some((value) => sure.some((other) => differ(other, value) === "different"))) return CONFLICT;
  if (rest.some((value) => differ(first, value) !== "same")) return UNKNOWN;
  return possible.every((value) => differ(first, value) === "same") ? first : UNKNOWN;
}

function bounds(how: "min" | "max" | "sum", sure: readonly Value[], possible: readonly Value[]): Value {
  if (how === "sum") {
    const low =
      sure.reduce<number>((sum, value) => sum + lowest(value), 0) +
      possible.reduce<number>((sum, value) => sum + Math.min(0, lowest(value)), 0);
    const high =
      sure.reduce<number>((sum, value) => sum + highest(value), 0) +
      possible.reduce<number>((sum, value) => sum + Math.max(0, highest(value)), 0);
    return range(low, high);
  }
  const pick = how === "min" ? Math.min : Math.max;
  const everything = [...sure, ...possible];
  if (how === "min") return range(pick(...everything.map(lowest)), pick(...sure.map(highest)));
  return range(pick(...sure.map(lowest)), pick(...everything.map(highest)));
}

export const combineOperator: Pointwise<NodeOf<"combine">> = pointwise<NodeOf<"combine">>({
  type(node, scope) {
    const type = scope.typeOf(node.fallback);
    for (const part of node.args) scope.typeOf(part);
    return type;
  },
  apply: (node, values, run) =>
    contributed(
      node,
      run.typeOf(node).kind === "boolean",
      (place) => values[place] ?? (place % 2 === 0 && place < node.args.length ? MAYBE : UNKNOWN),
    ),
  ready(node, readying) {
    const boolean = readying.typeOf(node).kind === "boolean";
    // what is out of force over the whole stretch contributes nothing
    const args = node.args.filter((_, place) => readying.worth(node.args[place - (place % 2)] as Node) !== FALSE);
    const [left, parts] = [{ ...node, args }, [...args, node.fallback].map((part) => readying.of(part))];
    return (run, environment) => contributed(left, boolean, (place) => parts[place]?.(run, environment) ?? UNKNOWN);
  },
  describe(node, speaker) {
    const values = node.args.filter((_, place) => place % 2 === 1);
    return values.map((value) => speaker.say(value)).join(" | ");
  },
});

/** The contributions that hold or may hold, brought together; of one that does not hold the value is not asked. */
function contributed(node: NodeOf<"combine">, boolean: boolean, part: (place: number) => Value): Value {
  const sure: Value[] = [];
  const possible: Value[] = [];
  let clash = false;
  for (let place = 0; place + 1 < node.args.length; place += 2) {
    const holds = part(place);
    if (holds === FALSE) continue;
    const value = part(place + 1);
    if (holds === CLASH) clash = true;
    if (value === NONE && node.how !== "one") continue;
    (holds === TRUE ? sure : possible).push(boolean && value === MAYBE ? UNKNOWN : value);
  }
  const answer = combined(node, sure, possible, clash, () => part(node.args.length));
  if (!boolean) return answer;
  return answer === CONFLICT ? CLASH : isUnknown(answer) ? MAYBE : answer;
}

function combined(
  node: NodeOf<"combine">,
  sure: readonly Value[],
  possible: readonly Value[],
  clash: boolean,
  fallback: () => Value,
): Value {
  if (clash) return sure.length === 0 && possible.length === 1 ? CONFLICT : UNKNOWN;
  if (node.how === "one") return one(sure, possible, fallback);
  if (sure.includes(CONFLICT)) return sure.some(isUnknown) || possible.length > 0 ? UNKNOWN : CONFLICT;
  if (sure.length > 0) return bounds(node.how, sure, possible);
  return possible.length > 0 ? UNKNOWN : fallback();
}
