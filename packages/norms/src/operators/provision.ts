import type { NodeOf, ProvisionPattern } from "../node.ts";
import { booleanType } from "../type.ts";
import type { ProvisionValue, Truth, Value } from "../value.ts";
import { CLASH, CONFLICT, FALSE, isUnknown, MAYBE, NONE, TRUE, UNKNOWN } from "../value.ts";
import { or } from "./logic.ts";
import type { Pointwise } from "./operator.ts";
import { emitLookup, pointwise, TypeFault } from "./operator.ts";

/** `147 b` → [147, "b"]: sections order by number, then by letter. */
function sectionOrder(section: string): readonly [number, string] {
  const found = /^(\d+)\s*-?\s*([a-z]*)$/i.exec(section.trim());
  return found === null ? [Number.NaN, section] : [Number(found[1]), (found[2] ?? "").toLowerCase()];
}

function before(left: string, right: string): boolean {
  const [leftNumber, leftLetter] = sectionOrder(left);
  const [rightNumber, rightLetter] = sectionOrder(right);
  return leftNumber < rightNumber || (leftNumber === rightNumber && leftLetter < rightLetter);
}

function part<T>(given: T | undefined, wanted: T | undefined): Truth {
  if (wanted === undefined) return TRUE;
  if (given === undefined) return MAYBE;
  return given === wanted ? TRUE : FALSE;
}

function matchesOne(value: ProvisionValue, pattern: ProvisionPattern): Truth {
  const code = part(value.code, pattern.code);
  if (code === FALSE) return FALSE;
  if (value.section === undefined) return MAYBE;
  const to = pattern.to ?? pattern.section;
  if (before(value.section, pattern.section) || before(to, value.section)) return FALSE;
  const parts = [code, part(value.paragraph, pattern.paragraph), part(value.letter, pattern.letter)];
  return parts.includes(FALSE) ? FALSE : parts.includes(MAYBE) ? MAYBE : TRUE;
}

/** Does a provision lie in one of the places? A part not given leaves it open, unless another part decides. */
export function matches(value: Value, patterns: readonly ProvisionPattern[]): Truth {
  if (value === NONE) return FALSE;
  if (value === CONFLICT) return CLASH;
  if (isUnknown(value) || typeof value !== "object") return MAYBE;
  let result: Truth = FALSE;
  for (const pattern of patterns) result = or(result, matchesOne(value as ProvisionValue, pattern));
  return result;
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
