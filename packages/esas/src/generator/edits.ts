import { isList, isObject, type JsonObject, type JsonValue } from "../text/json-value.ts";

/** One change of a message: a place, and its new value; undefined takes the field away. */
export type Edit = readonly [path: string, value: JsonValue | undefined];

/** Short names of the places that scenarios change most. */
const short: Readonly<Record<string, string>> = {
  order: "fullbyrdelsesordre",
  judgment: "fullbyrdelsesordre.avgjoerelse",
  reactions: "fullbyrdelsesordre.avgjoerelse.reaksjoner",
  offences: "fullbyrdelsesordre.avgjoerelse.straffbareForhold",
  convicted: "fullbyrdelsesordre.domfelte",
  person: "fullbyrdelsesordre.domfelte.person",
};

function stepsOf(path: string): (string | number)[] {
  return path
    .replace(/^@(\w+)/, (_, name: string) => short[name] ?? name)
    .replace(/\[(\d+)\]/g, ".$1")
    .split(".")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The message with changes; what is not touched is shared. */
export function edited(message: JsonObject, edits: readonly Edit[]): JsonObject {
  let changed: JsonValue = message;
  for (const [path, value] of edits) changed = put(changed, stepsOf(path), value);
  return isObject(changed) ? changed : message;
}

function put(
  inside: JsonValue,
  [step, ...rest]: readonly (string | number)[],
  value: JsonValue | undefined,
): JsonValue {
  if (step === undefined) return value ?? null;
  if (isList(inside) && typeof step === "number") {
    const items = [...inside];
    if (rest.length === 0 && value === undefined) items.splice(step, 1);
    else items[step] = put(items[step] ?? {}, rest, value);
    return items;
  }
  const object = isObject(inside) ? inside : {};
  const name = String(step);
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
  }
  return { ...object, [name]: put(object[name] ?? {}, rest, value) };
}
