import { formatDay, formatDuration, parseDay, parseDuration } from "@soning/calendar";
import { type Literal, type Node, operands, type ProvisionPattern, type Type } from "@soning/norms";

/** One small change at one node of a tree. */
export interface Change {
  readonly what: string;
  readonly instead: Node;
}

const yes: Node = { op: "literal", type: { kind: "boolean" }, value: true };
const no: Node = { op: "literal", type: { kind: "boolean" }, value: false };

const boundary = { lt: "lte", lte: "lt", gt: "gte", gte: "gt" } as const;
const opposite = { lt: "gte", lte: "gt", gt: "lte", gte: "lt" } as const;
/** Functions with the same operands that say the other thing. */
const otherCall: Readonly<Record<string, string>> = {
  plus: "minus",
  minus: "plus",
  plusDays: "minusDays",
  minusDays: "plusDays",
  add: "subtract",
  subtract: "add",
  smallest: "largest",
  largest: "smallest",
  fractionUp: "fractionDown",
  fractionDown: "fractionUp",
  deadline: "deadlineStanding",
  deadlineStanding: "deadline",
  previousWorkingDay: "nextWorkingDay",
  nextWorkingDay: "previousWorkingDay",
};

/** A legal number, length or day one unit larger and one smaller. Nothing for values that have no next one. */
export function besideLiteral(type: Type, value: Literal): readonly Literal[] {
  if (value === "none") return [];
  if (type.kind === "number" && typeof value === "number") return [value + 1, value - 1];
  if (type.kind === "date") return [1, -1].map((by) => formatDay(parseDay(String(value)) + by));
  if (type.kind !== "duration") return [];
  const length = parseDuration(String(value));
  const unit = (["days", "weeks", "months", "years"] as const).find((each) => length[each] > 0) ?? "days";
  return [1, -1].map((by) => formatDuration({ ...length, [unit]: length[unit] + by }));
}

/** The value after this one in its type; undefined where it is the only one. */
function nextValue(values: readonly string[], value: string, but: readonly string[] = []): string | undefined {
  const at = values.indexOf(value);
  return [...values.slice(at + 1), ...values.slice(0, Math.max(at, 0))].find((each) => !but.includes(each));
}

function literals(node: Extract<Node, { op: "literal" }>): readonly Change[] {
  const { type, value } = node;
  const put = (other: Literal): Change => ({ what: `${value} → ${other}`, instead: { ...node, value: other } });
  if (type.kind === "boolean") return [put(value !== true)];
  if (type.kind === "choice" && value !== "none") {
    const other = nextValue(type.values, String(value));
    return other === undefined ? [] : [put(other)];
  }
  return besideLiteral(type, value).map(put);
}

function sets(node: Extract<Node, { op: "oneOf" }>, type: Type): readonly Change[] {
  const { values } = node;
  const put = (what: string, others: readonly string[]): Change => ({ what, instead: { ...node, values: others } });
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const other = type.kind === "choice" ? nextValue(type.values, only, values) : undefined;
    return other === undefined ? [] : [put(`${only} → ${other}`, [other])];
  }
  const fewer = values.map((value) =>
    put(
      `without ${value}`,
      values.filter((each) => each !== value),
    ),
  );
  const strange = type.kind === "choice" ? type.values.find((each) => !values.includes(each)) : undefined;
  return strange === undefined ? fewer : [...fewer, put(`also ${strange}`, [...values, strange])];
}

/** Patterns left out one at a time, and each made wider by its last part. */
function patterns(node: Extract<Node, { op: "matches" }>): readonly Change[] {
  const all = node.patterns;
  const named = ({ section, to, paragraph, letter }: ProvisionPattern): string =>
    [section, to, paragraph, letter].filter((part) => part !== undefined).join("/");
  const fewer = all.map(
    (pattern): Change => ({
      what: `without ${named(pattern)}`,
      instead: all.length === 1 ? no : { ...node, patterns: all.filter((each) => each !== pattern) },
    }),
  );
  const wider = all.flatMap((pattern): readonly Change[] => {
    const { letter, paragraph, ...rest } = pattern;
    if (letter === undefined && paragraph === undefined) return [];
    const other = letter === undefined || paragraph === undefined ? rest : { ...rest, paragraph };
    const instead = { ...node, patterns: all.map((each) => (each === pattern ? other : each)) };
    return [{ what: `all of ${named(other)} for ${named(pattern)}`, instead }];
  });
  return [...fewer, ...wider];
}

/** What is asked of the facts, answered yes, answered no, and turned round. */
function truths(node: Node): readonly Change[] {
  const name = node.op;
  return [
    { what: `${name} → true`, instead: yes },
    { what: `${name} → false`, instead: no },
    { what: `not ${name}`, instead: { op: "not", args: [node] } },
  ];
}

/** Every change at this node itself; those below it are made where they stand. */
export function changesOf(node: Node, typeOf: (node: Node) => Type): readonly Change[] {
  switch (node.op) {
    case "literal":
      return literals(node);
    case "and":
    case "or": {
      const other = node.op === "and" ? "or" : "and";
      return node.args.length < 2 ? [] : [{ what: `${node.op} → ${other}`, instead: { ...node, op: other } }];
    }
    case "not":
      return [{ what: "without not", instead: node.args[0] }];
    case "lt":
    case "lte":
    case "gt":
    case "gte": {
      const put = (op: typeof node.op): Change => ({ what: `${node.op} → ${op}`, instead: { ...node, op } });
      return [put(boundary[node.op]), put(opposite[node.op]), ...truths(node).slice(0, 2)];
    }
    case "oneOf":
      return [...truths(node), ...sets(node, typeOf(node.args[0]))];
    case "matches":
      return [...truths(node), ...patterns(node)];
    case "some":
    case "every": {
      const other = node.op === "some" ? "every" : "some";
      return [...truths(node).slice(0, 2), { what: `${node.op} → ${other}`, instead: { ...node, op: other } }];
    }
    case "least":
    case "greatest": {
      const other = node.op === "least" ? "greatest" : "least";
      return [{ what: `${node.op} → ${other}`, instead: { ...node, op: other } }];
    }
    case "whenNone":
      return [
        { what: "whenNone → first", instead: node.args[0] },
        { what: "whenNone → second", instead: node.args[1] },
      ];
    case "if":
      return [{ what: "branches swapped", instead: { ...node, args: [node.args[0], node.args[2], node.args[1]] } }];
    case "at":
      return [{ what: "at that day → today", instead: node.args[1] }];
    case "call": {
      const other = node.args.length === 2 ? otherCall[node.name] : undefined;
      const changed: Change[] =
        other === undefined ? [] : [{ what: `${node.name} → ${other}`, instead: { ...node, name: other } }];
      return typeOf(node).kind === "boolean" ? [...truths(node), ...changed] : changed;
    }
    case "gap":
    case "policy":
    case "on":
    case "now":
      return [];
    default:
      return typeOf(node).kind === "boolean" ? truths(node) : [];
  }
}

/** A tree with what stands at a place below a node put in instead. */
export function putAt(node: Node, place: number, part: Node): Node {
  if (node.op === "combine" && place === node.args.length) return { ...node, fallback: part };
  const args = operands(node)
    .slice(0, "args" in node ? node.args.length : 0)
    .map((each, at) => (at === place ? part : each));
  return { ...node, args } as unknown as Node;
}
