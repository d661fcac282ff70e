import type { Fields, ListShape, Members } from "./fact.ts";
import type { Node } from "./node.ts";
import type { Kind, Type } from "./type.ts";

/** A node with its type known to the compiler too, so that a section of law that mixes kinds does not compile. */
export interface Expression<K extends Kind = Kind> {
  readonly phantom?: K;
  readonly node: Node;
  readonly type: Type;
}

export type Condition = Expression<"boolean">;

/** One field of a record, by the name of the element that stands for the record. */
export type Field<K extends Kind> = Expression<K>;

/** A list of records; its elements give their fields when asked through `some`, `every`, `count` and the like. */
export interface List<F extends Fields = Fields> {
  readonly id: string;
  /** the name of the outer element that the list is a field of */
  readonly parent?: string;
  readonly fields: F;
}

/** A record of a list, named so that conditions inside other lists can refer to it. */
export type Element<F extends Fields> = Members<F> & { readonly element: string };

/** The list or fact members of a record under an element name; `undefined` for the case itself. */
export function membersOf<F extends Fields>(prefix: string, fields: F, element?: string): Members<F> {
  const members: Record<string, Expression | List> = {};
  for (const [name, member] of Object.entries(fields)) {
    const id = `${prefix}.${name}`;
    members[name] =
      member.shape === "fact"
        ? {
            node: element === undefined ? { op: "fact", id } : { op: "field", id, element },
            type: member.definition.type,
          }
        : listOf(id, member, element);
  }
  return members as Members<F>;
}

export function listOf<F extends Fields>(id: string, member: ListShape<F>, parent?: string): List<F> {
  return { id, fields: member.fields, ...(parent === undefined ? {} : { parent }) };
}

export function elementOf<F extends Fields>(list: List<F>, name: string): Element<F> {
  return { ...membersOf(list.id, list.fields, name), element: name };
}
