import { normalised, plus } from "@soning/calendar";
import { bind, type RecordFacts, recordOf } from "../case-facts.ts";
import type { NodeOf } from "../node.ts";
import { booleanType, dateType, typeName } from "../type.ts";
import type { Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, isDuration, MAYBE, NONE, TRUE, UNKNOWN } from "../value.ts";
import { and } from "./logic.ts";
import type { Operator } from "./operator.ts";
import { emitInterpreted, TypeFault } from "./operator.ts";

const FIRST = "first";
const LAST = "last";
/** More stretches than any sentence has weeks: beyond it the end is taken for a mistake and the answer is open. */
const MOST_STRETCHES = 10_000;

/** The stretches of a length from a first day that are over by a last day; what stands in the way where that is not known. */
export function stretchesOf(length: Value, first: Value, last: Value): readonly RecordFacts[] | Truth {
  if (first === NONE) return TRUE;
  if ([length, first, last].includes(CONFLICT)) return CLASH;
  if (!isDuration(length) || typeof first !== "number" || typeof last !== "number") return MAYBE;
  const { months, days } = normalised(length);
  if (months + days === 0) return MAYBE;
  const found: RecordFacts[] = [];
  for (let place = 0; place < MOST_STRETCHES; place++) {
    const edge = (count: number): number =>
      plus(first, { ...length, years: 0, weeks: 0, months: months * count, days: days * count });
    const from = edge(place);
    const to = edge(place + 1) - 1;
    if (to > last) return found;
    found.push({
      values: new Map([
        [FIRST, from],
        [LAST, to],
      ]),
      lists: new Map(),
      path: `[${from}..${to}]`,
    });
  }
  return MAYBE;
}

export const everyStretchOperator: Operator<NodeOf<"everyStretch">> = {
  type(node, scope) {
    const kinds = node.args.map((part) => scope.typeOf(part));
    for (const [place, wanted] of ["duration", "date", "date", "boolean"].entries()) {
      const given = kinds[place];
      if (given?.kind !== wanted)
        throw new TypeFault(
          "type-mismatch",
          `everyStretch: operand ${place + 1} must be a ${wanted}, got ${given === undefined ? "nothing" : typeName(given)}`,
        );
    }
    return booleanType;
  },
  emit: emitInterpreted,
  ready(node, readying) {
    const { element } = node;
    const [length, first, last] = [readying.of(node.args[0]), readying.of(node.args[1]), readying.of(node.args[2])];
    const condition = readying.truth(node.args[3]);
    return (run, environment) => {
      const stretches = stretchesOf(length(run, environment), first(run, environment), last(run, environment));
      if (typeof stretches === "number") return stretches;
      let result: Truth = TRUE;
      for (const stretch of stretches) {
        result = and(result, condition(run, bind(environment, element, stretch)));
        if (result === FALSE) return FALSE;
      }
      return result;
    };
  },
  describe: (node, speaker) =>
    speaker.language === "en"
      ? `in each ${speaker.say(node.args[0])} from ${speaker.say(node.args[1])}: ${speaker.say(node.args[3])}`
      : `i hver ${speaker.say(node.args[0])} fra ${speaker.say(node.args[1])}: ${speaker.say(node.args[3])}`,
};

export const stretchEdgeOperator: Operator<NodeOf<"stretchFirst" | "stretchLast">> = {
  type: () => dateType,
  emit: emitInterpreted,
  ready({ op, element }) {
    const edge = op === "stretchFirst" ? FIRST : LAST;
    return (_, environment) => recordOf(environment, element).values.get(edge) ?? UNKNOWN;
  },
  describe: (node, speaker) => {
    const first = node.op === "stretchFirst";
    return speaker.language === "en" ? `its ${first ? "first" : "last"} day` : `dens ${first ? "første" : "siste"} dag`;
  },
};
