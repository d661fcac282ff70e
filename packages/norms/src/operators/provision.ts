import type { NodeOf, ProvisionPattern } from "../node.ts";
import { booleanType } from "../type.ts";
import type { ProvisionValue, Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, MAYBE, NONE, TRUE, UNKNOWN } from "../value.ts";
import { and, or } from "./logic.ts";
import type { Pointwise } from "./operator.ts";
import { emitLookup, pointwise, TypeFault } from "./operator.ts";

/** `147 b` as something that orders by number, then by letter; undefined for what is written otherwise. */
function sectionOrder(section: string): string | undefined {
  const [, number, letter] = /^(\d+)\s*-?\s*([a-z]*)$/i.exec(section.trim()) ?? [];
  return number === undefined ? undefined : `${number.padStart(9, "0")}${letter?.toLowerCase()}`;
}

type Bounds = readonly [first: string | undefined, last: string | undefined];
const bounds = new WeakMap<ProvisionPattern, Bounds>();

/** The first and the last section of a pattern as they order: patterns are the same objects for every case. */
function boundsOf(pattern: ProvisionPattern): Bounds {
  const known = bounds.get(pattern);
  if (known !== undefined) return known;
  const read: Bounds = [sectionOrder(pattern.section), sectionOrder(pattern.to ?? pattern.section)];
  bounds.set(pattern, read);
  return read;
}

/** Does a section lie in the sections of a pattern? Of one whose number cannot be read that is open, unless it is written as the pattern is. */
function within(section: string, pattern: ProvisionPattern): Truth {
  if (section === pattern.section || section === pattern.to) return TRUE;
  const [first, last] = boundsOf(pattern);
  const given = sectionOrder(section);
  if (given === undefined || first === undefined || last === undefined) return MAYBE;
  return first <= given && given <= last ? TRUE : FALSE;
}

function part<T>(given: T | undefined, wanted: T | undefined): Truth {
  if (wanted === undefined) return TRUE;
  if (given === undefined) return MAYBE;
  return given === wanted ? TRUE : FALSE;
}

function matchesOne(value: ProvisionValue, pattern: ProvisionPattern): Truth {
  const others = and(
    part(value.code, pattern.code),
    and(part(value.paragraph, pattern.paragraph), part(value.letter, pattern.letter)),
  );
  // a number is read only where the rest leaves it to decide
  if (others === FALSE) return FALSE;
  return and(others, value.section === undefined ? MAYBE : within(value.section, pattern));
}

/** Does a provision lie in one of the places? A part not given leaves it open, unless another part decides. */
export function matches(value: Value, patterns: readonly ProvisionPattern[]): Truth {
  if (value === NONE) return FALSE;
  if (value === CONFLICT) return CLASH;
  let found: Truth = FALSE;
  // of a place that is not known no part is given
  for (const pattern of patterns) found = or(found, matchesOne(value as ProvisionValue, pattern));
  return found;
}

function patternText(pattern: ProvisionPattern): string {
  const to = pattern.to === undefined ? "" : `–${pattern.to}`;
  const paragraph = pattern.paragraph === undefined ? "" : ` (${pattern.paragraph})`;
  return `${pattern.code} § ${pattern.section}${to}${paragraph}${pattern.letter === undefined ? "" : ` ${pattern.letter}`}`;
}

export const matchesOperator: Pointwise<NodeOf<"matches">> = pointwise<NodeOf<"matches">>({
  type(node, scope) {
    if (scope.typeOf(node.args[0]).kind !== "provision")
      throw new TypeFault("type-mismatch", "matches needs a provision");
    return booleanType;
  },
  emit: emitLookup,
  apply: (node, [value]) => matches(value ?? UNKNOWN, node.patterns),
  describe: (node, speaker) => `${speaker.say(node.args[0])} ∈ {${node.patterns.map(patternText).join("; ")}}`,
});
