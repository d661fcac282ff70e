import { CalendarError, OPEN, type Period, parseDay, parseDuration, parseMinute, periodsOf } from "@soning/calendar";
import type { CaseFacts, ListFacts, RecordFacts } from "./case-facts.ts";
import type { FactDefinition, ListDefinition } from "./fact.ts";
import type { InputFault, InputFaultCode } from "./input-fault.ts";
import { nearest } from "./nearest.ts";
import { parseProvision } from "./provision-text.ts";
import type { ProvisionValue, Value } from "./value.ts";
import { FALSE, NONE, TRUE } from "./value.ts";

/** The names that a case may use. */
export interface Names {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
}

export interface Decoded {
  readonly facts: CaseFacts;
  readonly faults: readonly InputFault[];
}

class Refused extends Error {
  readonly code: InputFaultCode;
  readonly text: { readonly nb: string; readonly en: string };
  constructor(code: InputFaultCode, nb: string, en: string) {
    super(en);
    this.code = code;
    this.text = { nb, en };
  }
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const shown = (value: unknown): string => short(JSON.stringify(value) ?? String(value));

function wrong(nb: string, en: string, code: InputFaultCode = "wrong-type"): never {
  throw new Refused(code, `skal være ${nb}`, `must be ${en}`);
}

const unitsInNorwegian: Readonly<Record<string, string>> = {
  days: "dager",
  months: "måneder",
  years: "år",
  hours: "timer",
  minutes: "minutter",
  NOK: "kroner",
};
const example = (definition: FactDefinition): string => JSON.stringify(definition.example);

function number(given: unknown, definition: FactDefinition): number {
  const decimals = definition.type.kind === "number" ? definition.type.decimals : 0;
  if (typeof given !== "number" || !Number.isFinite(given)) {
    const unit = definition.type.kind === "number" ? definition.type.unit : undefined;
    const [nb, en] = unit === undefined ? ["", ""] : [` ${unitsInNorwegian[unit] ?? unit}`, ` of ${unit}`];
    // "P2M" or "60 days": a length or a sum that says a unit of its own
    const measured =
      unit !== undefined && typeof given === "string" && /^(P[\dTYMWDHS]+|\d+([.,]\d+)? *\p{L}+)$/u.test(given);
    return wrong(
      `et tall${nb}, f.eks. ${example(definition)}`,
      `a number${en}, e.g. ${example(definition)}`,
      measured ? "wrong-unit" : "wrong-type",
    );
  }
  const scaled = given * 10 ** decimals;
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6)
    throw new Refused("wrong-type", `skal ha høyst ${decimals} desimaler`, `must have at most ${decimals} decimals`);
  if (!Number.isSafeInteger(Math.round(scaled))) throw new Refused("wrong-type", "er for stort", "is too large");
  if (definition.min !== undefined && given < definition.min)
    throw new Refused("below-minimum", `skal være minst ${definition.min}`, `must be at least ${definition.min}`);
  if (definition.max !== undefined && given > definition.max)
    throw new Refused("above-maximum", `skal være høyst ${definition.max}`, `must be at most ${definition.max}`);
  return Math.round(scaled);
}

const provisionParts: Readonly<Record<string, "string" | "number">> = {
  code: "string",
  section: "string",
  paragraph: "number",
  letter: "string",
  text: "string",
};

function provision(given: unknown): ProvisionValue {
  if (typeof given === "string") return parseProvision(given);
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return wrong('en lovbestemmelse, f.eks. "strl § 282 (1) a"', 'a provision, e.g. "strl § 282 (1) a"');
  for (const [name, part] of Object.entries(given)) {
    const kind = provisionParts[name];
    if (kind === undefined)
      throw new Refused(
        "unknown-field",
        `har ikke feltet «${name}»; kjente er ${Object.keys(provisionParts).join(", ")}`,
        `has no field "${name}"; known are ${Object.keys(provisionParts).join(", ")}`,
      );
    if (part !== null && typeof part !== kind)
      throw new Refused(
        "wrong-type",
        `feltet ${name} skal være ${kind === "number" ? "et tall" : "en tekst"}`,
        `its ${name} must be a ${kind === "number" ? "number" : "text"}`,
      );
  }
  const { code, section, paragraph, letter, text } = given as Record<string, unknown>;
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof section === "string" ? { section } : {}),
    ...(typeof paragraph === "number" ? { paragraph } : {}),
    ...(typeof letter === "string" ? { letter } : {}),
    ...(typeof text === "string" ? { text } : {}),
  };
}

function wrongPeriods(): never {
  const shape = '[{ "from": "2026-01-01", "to": "2026-01-31" }]';
  return wrong(`en liste av tidsrom, f.eks. ${shape}`, `a list of periods, e.g. ${shape}`);
}

function onePeriod(given: unknown): Period {
  const { from, to } = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  if (typeof from !== "string" || !(typeof to === "string" || to === null)) return wrongPeriods();
  const last = to === null || to === "none" ? OPEN : parseDay(to);
  const first = parseDay(from);
  if (last < first) throw new Refused("contradiction", "slutter før den begynner", "ends before it begins");
  return { from: first, to: last };
}

