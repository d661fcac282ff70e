import type { Expression } from "./expression.ts";
import type { Instrument, Matter, Overlay } from "./law.ts";
import type { Node } from "./node.ts";
import type { Text } from "./text.ts";
import type { Type } from "./type.ts";

interface MatterOptions {
  readonly nb: string;
  readonly en: string;
  readonly asks: Expression;
  readonly nature: Matter["nature"];
  readonly results?: Readonly<Record<string, { readonly value: Expression; readonly nb: string; readonly en: string }>>;
  readonly decidedBy?: Readonly<Record<string, Expression<"choice">>>;
  readonly appeal?: { readonly body: Expression<"choice">; readonly deadline: Expression };
  readonly horizon?: Expression<"date">;
}

/** A question that people ask, answered by a slot and its companions. */
export function matter(id: string, options: MatterOptions): Matter {
  const results: Record<string, { node: Node; type: Type; text: Text }> = {};
  for (const [name, { value, nb, en }] of Object.entries(options.results ?? {})) {
    results[name] = { node: value.node, type: value.type, text: { nb, en } };
  }
  const decidedBy =
    options.decidedBy && Object.fromEntries(Object.entries(options.decidedBy).map(([act, body]) => [act, body.node]));
  return {
    id,
    question: { nb: options.nb, en: options.en },
    asks: options.asks.node,
    type: options.asks.type,
    nature: options.nature,
    results,
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(options.appeal === undefined
      ? {}
      : { appeal: { body: options.appeal.body.node, deadline: options.appeal.deadline.node } }),
    ...(options.horizon === undefined ? {} : { horizon: options.horizon.node }),
  };
}

export const instrument = (given: Instrument): Instrument => given;
export const overlay = (given: Overlay): Overlay => given;
