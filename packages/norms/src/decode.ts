import { CalendarError } from "@soning/calendar";
import type { CaseFacts, ListFacts, RecordFacts } from "./case-facts.ts";
import { decodeValue, Refused, short } from "./decode-value.ts";
import type { FactDefinition, ListDefinition } from "./fact.ts";
import type { InputFault, InputFaultCode } from "./input-fault.ts";
import { nearest } from "./nearest.ts";
import { inLanguage, type Language, type Text } from "./text.ts";
import type { Value } from "./value.ts";

/** The names that a case may use. */
export interface Names {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
}

export interface Decoded {
  readonly facts: CaseFacts;
  readonly faults: readonly InputFault[];
}

const shown = (value: unknown): string => short(JSON.stringify(value) ?? String(value));

/** A fact, or a list where there is no definition, by what its owner calls it. */
type Members = ReadonlyMap<string, { readonly id: string; readonly definition: FactDefinition | undefined }>;

/** What the case itself and the records of each list may hold, by the names they have there. */
class Index {
  private readonly byOwner = new Map<
    string | undefined,
    Map<string, { id: string; definition: FactDefinition | undefined }>
  >();

  constructor(names: Names) {
    for (const { id, parent } of names.lists.values()) this.put(parent, id, undefined);
    for (const definition of names.facts.values())
      this.put(listAround(definition.id, names), definition.id, definition);
  }

  private put(owner: string | undefined, id: string, definition: FactDefinition | undefined): void {
    const members = this.byOwner.get(owner) ?? new Map();
    members.set(owner === undefined ? id : id.slice(owner.length + 1), { id, definition });
    this.byOwner.set(owner, members);
  }

  /** Of the records of a list, or of the case itself. */
  of(owner: string | undefined): Members {
    return this.byOwner.get(owner) ?? none;
  }
}

const none: Members = new Map();
const indexes = new WeakMap<Names["facts"], Index>();

/** The index of a catalogue, made once. */
function indexOf(names: Names): Index {
  const known = indexes.get(names.facts);
  if (known !== undefined) return known;
  const fresh = new Index(names);
  indexes.set(names.facts, fresh);
  return fresh;
}

class Decoder {
  readonly names: Names;
  readonly index: Index;
  readonly faults: InputFault[] = [];
  private readonly root: string;
  constructor(names: Names, root: string) {
    this.names = names;
    this.index = indexOf(names);
    this.root = root;
  }

  fault(code: InputFaultCode, path: string, value: unknown, message: Text, near?: string): void {
    this.faults.push({
      code,
      path,
      value: shown(value),
      message,
      ...(near === undefined ? {} : { nearest: near }),
    });
  }

  value(parent: string, name: string, given: unknown, definition: FactDefinition): Value | undefined {
    try {
      return decodeValue(given, definition);
    } catch (fault) {
      const path = `${parent}.${name}`;
      if (fault instanceof Refused) {
        const near =
          fault.code === "not-allowed" && definition.type.kind === "choice" && typeof given === "string"
            ? nearest(given, definition.type.values)
            : undefined;
        this.fault(fault.code, path, given, fault.text, near);
      } else if (fault instanceof CalendarError) {
        const { text, remedy } = fault;
        const whole = (language: Language): string =>
          [text, ...(remedy === undefined ? [] : [remedy])].map((one) => inLanguage(one, language)).join("; ");
        this.fault(fault.code === "date-impossible" ? "impossible-date" : "wrong-type", path, given, {
          nb: whole("nb"),
          en: whole("en"),
          nn: whole("nn"),
        });
      } else if (fault instanceof RangeError)
        this.fault("wrong-type", path, given, { nb: fault.message, en: fault.message });
      else throw fault;
      return undefined;
    }
  }

