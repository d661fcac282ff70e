import { on } from "./build.ts";
import { BuildFault } from "./build-parts.ts";
import type { Condition, Expression } from "./expression.ts";
import type { Parameter, ParameterVersion } from "./law.ts";
import { LIST_SEPARATOR } from "./operators/listed.ts";
import type { Text } from "./text.ts";
import type { Kind, Type } from "./type.ts";
import { booleanType, dateType, durationType, numberType, textType, typeName } from "./type.ts";

export type ParameterRef<K extends Kind> = Expression<K> & {
  readonly parameter: Parameter;
  /** the value on another day than the one asked for */
  on(day: Expression<"date">): Expression<K>;
};
type Versions = readonly ParameterVersion[];
function parameterOf<K extends Kind>(type: Type, id: string, text: Text, versions: Versions): ParameterRef<K> {
  const read = (day: Expression<"date">): Expression<K> => ({ node: { op: "parameter", id, args: [day.node] }, type });
  return { ...read(on), parameter: { id, type, text, versions }, on: read };
}
/** A legal number, dated, with its paragraph. `versions` in order of time; overlays give their own. */
export const parameter = {
  number: (id: string, unit: string | undefined, text: Text, versions: Versions, decimals = 0) =>
    parameterOf<"number">(numberType(unit, decimals), id, text, versions),
  duration: (id: string, text: Text, versions: Versions) => parameterOf<"duration">(durationType, id, text, versions),
  date: (id: string, text: Text, versions: Versions) => parameterOf<"date">(dateType, id, text, versions),
  /** `HH:mm` as minutes after midnight */
  clock: (id: string, text: Text, versions: Versions) =>
    parameterOf<"number">(numberType("minutes"), id, text, versions),
  /** a dated list of values of a choice, such as the states that an agreement holds for */
  choices: choicesOf,
};

type ListVersions = readonly (Omit<ParameterVersion, "value"> & { readonly values: readonly string[] })[];
/** A dated list that a choice may stand in. */
export interface ListParameter {
  readonly parameter: Parameter;
  /** is the choice in the list that holds on the day? */
  has(what: Expression<"choice">, day?: Expression<"date">): Condition;
}
function choicesOf(id: string, text: Text, versions: ListVersions): ListParameter {
  return {
    parameter: {
      id,
      type: textType,
      text,
      versions: versions.map(({ values, ...version }) => ({ ...version, value: values.join(LIST_SEPARATOR) })),
    },
    has(what, day = on) {
      const allowed = what.type.kind === "choice" ? what.type.values : [];
      const strange = versions.flatMap(({ values }) => values).find((value) => !allowed.includes(value));
      if (strange !== undefined) throw new BuildFault(`${id}: "${strange}" is not a value of ${typeName(what.type)}`);
      return { node: { op: "listed", id, args: [what.node, day.node] }, type: booleanType };
    },
  };
}
