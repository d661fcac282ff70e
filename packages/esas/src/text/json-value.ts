/** JSON as it came in. Objects have no prototype, so that a name such as `__proto__` is a name like any other. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Steps from the root: names of fields and positions in lists. */
export type Steps = readonly (string | number)[];

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** A name in quotes, with nothing in it that a terminal obeys. */
function quoted(name: string): string {
  return JSON.stringify(name).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The path of a step below a path; the root's path is empty. */
export function stepFrom(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  if (!plainName.test(step)) return `${path}[${quoted(step)}]`;
  return path === "" ? step : `${path}.${step}`;
}

/** `avgjoerelse.straffbareForhold[0].straffesak`; a name with other characters stands as `["…"]`. The root is `$`. */
export function pathOf(steps: Steps): string {
  const path = steps.reduce<string>(stepFrom, "");
  return path === "" ? "$" : path;
}

/** The value at a place, or undefined where the input has none. */
export function valueAt(root: JsonValue, steps: Steps): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of steps) {
    if (isList(value) && typeof step === "number") value = value[step];
    else if (isObject(value) && typeof step === "string" && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** Every place of the input that holds a value of its own: scalars, `null`, and empty lists and objects. */
export function leafPaths(value: JsonValue): string[] {
  const found: string[] = [];
  collect(value, "", found);
  return found;
}

function collect(value: JsonValue, path: string, found: string[]): void {
  if (isList(value) && value.length > 0) {
    for (const [index, item] of value.entries()) collect(item, stepFrom(path, index), found);
    return;
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    for (const [name, item] of entries) collect(item, stepFrom(path, name), found);
    if (entries.length > 0) return;
  }
  found.push(path === "" ? "$" : path);
}
