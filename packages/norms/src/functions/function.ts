import type { Type } from "../type.ts";
import { misfit, sameType, typeName } from "../type.ts";
import type { Value } from "../value.ts";
import { CONFLICT, highest, isUnknown, lowest, NONE, Range, range, UNKNOWN } from "../value.ts";

/** What a function of the language may ask of the settings of named policies. */
export interface Settings {
  /** the setting in use; `ask` where the law leaves it fully open */
  policy(id: string): string;
}

/**
 * A function of numbers and time: strict in the unknown. Where it rises or falls with each operand, bounds pass
 * through it; else an unknown operand makes an unknown result.
 */
export interface NormFunction {
  readonly parameters: readonly Type["kind"][];
  /** takes any number of operands, all of one of the kinds given */
  readonly variadic?: true;
  /** the operands must be of one unit and scale */
  readonly sameUnits?: true;
  /** for each operand: the unit that a number must be in */
  readonly units?: readonly (string | undefined)[];
  result(operands: readonly Type[]): Type;
  /** on known values only */
  apply(operands: readonly Value[], settings: Settings): Value;
  /** for each operand: 1 rises with it, -1 falls with it */
  readonly monotone?: readonly (1 | -1)[];
  readonly name: { readonly nb: string; readonly en: string };
  /** policies whose setting matters */
  readonly policies?: readonly string[];
}

/** The directions in which bounds pass through; of many periods or durations nothing is known while one is not. */
function directions(call: NormFunction): NormFunction["monotone"] {
  if (call.variadic === true) return call.parameters[0] === "number" ? [] : undefined;
  return call.monotone;
}

/** May a call with an unknown operand have bounds? Else it is unknown whatever the other operands are, unless one is `none`. */
export function passesBounds(call: NormFunction): boolean {
  return directions(call) !== undefined;
}

function bounded(call: NormFunction, operands: readonly Value[], settings: Settings): Value {
  const monotone = directions(call);
  if (monotone === undefined) return UNKNOWN;
  const end = (side: 1 | -1): number => {
    const ends: Value[] = [];
    for (const [place, operand] of operands.entries()) {
      const rising = (monotone[place] ?? 1) === side;
      const bound = operand instanceof Range ? (rising ? highest(operand) : lowest(operand)) : operand;
      if (typeof bound === "number" && !Number.isFinite(bound) && call.variadic !== true)
        return side * Number.POSITIVE_INFINITY;
      ends.push(bound);
    }
    const value = call.apply(ends, settings);
    return typeof value === "number" ? value : side * Number.POSITIVE_INFINITY;
  };
  return range(end(-1), end(1));
}

/** The meaning of a call: `none` or conflict in, the same out; unknown in, what bounds allow out. */
export function applyFunction(call: NormFunction, operands: readonly Value[], settings: Settings): Value {
  let unknown = false;
  let mark: Value | undefined;
  for (const operand of operands) {
    if (isUnknown(operand)) unknown = true;
    else if (operand === NONE || operand === CONFLICT) mark = mark === NONE ? NONE : operand;
  }
  if (mark === NONE) return NONE;
  if (unknown) return mark === CONFLICT ? UNKNOWN : bounded(call, operands, settings);
  return mark === undefined ? call.apply(operands, settings) : CONFLICT;
}

/** What is wrong with the operands' types, if anything. */
export interface OperandFault {
  readonly code: "type-mismatch" | "wrong-unit";
  readonly message: string;
}

function unitFault(
  call: NormFunction,
  types: readonly Type[],
  fault: (code: OperandFault["code"], message: string) => OperandFault,
): OperandFault | undefined {
  const first = types[0];
  if (call.sameUnits !== true || first === undefined) return undefined;
  const other = types.find((type) => !sameType(first, type));
  if (other === undefined) return undefined;
  return fault(misfit(first, other), `: operands of different units: ${types.map(typeName).join(", ")}`);
}

/** Checks the operands of a call: how many, of which kinds, in which units. */
export function operandFault(name: string, call: NormFunction, types: readonly Type[]): OperandFault | undefined {
  const fault = (code: OperandFault["code"], message: string): OperandFault => ({
    code,
    message: `${name}${message}`,
  });
  if (call.variadic !== true && types.length !== call.parameters.length)
    return fault("type-mismatch", ` takes ${call.parameters.length} operands, got ${types.length}`);
  const units = unitFault(call, types, fault);
  if (call.variadic === true && units !== undefined) return units;
  for (const [place, type] of types.entries()) {
    const wanted = call.variadic === true ? call.parameters : call.parameters.slice(place, place + 1);
    if (!wanted.includes(type.kind))
      return fault("type-mismatch", `: operand ${place + 1} must be a ${wanted.join(" or ")}, got ${typeName(type)}`);
    const unit = call.units?.[place];
    if (unit !== undefined && type.kind === "number" && type.unit !== unit)
      return fault("wrong-unit", `: operand ${place + 1} must be a number of ${unit}, got ${typeName(type)}`);
  }
  return units;
}
