import {
  isList,
  isObject,
  type JsonObject,
  type JsonValue,
  leafPaths,
  pathOf,
  type Steps,
} from "../text/json-value.ts";

/**
 * Walks a message that holds to the contract and remembers which places were read, so that what nobody read can be named.
 */
export class Cursor {
  readonly value: JsonObject;
  readonly steps: Steps;
  private readonly seen: Set<string>;

  constructor(value: JsonValue, steps: Steps = [], seen: Set<string> = new Set()) {
    if (!isObject(value)) throw new TypeError(`no object at ${pathOf(steps)}: the contract was not checked`);
    this.value = value;
    this.steps = steps;
    this.seen = seen;
  }

  get path(): string {
    return pathOf(this.steps);
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
    const steps = [...this.steps, name];
    const value = this.value[name];
    if (isObject(value) && Object.keys(value).length === 0) this.seen.add(pathOf(steps));
    return new Cursor(value ?? null, steps, this.seen);
  }

  /** The objects of a list; none when it is absent. */
  objects(name: string): Cursor[] {
    return this.items(name).map((item, index) => new Cursor(item, [...this.steps, name, index], this.seen));
  }

  texts(name: string): string[] {
    return this.items(name).map((item, index) => {
      this.seen.add(pathOf([...this.steps, name, index]));
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

  /** Places of a message that were not read. */
  unread(message: JsonValue): string[] {
    return leafPaths(message).filter((path) => !this.seen.has(path));
  }

  private items(name: string): readonly JsonValue[] {
    const value = this.value[name];
    if (!isList(value)) return [];
    if (value.length === 0) this.seen.add(pathOf([...this.steps, name]));
    return value;
  }

  private scalar(name: string, kind: "string" | "number" | "boolean"): JsonValue {
    const value = this.value[name];
    const path = pathOf([...this.steps, name]);
    if (typeof value !== kind) throw new TypeError(`no ${kind} at ${path}: the contract was not checked`);
    this.seen.add(path);
    return value as JsonValue;
  }
}

/** Identifiers are compared without regard to case (RFC 9562 § 4). */
export function identifier(written: string): string {
  return written.toLowerCase().replace(/^urn:uuid:/, "");
}
