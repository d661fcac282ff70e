import { isList, isObject, type JsonObject, type JsonValue, stepFrom } from "../text/json-value.ts";

/**
 * Walks a message that holds to the contract and remembers which places were read, so that what nobody read can be named.
 */
export class Cursor {
  readonly value: JsonObject;
  readonly path: string;
  private readonly seen: Set<string>;

  constructor(value: JsonValue, path = "", seen: Set<string> = new Set()) {
    if (!isObject(value)) throw new TypeError(`no object at ${path}: the contract was not checked`);
    this.value = value;
    this.path = path;
    this.seen = seen;
  }

  has(name: string): boolean {
    return name in this.value;
  }

  text(name: string): string {
    return this.scalar(name, "string") as string;
  }

  number(name: string): number {
    return this.scalar(name, "number") as number;
  }

  flag(name: string): boolean {
    return this.scalar(name, "boolean") as boolean;
  }

  object(name: string): Cursor {
    const path = stepFrom(this.path, name);
    const value = this.value[name];
    if (isObject(value) && Object.keys(value).length === 0) this.seen.add(path);
    return new Cursor(value ?? null, path, this.seen);
  }

  /** The objects of a list; none when it is absent. */
  objects(name: string): Cursor[] {
    const path = stepFrom(this.path, name);
    return this.items(name).map((item, index) => new Cursor(item, stepFrom(path, index), this.seen));
  }

  texts(name: string): string[] {
    return this.items(name).map((item, index) => {
      this.seen.add(stepFrom(stepFrom(this.path, name), index));
      return String(item);
    });
  }

  /** What a reader gives for a field that may be absent: `{}` when it is, so that the key is left out. */
  maybe<Key extends string, Value>(
    key: Key,
    name: string,
    read: (name: string) => Value,
  ): { readonly [K in Key]?: Value } {
    return this.has(name) ? ({ [key]: read(name) } as { [K in Key]: Value }) : {};
  }

  maybeText<Key extends string>(key: Key, name: string): { readonly [K in Key]?: string } {
    return this.maybe(key, name, (field) => this.text(field));
  }

  maybeNumber<Key extends string>(key: Key, name: string): { readonly [K in Key]?: number } {
    return this.maybe(key, name, (field) => this.number(field));
  }

  maybeFlag<Key extends string>(key: Key, name: string): { readonly [K in Key]?: boolean } {
    return this.maybe(key, name, (field) => this.flag(field));
  }

  maybeObject<Key extends string, Value>(
    key: Key,
    name: string,
    read: (object: Cursor) => Value,
  ): { readonly [K in Key]?: Value } {
    return this.maybe(key, name, (field) => read(this.object(field)));
  }

  /** Those of some places that were not read. */
  unread(paths: readonly string[]): string[] {
    return paths.filter((path) => !this.seen.has(path));
  }

  private items(name: string): readonly JsonValue[] {
    const value = this.value[name];
    if (!isList(value)) return [];
    if (value.length === 0) this.seen.add(stepFrom(this.path, name));
    return value;
  }

  private scalar(name: string, kind: "string" | "number" | "boolean"): JsonValue {
    const value = this.value[name];
    const path = stepFrom(this.path, name);
    if (typeof value !== kind) throw new TypeError(`no ${kind} at ${path}: the contract was not checked`);
    this.seen.add(path);
    return value as JsonValue;
  }
}

/** Identifiers are compared without regard to case (RFC 9562 § 4). */
export function identifier(written: string): string {
  return written.toLowerCase().replace(/^urn:uuid:/, "");
}