  list(path: string, id: string, given: unknown): ListFacts | undefined {
    const open =
      typeof given === "object" && given !== null && !Array.isArray(given)
        ? (given as { items?: unknown; complete?: unknown })
        : undefined;
    const items = open === undefined ? given : open.items;
    const stranger = Object.keys(open ?? {}).find((name) => name !== "items" && name !== "complete");
    if (!Array.isArray(items) || stranger !== undefined) {
      this.fault("wrong-type", path, given, {
        nb: 'skal være en liste, eller { "items": […], "complete": false }',
        en: 'must be a list, or { "items": […], "complete": false }',
        nn: 'skal vere ei liste, eller { "items": […], "complete": false }',
      });
      return undefined;
    }
    if (open !== undefined && typeof open.complete !== "boolean") {
      this.fault("wrong-type", `${path}.complete`, open.complete, {
        nb: "skal være true når listen er hele, ellers false",
        en: "must be true when the list is whole, else false",
        nn: "skal vere true når lista er heile, elles false",
      });
      return undefined;
    }
    const decoded = items.map((item: unknown, place) => this.record(`${path}[${place}]`, id, item));
    return {
      items: decoded.filter((record) => record !== undefined),
      complete: open === undefined || open.complete === true,
    };
  }

  record(path: string, list: string, given: unknown): RecordFacts | undefined {
    if (typeof given !== "object" || given === null || Array.isArray(given)) {
      this.fault("wrong-type", path, given, {
        nb: "skal være et objekt",
        en: "must be an object",
        nn: "skal vere eit objekt",
      });
      return undefined;
    }
    const values = new Map<string, Value>();
    const lists = new Map<string, ListFacts>();
    const members = this.index.of(list);
    for (const name of Object.keys(given))
      this.member(path, name, members, (given as Record<string, unknown>)[name], values, lists, list);
    return { values, lists, path: path.slice(this.root.length + 1) };
  }

  /** What the place `parent`, a record of the list `owner` or the case itself, calls `name`. */
  member(
    parent: string,
    name: string,
    members: Members,
    given: unknown,
    values: Map<string, Value>,
    lists: Map<string, ListFacts>,
    owner: string | undefined,
  ): void {
    const member = members.get(name);
    if (member === undefined) {
      const near = nearest(owner === undefined ? name : `${owner}.${name}`, this.candidates(owner));
      const called = short(name);
      this.fault(
        owner === undefined ? "unknown-fact" : "unknown-field",
        `${parent}.${name}`,
        given,
        { nb: `ukjent opplysning «${called}»`, en: `unknown fact "${called}"`, nn: `ukjend opplysning «${called}»` },
        near,
      );
      return;
    }
    if (given === null || given === undefined) return;
    const { id, definition } = member;
    if (definition !== undefined) {
      const value = this.value(parent, name, given, definition);
      if (value !== undefined) values.set(id, value);
      return;
    }
    const decoded = this.list(`${parent}.${name}`, id, given);
    if (decoded !== undefined) lists.set(id, decoded);
  }

  private candidates(owner: string | undefined): Iterable<string> {
    const all = [...this.names.facts.keys(), ...this.names.lists.keys()];
    return owner === undefined
      ? all.filter((id) => listAround(id, this.names) === undefined)
      : all.filter((id) => id.startsWith(`${owner}.`));
  }
}

/** The list that a name lies below, the innermost; undefined where there is none. */
function listAround(id: string, { lists }: Names): string | undefined {
  for (let end = id.lastIndexOf("."); end > 0; end = id.lastIndexOf(".", end - 1)) {
    const above = id.slice(0, end);
    if (lists.has(above)) return above;
  }
  return undefined;
}

/**
 * Reads the `facts` of a case: names by the catalogue, dates to day numbers, absent and `null` unknown.
 * Every fault is listed with its path; a fact at fault is left out, so callers must refuse the case when there are any.
 */
export function decodeFacts(given: Readonly<Record<string, unknown>>, names: Names, path = "facts"): Decoded {
  const decoder = new Decoder(names, path);
  const values = new Map<string, Value>();
  const lists = new Map<string, ListFacts>();
  const members = decoder.index.of(undefined);
  for (const id of Object.keys(given)) {
    if (!members.has(id) && listAround(id, names) !== undefined)
      decoder.fault("unknown-fact", `${path}.${id}`, given[id], {
        nb: "er et felt i en liste; gi listen",
        en: "is a field of a list; give the list",
        nn: "er eit felt i ei liste; gi lista",
      });
    else decoder.member(path, id, members, given[id], values, lists, undefined);
  }
  return { facts: { values, lists }, faults: decoder.faults };
}
