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

class Decoder {
  readonly names: Names;
  readonly faults: InputFault[] = [];
  private readonly root: string;
  constructor(names: Names, root: string) {
    this.names = names;
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
    for (const [name, inner] of Object.entries(given))
      this.member(path, name, `${list}.${name}`, inner, values, lists, list);
    return { values, lists, path: path.slice(this.root.length + 1) };
  }

  /** `id`: the name by the catalogue, of something that the place `parent` calls `name`. */
  member(
    parent: string,
    name: string,
    id: string,
    given: unknown,
    values: Map<string, Value>,
    lists: Map<string, ListFacts>,
    owner: string | undefined,
  ): void {
    const definition = this.names.facts.get(id);
    const list = this.names.lists.get(id);
    const belongs = list === undefined ? true : list.parent === owner;
    if ((definition === undefined && list === undefined) || !belongs) {
      const near = nearest(id, this.candidates(owner));
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
      ? all.filter((id) => !insideList(id, this.names))
      : all.filter((id) => id.startsWith(`${owner}.`));
  }
}

/** Is it a name below that of a list? */
function insideList(id: string, { lists }: Names): boolean {
  for (let end = id.lastIndexOf("."); end > 0; end = id.lastIndexOf(".", end - 1))
    if (lists.has(id.slice(0, end))) return true;
  return false;
}

/**
 * Reads the `facts` of a case: names by the catalogue, dates to day numbers, absent and `null` unknown.
 * Every fault is listed with its path; a fact at fault is left out, so callers must refuse the case when there are any.
 */
export function decodeFacts(given: Readonly<Record<string, unknown>>, names: Names, path = "facts"): Decoded {
  const decoder = new Decoder(names, path);
  const values = new Map<string, Value>();
  const lists = new Map<string, ListFacts>();
  for (const [id, value] of Object.entries(given)) {
    if (insideList(id, names))
      decoder.fault("unknown-fact", `${path}.${id}`, value, {
        nb: "er et felt i en liste; gi listen",
        en: "is a field of a list; give the list",
        nn: "er eit felt i ei liste; gi lista",
      });
    else decoder.member(path, id, id, value, values, lists, undefined);
  }
  return { facts: { values, lists }, faults: decoder.faults };
}
