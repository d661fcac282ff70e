import type { Expression } from "./expression.ts";
import type { Combine, Slot } from "./law.ts";
import type { Literal } from "./node.ts";
import type { Kind, Type } from "./type.ts";
import { booleanType, choiceType, dateType, durationType, momentType, numberType, periodsType } from "./type.ts";

/** A slot of the case: reads as an expression. */
export interface CaseSlot<K extends Kind> extends Expression<K> {
  readonly slot: Slot;
}
/** A slot that each record of a list has: read it of an element. */
export interface RecordSlot<K extends Kind> {
  readonly slot: Slot;
  of(element: { readonly element: string }): Expression<K>;
}

interface SlotOptions<K extends Kind> {
  readonly nb: string;
  readonly en: string;
  readonly combine?: Combine;
  readonly fallback?: Literal | "gap";
  readonly decidedAs?: Expression<K>;
}

function slotOf(id: string, type: Type, options: SlotOptions<Kind>, record?: string): Slot {
  const boolean = type.kind === "boolean";
  return {
    id,
    type,
    combine: options.combine ?? (boolean ? "any" : "one"),
    fallback: options.fallback ?? (boolean ? options.combine === "all" : "gap"),
    text: { nb: options.nb, en: options.en },
    ...(record === undefined ? {} : { record }),
    ...(options.decidedAs === undefined ? {} : { decidedAs: options.decidedAs.node }),
  };
}

function caseSlot<K extends Kind>(type: Type) {
  return (id: string, options: SlotOptions<K>): CaseSlot<K> => ({
    node: { op: "slot", id },
    type,
    slot: slotOf(id, type, options),
  });
}

/**
 * Slots of the case. Boolean ones: `any` (grounds, bars, powers; default, false when nothing applies) or `all`
 * (conditions; true when nothing applies). Others: `one` by default, and a gap when nothing applies unless `fallback` says.
 */
export const slot = {
  boolean: caseSlot<"boolean">(booleanType),
  date: caseSlot<"date">(dateType),
  moment: caseSlot<"moment">(momentType),
  duration: caseSlot<"duration">(durationType),
  periods: caseSlot<"periods">(periodsType),
  number: (
    id: string,
    options: SlotOptions<"number"> & { readonly unit?: string; readonly decimals?: number },
  ): CaseSlot<"number"> => caseSlot<"number">(numberType(options.unit, options.decimals ?? 0))(id, options),
  choice: (id: string, values: readonly string[], options: SlotOptions<"choice">): CaseSlot<"choice"> =>
    caseSlot<"choice">(choiceType(values))(id, options),
};

function recordSlot<K extends Kind>(
  type: Type,
  list: { readonly id: string },
  id: string,
  options: SlotOptions<K>,
): RecordSlot<K> {
  return {
    slot: slotOf(id, type, options, list.id),
    of: (element) => ({ node: { op: "slot", id, element: element.element }, type }),
  };
}
/** Slots that each record of a list has. */
export const slotOn = {
  boolean: (list: { readonly id: string }, id: string, options: SlotOptions<"boolean">) =>
    recordSlot<"boolean">(booleanType, list, id, options),
  date: (list: { readonly id: string }, id: string, options: SlotOptions<"date">) =>
    recordSlot<"date">(dateType, list, id, options),
  duration: (list: { readonly id: string }, id: string, options: SlotOptions<"duration">) =>
    recordSlot<"duration">(durationType, list, id, options),
  number: (list: { readonly id: string }, id: string, options: SlotOptions<"number"> & { readonly unit?: string }) =>
    recordSlot<"number">(numberType(options.unit), list, id, options),
  choice: (list: { readonly id: string }, id: string, values: readonly string[], options: SlotOptions<"choice">) =>
    recordSlot<"choice">(choiceType(values), list, id, options),
};