/** One value of a fact. Throws Refused, CalendarError or RangeError. */
function decodeValue(given: unknown, definition: FactDefinition): Value {
  const { type } = definition;
  if (given === "none" && type.kind !== "text" && !(type.kind === "choice" && type.values.includes("none"))) {
    if (definition.optional) return NONE;
    throw new Refused("none-not-allowed", '"none" kan ikke oppgis her', '"none" cannot be given here');
  }
  switch (type.kind) {
    case "boolean":
      return typeof given === "boolean" ? (given ? TRUE : FALSE) : wrong("true eller false", "true or false");
    case "number":
      return number(given, definition);
    case "date":
      return typeof given === "string"
        ? parseDay(given)
        : wrong(`en dato, f.eks. ${example(definition)}`, `a date, e.g. ${example(definition)}`);
    case "moment":
      return typeof given === "string"
        ? parseMinute(given)
        : wrong(`et tidspunkt, f.eks. ${example(definition)}`, `a moment, e.g. ${example(definition)}`);
    case "duration":
      return typeof given === "string"
        ? parseDuration(given)
        : wrong(
            `en varighet, f.eks. ${example(definition)}`,
            `a duration, e.g. ${example(definition)}`,
            typeof given === "number" ? "wrong-unit" : "wrong-type",
          );
    case "choice":
      if (typeof given === "string" && type.values.includes(given)) return given;
      throw new Refused(
        "not-allowed",
        `skal være en av ${type.values.join(", ")}`,
        `must be one of ${type.values.join(", ")}`,
      );
    case "provision":
      return provision(given);
    case "periods":
      return Array.isArray(given) ? periodsOf(given.map(onePeriod)) : wrongPeriods();
    case "text":
      return typeof given === "string" ? given : wrong("en tekst", "a text");
  }
}

class Decoder {
  readonly names: Names;
  readonly faults: InputFault[] = [];
  private readonly root: string;
  constructor(names: Names, root: string) {
    this.names = names;
    this.root = root;
  }

  fault(code: InputFaultCode, path: string, value: unknown, nb: string, en: string, near?: string): void {
    this.faults.push({
      code,
      path,
      value: shown(value),
      message: { nb, en },
      ...(near === undefined ? {} : { nearest: near }),
    });
  }

  value(path: string, given: unknown, definition: FactDefinition): Value | undefined {
    try {
      return decodeValue(given, definition);
    } catch (fault) {
      if (fault instanceof Refused) {
        const near =
          fault.code === "not-allowed" && definition.type.kind === "choice" && typeof given === "string"
            ? nearest(given, definition.type.values)
            : undefined;
        this.fault(fault.code, path, given, fault.text.nb, fault.text.en, near);
      } else if (fault instanceof CalendarError) {
        const [nb, en] = fault.remedy === undefined ? ["", ""] : [`; ${fault.remedy.nb}`, `; ${fault.remedy.en}`];
        this.fault(
          fault.code === "date-impossible" ? "impossible-date" : "wrong-type",
          path,
          given,
          fault.text.nb + nb,
          fault.text.en + en,
        );
      } else if (fault instanceof RangeError) this.fault("wrong-type", path, given, fault.message, fault.message);
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
      this.fault(
        "wrong-type",
        path,
        given,
        'skal være en liste, eller { "items": […], "complete": false }',
        'must be a list, or { "items": […], "complete": false }',
      );
      return undefined;
    }
    if (open !== undefined && typeof open.complete !== "boolean") {
      this.fault(
        "wrong-type",
        `${path}.complete`,
        open.complete,
        "skal være true når listen er hele, ellers false",
        "must be true when the list is whole, else false",
      );
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
      this.fault("wrong-type", path, given, "skal være et objekt", "must be an object");
      return undefined;
    }
    const values = new Map<string, Value>();
    const lists = new Map<string, ListFacts>();
    for (const [name, inner] of Object.entries(given))
      this.member(`${path}.${name}`, `${list}.${name}`, inner, values, lists, list);
    return { values, lists, path: path.slice(this.root.length + 1) };
  }

  member(
    path: string,
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
      const name = short(owner === undefined ? id : id.slice(owner.length + 1));
      this.fault(
        owner === undefined ? "unknown-fact" : "unknown-field",
        path,
        given,
        `ukjent opplysning «${name}»`,
        `unknown fact "${name}"`,
        near,
      );
      return;
    }
    if (given === null || given === undefined) return;
    if (definition !== undefined) {
      const value = this.value(path, given, definition);
      if (value !== undefined) values.set(id, value);
      return;
    }
    const decoded = this.list(path, id, given);
    if (decoded !== undefined) lists.set(id, decoded);
  }

  private candidates(owner: string | undefined): Iterable<string> {
    const all = [...this.names.facts.keys(), ...this.names.lists.keys()];
    return owner === undefined
      ? all.filter((id) => !this.insideList(id))
      : all.filter((id) => id.startsWith(`${owner}.`));
  }

  private insideList(id: string): boolean {
    for (const list of this.names.lists.keys()) if (id.startsWith(`${list}.`)) return true;
    return false;
  }
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
    const inside = [...names.lists.keys()].some((list) => id.startsWith(`${list}.`));
    if (inside)
      decoder.fault(
        "unknown-fact",
        `${path}.${id}`,
        value,
        "er et felt i en liste",
        "is a field of a list; give the list",
      );
    else decoder.member(`${path}.${id}`, id, value, values, lists, undefined);
  }
  return { facts: { values, lists }, faults: decoder.faults };
}
